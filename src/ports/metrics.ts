/** A figure for whoever watches over the program, in the terms of Prometheus. */
export interface Metric {
  readonly name: string
  /** What it counts, on one line. */
  readonly help: string
  /** A counter only grows, from the start of the process on. */
  readonly type: 'counter' | 'gauge'
  readonly samples: readonly MetricSample[]
}

export interface MetricSample {
  readonly labels: Readonly<Record<string, string>>
  readonly value: number
}

/** What there is to do. */
export interface Workload {
  readonly feeds: { readonly working: number; readonly failing: number; readonly paused: number }
  /** Feeds whose poll is due. */
  readonly dueFeeds: number
  /** How many alerts, edits and replies the channels of each platform are still owed. */
  readonly owed: ReadonlyMap<string, number>
}

export interface WorkloadStore {
  /** `now`: milliseconds since 1970, UTC. */
  workload(now: number): Promise<Workload>
}
