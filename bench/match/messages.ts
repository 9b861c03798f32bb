import { z } from 'zod'

/** What a measuring process is to do. */
export const ORDERS = z.object({
  rules: z.int(),
  /** How many companies there are to name. */
  companies: z.int(),
})
export type Orders = z.infer<typeof ORDERS>

/** What it has measured. Times of one article or one rule in milliseconds, memory of one rule in bytes. */
export const MEASURED = z.object({
  foldMs: z.number(),
  indexMs: z.number(),
  /** Ninety-nine of a hundred articles take no longer. */
  slowestMs: z.number(),
  tried: z.number(),
  hits: z.number(),
  loopMs: z.number(),
  libraryMs: z.number(),
  parseMs: z.number(),
  addMs: z.number(),
  removeMs: z.number(),
  bytes: z.number(),
  libraryBuildMs: z.number(),
  libraryBytes: z.number(),
})
export type Measured = z.infer<typeof MEASURED>
