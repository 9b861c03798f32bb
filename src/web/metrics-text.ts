import type { Metric, MetricSample } from '../ports.ts'

/** The media type of Prometheus's text format. */
export const METRICS_TYPE = 'text/plain; version=0.0.4; charset=utf-8'

/** Metrics in Prometheus's text format, version 0.0.4. */
export function metricsText(metrics: readonly Metric[]): string {
  return metrics.map(familyText).join('')
}

function familyText({ name, help, type, samples }: Metric): string {
  const head = [`# HELP ${name} ${escaped(help)}`, `# TYPE ${name} ${type}`]
  const lines = samples.map(({ labels, value }) => `${name}${labelText(labels)} ${value}`)
  return `${[...head, ...lines].join('\n')}\n`
}

function labelText(labels: MetricSample['labels']): string {
  const pairs = Object.entries(labels).map(
    ([name, value]) => `${name}="${escaped(value).replaceAll('"', '\\"')}"`,
  )
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`
}

function escaped(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n')
}
