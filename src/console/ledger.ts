import type { Card } from '../core/card/card.ts'

/** A card as the page shows it: already made safe by `renderCard`. */
export interface ShownCard {
  readonly messageId: string
  readonly card: Card
}

/** An alert with the answers in its thread, the oldest first. */
export interface ShownAlert extends ShownCard {
  /** When it was posted, milliseconds since 1970, UTC. */
  readonly at: number
  readonly edited: boolean
  readonly replies: readonly ShownCard[]
}

/** The alerts on the page, kept in memory. Writing the same message twice leaves one. */
export interface Ledger {
  /** The latest first. */
  list(): readonly ShownAlert[]
  /** Puts back an alert of an earlier run, unless it is here already. */
  restore(alert: ShownAlert): void
  post(message: ShownCard, at: number): ShownAlert
  /** An alert that has left the ledger comes back, as what a channel is owed must be shown. */
  edit(message: ShownCard, at: number): ShownAlert
  /** Gives the alert with the reply in it; the reply becomes an alert of its own when its alert has left. */
  reply(alertId: string, message: ShownCard, at: number): ShownAlert
}

/** A ledger of at most `limit` alerts; the oldest leave first. */
export function createLedger(limit: number): Ledger {
  const alerts = new Map<string, ShownAlert>()

  function put(alert: ShownAlert): ShownAlert {
    alerts.set(alert.messageId, alert)
    const oldest = alerts.keys().next()
    if (alerts.size > limit && oldest.done !== true) alerts.delete(oldest.value)
    return alert
  }

  function post(message: ShownCard, at: number): ShownAlert {
    const known = alerts.get(message.messageId)
    return put({ edited: false, replies: [], at, ...known, ...message })
  }

  return {
    list: () => [...alerts.values()].toReversed(),
    restore(alert) {
      if (!alerts.has(alert.messageId)) put(alert)
    },
    post,
    edit(message, at) {
      const known = alerts.get(message.messageId)
      return put({ replies: [], at, ...known, ...message, edited: true })
    },
    reply(alertId, message, at) {
      const alert = alerts.get(alertId)
      if (alert === undefined) return post(message, at)
      const others = alert.replies.filter(({ messageId }) => messageId !== message.messageId)
      return put({ ...alert, replies: [...others, message] })
    },
  }
}
