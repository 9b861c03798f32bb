import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { inLocale, LOCALES } from '../../../src/core/card/locale.ts'
import { readWatchlistFile } from '../../../src/core/watchlist-file/read-watchlist-file.ts'
import { writeCsv } from '../../../src/core/watchlist-file/write-csv.ts'

function faultsOf(text: string): readonly string[] {
  return readWatchlistFile(text).faults.map(({ line, says }) => `${line}: ${says.en}`)
}

function rulesOf(text: string): readonly string[] {
  const { lists, faults } = readWatchlistFile(text)
  expect(faults).toEqual([])
  return lists.flatMap(({ name, rules }) =>
    rules.map(({ query, line }) => `${line} ${name ?? '(own)'}: ${query}`),
  )
}

test('YAML is read as the configuration file writes it, with the line of each rule', () => {
  const text = [
    'poll: "*/5 * * * *"',
    'watchlists:',
    '  - name: ai',
    '    rules: [\'party:"Scale AI"\',',
    "      'acquirer:Meta price:>1bn']",
    '  - rules:',
    '      - >-',
    '        party:Kiesel',
    '        or party:Nordwind',
    'subscriptions: []',
  ].join('\n')
  expect(rulesOf(text)).toEqual([
    '4 ai: party:"Scale AI"',
    '5 ai: acquirer:Meta price:>1bn',
    '7 (own): party:Kiesel or party:Nordwind',
  ])
  expect(readWatchlistFile(text).passedOver).toEqual(['poll', 'subscriptions'])
})

test.for([
  'watchlist,rule\r\nai,party:Kiesel\r\n\r\n,"party:""Scale AI"""\r\n',
  '\ufeffRule;Watchlist;Note\nparty:Kiesel;ai;x\n\n"party:""Scale AI""";;\n',
  'rule\twatchlist\nparty:Kiesel\tai\n\n"party:""Scale AI"""\t\n',
])('CSV is read as any spreadsheet writes it: %j', (text) => {
  expect(rulesOf(text)).toEqual(['2 ai: party:Kiesel', '4 (own): party:"Scale AI"'])
})

test('a column of rules alone is enough', () => {
  expect(rulesOf('rule\nparty:Kiesel\n"two\nlines"\nlast\n')).toEqual([
    '2 (own): party:Kiesel',
    '3 (own): "two\nlines"'.replace(/"/g, ''),
    '5 (own): last',
  ])
})

test('each faulty line of a CSV is named with what to do', () => {
  expect(
    faultsOf('watchlist,rule\nai,party:Kiesel\nai,price:>\n../x,a\nai,\n,"  "\nai,acquirer:Meta'),
  ).toEqual([
    expect.stringMatching(/^3: column \d+ of the rule: /),
    '4: a watchlist has a name of 1 to 50 letters, digits, blanks, - or _',
    '5: the rule is missing',
  ])
  expect(faultsOf('name,query\nai,x\n')).toEqual([
    '1: the first line must name the columns: watchlist,rule',
  ])
  expect(faultsOf('watchlist,rule\nai,"open\n')).toEqual([expect.stringMatching(/CSV/)])
})

test('each faulty line of a YAML is named with what to do', () => {
  const text = [
    'watchlists:',
    '  - name: a/b',
    '    rules: [party:Kiesel]',
    '  - name: ai',
    '    rules:',
    "      - 'price:>'",
    '      - 2024',
    '      - ok',
    '    team: x',
    '  - name: none',
    '  - just text',
  ].join('\n')
  expect(faultsOf(text)).toEqual([
    '2: a watchlist has a name of 1 to 50 letters, digits, blanks, - or _',
    expect.stringMatching(/^6: column 7 of the rule: /),
    '7: a rule is text: put it in quotation marks',
    '9: there is no setting "team"',
    '10: the rule is missing',
    '11: write "watchlists:" with a list of {name, rules} below it',
  ])
  expect(faultsOf('watchlist:\n  - rules: [a]')).toEqual([expect.stringContaining('watchlists:')])
  expect(faultsOf('watchlists:\n  - rules: [a\n')).toEqual([expect.stringContaining('valid YAML')])
})

test('what is too large, too many or nothing is refused', () => {
  const many = 'rule\n' + 'party:Kiesel\n'.repeat(1001)
  expect(faultsOf(many)).toEqual(['1: there are more than 1000: divide the file'])
  expect(faultsOf('x'.repeat(1_000_001))).toEqual([expect.stringContaining('larger than')])
  expect(faultsOf('')).toEqual(['1: there are no watch rules in it'])
  expect(faultsOf('rule\n')).toEqual(['1: there are no watch rules in it'])
  expect(faultsOf('watchlists: []')).toEqual(['1: there are no watch rules in it'])
})

test('a small file that would blow up is not followed', () => {
  const bomb = ['a: &a [x,x,x,x,x,x,x,x,x]']
  for (let at = 0; at < 20; at += 1) bomb.push(`b${at}: &b${at} [*a,*a,*a,*a]`)
  expect(faultsOf([...bomb, 'watchlists: [{rules: *a}]'].join('\n'))).toEqual([
    '22: the rule is missing',
  ])
})

test('a spreadsheet calculates nothing of what is exported, and it is imported as it was', () => {
  const rules = ['-party:Meta', "'=1", '=x', '@y'].map((query) => ({ query, line: 1 }))
  const text = writeCsv([{ name: null, rules }])
  expect(text).toBe("watchlist,rule\r\n,'-party:Meta\r\n,''=1\r\n,'=x\r\n,'@y\r\n")
  const [list] = readWatchlistFile(text).lists
  expect(list?.rules.map(({ query }) => query)).toEqual(rules.map(({ query }) => query))
})

test('whatever is given, faults have a line of the text and speak every language', () => {
  const hostile = fc.oneof(
    fc.string(),
    fc.string().map((text) => `watchlist,rule\n${text}`),
    fc.string().map((text) => `watchlists:\n  - ${text}`),
    fc.json().map((text) => `watchlists: ${text}`),
  )
  fc.assert(
    fc.property(hostile, (text) => {
      const { faults } = readWatchlistFile(text)
      for (const { line, says } of faults) {
        expect(line).toBeGreaterThan(0)
        expect(line).toBeLessThanOrEqual(text.split(/\r\n|\r|\n/).length)
        for (const locale of LOCALES) expect(inLocale(says, locale)).not.toBe('')
      }
    }),
  )
})
