import { z } from 'zod'
import { announcedFeeds } from '../../src/feeds/discovery/announced-feeds.ts'
import { decodeText } from '../../src/feeds/parse/charset.ts'
import { heldBack } from '../held-back.ts'
import { filesBelow, jsonValue } from './feed-file.ts'
import { check, type Row, rowOf } from './tally.ts'

const CASES = z.object({ cases: z.array(z.object({ file: z.string() })) })
/** Where the pages stood. */
const PLACE = 'http://diveintomark.org/tests/client/autodiscovery/'
/** The pages were fetched from an archive, which put its own address before absolute ones. */
const ARCHIVE = /https?:\/\/web\.archive\.org\/web\/\d+\//g

/**
 * Pages that announce one feed, of their own number, among distractions (`autodiscovery/cases.json`): those of which
 * exactly this feed is found. rss-parser finds none.
 */
export function autodiscoveryRow(data: string): Row | null {
  const cases = CASES.safeParse(jsonValue(data, 'autodiscovery/cases.json')).data?.cases ?? []
  const pages = new Map(filesBelow(data, 'autodiscovery').map(({ path, body }) => [path, body]))
  const checks = cases.map(({ file }) => {
    const body = pages.get(`autodiscovery/${file}`) ?? new Uint8Array()
    const html = decodeText(body, null).text.replaceAll(ARCHIVE, '')
    const { announced } = announcedFeeds({ html, url: `${PLACE}${file}`, linkHeader: '' })
    const [only, ...more] = announced.map(({ url }) => new URL(url).pathname)
    const wanted = new URL(file.replace(/html$/, 'xml'), PLACE).pathname
    return check(heldBack(file), only === wanted && more.length === 0, false)
  })
  return rowOf('pages that lead to their feed', checks, 1)
}
