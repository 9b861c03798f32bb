import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseQuery } from '../../../src/core/query/parse.ts'
import { guarded, unguarded } from '../../../src/core/watchlist-file/formula-guard.ts'
import { readWatchlistFile } from '../../../src/core/watchlist-file/read-watchlist-file.ts'
import type { ListInFile } from '../../../src/core/watchlist-file/watchlist-file.ts'
import { writeCsv } from '../../../src/core/watchlist-file/write-csv.ts'
import { writeYaml } from '../../../src/core/watchlist-file/write-yaml.ts'

const name = fc.stringMatching(/^[\p{L}\p{N}][\p{L}\p{N} _-]{0,20}[\p{L}\p{N}]$/u)

const query = fc
  .oneof(
    fc.constantFrom(
      '-status:rumored party:Meta',
      'party:"Müller & Söhne" or price:>1bn',
      '"=1+1"',
      "'-party:Kiesel",
      '"a, b; c"',
      'yes',
      '2024',
      '#kiesel',
      '@kiesel',
      '"zwei\nZeilen"',
      '"zwei\r\nZeilen"',
      '* & ! %',
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
  )
  .map((text) => text.trim())
  .filter((text) => {
    const parsed = parseQuery(text)
    return parsed.ok && parsed.value.kind !== 'everything'
  })

const lists = fc
  .uniqueArray(
    fc.record({ name: fc.option(name), rules: fc.array(query, { minLength: 1, maxLength: 5 }) }),
    { selector: (list) => list.name, minLength: 1, maxLength: 5 },
  )
  .map((all) =>
    all.map(({ name: called, rules }): ListInFile => {
      return { name: called, rules: rules.map((text) => ({ query: text, line: 1 })) }
    }),
  )

test.for([
  ['YAML', writeYaml],
  ['CSV', writeCsv],
] as const)('what is exported as %s and imported is the same again', ([, write]) => {
  fc.assert(
    fc.property(lists, (written) => {
      const text = write(written)
      const { lists: read, faults } = readWatchlistFile(text)
      expect(faults).toEqual([])
      expect(plain(read)).toEqual(plain(written))
      expect(write(read)).toBe(text)
    }),
    { numRuns: 300 },
  )
})

function plain(all: readonly ListInFile[]) {
  return all.map((list) => ({ name: list.name, rules: list.rules.map((rule) => rule.query) }))
}

test('no cell is one that a spreadsheet would calculate, and all come back as they were', () => {
  const text = fc.string({ unit: fc.constantFrom('=', '+', '-', '@', "'", 'a', '\t', '\r') })
  fc.assert(
    fc.property(text, (written) => {
      expect(guarded(written)).not.toMatch(/^[=+\-@\t\r]/)
      expect(unguarded(guarded(written))).toBe(written)
    }),
  )
})
