import { expect, test } from 'vitest'
import { compile } from '../../../src/core/card/icu.ts'
import { LOCALES, type Locale } from '../../../src/core/card/locale.ts'
import { CARD_MESSAGES } from '../../../src/core/card/say.ts'
import { EXAMPLES, HEADLINE } from '../../fakes/card-arguments.ts'

const EVERY = LOCALES.flatMap((locale) =>
  Object.entries(CARD_MESSAGES[locale]).map(([id, message]): readonly [Locale, string, string] => [
    locale,
    id,
    message,
  ]),
)

function toldTo(id: string): Readonly<Record<string, string | number>> {
  const examples: Readonly<Record<string, Readonly<Record<string, string | number>>>> = EXAMPLES
  if (id.startsWith('headline.')) return HEADLINE
  return id.startsWith('feed.title.') ? { feed: 'Example Wire' } : (examples[id] ?? {})
}

/** The names in a message's syntax tree: nodes 1 (argument), 2 (number), 5 (select) and 6 (plural). */
function argumentsOf(node: unknown): readonly string[] {
  if (typeof node !== 'object' || node === null) return []
  const below = Object.values(node).flatMap(argumentsOf)
  const { type, value } = { type: null, value: null, ...node }
  const isArgument = [1, 2, 5, 6].some((one) => one === type) && typeof value === 'string'
  return isArgument ? [value, ...below] : below
}

test('every message of every language can be read and asks only for what it is told', () => {
  for (const [locale, id, message] of EVERY) {
    const compiled = compile(message, locale)
    const told = toldTo(id)
    const unknown = argumentsOf(compiled.getAst()).filter((name) => !(name in told))
    expect([locale, id, unknown]).toEqual([locale, id, []])
    const text = String(compiled.format(told))
    expect([locale, id, text]).toEqual([
      locale,
      id,
      expect.not.stringMatching(/ {2}|[{}']|undefined|\bnull\b/),
    ])
  }
})

test('messages hold typographic apostrophes, because in ICU messages the straight one quotes', () => {
  for (const [locale, id, message] of EVERY) {
    expect([locale, id, message]).toEqual([locale, id, expect.not.stringContaining("'")])
  }
})

test('no language leaves a message out, and only what has nothing to say says nothing', () => {
  for (const [locale, id, message] of EVERY) {
    const mayBeEmpty = id === 'prefix.announced' || id === 'prefix.completed'
    expect([locale, id, message === '']).toEqual([locale, id, mayBeEmpty])
  }
})

test('a text that is put in stands as it is', () => {
  const message = compile('{name} : {count, plural, one {#} other {#}}', 'fr')
  const name = "{count} 'x' <b>#</b> a : b"
  expect(message.format({ name, count: 2 })).toBe(`${name}\u00a0: 2`)
})
