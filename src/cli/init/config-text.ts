import { stringify } from 'yaml'
import { LOCALES } from '../../core/card/locale.ts'
import type { Answers } from './answers.ts'

/** Where the notes behind the settings begin. */
const NOTES_AT = 35

/** The configuration file for these answers, with notes on what else may stand in it. */
export function configText({
  feeds,
  rules,
  channel,
  language,
}: Pick<Answers, 'feeds' | 'rules' | 'channel' | 'language'>): string {
  const lines = [
    '# What Dealbell watches and whom it tells. Change it, then restart the bot.',
    '# `npm run dealbell -- config check` says what is wrong, with line and field.',
    '',
    noted('poll: "*/15 * * * *"', 'cron, five or six fields, UTC'),
    '',
    feeds.length === 0 ? 'feeds: []' : 'feeds:',
    ...feeds.map((url) => `  - url: ${scalar(url)}`),
    noted(
      '  # firstPoll: baseline',
      'baseline: stay silent about what stands there already; post: tell it too',
    ),
    noted('  # newest: 5', 'with post: tell only so many of them, the newest'),
    noted('  # fullText: true', 'read the linked page when the feed has only a teaser'),
    '',
    'watchlists:',
    '  - name: deals',
    '    # teams: ["discord:SERVER_ID", "slack:WORKSPACE_ID"]   # who may subscribe to it by /alerts subscribe; default: all',
    '    rules:',
    ...rules.map((rule) => `      - ${scalar(rule)}`),
    '',
    'subscriptions:',
    noted(`  - channel: ${scalar(channel)}`, 'discord:CHANNEL_ID, slack:CHANNEL_ID or console'),
    '    watchlist: deals',
    noted(`    language: ${language}`, LOCALES.join(', ')),
  ]
  return `${lines.join('\n')}\n`
}

function noted(setting: string, note: string): string {
  return `${setting.padEnd(NOTES_AT - 1)} # ${note}`
}

/** As YAML writes it, on one line, with quotation marks where it needs them. */
function scalar(text: string): string {
  return stringify(text, { lineWidth: 0, blockQuote: false }).trim()
}
