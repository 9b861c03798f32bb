import type { Clock, Metric, Workload, WorkloadStore } from '../ports.ts'
import type { Tally } from './tally.ts'

export interface MetricsOptions {
  readonly tally: Tally
  readonly store: WorkloadStore
  readonly clock: Clock
  /** The parts of the program and whether each serves. */
  readonly ready: () => Promise<readonly { readonly name: string; readonly ready: boolean }[]>
}

/** Gives what was counted, what there is to do, and how the program is. */
export function metricsReader(options: MetricsOptions): () => Promise<readonly Metric[]> {
  const { tally, store, clock, ready } = options
  const startedAt = clock.now() / 1000 - process.uptime()
  return async () => {
    const parts = await ready()
    // A database that does not answer is told by its part, and hides nothing else.
    const workload = await store.workload(clock.now()).catch(() => null)
    return [
      gauge(
        'dealbell_ready',
        'Whether a part of the program serves.',
        parts.map((part) => [{ part: part.name }, Number(part.ready)]),
      ),
      ...(workload === null ? [] : workloadMetrics(workload)),
      ...tally.read(),
      ...processMetrics(startedAt),
    ]
  }
}

function workloadMetrics({ feeds, dueFeeds, owed }: Workload): readonly Metric[] {
  return [
    gauge(
      'dealbell_feeds',
      'Feeds by how they do.',
      Object.entries(feeds).map(([state, value]) => [{ state }, value]),
    ),
    gauge('dealbell_feeds_due', 'Feeds whose poll is due.', [[{}, dueFeeds]]),
    gauge(
      'dealbell_deliveries_open',
      'Alerts, edits and replies that channels are still owed.',
      ['discord', 'slack', 'console'].map((platform) => [{ platform }, owed.get(platform) ?? 0]),
    ),
  ]
}

/** Under the names that Prometheus gives them for every program. */
function processMetrics(startedAt: number): readonly Metric[] {
  const { user, system } = process.cpuUsage()
  const name = 'process_cpu_seconds_total'
  const samples = [{ labels: {}, value: (user + system) / 1e6 }]
  return [
    { name, help: 'Processor time of the process.', type: 'counter', samples },
    gauge('process_resident_memory_bytes', 'Memory of the process.', [
      [{}, process.memoryUsage.rss()],
    ]),
    gauge('process_start_time_seconds', 'When the process was started, since 1970, UTC.', [
      [{}, startedAt],
    ]),
  ]
}

function gauge(
  name: string,
  help: string,
  values: readonly (readonly [labels: Readonly<Record<string, string>>, value: number])[],
): Metric {
  return {
    name,
    help,
    type: 'gauge',
    samples: values.map(([labels, value]) => ({ labels, value })),
  }
}
