import type { Companies } from '../company/company.ts'
import type { Deal } from '../deal.ts'
import { partiesOf, type Subject } from '../query/subject.ts'
import { foldedWords } from '../text/fold.ts'
import { type LanguageText, textTerms } from '../text/terms.ts'
import type { Story } from './story.ts'

/** Characters of a story that are searched, some 2,000 words; what stands behind them is not. */
const MAX_LENGTH = 16_000

/**
 * A stored story as a query sees it. Its words are its headlines and the sentences that prove its facts; the
 * articles' full texts are searched when they arrive.
 */
export function storySubject(story: Story, companies: Companies): Subject {
  return {
    deal: story.deal,
    parties: partiesOf(story.deal, [], companies),
    ...textTerms(textsOf(story)),
    langs: story.reports.map(({ lang }) => lang),
    sources: [...new Set(story.reports.map(({ source }) => foldedWords(source)))],
    feedIds: [],
    publishedAt: Math.max(...story.reports.map(({ publishedAt }) => publishedAt)),
  }
}

function textsOf({ reports }: Story): readonly LanguageText[] {
  const titles = reports.map(({ lang, title }) => ({ lang, text: title }))
  const quotes = reports.flatMap(({ lang, deal }) => quotesOf(deal).map((text) => ({ lang, text })))
  let left = MAX_LENGTH
  return eachOnce([...titles, ...quotes]).map(({ lang, text }) => {
    const searched = text.slice(0, left)
    left -= searched.length
    return { lang, text: searched }
  })
}

/** One sentence often proves several facts. */
function eachOnce(texts: readonly LanguageText[]): readonly LanguageText[] {
  return [...new Map(texts.map((text) => [`${text.lang} ${text.text}`, text])).values()]
}

function quotesOf(deal: Deal): readonly string[] {
  const facts = [deal.type, deal.status, deal.price, deal.stakePct, deal.valuation, ...deal.targets]
  return facts.flatMap((fact) => (fact === null ? [] : [fact.evidence.quote]))
}
