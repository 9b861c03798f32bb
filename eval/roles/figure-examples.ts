import { figuresOf, type ShareFigure, type SumFigure } from '../../src/core/extract/figures.ts'
import { withNamedSides } from '../../src/core/extract/named-side.ts'
import { otherDeals } from '../../src/core/extract/other-deals.ts'
import { readArticle, withJudgedTellings } from '../../src/core/extract/read-article.ts'
import type { Mark, MarkedText } from './marked-text.ts'
import { marksOn } from './marks-on.ts'
import type { Example } from './softmax-regression.ts'

/** Sums that are the price or not (classes 1 and 0), and percentages that are the share that changes hands or not. */
export interface FigureExamples {
  readonly sums: readonly Example[]
  readonly shares: readonly Example[]
}

const NONE: FigureExamples = { sums: [], shares: [] }

/** The figures of a marked text that tells a deal as examples, as far as the lexicon and the role model find the deal. */
export function figureExamples(marked: MarkedText, lang: string, text: number): FigureExamples {
  if (marked.type === null) return NONE
  const { reading } = readArticle({ title: marked.title, text: marked.text, lang })
  if (reading === null) return NONE
  const { readings, candidates, language } = withJudgedTellings(reading)
  const [main] = candidates
  if (main === undefined) return NONE
  const told = withNamedSides(main, readings, language)
  const elsewhere = otherDeals(main, candidates, language)
  const { sums, shares } = figuresOf(told, { readings, elsewhere, language, rank: 0 })
  const example = (figure: SumFigure | ShareFigure, mark: Mark): Example => ({
    features: [...figure.features],
    label: marksOn(figure.mention, figure.reading.sentence, marked).includes(mark) ? 1 : 0,
    text,
  })
  return {
    sums: sums.map((sum) => example(sum, 'P')),
    shares: shares.map((share) => example(share, 'K')),
  }
}
