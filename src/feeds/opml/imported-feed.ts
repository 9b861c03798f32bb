import { feedAddress } from '../../core/feed-address.ts'
import { err, ok, type Result } from '../../core/result.ts'
import type { NewFeed } from '../../ports.ts'

/** A feed of an imported file and the line it stands on, from 1. */
export interface ImportedFeed extends NewFeed {
  readonly line: number
}

/** Why a line of an imported file cannot be taken, in plain words. */
export interface ImportFault {
  readonly line: number
  readonly message: string
}

/** What an imported file holds. */
export interface ImportReading {
  readonly feeds: readonly ImportedFeed[]
  readonly faults: readonly ImportFault[]
}

/** The settings of a feed as a file writes them. */
export interface WrittenFeed {
  readonly url: string
  readonly name?: string | undefined
  readonly tags?: readonly string[]
  readonly firstPoll?: string | undefined
  readonly newest?: string | undefined
  readonly fullText?: string | undefined
  readonly paused?: string | undefined
  /** Minutes. */
  readonly interval?: string | undefined
}

const LONGEST_NAME = 200
const MOST_TAGS = 20
const MOST_NEWEST = 1_000
const LONGEST_INTERVAL = 10_080

/** Checks one feed of a file; what it does not say has the default value. */
export function importedFeed(
  written: WrittenFeed,
  line: number,
): Result<ImportedFeed, ImportFault> {
  const url = feedAddress(written.url)
  if (url === null)
    return err({ line, message: `"${shown(written.url)}" is no http or https address` })
  const newest = wholeNumber(written.newest, MOST_NEWEST)
  const interval = wholeNumber(written.interval, LONGEST_INTERVAL)
  if (newest === undefined) return err({ line, message: `newest must be 1 to ${MOST_NEWEST}` })
  if (interval === undefined)
    return err({ line, message: `interval must be 1 to ${LONGEST_INTERVAL} minutes` })
  const name = (written.name ?? '').slice(0, LONGEST_NAME)
  return ok({
    line,
    url,
    name: name === '' || name === written.url ? null : name,
    tags: (written.tags ?? []).slice(0, MOST_TAGS).map((tag) => tag.slice(0, LONGEST_NAME)),
    firstPoll: written.firstPoll === 'post' ? 'post' : 'baseline',
    newest,
    fullText: written.fullText === 'true',
    paused: written.paused === 'true',
    leastIntervalMs: interval === null ? null : interval * 60_000,
  })
}

/** Null when it is not there, undefined when it is none from 1 to the most. */
function wholeNumber(text: string | undefined, most: number): number | null | undefined {
  if (text === undefined || text === '') return null
  const number = /^\d{1,6}$/.test(text) ? Number(text) : 0
  return number >= 1 && number <= most ? number : undefined
}

function shown(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text
}
