import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readConfig, secretValues } from '../../config/config.ts'
import { FOREVER } from '../../src/core/delivery/settings.ts'

const YAML = `poll: "*/10 * * * * *"
feeds:
  - url: https://news.example/feed.xml
    firstPoll: post
    fullText: true
watchlists:
  - name: ai
    rules: ['party:"Scale AI"', 'acquirer:Meta price:>1bn']
subscriptions:
  - channel: discord:300
    watchlist: ai
    language: de
`

function read(yaml: string, environment: Record<string, string> = {}) {
  return readConfig(environment, { file: 'dealbell.yaml', text: yaml })
}

function faultsOf(yaml: string, environment: Record<string, string> = {}): string {
  const reading = read(yaml, environment)
  return reading.ok ? 'no faults' : reading.faults.join('\n')
}

test('a file gives feeds, watchlists and subscriptions', () => {
  const reading = read(YAML)
  expect(reading).toMatchObject({
    ok: true,
    config: {
      poll: '*/10 * * * * *',
      feeds: [{ url: 'https://news.example/feed.xml', firstPoll: 'post', fullText: true }],
      watchlists: [{ name: 'ai', rules: ['party:"Scale AI"', 'acquirer:Meta price:>1bn'] }],
      subscriptions: [{ channel: 'discord:300', watchlist: 'ai', language: 'de' }],
      http: { host: '127.0.0.1', port: 4680, names: [] },
      allowPrivateHosts: false,
      discord: null,
      slack: null,
    },
  })
})

test('a subscription takes every setting of its channel', () => {
  const settings = `    card: compact
    minimum: price:>100m sources:>=2
    notify: [announced, completed]
    mentions: ['role:12', 'user:34 price:>1bn']
    quietHours: 22:00-07:00 Europe/Berlin
    alertsPerDay: 10
    followUps: channel
    paused: true
`
  expect(read(YAML + settings)).toMatchObject({
    ok: true,
    config: {
      subscriptions: [
        {
          card: 'compact',
          minimum: 'price:>100m sources:>=2',
          notify: ['announced', 'completed'],
          mentions: [
            { kind: 'role', id: '12', when: null },
            { kind: 'user', id: '34', when: 'price:>1bn' },
          ],
          quietHours: { from: 1320, to: 420, zone: 'Europe/Berlin' },
          alertsPerDay: 10,
          followUps: 'channel',
          pausedUntil: FOREVER,
        },
      ],
    },
  })
})

test.each([
  ['quietHours: 22-7 Europe/Berln', 'quietHours: "Europe/Berln" is not a time zone; did you mean'],
  ['mentions: ["user:34", "@everyone"]', 'mentions[1]: "@everyone" cannot be mentioned'],
  ['mentions: ["role:1 prize:>1bn"]', 'mentions[0]: there is no field "prize"'],
  ['minimum: "price:>"', 'minimum: column 7 of the query'],
  ['minimum: ""', 'minimum: the query is empty'],
  ['card: tiny', 'card: must be one of full, compact'],
  ['followUps: nowhere', 'followUps: must be one of thread, channel'],
  ['paused: 2h', 'paused: must be true, false or a moment like 2026-06-12T18:00:00Z'],
])('the setting "%s" is refused with its line', (setting, fault) => {
  expect(faultsOf(`${YAML}    ${setting}\n`)).toContain(
    `dealbell.yaml:13: subscriptions[0].${fault}`,
  )
})

test('an empty file runs with the defaults', () => {
  expect(read('')).toMatchObject({ ok: true, config: { poll: '*/5 * * * *', feeds: [] } })
})

test.each([
  ['unknown keys', 'pol: x', 'dealbell.yaml:1: pol: there is no such setting'],
  [
    'a wrong cron pattern',
    '\npoll: "61 * * * *"',
    'dealbell.yaml:2: poll: "61 * * * *" is not a cron',
  ],
  [
    'a wrong address',
    'feeds:\n  - url: ftp://x',
    'dealbell.yaml:2: feeds[0].url: must be an http or https address',
  ],
  [
    'an unknown key in a list',
    'feeds:\n  - url: https://a.example\n    fulltext: true',
    'dealbell.yaml:3: feeds[0].fulltext: there is no such setting',
  ],
  [
    'a rule that cannot be read',
    'watchlists:\n  - name: a\n    rules:\n      - Meta\n      - "type:deal"',
    'dealbell.yaml:5: watchlists[0].rules[1]: column 6 of the rule: type: "deal" is not one of',
  ],
  [
    'a watchlist that is not there',
    'subscriptions:\n  - channel: console\n    watchlist: ia',
    'dealbell.yaml:3: subscriptions[0].watchlist: there is no watchlist "ia"',
  ],
  [
    'a channel without platform',
    'watchlists: [{name: a, rules: [x]}]\nsubscriptions:\n  - channel: general\n    watchlist: a',
    'dealbell.yaml:3: subscriptions[0].channel: must be discord:CHANNEL_ID',
  ],
  [
    'a feed that stands there twice',
    'feeds:\n  - url: https://a.example\n  - url: https://a.example',
    'dealbell.yaml:3: feeds[1].url: "https://a.example" stands here a second time',
  ],
  ['text that is not YAML', 'feeds: [', 'dealbell.yaml:1: not valid YAML'],
  ['a list where settings belong', '- a', 'dealbell.yaml:1: the file:'],
  ['a bomb of aliases', bomb(), 'dealbell.yaml'],
])('%s: the message names file, line and field', (_what, yaml, message) => {
  expect(faultsOf(yaml)).toContain(message)
})

function bomb(): string {
  const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x]']
  for (let level = 1; level < 9; level += 1) {
    const again = Array.from({ length: 9 }, () => `*a${level - 1}`).join(', ')
    lines.push(`a${level}: &a${level} [${again}]`)
  }
  return lines.join('\n')
}

test('faults of form do not hide what does not fit together', () => {
  const faults = faultsOf(
    'pol: x\nfeeds: [{url: "https://a.example"}, {url: "https://a.example", x: 1}]\n' +
      'watchlists: [{name: a}]\nsubscriptions: [{channel: console, watchlist: b}]',
  )
  expect(faults).toContain('pol: there is no such setting')
  expect(faults).toContain('feeds[1].url: "https://a.example" stands here a second time')
  expect(faults).toContain('there is no watchlist "b"; the watchlists are: a')
})

test('how many items a first poll tells is asked for only where it tells any', () => {
  const post = 'feeds: [{url: "https://a.example", firstPoll: post, newest: 3}]'
  expect(read(post)).toMatchObject({ config: { feeds: [{ newest: 3 }] } })
  const silent = 'feeds: [{url: "https://a.example", newest: 3}]'
  expect(faultsOf(silent)).toContain('feeds[0].newest: needs firstPoll: post')
  expect(faultsOf(post.replace('3', '0'))).toContain('feeds[0].newest: must be 1 or more')
})

test('all faults of file and environment are reported at once', () => {
  const faults = faultsOf('pol: x\nfeed: y', {
    DEALBELL_HTTP_PORT: '99999',
    DEALBELL_HOST: 'x',
    LOG_LEVEL: 'loud',
  })
  expect(faults).toContain('pol: there is no such setting')
  expect(faults).toContain('feed: there is no such setting')
  expect(faults).toContain('environment: DEALBELL_HTTP_PORT must be a number from 0 to 65535')
  expect(faults).toContain('environment: DEALBELL_HOST is not a variable of Dealbell')
  expect(faults).toContain('environment: LOG_LEVEL must be one of')
})

test('a file that is not there is named together with the variable that chooses it', () => {
  const reading = readConfig({ DEALBELL_CONFIG: '/nowhere/dealbell.yaml' })
  expect(reading).toEqual({
    ok: false,
    faults: [
      '/nowhere/dealbell.yaml: cannot be read (ENOENT); DEALBELL_CONFIG says which file to read',
    ],
  })
})

test('the file is read from where DEALBELL_CONFIG says', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'dealbell-config-')), 'mine.yaml')
  writeFileSync(file, YAML)
  expect(readConfig({ DEALBELL_CONFIG: file })).toMatchObject({ ok: true, config: { file } })
})

test('a platform is on when all its variables are set, and off by name otherwise', () => {
  const slackOnly = read('', {
    SLACK_BOT_TOKEN: 'xoxb-1',
    SLACK_APP_TOKEN: 'xapp-1',
    DISCORD_TOKEN: 't',
  })
  expect(slackOnly).toMatchObject({
    config: {
      discord: null,
      slack: { apiUrl: null, editors: null },
      missing: { discord: ['DISCORD_APPLICATION_ID'], slack: [] },
    },
  })
})

test('workspaces may install the app once all that it takes is set', () => {
  const key = 'ab'.repeat(32)
  const app = { SLACK_CLIENT_ID: '11.22', SLACK_CLIENT_SECRET: 's', SLACK_SIGNING_SECRET: 'sign' }
  expect(read('', app)).toMatchObject({
    config: { slack: null, missing: { slack: ['DEALBELL_SECRET_KEY', 'DEALBELL_PUBLIC_URL'] } },
  })
  const all = {
    ...app,
    DEALBELL_SECRET_KEY: `${key}, ${'CD'.repeat(32)}`,
    DEALBELL_PUBLIC_URL: 'https://bot.example.org',
  }
  expect(read('', all)).toMatchObject({
    config: { slack: { clientId: '11.22', transport: 'http' } },
    secrets: { secretKeys: [key, 'cd'.repeat(32)], slackBotToken: null },
  })
  expect(secretValues(all)).toEqual(expect.arrayContaining(['s', key, 'CD'.repeat(32)]))
  const wrong = read('', { ...all, DEALBELL_SECRET_KEY: 'secret-but-short' })
  expect(wrong).toEqual({
    ok: false,
    faults: [expect.stringMatching(/DEALBELL_SECRET_KEY must be 64/)],
  })
  expect(JSON.stringify(wrong)).not.toContain('secret-but-short')
})

test('secrets stay out of the settings, and empty variables count as not set', () => {
  const environment = {
    DISCORD_TOKEN: 'very-secret-token',
    DISCORD_APPLICATION_ID: '123',
    SLACK_BOT_TOKEN: ' ',
    DATABASE_URL: 'postgres://me:pa%20ss@db/x',
  }
  const reading = read('', environment)
  if (!reading.ok) throw new Error(reading.faults.join())
  expect(JSON.stringify(reading.config)).not.toContain('very-secret')
  expect(reading.secrets.discordToken).toBe('very-secret-token')
  expect(reading.secrets.slackBotToken).toBeNull()
  expect(secretValues(environment)).toEqual([
    'very-secret-token',
    'postgres://me:pa%20ss@db/x',
    'pa%20ss',
    'pa ss',
  ])
})

test('the database lies in the data folder unless DATABASE_URL says otherwise', () => {
  expect(read('', { DEALBELL_DATA_DIR: '/var/lib/dealbell' })).toMatchObject({
    secrets: { databaseUrl: 'sqlite:/var/lib/dealbell/dealbell.db' },
  })
})

test.each([
  ['https://bot.example', 'https://bot.example'],
  ['https://bot.example/dealbell/', 'https://bot.example/dealbell'],
  ['http://127.0.0.1:4680/', 'http://127.0.0.1:4680'],
])('hubs may call at %s', (given, publicUrl) => {
  const reading = read('', { DEALBELL_PUBLIC_URL: given })
  expect(reading).toMatchObject({ ok: true, config: { publicUrl } })
})

test.each([
  'http://bot.example',
  'https://bot.example/?a=1',
  'https://bot.example/#a',
  'bot.example',
])('hubs may not call at %s', (given) => {
  expect(faultsOf('', { DEALBELL_PUBLIC_URL: given })).toContain(
    'environment: DEALBELL_PUBLIC_URL must be an https address',
  )
})

test('the operator’s contact is an address that a header can carry', () => {
  for (const contact of ['mailto:ops@example.org', 'https://example.org/bot']) {
    expect(faultsOf('', { DEALBELL_CONTACT: contact })).toBe('no faults')
  }
  for (const contact of ['ops', 'https://example.org/(a)', 'mailto:a b@example.org']) {
    expect(faultsOf('', { DEALBELL_CONTACT: contact })).toContain('DEALBELL_CONTACT')
  }
})
