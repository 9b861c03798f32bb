import type { Author, Snapshot } from '../../ports.ts'
import type { OpenTransaction } from '../dialect.ts'
import { isOwnLatestLeaving, leftSnapshot, recordForPartner } from '../teams/join-log.ts'
import { partnersOf, setJoined } from '../teams/partners.ts'
import { endShared } from '../teams/shared-subscriptions.ts'
import type { Restorer } from './restorer.ts'
import { SUBSCRIPTION_RESTORER } from './subscription-restorer.ts'

/** That a team is joined with another, by the other's name: `{partner}`, and what ended when it was left. */
export const JOIN_RESTORER: Restorer = {
  async read({ db }, key, { like, team }) {
    return (await partnersOf(db, team)).includes(key) ? { ...like, partner: key } : null
  },
  // Either team may part from the other, but none can be made to come back.
  isOwnMatter: async ({ db }, entry) => entry.before === null || isOwnLatestLeaving(db, entry),
  write: (tx, key, { snapshot, author }) =>
    snapshot === null ? part(tx, key, author) : rejoin(tx, key, { snapshot, author }),
}

async function part({ db }: OpenTransaction, partner: string, author: Author): Promise<Snapshot> {
  await setJoined(db, [author.team, partner], null)
  const subscriptions = await endShared(db, [author.team, partner])
  await recordForPartner(db, { author, partner, became: 'left', subscriptions })
  return leftSnapshot(partner, { author, subscriptions })
}

async function rejoin(
  tx: OpenTransaction,
  partner: string,
  { snapshot, author }: { readonly snapshot: Snapshot; readonly author: Author },
): Promise<true> {
  await setJoined(tx.db, [author.team, partner], author.at)
  for (const { id, state } of endedIn(snapshot)) {
    const team = typeof state['team'] === 'string' ? state['team'] : author.team
    const restored = { snapshot: state, like: state, author: { ...author, team }, channel: null }
    await SUBSCRIPTION_RESTORER.write(tx, String(id), restored)
  }
  await recordForPartner(tx.db, { author, partner, became: 'joined', subscriptions: [] })
  return true
}

function endedIn({ subscriptions }: Snapshot): readonly { id: number; state: Snapshot }[] {
  return Array.isArray(subscriptions) ? subscriptions : []
}
