import { z } from 'zod'
import { detectionMark, namesOfAll, slotMark } from '../mark.ts'
import { isOneOf } from '../match/name.ts'
import { ARTICLE_ROW, dealSet } from './set.ts'

const ROW = ARTICLE_ROW.extend({
  labels: z.object({
    is_deal: z.boolean(),
    is_deal_broad: z.boolean().nullish(),
    dup_of: z.string().nullish(),
    relations: z.array(
      z.object({
        name: z.string(),
        args: z.array(z.object({ role: z.string(), text: z.string() })),
      }),
    ),
  }),
})

type Relations = z.infer<typeof ROW>['labels']['relations']

const PARTIES = [
  ['buyer', 'acquirers'],
  ['acquired', 'targets'],
] as const

/** German news, tweets and traffic reports; parties where the corpus has an acquisition with that role in one sentence. */
export const SMARTDATA = dealSet({
  name: 'smartdata_de',
  source: 'DFKI SmartData corpus v1 (CC BY 4.0)',
  labels: '{is_deal, is_deal_broad, dup_of, relations: [{name, args: [{role, text}]}]}',
  shape: ROW,
  keeps: ({ labels }) => !labels.dup_of,
  marks: ({ labels }, answer) => [
    detectionMark(answer, labels.is_deal || labels.is_deal_broad === true),
    ...PARTIES.flatMap(([role, key]) => {
      const gold = namesIn(labels.relations, role)
      if (gold.length === 0) return []
      const right = (name: string) => isOneOf(name, gold)
      return [slotMark({ field: role, said: namesOfAll(answer.deals, key), right, gold })]
    }),
  ],
})

function namesIn(relations: Relations, role: string): string[] {
  const acquisitions = relations.filter(({ name }) => name === 'Acquisition')
  const inRole = acquisitions.flatMap(({ args }) => args.filter((arg) => arg.role === role))
  const names = inRole.map(({ text }) => text)
  return [...new Set(names.filter(Boolean))]
}
