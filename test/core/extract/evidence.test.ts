import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ArticleText } from '../../../src/core/article.ts'
import type { Deal } from '../../../src/core/deal.ts'
import { factsOf } from '../../../src/core/deal-facts.ts'
import { extract } from '../../../src/core/extract/extract.ts'
import type { Evidence } from '../../../src/core/fact.ts'
import { FOUNDING_EXAMPLE } from './founding-example.ts'

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
  'The deal, paid in cash and stock, is expected to close in the third quarter of 2027. ',
  'Norvik already owns 10% of Halden and will then hold 59 percent of it. ',
  'The deal values Halden at $90 billion; it has 3 million shares outstanding. ',
  'Halden employs 2,300 people and had revenue of $870 million last year. ',
  'OpenAI will remain a customer of Halden, while Google ends its contract. ',
  'Pike & Moser advised Norvik. The European Commission still has to approve the deal. ',
]

const text = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 30 })), {
    maxLength: 12,
  })
  .map((parts) => parts.join(''))

// Texts of ours as they may arrive: cut off anywhere, their sentences in any order.
const torn = fc
  .tuple(fc.shuffledSubarray([...PIECES, ...FOUNDING_EXAMPLE.split('\n')]), fc.nat(60), fc.nat(60))
  .map(([pieces, start, end]) => {
    const whole = pieces.join(' ')
    return whole.slice(start, Math.max(start, whole.length - end))
  })

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

test('every quote is literal in our own texts, cut and shuffled', () => {
  const fields = new Set<string>()
  fc.assert(
    fc.property(torn, fc.option(torn, { nil: undefined }), (body, title) => {
      expectLiteral({ text: body, title })
      for (const deal of extract({ text: body, title }).deals)
        for (const { field } of factsOf(deal)) fields.add(field)
    }),
    { numRuns: 300 },
  )
  expect([...fields]).toEqual(
    expect.arrayContaining(['price', 'stakeBeforePct', 'payment', 'expectedClose', 'revenue']),
  )
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
