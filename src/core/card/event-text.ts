import type { StoryEvent } from '../story/story.ts'
import { formatMoney, formatNames, formatPercent } from './format.ts'
import type { Locale } from './locale.ts'
import type { Messages } from './messages.ts'

/** What changed in a story, as one line: "announced → completed", "Price: US$14bn → US$14.3bn". */
export function eventText(event: StoryEvent, messages: Messages, locale: Locale): string {
  const { labels, statuses } = messages
  switch (event.kind) {
    case 'status':
      return messages.changed(event.from === null ? null : statuses[event.from], statuses[event.to])
    case 'price':
      return `${labels.price}: ${change(event, (sum) => formatMoney(sum, locale), messages)}`
    case 'valuation':
      return `${labels.valuation}: ${change(event, (sum) => formatMoney(sum, locale), messages)}`
    case 'stakePct':
      return `${labels.stake}: ${change(event, (points) => formatPercent(points, locale), messages)}`
    case 'buyers':
      return `${labels.buyers}: ${change(event, (names) => formatNames(names, locale), messages)}`
  }
}

function change<T>(
  { from, to }: { readonly from: T | null; readonly to: T },
  told: (value: T) => string,
  messages: Messages,
): string {
  return from === null ? told(to) : messages.changed(told(from), told(to))
}
