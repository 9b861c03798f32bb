import { ROLES, type Role } from '../../src/core/extract/learned/role.ts'
import { roleFeatures, type Told } from '../../src/core/extract/learned/role-features.ts'
import { sketchOf } from '../../src/core/extract/learned/sketch.ts'
import { headlineNames, readArticle } from '../../src/core/extract/read-article.ts'
import type { Mark, MarkedText } from './marked-text.ts'
import { marksOn } from './marks-on.ts'
import type { Example } from './softmax-regression.ts'

// Who founds a venture and what is listed play parts of their own, too seldom written to be learned.
const UNLEARNED: ReadonlySet<string | null> = new Set(['joint_venture', 'ipo'])

/** The names of a marked text as examples: what a role model sees of each, and the part that its mark says it plays. */
export function roleExamples(marked: MarkedText, lang: string, text: number): readonly Example[] {
  if (UNLEARNED.has(marked.type)) return []
  const { reading: article } = readArticle({ title: marked.title, text: marked.text, lang })
  if (article === null) return []
  const { readings, tellings, language } = article
  const told: Told = { tellings, headline: headlineNames(readings) }
  return readings.flatMap((reading) => {
    const sketch = sketchOf(reading, language)
    return reading.names.flatMap((name, index) => {
      const marks = marksOn(name, reading.sentence, marked)
      const mark = marks.find((one) => OF_PARTIES.includes(one)) ?? null
      if (name.kind === 'place' && mark === null) return []
      const role = mark === null ? 'none' : roleOf(mark, marked.type)
      const features = [...roleFeatures(sketch, index, told)]
      return features.length === 0 ? [] : [{ features, label: ROLES.indexOf(role), text }]
    })
  })
}

const OF_PARTIES: readonly Mark[] = ['A', 'T', 'S', 'I']

function roleOf(mark: Mark, type: string | null): Role {
  const isRound = type === 'funding_round'
  if (mark === 'S') return 'seller'
  if (mark === 'I') return 'backer'
  if (type === 'merger') return 'merging'
  if (mark === 'A') return isRound ? 'lead' : 'buyer'
  return isRound ? 'raiser' : 'target'
}
