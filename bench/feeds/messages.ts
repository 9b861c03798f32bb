import { z } from 'zod'

/** What the server's process says once: where it listens. */
export const PORT = z.int()

/** What the polling process is to do. */
export const ORDERS = z.object({ port: PORT, feeds: z.int(), rounds: z.int() })
export type Orders = z.infer<typeof ORDERS>

/** What the polling process says after each round over all feeds. */
export const ROUND = z.object({
  ms: z.number(),
  /** Processor time of the polling process, milliseconds over all cores. */
  cpuMs: z.number(),
  /** Largest memory of the polling process in the round, bytes. */
  peakRss: z.number(),
  /** Its JavaScript heap at the end of the round, bytes. */
  heap: z.number(),
})
export type Round = z.infer<typeof ROUND>
