import type { Card } from '../core/card/card.ts'
import { digestCard } from '../core/card/digest-card.ts'
import { illustrated } from '../core/card/illustrated.ts'
import { dealsChart } from '../core/chart/deals-chart.ts'
import type { ChartDrawer, Digest, DigestStore, Messenger, RatesReader } from '../ports.ts'
import type { DeliverOptions } from './deliver.ts'

const BATCH = 16
const LEASE_MS = 180_000
const FIRST_RETRY_MS = 5_000
const LONGEST_RETRY_MS = 3_600_000

/** A refusal after this many tries (about two days) gives a digest up; outages are waited for. */
const MAX_ATTEMPTS = 60

export interface DigestOptions extends Omit<DeliverOptions, 'store'> {
  readonly store: DigestStore & RatesReader
  readonly charts: ChartDrawer
  /** When the next digests go out, milliseconds since 1970, UTC. */
  readonly nextDigest: () => number
}

/** Holds back what is more than channels bear a day, and posts the digests that are due. */
export async function sendDigests(options: DigestOptions): Promise<void> {
  const { store, clock } = options
  await store.holdOverflow(clock.now(), options.nextDigest)
  const messengers = options.messengers()
  const platforms = messengers.map(({ platform }) => platform)
  const lease = { now: clock.now(), limit: BATCH, leaseMs: LEASE_MS }
  for (const digest of await store.claimDigests(platforms, lease)) {
    const [platform = ''] = digest.channel.split(':')
    const messenger = messengers.find((one) => one.platform === platform)
    if (messenger !== undefined) await send(digest, messenger, options)
  }
}

/** Fewer prices than these are read as quickly in the list. */
const CHARTED = 3

/** The digest with the deals' values by buyer as a picture, where enough of them are known. */
async function illustratedDigest(
  { stories, language }: Digest,
  { store, charts }: DigestOptions,
): Promise<Card> {
  const card = digestCard(stories, language)
  const rates = await store.rates()
  const chart = dealsChart(stories, { kind: 'company', locale: language, rates })
  if (chart === null || chart.bars.length < CHARTED) return card
  const picture = await charts.draw(chart)
  return picture === null ? card : illustrated(card, picture)
}

/**
 * A digest that was tried before may have gone out before a crash, so it is looked for. At the first try nothing can be
 * there but the digest of an older database that bore the same number.
 */
async function send(digest: Digest, messenger: Messenger, options: DigestOptions): Promise<void> {
  const { store, clock, log } = options
  const { id, channel, stories, attempts } = digest
  const about = { digest: id, channel, stories: stories.length }
  if (stories.length === 0) return store.postponeDigest(id, null, 'nothing left to tell')
  const platformChannel = channel.slice(channel.indexOf(':') + 1)
  const key = { key: `digest-${id.toString(36)}`, uncertain: attempts > 1 }
  const result = await messenger.post(
    platformChannel,
    await illustratedDigest(digest, options),
    key,
  )
  if (result.kind === 'sent') {
    await store.noteDigest(id, { messageId: result.messageId, at: clock.now() })
    log.info(about, 'digest posted')
    return
  }
  const given = result.kind === 'gone' || (result.kind === 'refused' && attempts >= MAX_ATTEMPTS)
  const backOff = Math.min(FIRST_RETRY_MS * 2 ** Math.min(attempts, 20), LONGEST_RETRY_MS)
  const waitMs = Math.max(backOff, result.kind === 'wait' ? result.ms : 0)
  await store.postponeDigest(id, given ? null : clock.now() + waitMs, result.reason)
  log.warn({ ...about, reason: result.reason }, given ? 'digest given up' : 'digest postponed')
}
