import type { Article } from '../core/article.ts'
import type { Companies } from '../core/company/company.ts'
import type { Deal } from '../core/deal.ts'
import { germanParties, withoutGenitive } from '../core/query/german-parties.ts'
import type { Moment } from '../core/query/predicate.ts'
import { partiesOf, type Subject } from '../core/query/subject.ts'
import type { Story } from '../core/story/story.ts'
import { foldedWords } from '../core/text/fold.ts'
import { type TextTerms, textTerms } from '../core/text/terms.ts'
import type { ArticleTransaction } from '../ports.ts'

/** An article that tells of stories, the companies it mentions, and the feed it came by. */
export interface Told {
  readonly article: Article
  readonly stories: readonly Story[]
  readonly companies: readonly string[]
  readonly feedId: number
}

/** Owes each story that the article tells of to the channels that watch it. */
export async function oweWatchers(
  tx: ArticleTransaction,
  told: Told,
  moment: Moment,
): Promise<void> {
  const { article, stories } = told
  if (stories.length === 0) return
  const terms = textTerms([{ lang: article.lang, text: `${article.title}\n${article.text}` }])
  const names = [...told.companies, ...stories.flatMap(({ deal }) => partyNames(deal))]
  const bases = names.map((name) => withoutGenitive(foldedWords(name))?.trim())
  const asked = [...names, ...bases.filter((name) => name !== undefined)]
  const registry = await tx.companiesNamed(asked)
  for (const story of stories) {
    const subject = subjectOf(story, told, { terms, registry })
    for (const watch of await tx.watching([subject], moment)) {
      await tx.owe(story.id, watch.channel, watch.language, watch.ruleIds)
    }
  }
}

function subjectOf(
  story: Story,
  { article, companies, feedId }: Told,
  { terms, registry }: { readonly terms: TextTerms; readonly registry: Companies },
): Subject {
  const langs = story.reports.map(({ lang }) => lang)
  const parties = partiesOf(story.deal, companies, registry)
  return {
    deal: story.deal,
    parties: langs.includes('de') ? germanParties(parties, registry) : parties,
    ...terms,
    langs,
    sources: [...new Set(story.reports.map(({ source }) => foldedWords(source)))],
    feedIds: [feedId],
    publishedAt: article.publishedAt ?? article.fetchedAt,
  }
}

function partyNames({ acquirers, investors, targets, sellers }: Deal): readonly string[] {
  return [...acquirers, ...investors, ...targets, ...sellers].map(({ value }) => value)
}
