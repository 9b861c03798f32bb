import { expect, test } from 'vitest'
import type { Command } from '../../commands/command.ts'
import { COMMANDS } from '../../commands/index.ts'
import { formsOf, parseCommandText } from '../../commands/parse.ts'

function command(name: string): Command {
  const found = COMMANDS.find((one) => one.name === name)
  if (found === undefined) throw new Error(`no command ${name}`)
  return found
}

function options(name: string, text: string) {
  const result = parseCommandText(command(name), text, 'en')
  if (!result.ok) throw new Error(result.error)
  return result.value
}

function typed(text: string) {
  return options('deals', text).options
}

function refused(name: string, text: string, locale: 'en' | 'de' = 'en'): string {
  const result = parseCommandText(command(name), text, locale)
  return result.ok ? 'accepted' : result.error
}

test('the last option takes the rest of the line as typed', () => {
  expect(options('deals', '  party:"Scale  AI" price:>1bn ')).toEqual({
    subcommand: null,
    options: { query: 'party:"Scale  AI" price:>1bn' },
  })
  expect(options('watch', 'add acquirer:Meta or target:Meta')).toEqual({
    subcommand: 'add',
    options: { rule: 'acquirer:Meta or target:Meta' },
  })
})

test('an option that may be left out is left out', () => {
  expect(options('deals', '')).toEqual({ subcommand: null, options: {} })
  expect(options('watch', 'LIST')).toEqual({ subcommand: 'list', options: {} })
})

test('a missing option is answered with the right form', () => {
  expect(refused('deal', '')).toBe(
    'Missing: The number shown with # on alerts. This is how: /deal <number>',
  )
  expect(refused('watch', 'add', 'de')).toContain('So geht es: /watch add <rule>')
})

test('a mistyped subcommand is answered with the nearest one', () => {
  expect(refused('watch', 'ad Meta')).toBe('There is no "ad". Did you mean /watch add?')
  expect(refused('watch', 'remvoe 3', 'de')).toContain('/watch remove?')
  expect(refused('watch', '')).toContain(
    '/watch add <rule>, /watch test <rule>, /watch edit <number> <rule>',
  )
})

test('words that no option takes are refused rather than dropped', () => {
  expect(refused('help', 'me')).toBe('"me" is too much. This is how: /help')
})

test('options with a name stand anywhere in the line, but not in quotation marks', () => {
  expect(typed('page:2 type:ipo SORT:price "a page:3"')).toEqual({
    page: '2',
    sort: 'price',
    query: 'type:ipo "a page:3"',
  })
  expect(typed('homepage:3 x')).toEqual({ query: 'homepage:3 x' })
  expect(typed('page:2')).toEqual({ page: '2' })
})

test('what is repeated of an overlong line is short', () => {
  const long = 'x'.repeat(2000)
  const answers = [refused('help', long), refused('watch', `list ${long}`)]
  expect(answers.every((answer) => answer.length < 150)).toBe(true)
})

test('every form of the commands is listed with its usage', () => {
  expect(formsOf(COMMANDS).map(({ usage }) => usage)).toEqual([
    '/deals [query] [sort:…] [chart:…] [page:…]',
    '/deal <number>',
    '/company show <name> [page:…]',
    '/company alias <number> <alias>',
    '/company unalias <number> <alias>',
    '/feed add <address> [choose:…] [first:…]',
    '/feed list [page:…]',
    '/feed check <address>',
    '/feed pause <feed>',
    '/feed resume <feed>',
    '/feed remove <feed>',
    '/watch add <rule>',
    '/watch test <rule>',
    '/watch edit <number> <rule>',
    '/watch remove <number>',
    '/watch list',
    '/watch import [file] [text]',
    '/watch export [format]',
    '/watch history [page]',
    '/watch undo <number>',
    '/alerts settings',
    '/alerts set <setting> <value> [watchlist:…]',
    '/alerts preview',
    '/alerts test',
    '/alerts pause [for] [watchlist:…]',
    '/alerts resume [watchlist:…]',
    '/alerts subscribe [watchlist]',
    '/alerts unsubscribe [watchlist]',
    '/alerts join [code]',
    '/alerts leave [team]',
    '/digest [period]',
    '/story merge <number> <other>',
    '/story split <number> <sources>',
    '/story undo <number>',
    '/why <what>',
    '/status',
    '/help',
  ])
})

test('an option with its name takes several words in quotation marks', () => {
  const set = COMMANDS.find(({ name }) => name === 'alerts')
  if (set === undefined) throw new Error('there is no /alerts')
  const read = parseCommandText(set, 'set minimum watchlist:"deep tech" price:>1bn "a b"', 'en')
  expect(read).toMatchObject({
    value: {
      subcommand: 'set',
      options: { setting: 'minimum', value: 'price:>1bn "a b"', watchlist: '"deep tech"' },
    },
  })
})
