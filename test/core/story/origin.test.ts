import { expect, test } from 'vitest'
import { isSameText, NO_ORIGIN, originOf } from '../../../src/core/story/origin.ts'
import { countOrigins } from '../../../src/core/story/sources.ts'
import { META_SCALE, reportOf } from '../../fakes/deals.ts'

const WIRE = `Norvik said on Monday it had agreed to buy pump maker Halden for 340 million euros in cash, its biggest
purchase so far. The deal is to close by the end of September, once the cartel offices have agreed. Halden had sales of
290 million euros last year and employs 1,250 people in Kassel and Brno.`
const OWN = `After weeks of talks the family behind Halden has found a buyer: Norvik will pay some 340 million euros, people close
to both sides say. Workers in Kassel learnt of it from the radio. The works council wants guarantees for all jobs and has
called a meeting for Thursday, when the new owner is to explain its plans for the foundry.`
const OURS = `Our own reporter has spoken with the mayor about what is to come after the sale of the pump works.`

function printed(articleId: number, source: string, text: string) {
  return reportOf(META_SCALE, {
    articleId,
    source,
    publishedAt: Date.UTC(2025, 5, articleId),
    origin: originOf('Title', text),
  })
}

test('a text is recognised when others cut it, open it or end it otherwise', () => {
  const cut = `LONDON - ${WIRE.slice(0, 190)} Read more in our newsletter, free every morning.`
  expect(isSameText(originOf('', WIRE), originOf('', cut))).toBe(true)
  expect(isSameText(originOf('', WIRE), originOf('', OWN))).toBe(false)
})

test('a text of a few words is nobody’s copy', () => {
  const brief = originOf('', 'Norvik buys Halden.')
  expect(isSameText(brief, brief)).toBe(false)
  expect(isSameText(NO_ORIGIN, NO_ORIGIN)).toBe(false)
})

test('a fingerprint is small, however long the article', () => {
  const long = Array.from({ length: 5000 }, (_, at) => `word${at}`).join(' ')
  expect(JSON.stringify(originOf('', long)).length).toBeLessThan(700)
})

test.each([
  ['LONDON, May 3 (Reuters) - Norvik said', 'reuters'],
  ['BERLIN (dpa-AFX) - Norvik kauft', 'dpa afx'],
  ['AFP - Norvik rachète', 'afp'],
  ['Norvik koopt Halden. (ANP)', 'anp'],
  ['Norvik compra Halden.\nFuente: EFE', 'efe'],
  ['Norvik told Reuters that it would buy Halden', null],
])('the credit line of "%s" names %s', (text, agency) => {
  expect(originOf('', text).agency).toBe(agency)
})

test('copies and the articles of one publisher are one source', () => {
  const reports = [
    printed(1, 'Harbour Wire', WIRE),
    printed(2, 'Evening Courier', `${WIRE} Evening Courier, your local news.`),
    printed(3, 'Rheinblick', OWN),
    printed(4, 'harbour-wire.com', OURS),
  ]
  expect(countOrigins(reports)).toBe(2)
  expect(countOrigins(reports.toReversed())).toBe(2)
})

test('what papers print of an agency is the agency’s word', () => {
  const reports = [
    printed(1, 'Rheinblick', `(Reuters) - ${WIRE}`),
    printed(2, 'Evening Courier', `PARIS (Reuters) - ${OWN}`),
    printed(3, 'Evening Courier', OURS),
  ]
  expect(countOrigins(reports)).toBe(2)
})
