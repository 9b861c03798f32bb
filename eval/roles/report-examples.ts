import { isOpen, ruleLogit } from '../../src/core/extract/judgement.ts'
import type { LinearModel } from '../../src/core/extract/learned/linear-model.ts'
import { reportFeatures } from '../../src/core/extract/learned/report-features.ts'
import { RoleJudge } from '../../src/core/extract/learned/role-judge.ts'
import { headlineNames, readArticle } from '../../src/core/extract/read-article.ts'
import type { MarkedText } from './marked-text.ts'
import type { Example } from './softmax-regression.ts'

/**
 * A marked text as an example of an article that reports a deal (class 1) or comes to speak of one only (0); none where the
 * lexicon leaves no doubt. `roles` is a role model that has not learned from the text, as such a one judges other articles.
 */
export function reportExamples(
  marked: MarkedText,
  lang: string,
  { text, roles }: { readonly text: number; readonly roles: LinearModel },
): readonly Example[] {
  const { reading } = readArticle({ title: marked.title, text: marked.text, lang })
  if (reading === null) return []
  const rules = ruleLogit(reading)
  if (!isOpen(reading, rules)) return []
  const { readings, tellings, language } = reading
  const judge = new RoleJudge({ tellings, headline: headlineNames(readings) }, language, roles)
  const features = [...reportFeatures({ ...reading, judge }, rules)]
  return [{ features, label: marked.type === null ? 0 : 1, text }]
}
