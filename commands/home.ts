import { BUTTON_TEXTS } from '../src/core/card/button-texts.data.ts'
import type { CardButton, CardSection } from '../src/core/card/card.ts'
import { headline } from '../src/core/card/headline.ts'
import { inLocale } from '../src/core/card/locale.ts'
import { settingText } from '../src/core/delivery/setting-text.ts'
import type { SettingName } from '../src/core/delivery/settings.ts'
import type { Subscription } from '../src/ports.ts'
import { listName } from './alerts/list-name.ts'
import { pauseText } from './alerts/settings.ts'
import { alertsTexts } from './alerts/texts.ts'
import type { Asker, CommandContext } from './command.ts'
import { directChannel } from './direct-channel.ts'
import { HOME_TEXTS } from './home-texts.data.ts'
import { status } from './status.ts'

/** More of each kind would make the page longer than Slack takes. */
const SHOWN = 15
/** More channels than are counted. */
const COUNTED = 200

/** What everybody may see of a channel's settings; whom it mentions and what it asks for is for editors. */
const OPEN: readonly SettingName[] = ['language', 'card', 'quiet-hours', 'digest']
const FOR_EDITORS: readonly SettingName[] = ['minimum', 'notify', 'mentions', 'alerts-per-day']

/** One entry of the page, with its own buttons. */
export interface HomeEntry {
  /** The channel's id on its platform, which names it; null: `title` does. */
  readonly channel: string | null
  readonly title: string
  readonly detail: string
  readonly buttons: readonly CardButton[]
  /** The message that told of it, in the asker's direct messages. */
  readonly alert: { readonly messageId: string; readonly label: string } | null
}

export interface HomePart {
  readonly heading: string
  readonly entries: readonly HomeEntry[]
  /** Said in place of entries that there are not, or of those that found no room. */
  readonly note: string
  /** Below them all. */
  readonly buttons: readonly CardButton[]
}

/** A page about what concerns one person of a team. */
export interface Home {
  readonly parts: readonly HomePart[]
  /** How the team's feeds do. */
  readonly feeds: { readonly heading: string; readonly sections: readonly CardSection[] }
}

/** Which channels the page shows: those of the team, or all of a platform that has no other team. */
export type HomeScope = 'team' | 'platform'

/** The page of the asker; buttons that change a channel are there for editors alone. */
export async function homeOf(
  asker: Asker,
  context: CommandContext,
  scope: HomeScope,
): Promise<Home> {
  const { card } = await status.run(
    { ...asker, command: 'status', subcommand: null, options: {} },
    context,
  )
  return {
    parts: [await channelsPart(asker, context, scope), await followsPart(asker, context)],
    feeds: { heading: inLocale(HOME_TEXTS, asker.locale).feeds, sections: card.sections },
  }
}

async function channelsPart(
  asker: Asker,
  { store, now }: CommandContext,
  scope: HomeScope,
): Promise<HomePart> {
  const { team, platform, locale } = asker
  const texts = inLocale(HOME_TEXTS, locale)
  const channels =
    scope === 'team'
      ? await store.channelsOf(team, COUNTED)
      : await store.channelsOn(platform, COUNTED)
  const entries: HomeEntry[] = []
  for (const channel of channels.slice(0, SHOWN)) {
    entries.push(channelEntry(asker, await store.subscriptionsOf(channel), { channel, now }))
  }
  const note = channels.length === 0 ? texts.noChannels : leftOut(channels.length, asker)
  return { heading: texts.channels, entries, note, buttons: [] }
}

function channelEntry(
  { user, locale }: Asker,
  subscriptions: readonly Subscription[],
  { channel, now }: { readonly channel: string; readonly now: number },
): HomeEntry {
  const texts = inLocale(HOME_TEXTS, locale)
  const id = channel.slice(channel.indexOf(':') + 1)
  const names = user.canEdit ? [...OPEN, ...FOR_EDITORS] : OPEN
  const own = subscriptions.filter(({ managed }) => !managed)
  const pausedUntil = own
    .map(({ settings }) => settings.pausedUntil)
    .find((until) => until !== null && until > now)
  const lines = subscriptions.map((one) => {
    const managed = one.managed ? ` · ${alertsTexts(locale).managed}` : ''
    const set = names.map((name) => `${name}: ${settingText(name, one.settings)}`).join(' · ')
    return `${listName(one, locale)}${managed} — ${set}`
  })
  const button = (label: string, action: string): CardButton => ({
    label,
    action,
    subject: id,
    style: 'plain',
  })
  const buttons = [
    pausedUntil === undefined
      ? button(texts.pause, 'channel-pause')
      : button(texts.resume, 'channel-resume'),
    button(texts.change, 'channel-change'),
  ]
  return {
    channel: id,
    title: '',
    detail: [...(pausedUntil ? [pauseText(pausedUntil, locale)] : []), ...lines].join('\n'),
    buttons: user.canEdit && own.length > 0 ? buttons : [],
    alert: null,
  }
}

async function followsPart(asker: Asker, { store }: CommandContext): Promise<HomePart> {
  const { locale } = asker
  const texts = inLocale(HOME_TEXTS, locale)
  const channel = directChannel(asker)
  const all = await store.followedBy(channel)
  const shown = all.slice(0, SHOWN)
  const alerts = await store.alertsIn(channel, shown)
  const entries: HomeEntry[] = []
  for (const id of shown) {
    const story = await store.story(id)
    if (story === null) continue
    const label = inLocale(BUTTON_TEXTS, locale).unfollow
    const messageId = alerts.get(id)
    entries.push({
      channel: null,
      title: headline(story.deal, locale),
      detail: `#${id}`,
      buttons: [{ label, action: 'unfollow', subject: String(id), style: 'plain' }],
      alert: messageId === undefined ? null : { messageId, label: texts.toAlert },
    })
  }
  const note = all.length === 0 ? texts.noFollows : leftOut(all.length, asker)
  const pick: CardButton = {
    label: texts.followDeal,
    action: 'pick-follow',
    subject: '',
    style: 'plain',
  }
  return { heading: texts.follows, entries, note, buttons: [pick] }
}

function leftOut(count: number, { locale }: Asker): string {
  return count > SHOWN ? inLocale(HOME_TEXTS, locale).others(count - SHOWN) : ''
}
