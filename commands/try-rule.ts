import type { CardSection } from '../src/core/card/card.ts'
import { inLocale } from '../src/core/card/locale.ts'
import { parseQuery } from '../src/core/query/parse.ts'
import type { Query } from '../src/core/query/query.ts'
import { queryKey } from '../src/core/query/query-key.ts'
import { err, ok, type Result } from '../src/core/result.ts'
import { authorOf } from './author.ts'
import { type BackTest, backTest } from './back-test.ts'
import { backTestDeals, backTestSummary, backTestWarnings } from './back-test-report.ts'
import { BACK_TEST_TEXTS } from './back-test-texts.data.ts'
import type { CommandContext, CommandReply, CommandRequest } from './command.ts'
import { queryRefusal } from './deals.ts'
import { rulesOf } from './explained-rules.ts'
import { refusal } from './refusal.ts'
import { ruleRefusal } from './rule-refusal.ts'
import { TEXTS } from './texts.data.ts'
import { typedNumber } from './typed-number.ts'
import { WATCH_TEXTS } from './watch-texts.data.ts'

/** A rule as typed, what it means, and the channel's rule that says the same. */
interface TypedRule {
  readonly text: string
  readonly query: Query
  readonly sameAs: number | null
}

/** `/watch test`: what a rule would have told in the last 30 days; nothing is kept. */
export async function testRule(
  request: CommandRequest,
  context: CommandContext,
): Promise<CommandReply> {
  const { locale } = request
  const typed = await readRule(request, context)
  if (!typed.ok) return typed.error
  const { text, query, sameAs } = typed.value
  const tried = await backTest(query, context)
  const said = await sentences(tried, request, context)
  if (sameAs !== null) said.push(inLocale(BACK_TEST_TEXTS, locale).sameAs(sameAs))
  const sections = [textOf(said), ...backTestDeals(query, tried, locale)]
  return { card: { title: text, accent: 'neutral', sections }, shared: false }
}

/** `/watch add`: keeps a rule, unless the channel has it already, and says what it would have told. */
export async function addRule(
  request: CommandRequest,
  context: CommandContext,
): Promise<CommandReply> {
  const { channel, locale } = request
  const typed = await readRule(request, context)
  if (!typed.ok) return typed.error
  const { text, query, sameAs } = typed.value
  if (sameAs !== null) return refusal(inLocale(BACK_TEST_TEXTS, locale).sameAs(sameAs), text)
  const author = authorOf(request, context.now)
  const id = await context.store.addRule({ channel, language: locale, query: text, author })
  const title = inLocale(TEXTS, locale).ruleAdded(id)
  return keptCard(title, { kind: 'text', text }, { query, request, context })
}

interface KeptRule {
  readonly query: Query
  readonly request: CommandRequest
  readonly context: CommandContext
}

/** Tells of a rule that is kept, and what it would have told; its deals only where there is something wrong. */
async function keptCard(
  title: string,
  what: CardSection,
  { query, request, context }: KeptRule,
): Promise<CommandReply> {
  const tried = await backTest(query, context)
  const said = await sentences(tried, request, context)
  const deals = tried.found.count > 0 ? [] : backTestDeals(query, tried, request.locale)
  const sections = [what, textOf(said), ...deals]
  return { card: { title, accent: 'completed', sections }, shared: false }
}

/** `/watch edit`: changes what a rule says, and tells what it would have told. */
export async function editRule(
  request: CommandRequest,
  context: CommandContext,
): Promise<CommandReply> {
  const { channel, locale } = request
  const { id, shown } = typedNumber(request.options['number'])
  const own = rulesOf(await context.store.subscriptionsOf(channel)).find((rule) => rule.id === id)
  if (id === null || own === undefined) return ruleRefusal('missing', shown, request)
  const typed = await readRule(request, context)
  if (!typed.ok) return typed.error
  const { text, query, sameAs } = typed.value
  if (sameAs !== null && sameAs !== id) {
    return refusal(inLocale(BACK_TEST_TEXTS, locale).sameAs(sameAs), text)
  }
  const rule = { id, query: text }
  const outcome = await context.store.editRule(channel, rule, authorOf(request, context.now))
  if (outcome !== 'edited') return ruleRefusal(outcome, shown, request)
  const texts = inLocale(WATCH_TEXTS, locale)
  const change = {
    kind: 'text',
    text: `${texts.before}: ${own.text}\n${texts.after}: ${text}`,
  } as const
  return keptCard(texts.ruleEdited(shown), change, { query, request, context })
}

async function readRule(
  { channel, locale, options }: CommandRequest,
  { store }: CommandContext,
): Promise<Result<TypedRule, CommandReply>> {
  const text = (options['rule'] ?? '').trim()
  const parsed = parseQuery(text)
  if (!parsed.ok) return err(queryRefusal(text, parsed.error, locale))
  const query = parsed.value
  if (query.kind === 'everything') return err(refusal(inLocale(TEXTS, locale).emptyRule))
  const key = queryKey(query)
  const rules = rulesOf(await store.subscriptionsOf(channel))
  const same = rules.find((rule) => rule.query !== null && queryKey(rule.query) === key)
  return ok({ text, query, sameAs: same?.id ?? null })
}

async function sentences(
  tried: BackTest,
  { channel, locale }: CommandRequest,
  { store }: CommandContext,
): Promise<string[]> {
  const budget = await store.alertsPerDay(channel)
  return [backTestSummary(tried, locale), ...backTestWarnings(tried, budget, locale)]
}

function textOf(said: readonly string[]): CardSection {
  return { kind: 'text', text: said.join(' ') }
}
