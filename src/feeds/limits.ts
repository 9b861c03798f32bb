/** Bounds of one fetch and of one reading. Bytes and milliseconds. */
export interface Limits {
  /** Largest feed, counted after decompression. */
  readonly feedBytes: number
  /** Largest article page, counted after decompression. */
  readonly pageBytes: number
  /** From the first byte sent to the last received, redirects included. */
  readonly totalMs: number
  /** Until the answer's header is there; the connection must stand within the same time. */
  readonly headerMs: number
  readonly redirects: number
  /** Between two requests to one server of the public web. */
  readonly spacingMs: number
  /** For reading a feed in the worker. */
  readonly parseMs: number
  /** For reducing a page to its article in the worker. */
  readonly pageMs: number
  /** Heap of a worker, in mebibytes. */
  readonly workerMemoryMb: number
}

/** No feed of 1,259 captured ones is larger than 2.7 MB or takes longer than 0.3 s to read. */
export const DEFAULT_LIMITS: Limits = {
  feedBytes: 5 * 1024 * 1024,
  pageBytes: 2 * 1024 * 1024,
  totalMs: 30_000,
  headerMs: 10_000,
  redirects: 5,
  spacingMs: 1_000,
  parseMs: 2_000,
  pageMs: 5_000,
  workerMemoryMb: 256,
}
