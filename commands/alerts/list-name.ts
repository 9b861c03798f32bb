import type { Locale } from '../../src/core/card/locale.ts'
import type { Subscription } from '../../src/ports.ts'
import { alertsTexts } from './texts.ts'

/** What people call the watchlist of a subscription. */
export function listName(
  { watchlist, channel }: Pick<Subscription, 'watchlist' | 'channel'>,
  locale: Locale,
): string {
  return watchlist === channel ? alertsTexts(locale).ownList : watchlist
}
