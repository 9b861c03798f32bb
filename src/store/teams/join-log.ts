import type { Transaction } from 'kysely'
import type { AuditEntry, Author, Snapshot } from '../../ports.ts'
import { readLatestOn } from '../audit/read-log.ts'
import { recordChange } from '../audit/record-change.ts'
import type { Tables } from '../tables.ts'
import type { SharedSubscription } from './shared-subscriptions.ts'

/** That somebody has joined his team with another, or left it, and which subscriptions ended with that. */
export interface JoinStep {
  readonly author: Author
  readonly partner: string
  readonly became: 'joined' | 'left'
  readonly subscriptions: readonly SharedSubscription[]
}

/** Writes the step into the logs of both teams: each may end what was joined. */
export async function recordJoin(tx: Transaction<Tables>, step: JoinStep): Promise<void> {
  await recordView(tx, step, { team: step.author.team, other: step.partner })
  await recordForPartner(tx, step)
}

/** Writes the step into the log of the team that did not take it. */
export async function recordForPartner(tx: Transaction<Tables>, step: JoinStep): Promise<void> {
  await recordView(tx, step, { team: step.partner, other: step.author.team })
}

/** How entries tell that the team stood joined with `other` until the author left. */
export function leftSnapshot(
  other: string,
  { author, subscriptions }: Pick<JoinStep, 'author' | 'subscriptions'>,
): Snapshot {
  return { partner: other, leftBy: author.team, subscriptions }
}

/**
 * Whether the entry tells of the team's own leaving, and neither team has joined or left since. Only then does taking it
 * back bring nobody into a union that he has ended himself.
 */
export async function isOwnLatestLeaving(
  tx: Transaction<Tables>,
  { id, author: { team }, key, after, before }: AuditEntry,
): Promise<boolean> {
  const own = await readLatestOn(tx, { team, kind: 'join', key })
  if (own?.id !== id || !tellsOfLeaving({ before, after }, team)) return false
  const partners = await readLatestOn(tx, { team: key, kind: 'join', key: team })
  return partners !== null && tellsOfLeaving(partners, team)
}

function tellsOfLeaving(
  { before, after }: Pick<AuditEntry, 'before' | 'after'>,
  team: string,
): boolean {
  return after === null && before?.['leftBy'] === team
}

async function recordView(
  tx: Transaction<Tables>,
  step: JoinStep,
  { team, other }: { readonly team: string; readonly other: string },
): Promise<void> {
  const states =
    step.became === 'joined'
      ? { before: null, after: { partner: other } }
      : { before: leftSnapshot(other, step), after: null }
  const author = { ...step.author, team }
  const subject = { kind: 'join', key: other, label: other, channel: null } as const
  await recordChange(tx, { author, ...subject, ...states })
}
