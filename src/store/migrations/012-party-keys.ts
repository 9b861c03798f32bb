import { type Kysely, sql } from 'kysely'
import { type Kind, keyText } from '../dialect.ts'
import { partyKey } from '../party-key.ts'

/** Stories read at a time. */
const BATCH = 500

/** By what name and when a company had a part in a deal, so that its deals are found however many others there are. */
export async function partyKeys(db: Kysely<never>, kind: Kind): Promise<void> {
  await db.schema
    .alterTable('story_parties')
    .addColumn('name_key', keyText(kind), (column) => column.notNull().defaultTo(''))
    .execute()
  await db.schema
    .alterTable('story_parties')
    .addColumn('told_at', 'bigint', (column) => column.notNull().defaultTo(0))
    .execute()
  await fill(db)
  await sql`create index story_parties_by_company
    on story_parties (name_key, told_at desc, story_id desc, role)`.execute(db)
}

async function fill(db: Kysely<never>): Promise<void> {
  for (let last = 0; ; ) {
    const stories = await sql<Story>`select id, first_reported_at from stories
      where id > ${last} order by id limit ${BATCH}`.execute(db)
    for (const story of stories.rows) await fillStory(db, story)
    const next = stories.rows.at(-1)?.id
    if (next === undefined) return
    last = next
  }
}

interface Story {
  readonly id: number
  readonly first_reported_at: number
}

async function fillStory(db: Kysely<never>, { id, first_reported_at: toldAt }: Story) {
  const parties = await sql<{ name: string }>`select distinct name from story_parties
    where story_id = ${id}`.execute(db)
  for (const { name } of parties.rows) {
    await sql`update story_parties set name_key = ${partyKey(name)}, told_at = ${toldAt}
      where story_id = ${id} and name = ${name}`.execute(db)
  }
}
