import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { err, ok, type Result } from '../../src/core/result.ts'
import type { DealSet, Sample } from './sets/set.ts'

const FILES = ['train.jsonl', 'train.jsonl.gz'] as const

/** The file of a set under the data folder; undefined when the set is not in place. */
export function setFile(folder: string, name: string): string | undefined {
  return FILES.map((file) => join(folder, name, file)).find((path) => existsSync(path))
}

/** The rows of a set's file that are scored, in order. The first line that cannot be read is refused by its number. */
export function readSet(set: DealSet, file: string): Result<Sample[], string> {
  const samples: Sample[] = []
  for (const [at, line] of textOf(file).split('\n').entries()) {
    if (line.trim() === '') continue
    const read = readLine(set, line)
    if (!read.ok) return err(`${file}, line ${at + 1}: ${read.error}`)
    if (read.value !== null) samples.push(read.value)
  }
  return ok(samples)
}

function textOf(file: string): string {
  const bytes = readFileSync(file)
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
}

function readLine(set: DealSet, line: string): Result<Sample | null, string> {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return err('no JSON; give one object a line')
  }
  return set.sample(value)
}
