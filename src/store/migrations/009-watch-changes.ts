import { type Kysely, sql } from 'kysely'
import type { Kind } from '../dialect.ts'

/** Which watchlists have changed since when, so that who keeps their rules in memory reads only those again. */
export async function watchChanges(db: Kysely<never>, kind: Kind): Promise<void> {
  await db.schema
    .createTable('watch_changes')
    // No reference: a list that is gone has changed too.
    .addColumn('watchlist_id', 'bigint', (column) => column.primaryKey())
    .addColumn('version', 'bigint', (column) => column.notNull())
    .execute()
  await db.schema
    .createIndex('watch_changes_by_version')
    .on('watch_changes')
    .column('version')
    .execute()
  await sql`insert into watch_changes (watchlist_id, version)
    select id, row_number() over (order by id) from watchlists`.execute(db)
  if (kind === 'postgres') await createFunction(db)
  for (const table of ['watch_rules', 'subscriptions']) {
    for (const event of ['insert', 'update', 'delete'] as const) {
      await createTrigger(db, kind, { table, event })
    }
  }
}

async function createFunction(db: Kysely<never>): Promise<void> {
  await sql`
    create function note_watch_change() returns trigger language plpgsql as $$
    begin
      if tg_op = 'DELETE' then ${noteChange('old')}; return old; end if;
      ${noteChange('new')};
      return new;
    end $$`.execute(db)
}

/** Triggers, because whoever forgot to note a change would lose alerts. */
async function createTrigger(
  db: Kysely<never>,
  kind: Kind,
  { table, event }: { readonly table: string; readonly event: 'insert' | 'update' | 'delete' },
): Promise<void> {
  const named = `create trigger ${table}_${event}_noted after ${event} on ${table} for each row`
  const body =
    kind === 'postgres'
      ? sql`execute function note_watch_change()`
      : sql`begin ${noteChange(event === 'delete' ? 'old' : 'new')}; end`
  await sql`${sql.raw(named)} ${body}`.execute(db)
}

/** The list gets the next version; those who change lists take turns. */
function noteChange(row: 'old' | 'new') {
  return sql`insert into watch_changes (watchlist_id, version)
    values (${sql.ref(`${row}.watchlist_id`)},
      (select coalesce(max(version), 0) + 1 from watch_changes))
    on conflict (watchlist_id) do update set version = excluded.version`
}
