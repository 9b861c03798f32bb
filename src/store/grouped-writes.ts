import type { Transaction } from 'kysely'
import type { Database } from './dialect.ts'
import type { Tables } from './tables.ts'

/** How long a write waits for others to share its commit. */
const GATHER_MS = 20
const MOST = 256

type Write = (tx: Transaction<Tables>) => Promise<void>

interface Waiting {
  readonly write: Write
  readonly resolve: () => void
  readonly reject: (reason: unknown) => void
}

/**
 * Small writes that many callers make at about the same time, committed together: a commit waits for the disk, ten
 * thousand of them would wait for minutes. Each call is fulfilled when its write is committed; when one write of a group
 * fails, all of the group are refused and nothing of it is kept.
 */
export function groupWrites({ db }: Database): (write: Write) => Promise<void> {
  let gathered: Waiting[] = []
  let timer: NodeJS.Timeout | null = null
  const commit = (): void => {
    if (timer !== null) clearTimeout(timer)
    timer = null
    const group = gathered
    gathered = []
    db.transaction()
      .execute(async (tx) => {
        for (const { write } of group) await write(tx)
      })
      .then(
        () => group.forEach(({ resolve }) => resolve()),
        (error: unknown) => group.forEach(({ reject }) => reject(error)),
      )
  }
  return (write) =>
    new Promise((resolve, reject) => {
      gathered.push({ write, resolve, reject })
      if (gathered.length >= MOST) commit()
      else timer ??= setTimeout(commit, GATHER_MS)
    })
}
