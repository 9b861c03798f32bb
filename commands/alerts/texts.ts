import { inLocale, type Locale, type Translated } from '../../src/core/card/locale.ts'
import type { SettingName } from '../../src/core/delivery/settings.ts'
import { GERMAN } from './texts.de.data.ts'
import { ENGLISH } from './texts.en.data.ts'
import { SPANISH } from './texts.es.data.ts'
import { FRENCH } from './texts.fr.data.ts'
import { ITALIAN } from './texts.it.data.ts'
import { DUTCH } from './texts.nl.data.ts'
import { PORTUGUESE } from './texts.pt.data.ts'

/** What the subcommands of `/alerts` are for. */
export type AlertsPart =
  | 'alerts'
  | 'subscribe'
  | 'unsubscribe'
  | 'settings'
  | 'set'
  | 'preview'
  | 'test'
  | 'pause'
  | 'resume'
  | 'join'
  | 'leave'
  | 'code'
  | 'partner'
  | 'watchlist'
  | 'onlyWatchlist'
  | 'setting'
  | 'value'
  | 'span'

/** Everything that `/alerts` says in one language. Descriptions have at most 100 characters. */
export interface AlertsTexts {
  readonly descriptions: Readonly<Record<AlertsPart, string>>
  /** What each setting is for, with an example of how it is typed. */
  readonly settings: Readonly<Record<SettingName, string>>
  readonly title: string
  /** The channel's own watchlist. */
  readonly ownList: string
  readonly managed: string
  readonly allManaged: string
  /** How a setting is changed. */
  readonly howTo: string
  readonly noSubscription: string
  changed(setting: string, value: string): string
  /** Which subscriptions a change was made for, by their watchlists. */
  goesFor(lists: string): string
  notChangeable(typed: string, lists: string): string
  wrongValue(setting: string): string
  subscribed(list: string): string
  known(list: string): string
  noList(typed: string, lists: string): string
  readonly addRules: string
  unsubscribed(list: string): string
  notSubscribed(typed: string): string
  whichList(lists: string): string
  paused(until: string | null): string
  readonly pausedMeans: string
  readonly resumed: string
  readonly nothingMatches: string
  readonly previewed: string
  testTitle(title: string): string
  readonly testText: string
  readonly tested: string
  testFailed(reason: string): string
  mentions(who: string): string
  joinCode(code: string): string
  joinCodeMeans(code: string, until: string): string
  joined(team: string): string
  alreadyJoined(team: string): string
  readonly badCode: string
  readonly ownCode: string
  left(team: string): string
  readonly leftMeans: string
  readonly notJoined: string
  joinedWith(teams: string): string
  whichTeam(teams: string): string
  /** A direct message cannot be joined. */
  readonly noTeam: string
}

const TEXTS: Translated<AlertsTexts> = {
  en: ENGLISH,
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
  it: ITALIAN,
  nl: DUTCH,
  pt: PORTUGUESE,
}

/** What `/alerts` says in a reader's language. */
export function alertsTexts(locale: Locale): AlertsTexts {
  return inLocale(TEXTS, locale)
}

/** A description in every language. */
export function described(part: AlertsPart): Translated<string> {
  const { en, de, fr, es, it, nl, pt } = TEXTS
  const of = (texts: AlertsTexts | undefined) => (texts ?? en).descriptions[part]
  return { en: of(en), de: of(de), fr: of(fr), es: of(es), it: of(it), nl: of(nl), pt: of(pt) }
}
