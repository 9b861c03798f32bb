import { z } from 'zod'

/** What the server's process says once: where it listens. */
export const PORT = z.int()

/** What the preparing and the polling process are to do, and the address of the database they do it in. */
export const ORDERS = z.object({
  port: PORT,
  feeds: z.int(),
  rounds: z.int(),
  database: z.string(),
})
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
