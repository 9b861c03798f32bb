import { validateDetailed } from 'node-cron'
import { z } from 'zod'
import { queryText } from './query-text.ts'
import { channel, language, subscription } from './subscription.ts'

const name = z
  .string()
  .regex(
    /^[\p{L}\p{N}][\p{L}\p{N} _-]{0,49}$/u,
    'must be a name of 1 to 50 letters, digits, blanks, - or _',
  )

const cron = z.string().superRefine((pattern, context) => {
  const { valid, errors } = validateDetailed(pattern)
  const why = errors.map(({ message }) => message).join('; ')
  if (valid) return
  context.addIssue({
    code: 'custom',
    message: `"${pattern}" is not a cron pattern of five or six fields (${why}); example: "*/5 * * * *"`,
  })
})

const feed = z
  .strictObject({
    url: z.string().refine(isFeedAddress, {
      error: 'must be an http or https address, without user name and password',
    }),
    firstPoll: z.enum(['baseline', 'post'], 'must be baseline or post').default('baseline'),
    newest: z
      .int('must be a whole number')
      .min(1, 'must be 1 or more')
      .max(1_000, 'must be 1000 or less')
      .optional(),
    fullText: z.boolean('must be true or false').default(false),
    interval: z
      .int('must be whole minutes')
      .min(1, 'must be 1 minute or more')
      .max(10_080, 'must be 10080 minutes (a week) or less')
      .optional(),
  })
  .refine(({ firstPoll, newest }) => newest === undefined || firstPoll === 'post', {
    path: ['newest'],
    error: 'needs firstPoll: post, since a baseline tells nothing',
  })

const team = z
  .string()
  .regex(
    /^(?:discord:\d{1,21}|slack:[A-Z0-9]{2,20}|console)$/,
    'must be discord:SERVER_ID, slack:WORKSPACE_ID or console',
  )

const watchlist = z.strictObject({
  name,
  rules: z.array(queryText('rule')).min(1, 'needs at least one rule'),
  teams: z.array(team).min(1, 'needs at least one team; leave it out for all').optional(),
})

const operator = z.strictObject({
  channel: channel.default('console'),
  language: language.default('en'),
})

const slack = z.strictObject({
  editors: z
    .string()
    .regex(/^S[A-Z0-9]{2,20}$/, 'must be the number of a user group, like S0123ABC')
    .optional(),
})

function isFeedAddress(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, username, password } = new URL(address)
  return /^https?:$/.test(protocol) && username === '' && password === ''
}

const ECB_RATES = 'https://www.ecb.europa.eu/stats/eurofxref/eurofxref-daily.xml'

const rates = z.string().refine((value) => value === 'off' || isFeedAddress(value), {
  error: "must be off, or the http or https address of a list of rates like the ECB's",
})

/** What an operator writes into the configuration file. */
export const CONFIG_FILE = z.strictObject({
  poll: cron.default('*/5 * * * *'),
  digest: cron.default('0 7 * * *'),
  operator: operator.default({ channel: 'console', language: 'en' }),
  companies: z
    .string('must be the path of a file')
    .trim()
    .min(1, 'must be the path of a file')
    .optional(),
  rates: rates.default(ECB_RATES),
  slack: slack.default({}),
  feeds: z.array(feed).default([]),
  watchlists: z.array(watchlist).default([]),
  subscriptions: z.array(subscription).default([]),
})

function loose(key: string) {
  const entry = z.looseObject({ [key]: z.string().catch('') })
  return z.array(entry.catch({ [key]: '' })).catch([])
}

/** What must fit together in the file, checked on whatever of it can be read, so that all faults come at once. */
export const CONFIG_AGREEMENT = z
  .looseObject({
    feeds: loose('url'),
    watchlists: loose('name'),
    subscriptions: loose('watchlist'),
  })
  .superRefine((file, context) => {
    noRepeats(file.feeds, 'url', (at) => ['feeds', at, 'url'], context)
    noRepeats(file.watchlists, 'name', (at) => ['watchlists', at, 'name'], context)
    const names = new Set(file.watchlists.map((list) => String(list['name'])))
    for (const [at, entry] of file.subscriptions.entries()) {
      const wanted = String(entry['watchlist'])
      if (wanted === '' || names.has(wanted)) continue
      const known = [...names].join(', ') || 'none'
      const message = `there is no watchlist "${wanted}"; the watchlists are: ${known}`
      context.addIssue({ code: 'custom', path: ['subscriptions', at, 'watchlist'], message })
    }
  })

export type ConfigFile = z.infer<typeof CONFIG_FILE>

function noRepeats(
  entries: readonly Readonly<Record<string, unknown>>[],
  key: string,
  path: (at: number) => (string | number)[],
  context: z.core.$RefinementCtx,
): void {
  const seen = new Set<string>()
  for (const [at, entry] of entries.entries()) {
    const value = String(entry[key])
    const message = `"${value}" stands here a second time`
    if (value !== '' && seen.has(value))
      context.addIssue({ code: 'custom', path: path(at), message })
    seen.add(value)
  }
}
