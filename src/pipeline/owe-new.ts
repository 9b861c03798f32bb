import type { Story, World } from '../core/story/story.ts'
import { storySubject } from '../core/story/subject.ts'
import type { ArticleTransaction } from '../ports.ts'

/** A deal that was told within another until now has no alert of its own yet: it is owed to whoever watches it. */
export async function oweNew(
  tx: ArticleTransaction,
  story: Story,
  { companies, rates }: World,
  now: number,
): Promise<void> {
  const watches = await tx.watching([storySubject(story, companies)], { now, rates })
  for (const { channel, language, ruleIds } of watches) {
    await tx.owe(story.id, channel, language, ruleIds)
  }
}
