import { z } from 'zod'
import type { Correctable, SetRight } from '../core/correction/correction.ts'
import { DEAL_STATUSES, DEAL_TYPES } from '../core/deal.ts'
import { money } from './stored-deal.ts'

const names = z.array(z.string())

const setRight = z.discriminatedUnion('field', [
  z.object({ field: z.literal('deal'), value: z.null() }),
  z.object({ field: z.enum(['price', 'valuation']), value: money.nullable() }),
  z.object({ field: z.literal('stake'), value: z.number().nullable() }),
  z.object({ field: z.literal('type'), value: z.enum(DEAL_TYPES) }),
  z.object({ field: z.literal('status'), value: z.enum(DEAL_STATUSES) }),
  z.object({ field: z.enum(['buyers', 'targets']), value: names }),
]) satisfies z.ZodType<SetRight>

/** A kept correction from its stored JSON. Throws when it is not one. */
export function readSetRight(field: Correctable, value: string): SetRight {
  return setRight.parse({ field, value: JSON.parse(value) })
}
