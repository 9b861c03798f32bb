import { type ExpressionBuilder, type Kysely, type Selectable, type SqlBool, sql } from 'kysely'
import { canonicalFeedUrl } from '../core/canonical-url.ts'
import { feedAddress } from '../core/feed-address.ts'
import type { TeamFeed, TeamFeedStore } from '../ports.ts'
import { healthOf } from './feed-health.ts'
import type { FeedsTable, Tables } from './tables.ts'
import { OPERATOR } from './team-wishes.ts'

type Page = Parameters<TeamFeedStore['feedsOf']>[1]

/** See `TeamFeedStore.feedsOf`. */
export async function readTeamFeeds(
  db: Kysely<Tables>,
  team: string,
  page: Page,
  now: number,
): ReturnType<TeamFeedStore['feedsOf']> {
  const { count } = await seenBy(db, team)
    .select((is) => is.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  const rows = await withDetails(db, team)
    .orderBy(sql`case when feeds.managed = 0 and own.team is not null then 0 else 1 end`)
    .orderBy('feeds.url')
    .limit(page.limit)
    .offset(page.offset)
    .execute()
  return { feeds: await asSeen(db, rows, now), count }
}

/** See `TeamFeedStore.feedOf`. */
export async function readTeamFeed(
  db: Kysely<Tables>,
  team: string,
  which: number | string,
  now: number,
): Promise<TeamFeed | null> {
  const id = typeof which === 'number' ? which : await numberOf(db, team, which)
  if (id === null) return null
  const rows = await withDetails(db, team).where('feeds.id', '=', id).execute()
  return (await asSeen(db, rows, now))[0] ?? null
}

async function numberOf(db: Kysely<Tables>, team: string, typed: string): Promise<number | null> {
  const key = canonicalFeedUrl(feedAddress(typed) ?? '')
  if (key === null) return null
  const feeds = await seenBy(db, team).select(['feeds.id', 'feeds.url']).execute()
  return feeds.find(({ url }) => canonicalFeedUrl(url) === key)?.id ?? null
}

/** What a team sees: its own feeds, those of the configuration file, of the operator and of teams that it is joined with. */
function seenBy(db: Kysely<Tables>, team: string) {
  return db
    .selectFrom('feeds')
    .leftJoin('team_feeds as own', (join) =>
      join.onRef('own.feed_id', '=', 'feeds.id').on('own.team', '=', team),
    )
    .leftJoin('team_feeds as operator', (join) =>
      join.onRef('operator.feed_id', '=', 'feeds.id').on('operator.team', '=', OPERATOR),
    )
    .where('feeds.removed', '=', 0)
    .where((is) =>
      is.or([
        is('feeds.managed', '=', 1),
        is('own.team', 'is not', null),
        is('operator.team', 'is not', null),
        is.exists(partnersWish(is, team)),
      ]),
    )
}

/** That a team has it with which this one is joined. */
function partnersWish(is: ExpressionBuilder<Tables, 'feeds'>, team: string) {
  return is
    .selectFrom('team_feeds as partner')
    .innerJoin('joined_teams', 'joined_teams.partner', 'partner.team')
    .select('partner.team')
    .whereRef('partner.feed_id', '=', 'feeds.id')
    .where('joined_teams.team', '=', team)
}

const IS_LATEST = sql<SqlBool>`last.id = (select a.id from articles as a
  where a.feed_id = feeds.id order by a.fetched_at desc, a.id desc limit 1)`

function withDetails(db: Kysely<Tables>, team: string) {
  return seenBy(db, team)
    .leftJoin('articles as last', (join) => join.on(IS_LATEST))
    .selectAll('feeds')
    .select([
      'own.paused as own_paused',
      'operator.team as operator_team',
      'last.title as last_title',
    ])
    .select(['last.published_at as last_published_at', 'last.fetched_at as last_fetched_at'])
}

interface Details extends Selectable<FeedsTable> {
  readonly own_paused: number | null
  readonly operator_team: string | null
  readonly last_title: string | null
  readonly last_published_at: number | null
  readonly last_fetched_at: number | null
}

async function asSeen(
  db: Kysely<Tables>,
  rows: readonly Details[],
  now: number,
): Promise<readonly TeamFeed[]> {
  const health = await healthOf(db, rows, now)
  return rows.flatMap((row, at) => {
    const known = health[at]
    return known === undefined
      ? []
      : [
          {
            ...known,
            keeper: keeperOf(row),
            pausedHere: row.managed === 0 && row.own_paused === 1,
            lastArticle: lastArticle(row),
          },
        ]
  })
}

function keeperOf(row: Details): TeamFeed['keeper'] {
  if (row.managed === 1) return 'file'
  if (row.own_paused !== null) return 'team'
  return row.operator_team === null ? 'partner' : 'operator'
}

function lastArticle(row: Details): TeamFeed['lastArticle'] {
  const at = row.last_published_at ?? row.last_fetched_at
  return row.last_title === null || at === null ? null : { title: row.last_title, at }
}
