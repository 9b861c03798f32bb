import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { UsageError } from '../../src/cli/usage-error.ts'
import { heldBack } from '../held-back.ts'

/** One file of the material. */
export interface FeedFile {
  /** Below the data folder, with slashes: `feeds/SUITE/…`. */
  readonly path: string
  readonly suite: string
  /** It belongs to the third that nobody looks into while developing. */
  readonly held: boolean
  readonly body: Uint8Array
}

/** Every file below `DIR/feeds`, whose first folders name the suites, sorted by path. */
export function feedFiles(data: string): FeedFile[] {
  if (!existsSync(join(data, 'feeds'))) {
    throw new UsageError(`${data} has no folder "feeds": name the folder that holds it`)
  }
  return filesBelow(data, 'feeds').map(({ path, body }) => ({
    path,
    suite: path.split('/')[1] ?? '',
    held: heldBack(path),
    body,
  }))
}

/** Every file below a folder of the material; none when it is not there. */
export function filesBelow(data: string, folder: string): { path: string; body: Uint8Array }[] {
  if (!existsSync(join(data, folder))) return []
  const entries = readdirSync(join(data, folder), { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
    .map((file) => ({
      path: file.slice(join(data, '/').length).replaceAll('\\', '/'),
      body: readFileSync(file),
    }))
}

/** The rows of a file of JSON lines below the data folder; none when it is not there. */
export function jsonLines(data: string, file: string): unknown[] {
  const path = join(data, file)
  if (!existsSync(path)) return []
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.filter((line) => line.trim() !== '').map((line): unknown => JSON.parse(line))
}

/** The value of a JSON file below the data folder; an empty list when it is not there. */
export function jsonValue(data: string, file: string): unknown {
  const path = join(data, file)
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : []
}
