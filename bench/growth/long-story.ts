import type { Deal } from '../../src/core/deal.ts'
import { extract } from '../../src/core/extract/extract.ts'
import type { Fact } from '../../src/core/fact.ts'
import { NO_ORIGIN } from '../../src/core/story/origin.ts'
import type { Report } from '../../src/core/story/story.ts'

/** How much of a text one report names its parties, title and publisher by. */
const PIECE = 5000
const HOUR_MS = 3_600_000

/** A story's reports, one for every 5,000 characters of the text, each of which names other parties by them. */
export function longStory(text: string): readonly [Report, ...Report[]] {
  const count = Math.max(1, Math.floor(text.length / PIECE))
  const [first, ...others] = Array.from({ length: count }, (_, at) =>
    reportOf(text.slice(at * PIECE, (at + 1) * PIECE), at),
  )
  if (first === undefined) throw new Error('a story has a report')
  return [first, ...others]
}

const [TOLD] = extract({ text: 'Acme acquires Beta for $4bn.', title: '' }).deals

function reportOf(piece: string, at: number): Report {
  return {
    articleId: at + 1,
    ordinal: 0,
    title: piece + at,
    url: null,
    source: at + piece,
    lang: 'en',
    publishedAt: at * HOUR_MS,
    origin: NO_ORIGIN,
    deal: dealOf(piece, at),
  }
}

function dealOf(piece: string, at: number): Deal {
  if (TOLD === undefined) throw new Error('the model deal is not read')
  const named = (value: string): Fact<string> => ({ ...TOLD.type, value })
  return {
    ...TOLD,
    acquirers: [named(piece + at), named(at + piece)],
    targets: [named(`${piece} ${at}`)],
    price: TOLD.price === null ? null : priced(TOLD.price, at),
  }
}

/** Two figures by turns, so that the story changes with every report. */
function priced(price: NonNullable<Deal['price']>, at: number): Deal['price'] {
  return { ...price, value: { ...price.value, amount: price.value.amount * (1 + (at % 2)) } }
}
