import { setWish, wishOf } from '../team-feeds.ts'
import type { Restorer } from './restorer.ts'

/** A feed on a team's list, by the feed's number: `{url, paused}`. */
export const FEED_RESTORER: Restorer = {
  read: ({ db }, key, { team }) => wishOf(db, Number(key), team),
  async write({ db }, key, { snapshot, author }) {
    const paused = snapshot === null ? null : snapshot['paused'] === true
    return setWish(db, { id: Number(key), paused }, author)
  },
}
