import type { Metric, MetricSample } from '../ports.ts'

const COUNTERS = {
  dealbell_polls_total: 'Feeds that were asked, by what came of it.',
  dealbell_poll_seconds_total: 'How long asking and reading feeds has taken.',
  dealbell_articles_total: 'Articles that were new and are kept.',
  dealbell_deals_total: 'Deals that were told of for the first time.',
  dealbell_sends_total: 'Alerts, edits and replies, by how each went.',
  dealbell_request_faults_total:
    'Commands, buttons and forms that failed for a reason nobody expected.',
} as const

type Counter = keyof typeof COUNTERS

/** Counts what happens, from the start of the process on. */
export interface Tally {
  /** Counts one more, or `by` more; by nothing: so that it is known to be nothing. */
  count(counter: Counter, labels?: MetricSample['labels'], by?: number): void
  /** All counters that were ever counted. */
  read(): readonly Metric[]
}

export function createTally(): Tally {
  const counted = new Map<Counter, Map<string, MetricSample>>()
  return {
    count(counter, labels = {}, by = 1) {
      const samples = counted.get(counter) ?? new Map<string, MetricSample>()
      counted.set(counter, samples)
      const key = JSON.stringify(labels)
      samples.set(key, { labels, value: (samples.get(key)?.value ?? 0) + by })
    },
    read: () =>
      [...counted].map(([name, samples]) => ({
        name,
        help: COUNTERS[name],
        type: 'counter',
        samples: [...samples.values()],
      })),
  }
}
