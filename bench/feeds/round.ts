/** One round over all feeds. */
export interface Round {
  readonly ms: number
  /** Processor time of the polling process, milliseconds over all cores. */
  readonly cpuMs: number
  /** Largest memory of the polling process in the round, bytes. */
  readonly peakRss: number
  /** Its JavaScript heap at the end of the round, bytes. */
  readonly heap: number
}
