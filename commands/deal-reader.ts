import type { Clock, CommandStore, CompanyStore, DealReader } from '../src/ports.ts'
import { findStories } from './find-stories.ts'

/** Reads stored deals as `/deals` finds them: names stand for companies, sums are compared at the day's rates. */
export function dealReader(store: CommandStore & CompanyStore, clock: Clock): DealReader {
  return {
    async find(query, page) {
      const moment = { now: clock.now(), rates: await store.rates() }
      return findStories(store, query, moment, page)
    },
    rates: () => store.rates(),
    story: (id) => store.story(id),
    notesOn: (stories) => store.notesOn(stories),
    lastChangesOf: (stories) => store.lastChangesOf(stories),
  }
}
