import type { Mention, Mentioned } from '../core/delivery/mention.ts'
import { partyNames } from '../core/party-names.ts'
import { namesIn } from '../core/query/conditions.ts'
import { parseQuery } from '../core/query/parse.ts'
import { satisfies } from '../core/query/predicate.ts'
import { resolveNames } from '../core/query/resolve.ts'
import type { Story } from '../core/story/story.ts'
import { storySubject } from '../core/story/subject.ts'
import type { CompanyStore, RatesReader } from '../ports.ts'

/** What tells whether a story is one that somebody wants to be mentioned for. */
export type MentionStore = RatesReader & Pick<CompanyStore, 'companiesNamed'>

/** Who is mentioned for the story as it stands, each once. `now`: milliseconds since 1970, UTC. */
export async function mentionedFor(
  story: Story,
  mentions: readonly Mention[],
  store: MentionStore,
  now: number,
): Promise<readonly Mentioned[]> {
  const always = mentions.filter(({ when }) => when === null)
  const asking = mentions.flatMap(({ when, ...who }) => {
    const query = when === null ? null : parseQuery(when)
    return query?.ok === true ? { who, query: query.value } : []
  })
  if (asking.length === 0) return eachOnce(always)
  const names = [...partyNames(story.deal), ...asking.flatMap(({ query }) => namesIn(query))]
  const companies = await store.companiesNamed([...new Set(names)])
  const subject = storySubject(story, companies)
  const moment = { now, rates: await store.rates() }
  const meant = asking.filter(({ query }) =>
    satisfies(resolveNames(query, companies, []), subject, moment),
  )
  return eachOnce([...always, ...meant.map(({ who }) => who)])
}

function eachOnce(mentioned: readonly Mentioned[]): readonly Mentioned[] {
  return [
    ...new Map(mentioned.map(({ kind, id }) => [`${kind} ${id}`, { kind, id }] as const)).values(),
  ]
}
