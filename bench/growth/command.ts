import { type HostileReader, READERS } from './readers.ts'

export interface GrowthOptions {
  /** Length of the shorter text in characters; the other is ten times as long. */
  readonly length: number
}

const FACTOR = 10
const RUNS = 3

const HEAD = `
| reader | its slowest unit for its length | that takes | worst growth | with unit |
|---|---|---:|---:|---|
`

/**
 * Reads texts made of one repeated unit, each in one length and in ten times that length, and writes for every reader
 * how its time grows. In proportion to the length is 10; 100 is quadratic.
 */
export function benchGrowth({ length }: GrowthOptions, write: (text: string) => void): void {
  write(`Texts of ${length} and ${length * FACTOR} characters\n${HEAD}`)
  for (const reader of READERS) write(row(reader, length))
}

function row(reader: HostileReader, length: number): string {
  const measured = reader.units.map((unit) => {
    const short = fastest(reader, unit, length)
    const long = fastest(reader, unit, length * FACTOR)
    return { unit: JSON.stringify(unit), long, growth: long / short }
  })
  const [slowest] = measured.toSorted((a, b) => b.long - a.long)
  const [steepest] = measured.toSorted((a, b) => b.growth - a.growth)
  if (slowest === undefined || steepest === undefined) return ''
  const cells = [
    reader.name,
    slowest.unit,
    `${slowest.long.toFixed(0)} ms`,
    steepest.growth.toFixed(1),
    steepest.unit,
  ]
  return `| ${cells.join(' | ')} |\n`
}

/** Processor time in milliseconds, which other work on the machine lengthens little. */
function fastest({ read }: HostileReader, unit: string, length: number): number {
  const text = unit.repeat(Math.ceil(length / unit.length))
  const times = Array.from({ length: RUNS }, () => {
    const begun = process.cpuUsage()
    read(text)
    return process.cpuUsage(begun).user / 1000
  })
  return Math.min(...times)
}
