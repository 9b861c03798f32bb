import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ArticleText } from '../../../src/core/article.ts'
import type { Deal } from '../../../src/core/deal.ts'
import { factsOf } from '../../../src/core/deal-facts.ts'
import { extract } from '../../../src/core/extract/extract.ts'
import type { Evidence } from '../../../src/core/fact.ts'

const PIECES = [
  'Norvik acquires Halden Software for $40 million. ',
  'Norvik übernimmt 49 Prozent an Halden für 14,3 Milliarden US-Dollar. ',
  'Halden raised $50m in a Series B round led by Corvus. ',
  'CEO Laura Stein will join Norvik from Halden as president. ',
  'Halden wird von Norvik AG (NYSE: NVK) gekauft.\n\n',
  'menu\nclose\n',
  'Die Übernahme von Halden durch Norvik ist geplatzt! ',
  "Norvik's purchase of Halden — “a bargain” — was completed on June 12, 2025.\r\n",
  '\uD83D\uDE80 \uD800 \u00AD\u200B',
  'the of and der die das ',
]

const text = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 30 })), {
    maxLength: 12,
  })
  .map((parts) => parts.join(''))

function proofs(deal: Deal): Evidence[] {
  const warned = deal.warnings.flatMap(({ evidence }) => evidence)
  return [...factsOf(deal).map(({ evidence }) => evidence), ...warned]
}

function expectLiteral(article: ArticleText): number {
  const evidence = extract(article).deals.flatMap(proofs)
  for (const proof of evidence) {
    const part = proof.in === 'title' ? (article.title ?? '') : article.text
    expect(proof.quote).not.toBe('')
    expect(part.slice(proof.start, proof.end)).toBe(proof.quote)
  }
  return evidence.length
}

test('every quote is the literal text at its offsets, whatever the article', () => {
  let seen = 0
  fc.assert(
    fc.property(text, fc.option(text, { nil: undefined }), (body, title) => {
      seen += expectLiteral({ text: body, title })
    }),
    { numRuns: 300 },
  )
  expect(seen).toBeGreaterThan(100)
})

test('confidences are probabilities', () => {
  fc.assert(
    fc.property(text, (body) => {
      const { confidence, deals } = extract({ text: body })
      for (const value of [confidence, ...deals.map((deal) => deal.confidence)]) {
        expect(value).toBeGreaterThanOrEqual(0)
        expect(value).toBeLessThanOrEqual(1)
      }
    }),
    { numRuns: 100 },
  )
})
