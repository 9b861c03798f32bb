import { existsSync } from 'node:fs'
import { access, constants, statfs } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { broken, type Diagnosis, doubtful, sound } from '../../core/diagnosis.ts'
import { describeError } from '../../core/error.ts'
import { parseAddress } from '../../store/address.ts'
import { type Inspection, inspectDatabase } from '../../store/inspect.ts'

const PART = 'Database'
const DISK = 'Disk space'
const MIB = 1024 * 1024
/** Below this the disk will soon be full; below that it is, for SQLite's log may need as much. */
const LITTLE = 500 * MIB
const TOO_LITTLE = 50 * MIB

/** What was found of the database, and its contents where they can be read. */
export interface ExaminedDatabase {
  readonly diagnoses: readonly Diagnosis[]
  readonly inspection: Inspection | null
}

/** Whether the database opens, has this program's schema, can be written to and has room to grow. */
export async function examineDatabase(url: string): Promise<ExaminedDatabase> {
  try {
    const inspection = await inspectDatabase(url)
    const space = await examineSpace(url)
    if (inspection === null) return { diagnoses: [await examineEmpty(url), ...space], inspection }
    return { diagnoses: [examineSchema(inspection), ...space], inspection }
  } catch (error) {
    const advice = 'Correct DATABASE_URL or DEALBELL_DATA_DIR, or start the database.'
    return { diagnoses: [broken(PART, describeError(error), advice)], inspection: null }
  }
}

function examineSchema({ version, known, writeFault }: Inspection): Diagnosis {
  if (version > known) {
    const found = `It has schema version ${version}; this program knows versions up to ${known}.`
    return broken(PART, found, 'Start the newer Dealbell that wrote it, or restore a backup.')
  }
  if (writeFault !== null) {
    const advice =
      'Give the user that runs Dealbell the right to write the database and its folder.'
    return broken(PART, `It cannot be written to: ${writeFault}.`, advice)
  }
  if (version === known) return sound(PART, `It opens, at schema version ${version}, writable.`)
  const found = `It has schema version ${version}; this program brings it to ${known} at its start.`
  return doubtful(PART, found, 'Make a copy of it before you start this version.')
}

async function examineEmpty(url: string): Promise<Diagnosis> {
  const address = parseAddress(url)
  if (address.kind === 'postgres') return sound(PART, 'It is empty; the first start fills it.')
  const folder = existing(address.path)
  try {
    await access(folder, constants.W_OK)
    return sound(PART, `There is none yet; the first start makes ${address.path}.`)
  } catch {
    const advice = `Give the user that runs Dealbell the right to write ${folder}.`
    return broken(PART, `There is none yet, and ${folder} cannot be written to.`, advice)
  }
}

/** The nearest folder above that is there. */
function existing(path: string): string {
  const folder = dirname(resolve(path))
  return existsSync(folder) || folder === dirname(folder) ? folder : existing(folder)
}

async function examineSpace(url: string): Promise<readonly Diagnosis[]> {
  const address = parseAddress(url)
  if (address.kind === 'postgres' || address.path === ':memory:') return []
  const folder = existing(address.path)
  const { bavail, bsize } = await statfs(folder)
  const found = `${Math.floor((bavail * bsize) / MIB)} MiB are free in ${folder}.`
  const advice = 'Make room, or move the data folder (DEALBELL_DATA_DIR).'
  if (bavail * bsize < TOO_LITTLE) return [broken(DISK, found, advice)]
  return bavail * bsize < LITTLE ? [doubtful(DISK, found, advice)] : [sound(DISK, found)]
}
