import type { Locale } from '../../core/card/locale.ts'

/** What `dealbell init` has to know. Empty texts: not given. */
export interface Answers {
  readonly language: Locale
  readonly feeds: readonly string[]
  readonly rules: readonly string[]
  /** Who is told: `console`, `discord:CHANNEL_ID` or `slack:CHANNEL_ID`. */
  readonly channel: string
  readonly discordToken: string
  readonly discordApplicationId: string
  readonly slackBotToken: string
  readonly slackAppToken: string
  /** Where Slack and hubs reach the web server; empty: Slack is used over Socket Mode. */
  readonly publicUrl: string
  readonly slackSigningSecret: string
  readonly slackClientId: string
  readonly slackClientSecret: string
  readonly contact: string
}

/** What a new installation watches when nothing else is said: the file that comes with the program. */
export const STARTER: Pick<Answers, 'language' | 'feeds' | 'rules' | 'channel'> = {
  language: 'en',
  feeds: [
    'https://techcrunch.com/feed/',
    'https://www.heise.de/rss/heise-atom.xml',
    'https://www.tagesschau.de/wirtschaft/index~rss2.xml',
  ],
  rules: [
    'type:acquisition,majority_stake,merger,buyout,divestiture',
    'type:minority_stake,funding_round price:>=50m',
  ],
  channel: 'console',
}
