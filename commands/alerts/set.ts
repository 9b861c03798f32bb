import { cutText } from '../../src/core/card/cut.ts'
import { formatNames } from '../../src/core/card/format.ts'
import { inLocale } from '../../src/core/card/locale.ts'
import { readPause } from '../../src/core/delivery/read-pause.ts'
import { readSetting, settingNamed } from '../../src/core/delivery/read-setting.ts'
import { settingText } from '../../src/core/delivery/setting-text.ts'
import { DEFAULT_SETTINGS, type DeliverySettings } from '../../src/core/delivery/settings.ts'
import { authorOf } from '../author.ts'
import type { CommandContext, CommandReply, CommandRequest } from '../command.ts'
import { refusal } from '../refusal.ts'
import { done } from './done.ts'
import { listName } from './list-name.ts'
import { pauseText } from './settings.ts'
import { subscriptionsTo, typedList } from './subscribed.ts'
import { alertsTexts } from './texts.ts'

/** How much of what was typed is repeated. */
const REPEATED = 100

/** `/alerts set`: changes one setting of the channel's subscriptions, or of the one to a watchlist. */
export async function setSetting(
  request: CommandRequest,
  context: CommandContext,
): Promise<CommandReply> {
  const { locale, options, platform } = request
  const texts = alertsTexts(locale)
  const typed = (options['setting'] ?? '').trim()
  const name = settingNamed(cutText(typed, REPEATED))
  if (!name.ok) return refusal(texts.title, inLocale(name.error, locale))
  const change = readSetting(name.value, options['value'] ?? '', platform)
  if (!change.ok) return refusal(texts.wrongValue(name.value), inLocale(change.error, locale))
  if (mentionsEveryone(change.value, request)) {
    return refusal(texts.wrongValue(name.value), '@everyone')
  }
  const value = settingText(name.value, { ...DEFAULT_SETTINGS, ...change.value })
  return changed(request, context, {
    change: change.value,
    title: texts.changed(name.value, cutText(value, REPEATED)),
    text: '',
  })
}

/** On Discord the role of everybody bears the number of the server. */
function mentionsEveryone(
  { mentions = [] }: Partial<DeliverySettings>,
  { team }: CommandRequest,
): boolean {
  return mentions.some(({ kind, id }) => kind === 'role' && team === `discord:${id}`)
}

/** `/alerts pause`: tells nothing for a while, or until somebody resumes it. */
export async function pauseAlerts(
  request: CommandRequest,
  context: CommandContext,
): Promise<CommandReply> {
  const { locale, options } = request
  const until = readPause(cutText(options['for'] ?? '', REPEATED), context.now)
  if (!until.ok) return refusal(alertsTexts(locale).title, inLocale(until.error, locale))
  return changed(request, context, {
    change: { pausedUntil: until.value },
    title: pauseText(until.value, locale),
    text: alertsTexts(locale).pausedMeans,
  })
}

/** `/alerts resume`: ends a pause. */
export async function resumeAlerts(
  request: CommandRequest,
  context: CommandContext,
): Promise<CommandReply> {
  const { resumed: title } = alertsTexts(request.locale)
  return changed(request, context, { change: { pausedUntil: null }, title, text: '' })
}

async function changed(
  request: CommandRequest,
  { store, now }: CommandContext,
  {
    change,
    title,
    text,
  }: { readonly change: Partial<DeliverySettings>; readonly title: string; readonly text: string },
): Promise<CommandReply> {
  const { channel, locale } = request
  const texts = alertsTexts(locale)
  const all = await store.subscriptionsOf(channel)
  const own = all.filter(({ managed }) => !managed)
  const typed = typedList(request)
  const meant = subscriptionsTo(typed, own, locale)
  if (own.length === 0) {
    return refusal(texts.title, all.length > 0 ? texts.allManaged : texts.noSubscription)
  }
  if (meant.length === 0) {
    const names = own.map((one) => listName(one, locale)).join(', ')
    const isManaged = subscriptionsTo(typed, all, locale).length > 0
    return refusal(texts.notChangeable(typed ?? '', names), isManaged ? texts.managed : '')
  }
  const ids = meant.map(({ id }) => id)
  await store.changeSettings(channel, { change, ids }, authorOf(request, now))
  const names = formatNames(
    meant.map((one) => listName(one, locale)),
    locale,
  )
  return done(title, [texts.goesFor(names), text].filter((part) => part !== '').join('\n'))
}
