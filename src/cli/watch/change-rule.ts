import { queryFault } from '../../../commands/deals.ts'
import { parseQuery } from '../../core/query/parse.ts'
import type { Store } from '../../store/store.ts'
import { operatorAt } from '../operator.ts'
import { type FeedContext, withStore } from '../stored-feeds.ts'
import { UsageError } from '../usage-error.ts'

/** Options of `watch add`, `edit` and `remove` as commander gives them. */
export interface RuleOptions {
  readonly channel?: string
  readonly json: boolean
}

/** Whose rules are meant where no channel is named. */
const STANDARD = 'console'

/** Adds a rule to the channel's own; one that it has already keeps its number. */
export async function addRule(
  typed: string,
  { channel = STANDARD, json }: RuleOptions,
  context: FeedContext,
): Promise<0> {
  const query = checked(typed)
  return withStore(context, { mustExist: false }, async (store) => {
    const author = operatorAt(Date.now())
    const id = await store.addRule({ channel, language: 'en', query, author })
    const said = `Rule ${id} now watches for ${channel}.`
    context.write(json ? line({ id, channel, query }) : `${said}\n`)
    return 0 as const
  })
}

/** Changes what a rule says. Gives 1 when the configuration file has it. */
export async function editRule(
  rule: { readonly id: number; readonly query: string },
  options: RuleOptions,
  context: FeedContext,
): Promise<0 | 1> {
  const query = checked(rule.query)
  return withStore(context, { mustExist: true }, async (store) => {
    const channel = await channelOf(store, rule.id, options)
    const author = operatorAt(Date.now())
    const outcome = await store.editRule(channel, { id: rule.id, query }, author)
    return told({ ...rule, query, channel }, outcome, { ...options, context })
  })
}

/** Removes a rule. Gives 1 when the configuration file has it. */
export async function removeRule(
  id: number,
  options: RuleOptions,
  context: FeedContext,
): Promise<0 | 1> {
  return withStore(context, { mustExist: true }, async (store) => {
    const channel = await channelOf(store, id, options)
    const outcome = await store.removeRule(channel, id, operatorAt(Date.now()))
    return told({ id, channel }, outcome, { ...options, context })
  })
}

function told(
  rule: { readonly id: number; readonly channel: string; readonly query?: string },
  outcome: 'edited' | 'removed' | 'managed' | 'missing',
  { json, context }: RuleOptions & { readonly context: FeedContext },
): 0 | 1 {
  const { id, channel } = rule
  if (outcome === 'missing') throw noSuchRule(id, channel)
  if (outcome === 'managed') {
    context.warn(
      `Rule ${id} stands in the configuration file: change it there and restart the bot.\n`,
    )
    return 1
  }
  context.write(json ? line({ ...rule, outcome }) : `Rule ${id} of ${channel} is ${outcome}.\n`)
  return 0
}

function checked(typed: string): string {
  const query = typed.trim()
  const parsed = parseQuery(query)
  if (!parsed.ok) throw new UsageError(queryFault(query, parsed.error))
  if (parsed.value.kind === 'everything') throw new UsageError('The rule is empty.')
  return query
}

/** The channel named, or one that watches by the rule. */
async function channelOf(store: Store, id: number, { channel }: RuleOptions): Promise<string> {
  if (channel !== undefined) return channel
  const lists = await store.watchlists()
  const list = lists.find(({ rules }) => rules.some((rule) => rule.id === id))
  const [first] = list?.subscriptions ?? []
  if (first !== undefined) return first.channel
  throw noSuchRule(id, null)
}

function noSuchRule(id: number, channel: string | null): UsageError {
  const where = channel === null ? 'There is' : `${channel} has`
  return new UsageError(`${where} no rule ${id}: "watch list" shows the rules with their numbers.`)
}

function line(value: object): string {
  return `${JSON.stringify(value)}\n`
}
