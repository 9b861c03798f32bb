import { NO_COMPANIES } from '../../src/core/company/company.ts'
import { extract } from '../../src/core/extract/extract.ts'
import { partiesOf, type Subject } from '../../src/core/query/subject.ts'
import { textTerms } from '../../src/core/text/terms.ts'
import type { Draw } from './draw.ts'
import { coinedWord, sharedWord } from './names.ts'

const WORDS = 300
/** Companies that an article names besides buyer and target. */
const OTHERS = 4
/** How many different words the articles' language has. */
const VOCABULARY = 5_000

export interface Article {
  readonly title: string
  readonly text: string
}

/** Articles about a purchase, of so many words, that name six of the companies; their words are as frequent as a language's. */
export function inventArticles(
  count: number,
  names: readonly string[],
  draw: Draw,
): readonly Article[] {
  const vocabulary = Array.from({ length: VOCABULARY }, () => coinedWord(draw).toLowerCase())
  const name = (): string => names[draw.below(names.length)] ?? ''
  return Array.from({ length: count }, () => {
    const title = `${name()} buys ${name()} for $${1 + draw.below(9)} billion`
    const others = Array.from({ length: OTHERS }, name)
    const words: string[] = []
    while (words.length < WORDS - title.split(' ').length) {
      const at = words.length
      const other = at % 60 === 30 ? others.pop() : undefined
      if (other !== undefined) words.push(...other.split(' '))
      else if (at % 25 === 24) words.push(sharedWord(draw).toLowerCase())
      else words.push(vocabulary[draw.common(VOCABULARY)] ?? '')
      if (at % 15 === 14) words.push(`${words.pop()}.`)
    }
    return { title: `${title}.`, text: `${title}. ${words.join(' ')}.` }
  })
}

/** What reading an article gives; matching starts from here. */
export type ReadArticle = ReturnType<typeof readArticle>

export function readArticle(article: Article) {
  const { deals, lang, companies } = extract(article)
  return { ...article, lang, companies, deals: deals.length > 0 ? deals : [null] }
}

/** The article as the rules see it, as the bot makes it for every article. */
export function subjectsOf({ text, lang, companies, deals }: ReadArticle): readonly Subject[] {
  const terms = textTerms([{ lang, text }])
  const about = { ...terms, langs: [lang], sources: [' wire '], feedIds: [1], publishedAt: 0 }
  return deals.map((deal) => ({
    ...about,
    deal,
    parties: partiesOf(deal, companies, NO_COMPANIES),
  }))
}
