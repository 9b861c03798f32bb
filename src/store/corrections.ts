import { isDeepStrictEqual } from 'node:util'
import type { Kysely, Transaction } from 'kysely'
import { isRejected } from '../core/correction/corrected-deal.ts'
import type { Correctable, SetRight } from '../core/correction/correction.ts'
import { readCorrection } from '../core/correction/read-correction.ts'
import type { Deal } from '../core/deal.ts'
import { reportKey, type Story } from '../core/story/story.ts'
import type { Correction, CorrectionOutcome, Corrections } from '../ports.ts'
import { recordChange } from './audit/record-change.ts'
import { correctionExamples } from './correction-examples.ts'
import { type Database, type OpenTransaction, serialised } from './dialect.ts'
import { readStory } from './read-stories.ts'
import { retell } from './retell.ts'
import { readSetRight } from './stored-correction.ts'
import type { Tables } from './tables.ts'

/** A correction as it is kept and as the audit log tells it. */
export interface KeptCorrection {
  readonly value: SetRight['value']
  readonly note: string
}

/** See `Corrections`. */
export function correctionStore(database: Database): Corrections {
  return {
    correctionExamples: () => correctionExamples(database.db),
    correct: (correction) => serialised(database, (db) => correct({ ...database, db }, correction)),
  }
}

async function correct(tx: OpenTransaction, correction: Correction): Promise<CorrectionOutcome> {
  const story = await readStory(tx.db, correction.storyId)
  const [report] = story?.reports ?? []
  if (story === null || report === undefined) return 'missing'
  const right = readCorrection(correction.field, correction.value, correction.locale)
  if (right === null) return 'unreadable'
  if (saysSo(story.deal, right)) return 'unchanged'
  const key = reportKey(report)
  const before = await keptCorrection(tx.db, key, right.field)
  const after = { value: right.value, note: correction.note }
  await keepCorrection(tx.db, key, { field: right.field, kept: after })
  await retell(tx, story.id, correction.author.at)
  await recordChange(tx.db, {
    author: correction.author,
    channel: null,
    kind: 'correction',
    key: `${key}/${right.field}`,
    label: labelOf(story, correction),
    before: before === null ? null : { ...before },
    after,
  })
  return 'corrected'
}

function labelOf(story: Story, { field, value }: Correction): string {
  return `#${story.id} ${field}: ${value === '' ? '–' : value}`
}

/** Whether the deal already stands as it is set right. */
function saysSo(deal: Deal, { field, value }: SetRight): boolean {
  const now: Readonly<Record<Correctable, () => unknown>> = {
    deal: () => (isRejected(deal) ? null : undefined),
    price: () => deal.price?.value ?? null,
    valuation: () => deal.valuation?.value ?? null,
    stake: () => deal.stakePct?.value ?? null,
    type: () => deal.type.value,
    status: () => deal.status.value,
    buyers: () => (deal.investors.length > 0 ? deal.investors : deal.acquirers).map(valueOf),
    targets: () => deal.targets.map(valueOf),
  }
  return isDeepStrictEqual(now[field](), value)
}

function valueOf({ value }: { readonly value: string }): string {
  return value
}

/** What is kept about a field of an account; null when nothing is. */
export async function keptCorrection(
  db: Kysely<Tables>,
  key: string,
  field: Correctable,
): Promise<KeptCorrection | null> {
  const row = await db
    .selectFrom('corrections')
    .select(['value', 'note'])
    .where('report_key', '=', key)
    .where('field', '=', field)
    .executeTakeFirst()
  return row === undefined ? null : { value: readSetRight(field, row.value).value, note: row.note }
}

/** Keeps a correction in the place of an earlier one of the field; null: none is kept any more. */
export async function keepCorrection(
  tx: Transaction<Tables>,
  key: string,
  { field, kept }: { readonly field: Correctable; readonly kept: KeptCorrection | null },
): Promise<void> {
  await tx
    .deleteFrom('corrections')
    .where('report_key', '=', key)
    .where('field', '=', field)
    .execute()
  if (kept === null) return
  const { value, note } = kept
  await tx
    .insertInto('corrections')
    .values({ report_key: key, field, value: JSON.stringify(value), note })
    .execute()
}
