import { deepStrictEqual } from 'node:assert'
import { NO_COMPANIES } from '../../src/core/company/company.ts'
import { partiesOf, type Subject } from '../../src/core/query/subject.ts'
import type { Story } from '../../src/core/story/story.ts'
import { storySubject } from '../../src/core/story/subject.ts'
import { foldedWords } from '../../src/core/text/fold.ts'
import { textTerms } from '../../src/core/text/terms.ts'

/** One story in so many is also read in the bot's own way, to see that both give the same. */
const CHECKED = 1000

/** What an invented story is to a query. Its words come again and again: each one's stems are made once. */
export function subjectReader(): (story: Story) => Subject {
  const known = new Map<string, ReadonlySet<string>>()
  const stemsOf = (lang: string, word: string): ReadonlySet<string> => {
    const key = `${lang} ${word}`
    const found = known.get(key) ?? textTerms([{ lang, text: word }]).stems
    known.set(key, found)
    return found
  }
  return (story) => {
    const { reports } = story
    const texts = new Map(
      [
        ...reports.map(({ lang, title }) => ({ lang, text: title })),
        ...reports.map(({ lang, deal }) => ({ lang, text: deal.type.evidence.quote })),
      ].map((text) => [`${text.lang} ${text.text}`, text]),
    )
    const stems = new Set<string>()
    for (const { lang, text } of texts.values()) {
      for (const word of text.split(/[ ,.]+/))
        for (const stem of stemsOf(lang, word)) stems.add(stem)
    }
    const subject: Subject = {
      deal: story.deal,
      parties: partiesOf(story.deal, [], NO_COMPANIES),
      words: foldedWords([...texts.values()].map(({ text }) => text).join('\n')),
      stems,
      langs: reports.map(({ lang }) => lang),
      sources: [...new Set(reports.map(({ source }) => foldedWords(source)))],
      feedIds: [],
      publishedAt: Math.max(...reports.map(({ publishedAt }) => publishedAt)),
    }
    if (story.id % CHECKED === 1) deepStrictEqual(subject, storySubject(story, NO_COMPANIES))
    return subject
  }
}
