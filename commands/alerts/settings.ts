import type { CardSection } from '../../src/core/card/card.ts'
import { formatInstant } from '../../src/core/card/format.ts'
import type { Locale } from '../../src/core/card/locale.ts'
import { settingText } from '../../src/core/delivery/setting-text.ts'
import { FOREVER, SETTING_NAMES } from '../../src/core/delivery/settings.ts'
import type { Subscription } from '../../src/ports.ts'
import type { CommandContext, CommandReply, CommandRequest } from '../command.ts'
import { refusal } from '../refusal.ts'
import { listName } from './list-name.ts'
import { settingMenu } from './setting-menu.ts'
import { alertsTexts } from './texts.ts'

/** `/alerts settings`: every setting of every subscription of the channel, and how it is changed. */
export async function showSettings(
  { channel, locale, team, user }: CommandRequest,
  { store, now }: CommandContext,
): Promise<CommandReply> {
  const texts = alertsTexts(locale)
  const subscriptions = await store.subscriptionsOf(channel)
  const partners = await store.partnersOf(team)
  const joined = partners.length === 0 ? '' : texts.joinedWith(partners.join(', '))
  if (subscriptions.length === 0) {
    return refusal(texts.title, [texts.noSubscription, joined].join('\n').trim())
  }
  const sections = subscriptions.flatMap((one) => sectionsOf(one, locale, now))
  const help = SETTING_NAMES.map((name) => `${name}: ${texts.settings[name]}`).join('\n')
  const canChange = user.canEdit && subscriptions.some(({ managed }) => !managed)
  const menu = canChange ? [settingMenu(locale)] : []
  const card = {
    title: texts.title,
    accent: 'neutral',
    sections: [
      ...sections,
      ...(joined === '' ? [] : [{ kind: 'text', text: joined } as const]),
      { kind: 'text', text: help },
      ...menu,
    ],
    footer: texts.howTo,
  } as const
  return { card, shared: false }
}

function sectionsOf(
  subscription: Subscription,
  locale: Locale,
  now: number,
): readonly CardSection[] {
  const { settings, managed } = subscription
  const texts = alertsTexts(locale)
  const name = listName(subscription, locale)
  const fields = SETTING_NAMES.map((label) => ({ label, value: settingText(label, settings) }))
  const { pausedUntil } = settings
  const pause = pausedUntil !== null && pausedUntil > now ? pauseText(pausedUntil, locale) : null
  return [
    { kind: 'text', text: managed ? `${name} · ${texts.managed}` : name },
    ...(pause === null ? [] : [{ kind: 'text', text: pause } as const]),
    { kind: 'fields', fields },
  ]
}

/** Until when the alerts rest. */
export function pauseText(until: number, locale: Locale): string {
  return alertsTexts(locale).paused(until === FOREVER ? null : formatInstant(until, locale))
}
