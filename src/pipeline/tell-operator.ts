import { feedNoticeCard } from '../core/card/feed-notice-card.ts'
import type { Locale } from '../core/card/locale.ts'
import type { OwedNotice } from '../ports.ts'
import type { DeliverOptions } from './deliver.ts'

const BATCH = 16
/** One that could not be told is tried again after this time. */
const LEASE_MS = 300_000

export interface TellOptions extends DeliverOptions {
  /** Where whoever runs the bot wants to be told, as `platform:channel id` or `console`, and in which language. */
  readonly operator: { readonly channel: string; readonly language: Locale }
}

/**
 * Tells the operator what has become of his feeds. A notice whose platform is off or does not take it stays owed; one
 * that may have gone out before a crash is looked for first.
 */
export async function tellOperator(options: TellOptions): Promise<void> {
  const { store, clock, log, operator } = options
  const [platform = '', channel = platform] = operator.channel.split(':')
  const messenger = options.messengers().find((one) => one.platform === platform)
  if (messenger === undefined) return
  for (const owed of await store.claimNotices(clock.now(), BATCH, LEASE_MS)) {
    const card = feedNoticeCard(owed, operator.language)
    const result = await messenger.post(channel, card, { key: keyOf(owed), uncertain: true })
    const about = { feed: owed.feedId, notice: owed.notice.kind }
    if (result.kind === 'sent') {
      await store.noticeTold(owed)
      log.info(about, 'operator told')
    } else {
      log.warn({ ...about, reason: result.reason }, 'operator could not be told')
    }
  }
}

function keyOf({ feedId, at }: OwedNotice): string {
  return `feed-${feedId.toString(36)}-${at.toString(36)}`
}
