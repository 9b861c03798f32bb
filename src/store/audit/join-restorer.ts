import type { Snapshot } from '../../ports.ts'
import { partnersOf, setJoined } from '../teams/partners.ts'
import { endShared } from '../teams/shared-subscriptions.ts'
import type { Restorer } from './restorer.ts'
import { SUBSCRIPTION_RESTORER } from './subscription-restorer.ts'

/** That a team is joined with another, by the other's name: `{partner}`, and what ended when it was left. */
export const JOIN_RESTORER: Restorer = {
  async read({ db }, key, { like, team }) {
    return (await partnersOf(db, team)).includes(key) ? { ...like, partner: key } : null
  },
  async write(tx, key, { snapshot, author }) {
    const pair = [author.team, key] as const
    if (snapshot === null) {
      await setJoined(tx.db, pair, null)
      await endShared(tx.db, pair)
      return true
    }
    // The other team left, and cannot be made to come back.
    if (snapshot['leftBy'] !== undefined && snapshot['leftBy'] !== author.team) return false
    await setJoined(tx.db, pair, author.at)
    for (const { id, state } of endedIn(snapshot)) {
      const restored = { snapshot: state, like: state, author }
      await SUBSCRIPTION_RESTORER.write(tx, String(id), restored)
    }
    return true
  },
}

function endedIn({ subscriptions }: Snapshot): readonly { id: number; state: Snapshot }[] {
  return Array.isArray(subscriptions) ? subscriptions : []
}
