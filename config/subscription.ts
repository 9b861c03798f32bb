import { z } from 'zod'
import { LOCALES } from '../src/core/card/locale.ts'
import { DEAL_STATUSES } from '../src/core/deal.ts'
import type { Mention } from '../src/core/delivery/mention.ts'
import { readDigestTime } from '../src/core/delivery/read-digest-time.ts'
import { MOST_MENTIONS, readMention } from '../src/core/delivery/read-mentions.ts'
import { readQuietHours } from '../src/core/delivery/read-quiet-hours.ts'
import { MOST_ALERTS } from '../src/core/delivery/read-setting.ts'
import { CARD_SIZES, FOLLOW_UPS, FOREVER } from '../src/core/delivery/settings.ts'
import { queryText } from './query-text.ts'

const CHANNEL = /^(?:discord:\d{1,21}|slack:[A-Z0-9]{2,20}|console)$/

export const channel = z
  .string()
  .regex(CHANNEL, 'must be discord:CHANNEL_ID, slack:CHANNEL_ID or console')

export const language = z.enum(LOCALES, `must be one of ${LOCALES.join(', ')}`)

const quietHours = z
  .string('must be like 22:00-07:00 Europe/Berlin')
  .transform((typed, context) => {
    const read = readQuietHours(typed)
    if (read.ok) return read.value
    context.addIssue({ code: 'custom', message: read.error.en })
    return z.NEVER
  })

const digest = z.string('must be like mon 08:00 Europe/Berlin').transform((typed, context) => {
  const read = readDigestTime(typed)
  if (read.ok) return read.value
  context.addIssue({ code: 'custom', message: read.error.en })
  return z.NEVER
})

const mentions = z
  .array(z.string('must be like role:123 or "role:123 price:>1bn"'))
  .max(MOST_MENTIONS, `must be ${MOST_MENTIONS} or less`)

const NO_PAUSE = 'must be true, false or a moment like 2026-06-12T18:00:00Z'
const moment = z.iso.datetime({ offset: true })

/** Until when, milliseconds since 1970, UTC; null: it is no pause. */
const paused = z.union([z.boolean(), z.string()], NO_PAUSE).transform((typed, context) => {
  if (typeof typed === 'boolean') return typed ? FOREVER : null
  const until = moment.safeParse(typed)
  if (until.success) return Date.parse(until.data)
  context.addIssue({ code: 'custom', message: NO_PAUSE })
  return z.NEVER
})

/** How a channel is told of what a watchlist selects; `/alerts set` knows the same settings. */
export const subscription = z
  .strictObject({
    channel,
    watchlist: z.string(),
    language: language.default('en'),
    card: z.enum(CARD_SIZES, `must be one of ${CARD_SIZES.join(', ')}`).optional(),
    minimum: queryText('query').optional(),
    notify: z
      .array(z.enum(DEAL_STATUSES, `must be some of ${DEAL_STATUSES.join(', ')}`))
      .optional(),
    mentions: mentions.optional(),
    quietHours: quietHours.optional(),
    alertsPerDay: z
      .int('must be a whole number')
      .min(0, 'must be 0 or more')
      .max(MOST_ALERTS, `must be ${MOST_ALERTS} or less`)
      .optional(),
    digest: digest.optional(),
    followUps: z.enum(FOLLOW_UPS, `must be one of ${FOLLOW_UPS.join(', ')}`).optional(),
    paused: paused.optional(),
  })
  .transform(({ paused: pausedUntil, mentions: typed, ...given }, context) => ({
    ...given,
    ...(typed === undefined ? {} : { mentions: mentioned(typed, given.channel, context) }),
    ...(pausedUntil === undefined || pausedUntil === null ? {} : { pausedUntil }),
  }))

/** Who can be mentioned depends on the channel's platform. */
function mentioned(
  typed: readonly string[],
  to: string,
  context: z.RefinementCtx,
): readonly Mention[] {
  const platform = to.split(':')[0] ?? ''
  return typed.flatMap((part, at) => {
    const mention = readMention(part, platform)
    if (mention.ok) return mention.value
    const { en: message } = mention.error
    context.addIssue({ code: 'custom', path: ['mentions', at], message })
    return []
  })
}
