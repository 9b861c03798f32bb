import { explanationText } from '../src/core/card/explanation-text.ts'
import { formatInstant } from '../src/core/card/format.ts'
import { inLocale, type Locale } from '../src/core/card/locale.ts'
import { quietUntil } from '../src/core/delivery/quiet-hours.ts'
import { FOREVER } from '../src/core/delivery/settings.ts'
import type { KeptArticle, Subscription } from '../src/ports.ts'
import type { ExplainedRule } from './explained-rules.ts'
import { WHY_TEXTS } from './why-texts.data.ts'

/** Why an alert that is owed waits, by the settings of the channel's subscriptions; null: none of them holds it back. */
export function heldBack(
  subscriptions: readonly Subscription[],
  now: number,
  locale: Locale,
): string | null {
  const ends = subscriptions.map(({ settings }) => silentUntil(settings, now))
  const silent = ends.filter((end) => end !== null)
  if (silent.length === 0 || silent.length < ends.length) return null
  const [first] = silent.toSorted((a, b) => a.until - b.until)
  if (first === undefined) return null
  const texts = inLocale(WHY_TEXTS, locale)
  const until = first.until === FOREVER ? null : formatInstant(first.until, locale)
  return first.kind === 'paused' ? texts.pausedNow(until) : texts.quietNow(until ?? '–')
}

interface Silent {
  readonly kind: 'paused' | 'quiet'
  readonly until: number
}

function silentUntil(
  { pausedUntil, quietHours }: Subscription['settings'],
  now: number,
): Silent | null {
  if (pausedUntil !== null && pausedUntil > now) return { kind: 'paused', until: pausedUntil }
  const until = quietHours === null ? null : quietUntil(quietHours, now)
  return until === null ? null : { kind: 'quiet', until }
}

/** What is known of a deal that a rule selects and the channel was not owed. */
interface Selected {
  /** The subscriptions that have a rule which selects it. */
  readonly subscriptions: readonly Subscription[]
  /** Their minima, held against it, by the numbers of the subscriptions. */
  readonly minima: readonly ExplainedRule[]
  readonly articles: readonly KeptArticle[]
  readonly feedNames: ReadonlyMap<number, string>
}

/** Which setting kept the channel from being owed it; null: none did. */
export function keptBack(
  { subscriptions, minima, articles, feedNames }: Selected,
  locale: Locale,
): string | null {
  const texts = inLocale(WHY_TEXTS, locale)
  const reasons = subscriptions.map(({ id, settings }) => {
    const minimum = minima.find((one) => one.id === id)
    if (minimum?.explanation?.holds === false) {
      return texts.belowMinimum(
        minimum.text,
        explanationText(minimum.explanation, locale, feedNames),
      )
    }
    const { pausedUntil } = settings
    const wasPaused =
      pausedUntil !== null && articles.every(({ fetchedAt }) => fetchedAt < pausedUntil)
    return wasPaused ? texts.wasPaused : null
  })
  return reasons.every((reason) => reason !== null) ? (reasons[0] ?? null) : null
}
