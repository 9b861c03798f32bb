import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { UsageError } from './usage-error.ts'

/** The bytes of a file, or of standard input for `-`. A file that is not there is wrong usage. */
export async function openInput(file: string): Promise<Readable> {
  if (file === '-') return process.stdin
  const found = await stat(file).catch(() => null)
  if (found === null || found.isDirectory()) {
    throw new UsageError(`${file} cannot be read: name a file that exists, or - for standard input`)
  }
  return createReadStream(file)
}

/** Writes to standard output, waiting while its reader is slower than we are. */
export async function writeOut(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}
