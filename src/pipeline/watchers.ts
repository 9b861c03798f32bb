import { isRejected } from '../core/correction/corrected-deal.ts'
import type { Moment } from '../core/query/predicate.ts'
import { type Arrival, arrivalSubject, namesIn } from '../core/story/arrival.ts'
import type { Story } from '../core/story/story.ts'
import { textTerms } from '../core/text/terms.ts'
import type { ArticleTransaction } from '../ports.ts'

/** An article with the stories that it tells of. */
export interface Told extends Arrival {
  readonly stories: readonly Story[]
}

/** Owes each story that the article tells of to the channels that watch it and have muted none of its companies. */
export async function oweWatchers(
  tx: ArticleTransaction,
  told: Told,
  moment: Moment,
): Promise<void> {
  const { article, stories } = told
  if (stories.length === 0) return
  const terms = textTerms([{ lang: article.lang, text: `${article.title}\n${article.text}` }])
  const registry = await tx.companiesNamed(namesIn(told, stories))
  for (const story of stories) {
    if (isRejected(story.deal)) continue
    const subject = arrivalSubject(story, told, { terms, registry })
    const watches = await tx.watching([subject], moment)
    const channels = watches.map(({ channel }) => channel)
    const muted = await tx.mutedIn(story.deal, channels)
    for (const { channel, language, ruleIds } of watches) {
      if (!muted.has(channel)) await tx.owe(story.id, channel, language, ruleIds)
    }
  }
}
