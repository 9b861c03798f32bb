import { z } from 'zod'
import { ARTICLE_ROW } from './set.ts'

const NAMES = listOf(z.string())
const SUM = z.object({ amount: z.number(), currency: z.string().nullable() })

const GOLD_DEAL = z.object({
  type: z.string(),
  status: z.string(),
  altTypes: NAMES,
  altStatus: NAMES,
  acquirers: NAMES,
  targets: NAMES,
  sellers: NAMES,
  investors: NAMES,
  aliases: z.record(z.string(), z.array(z.string())).nullish(),
  symmetric: z.boolean().nullish(),
  price: SUM.nullish(),
  altPrices: listOf(SUM),
  priceNullOk: z.boolean().nullish(),
  valuation: SUM.nullish(),
  altValuations: listOf(SUM),
  stakePct: z.number().nullish(),
  altStakePct: listOf(z.number()),
  stakeDerived: z.boolean().nullish(),
})

/** A deal as a reader labelled it, with everything else that counts as right beside it. */
export type GoldDeal = z.infer<typeof GOLD_DEAL>

/** A modern article, labelled by hand; the first deal is the main one. `borderline`: a deal or not, readers differ. */
export const GOLD_ARTICLE = ARTICLE_ROW.extend({
  isDeal: z.boolean(),
  borderline: z.boolean().nullish(),
  deals: listOf(GOLD_DEAL),
})

export type GoldArticle = z.infer<typeof GOLD_ARTICLE>

function listOf<Item extends z.ZodType>(item: Item) {
  return z
    .array(item)
    .nullish()
    .transform((list) => list ?? [])
}
