import { expect, test } from 'vitest'
import { extract } from '../../../src/core/extract/extract.ts'

test.each([
  ['en', 'Norvik acquires Halden for $40 million. Anna Klee, CEO of Halden, will step down.'],
  ['de', 'Norvik übernimmt Halden für 40 Millionen Euro. Anna Klee, CEO von Halden, tritt zurück.'],
])('%s: who steps down leaves the company and joins none', (lang, text) => {
  const people = extract({ text, lang }).deals[0]?.people.map(({ value }) => value)
  expect(people).toMatchObject([{ name: 'Anna Klee', from: 'Halden', to: null }])
})
