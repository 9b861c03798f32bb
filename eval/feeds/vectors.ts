import { z } from 'zod'
import { isAllowedIp, judgeUrl } from '../../src/feeds/address.ts'
import { DEFAULT_LIMITS } from '../../src/feeds/limits.ts'
import { parseFeedDate } from '../../src/feeds/parse/feed-date.ts'
import { heldBack } from '../held-back.ts'
import { jsonValue } from './feed-file.ts'
import { sameInstant } from './same.ts'
import { check, type Row, rowOf } from './tally.ts'

const DATES = z.array(z.object({ input: z.string(), expected: z.string().nullable() }))
const ADDRESSES = z.array(
  z.object({
    url: z.string(),
    expect: z.enum(['refuse', 'allow', 'policy']),
    /** What the name is looked up to: several addresses at once divided by commas, one after the other by semicolons. */
    dns: z.string().optional(),
    redirect: z.string().optional(),
  }),
)
const PUBLIC_ONLY = { allowPrivateHosts: false }

/** Dates as publishers write them, or must not (`vectors/dates.json`), beside `new Date`, which rss-parser uses. */
export function dateRow(data: string): Row | null {
  const checks = DATES.parse(jsonValue(data, 'vectors/dates.json')).map(({ input, expected }) => {
    const is = (at: number | null) =>
      expected === null ? at === null : sameInstant(at, Date.parse(expected))
    const plain = Date.parse(input)
    return check(heldBack(input), is(parseFeedDate(input)), is(Number.isNaN(plain) ? null : plain))
  })
  return rowOf('dates in many forms', checks, null)
}

/** Addresses that must not be fetched, and some that may (`vectors/hostile-urls.json`); rss-parser refuses none. */
export function addressRow(data: string): Row | null {
  const checks = ADDRESSES.parse(jsonValue(data, 'vectors/hostile-urls.json'))
    .filter(({ expect }) => expect !== 'policy')
    .map((address) => {
      const mustRefuse = address.expect === 'refuse'
      return check(heldBack(address.url), isRefused(address) === mustRefuse, !mustRefuse)
    })
  return rowOf('hostile and harmless addresses judged', checks, 1)
}

function isRefused({ url, dns, redirect }: z.infer<typeof ADDRESSES>[number]): boolean {
  let next: string = url
  for (let hop = 0; hop <= DEFAULT_LIMITS.redirects; hop += 1) {
    if (!judgeUrl(next, PUBLIC_ONLY).ok) return true
    const lookedUp = (dns ?? '').split(/[,;]/).filter((each) => each !== '')
    if (lookedUp.some((ip) => !isAllowedIp(ip, PUBLIC_ONLY))) return true
    if (redirect === undefined || (hop > 0 && next === redirect && redirect !== url)) return false
    next = redirect
  }
  return true
}
