import { fork } from 'node:child_process'
import { once } from 'node:events'
import { availableParallelism, loadavg } from 'node:os'
import { join } from 'node:path'
import { MEASURED, type Measured, type Orders } from './messages.ts'

export interface MatchOptions {
  /** How many companies the rules and articles name. */
  readonly companies: number
}

const SIZES = [1_000, 10_000, 100_000]

/**
 * Holds articles of 300 words against so many rules of five names each and writes, for one article, the time the index
 * takes beside a loop over all rules and beside the fastest library, and for one rule what it costs to have it.
 */
export async function benchMatch(
  { companies }: MatchOptions,
  write: (text: string) => void,
): Promise<void> {
  const load = loadavg()[0]?.toFixed(1)
  write(`${companies} companies; ${availableParallelism()} cores, load ${load}\n${ARTICLE_HEAD}`)
  const all: [number, Measured][] = []
  for (const rules of SIZES) {
    const measured = await measure({ rules, companies })
    all.push([rules, measured])
    write(articleRow(rules, measured))
  }
  write(RULE_HEAD)
  for (const [rules, measured] of all) write(ruleRow(rules, measured))
}

const ARTICLE_HEAD = `
One article, in microseconds:

| rules | folding its words | matching | 99 of 100 below | rules tried | rules met | both | a loop over all rules | the loop takes | modern-ahocorasick, names only | that takes |
|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|
`

const RULE_HEAD = `
One rule:

| rules | parsing | adding | removing | memory | rebuilding modern-ahocorasick | its memory a rule |
|---:|---:|---:|---:|---:|---:|---:|
`

async function measure(orders: Orders): Promise<Measured> {
  const child = fork(join(import.meta.dirname, 'measurer.ts'), { execArgv: ['--expose-gc'] })
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`a process of the benchmark ended with ${code} before it had measured`)
  })
  child.send(orders)
  const [message] = await Promise.race([once(child, 'message'), ended])
  ended.catch(() => undefined)
  return MEASURED.parse(message)
}

function articleRow(rules: number, measured: Measured): string {
  const { foldMs, indexMs, slowestMs, tried, hits, loopMs, libraryMs } = measured
  return row([
    String(rules),
    micros(foldMs),
    micros(indexMs),
    micros(slowestMs),
    tried.toFixed(1),
    hits.toFixed(1),
    micros(foldMs + indexMs),
    micros(loopMs),
    times(loopMs / indexMs),
    micros(libraryMs),
    times(libraryMs / indexMs),
  ])
}

function ruleRow(rules: number, measured: Measured): string {
  const { parseMs, addMs, removeMs, bytes, libraryBuildMs, libraryBytes } = measured
  return row([
    String(rules),
    `${micros(parseMs)} µs`,
    `${micros(addMs)} µs`,
    `${micros(removeMs)} µs`,
    `${bytes.toFixed(0)} bytes`,
    `${libraryBuildMs.toFixed(0)} ms`,
    `${libraryBytes.toFixed(0)} bytes`,
  ])
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`
}

function micros(ms: number): string {
  return (ms * 1000).toFixed(ms < 0.1 ? 1 : 0)
}

function times(ratio: number): string {
  return `${ratio.toFixed(ratio < 10 ? 1 : 0)} ×`
}
