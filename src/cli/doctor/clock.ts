import { broken, type Diagnosis, doubtful, sound } from '../../core/diagnosis.ts'
import { parseHttpDate } from '../../feeds/http-date.ts'

const PART = 'Clock'
const SECOND_MS = 1_000
const NOTED_MS = 30 * SECOND_MS
/** Slack refuses what is signed five minutes off. */
const TOO_MUCH_MS = 240 * SECOND_MS
const TIMEOUT_MS = 10_000

/** Whose clock this machine's is held against, and how to learn the Date header of an answer; null: none came. */
export interface ClockSource {
  readonly name: string
  date(): Promise<string | null>
}

/** Whether this machine's clock (`now`, milliseconds since 1970) agrees with a server's (RFC 9110, 6.6.1). */
export async function examineClock(source: ClockSource, now: () => number): Promise<Diagnosis> {
  const { name } = source
  const before = now()
  const date = parseHttpDate((await source.date()) ?? undefined)
  if (date === null) {
    return doubtful(PART, `${name} tells no time.`, 'Check the clock by hand: date -u')
  }
  // The header counts whole seconds, and was written somewhere between asking and being answered.
  const ahead = Math.max(0, before - (date + SECOND_MS))
  const behind = Math.max(0, date - now())
  const off = Math.max(ahead, behind)
  const found =
    off < SECOND_MS
      ? `It agrees with that of ${name}.`
      : `It is ${Math.round(off / SECOND_MS)} s ${ahead > 0 ? 'ahead of' : 'behind'} that of ${name}.`
  const advice = 'Let the system set its clock from the network: timedatectl set-ntp true'
  if (off >= TOO_MUCH_MS) return broken(PART, found, advice)
  return off >= NOTED_MS ? doubtful(PART, found, advice) : sound(PART, found)
}

/** The Date header of whatever a platform's own address answers. */
export async function platformDate(
  url: string,
  headers: Readonly<Record<string, string>>,
): Promise<string | null> {
  try {
    const signal = AbortSignal.timeout(TIMEOUT_MS)
    const answer = await fetch(url, { headers, signal, redirect: 'manual' })
    await answer.body?.cancel()
    return answer.headers.get('date')
  } catch {
    return null
  }
}
