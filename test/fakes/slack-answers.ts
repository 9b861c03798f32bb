import { randomUUID } from 'node:crypto'
import { blockFaults, isRecord, liveMarkup, textOf } from './slack-blocks.ts'

/** Slack takes this many answers on one response_url, for this long. */
const USES = 5
const LIFE_MS = 30 * 60_000

/** An answer to a slash command as a user sees it. */
export interface CommandAnswer {
  /** True for `in_channel`: everyone in the channel sees it. */
  readonly shared: boolean
  readonly text: string
  readonly blocks: readonly unknown[]
}

export interface Answers {
  /** A path for one command's answers, which are handed to `seen`. */
  open(seen: (answer: CommandAnswer) => void): string
  /** Takes a POST to `path`; gives the HTTP status. */
  take(path: string, body: unknown): number
}

export function createAnswers(violate: (what: string) => void): Answers {
  const paths = new Map<
    string,
    { left: number; until: number; seen: (answer: CommandAnswer) => void }
  >()
  return {
    open(seen) {
      const path = `/commands/${randomUUID()}`
      paths.set(path, { left: USES, until: performance.now() + LIFE_MS, seen })
      return path
    },
    take(path, body) {
      const known = paths.get(path)
      if (known === undefined || known.left === 0 || performance.now() > known.until) return 404
      if (!isRecord(body)) return 400
      known.left -= 1
      const answer = {
        shared: body['response_type'] === 'in_channel',
        text: textOf(body['text']),
        blocks: Array.isArray(body['blocks']) ? body['blocks'] : [],
      }
      for (const fault of [...blockFaults(answer.blocks), ...liveMarkup(answer.text, true)]) {
        violate(`answer ${fault}`)
      }
      known.seen(answer)
      return 200
    },
  }
}
