import type { StoryEvent } from '../story/story.ts'
import { formatMoney, formatNames, formatPercent } from './format.ts'
import type { Locale } from './locale.ts'
import { labelled, say } from './say.ts'

/** What changed in a story, as one line: "Announced → Completed", "Price: US$14bn → US$14.3bn". */
export function eventText(event: StoryEvent, locale: Locale): string {
  switch (event.kind) {
    case 'status': {
      const to = say(locale, `status.${event.to}`)
      if (event.from === null) return say(locale, 'change.first', { to })
      return `${say(locale, `status.${event.from}`)} → ${to}`
    }
    case 'price':
      return change(event, 'price', locale, (sum) => formatMoney(sum, locale))
    case 'valuation':
      return change(event, 'valuation', locale, (sum) => formatMoney(sum, locale))
    case 'stakePct':
      return change(event, 'stake', locale, (points) => formatPercent(points, locale))
    case 'buyers':
      return change(event, 'buyers', locale, (names) => formatNames(names, locale))
  }
}

function change<T>(
  { from, to }: { readonly from: T | null; readonly to: T },
  label: 'price' | 'valuation' | 'stake' | 'buyers',
  locale: Locale,
  told: (value: T) => string,
): string {
  const text = from === null ? told(to) : `${told(from)} → ${told(to)}`
  return labelled(locale, say(locale, `label.${label}`), text)
}
