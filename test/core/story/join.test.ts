import { expect, test } from 'vitest'
import { NO_COMPANIES } from '../../../src/core/company/company.ts'
import { fuseReports } from '../../../src/core/story/fuse.ts'
import { joinStory, storyKeys } from '../../../src/core/story/join.ts'
import type { Story } from '../../../src/core/story/story.ts'
import { storySubject } from '../../../src/core/story/subject.ts'
import { dealOf, META_SCALE, reportOf } from '../../fakes/deals.ts'

function stored(): Story {
  return { id: 5, version: 2, ...fuseReports([reportOf(META_SCALE)]) }
}

test('the first report of a deal makes a new story', () => {
  const draft = joinStory(reportOf(META_SCALE), [])
  expect([draft.id, draft.version, draft.reports.length]).toEqual([null, 1, 1])
})

test('a second article joins the story and raises its version', () => {
  const second = reportOf(META_SCALE, { articleId: 2, source: 'Other Wire' })
  const draft = joinStory(second, [stored()])
  expect([draft.id, draft.version]).toEqual([5, 3])
  expect(draft.reports.map(({ articleId }) => articleId)).toEqual([1, 2])
})

test('a report of another deal makes a story of its own', () => {
  const other = reportOf({ ...META_SCALE, targets: ['PlayAI'] }, { articleId: 2 })
  expect(joinStory(other, [stored()]).id).toBeNull()
})

test('an article that the story already has changes nothing', () => {
  expect(joinStory(reportOf(META_SCALE), [stored()])).toEqual(stored())
})

test('a story is looked up by the folded names of its parties', () => {
  const deal = dealOf({ ...META_SCALE, targets: ['Scale AI, Inc.'], sellers: ['Accel Ltd'] })
  expect(storyKeys(deal)).toEqual(['scale ai', 'meta platforms', 'accel'])
})

test('a stored story is searched by its headlines and evidence', () => {
  const subject = storySubject(stored(), NO_COMPANIES)
  expect(subject.words).toContain(' article 1 ')
  expect(subject.words).toContain(' scale ai ')
  expect(subject.sources).toEqual([' example wire '])
})
