import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { parse, YAMLParseError } from 'yaml'
import { err, ok, type Result } from '../../src/core/result.ts'
import type { DealSet, Sample } from './sets/set.ts'

const FILES = ['train.jsonl', 'train.jsonl.gz'] as const

/** Where sets lie: texts of our own in the checkout, those of others in a folder that was named. */
export interface SetFolders {
  readonly checkout: string
  /** Empty when none was named. */
  readonly data: string
}

/** A row as its file has it, with its place for whoever has to mend it. */
export interface Row {
  readonly at: string
  readonly value: unknown
}

/** The files of a set, in order; none when it is not in place. */
export function setFiles({ checkout, data }: SetFolders, name: string): string[] {
  const own = join(checkout, 'eval', name)
  if (existsSync(own)) {
    const files = readdirSync(own).filter((file) => file.endsWith('.yaml'))
    return files.toSorted().map((file) => join(own, file))
  }
  if (data === '') return []
  return FILES.map((file) => join(data, name, file))
    .filter((path) => existsSync(path))
    .slice(0, 1)
}

/** The rows of a set's files that are scored, in order. The first one that cannot be read is refused by its place. */
export function readSet(set: DealSet, files: readonly string[]): Result<Sample[], string> {
  const samples: Sample[] = []
  for (const file of files) {
    const rows = readRows(file)
    if (!rows.ok) return rows
    for (const { at, value } of rows.value) {
      const read = set.sample(value)
      if (!read.ok) return err(`${file}, ${at}: ${read.error}`)
      if (read.value !== null) samples.push(read.value)
    }
  }
  return ok(samples)
}

/** The rows of a file, JSON lines or a YAML list; refused where they are neither. */
export function readRows(file: string): Result<Row[], string> {
  return file.endsWith('.yaml') ? yamlRows(file) : jsonRows(file)
}

function jsonRows(file: string): Result<Row[], string> {
  const rows: Row[] = []
  for (const [index, line] of textOf(file).split('\n').entries()) {
    if (line.trim() === '') continue
    const at = `line ${index + 1}`
    try {
      rows.push({ at, value: JSON.parse(line) })
    } catch {
      return err(`${file}, ${at}: no JSON; give one object a line`)
    }
  }
  return ok(rows)
}

function yamlRows(file: string): Result<Row[], string> {
  try {
    const list: unknown = parse(textOf(file))
    if (!Array.isArray(list)) return err(`${file}: no list; give one article an entry`)
    return ok(list.map((value: unknown, index) => ({ at: `entry ${index + 1}`, value })))
  } catch (error) {
    if (error instanceof YAMLParseError) return err(`${file}: ${error.message}`)
    throw error
  }
}

function textOf(file: string): string {
  const bytes = readFileSync(file)
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
}
