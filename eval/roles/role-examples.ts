import { ROLES, type Role } from '../../src/core/extract/learned/role.ts'
import { roleFeatures, type Told } from '../../src/core/extract/learned/role-features.ts'
import { sketchOf } from '../../src/core/extract/learned/sketch.ts'
import type { Name } from '../../src/core/extract/name.ts'
import { headlineNames, readArticle } from '../../src/core/extract/read-article.ts'
import type { Sentence } from '../../src/core/extract/sentence.ts'
import type { Mark, MarkedText } from './marked-text.ts'
import type { Example } from './softmax-regression.ts'

// Who founds a venture and what is listed play parts of their own, too seldom written to be learned.
const UNLEARNED: ReadonlySet<string | null> = new Set(['joint_venture', 'ipo'])

/** The names of a marked text as examples: what a role model sees of each, and the part that its mark says it plays. */
export function roleExamples(marked: MarkedText, lang: string, text: number): readonly Example[] {
  if (UNLEARNED.has(marked.type)) return []
  const title = marked.title === '' ? undefined : marked.title
  const { reading: article } = readArticle({ title, text: marked.text, lang })
  if (article === null) return []
  const { readings, tellings, language } = article
  const told: Told = { tellings, headline: headlineNames(readings) }
  return readings.flatMap((reading) => {
    const sketch = sketchOf(reading, language)
    return reading.names.flatMap((name, index) => {
      const mark = markOn(name, reading.sentence, marked)
      if (name.kind === 'place' && mark === null) return []
      const role = mark === null ? 'none' : roleOf(mark, marked.type)
      const features = [...roleFeatures(sketch, index, told)]
      return features.length === 0 ? [] : [{ features, label: ROLES.indexOf(role), text }]
    })
  })
}

const OF_PARTIES: readonly Mark[] = ['A', 'T', 'S', 'I']

function markOn(name: Name, { tokens, in: place }: Sentence, { spans }: MarkedText): Mark | null {
  const start = tokens[name.from]?.start ?? 0
  const end = tokens[name.to - 1]?.end ?? 0
  const span = spans.find(
    (one) =>
      one.in === place && OF_PARTIES.includes(one.mark) && one.start < end && start < one.end,
  )
  return span?.mark ?? null
}

function roleOf(mark: Mark, type: string | null): Role {
  const isRound = type === 'funding_round'
  if (mark === 'S') return 'seller'
  if (mark === 'I') return 'backer'
  if (type === 'merger') return 'merging'
  if (mark === 'A') return isRound ? 'lead' : 'buyer'
  return isRound ? 'raiser' : 'target'
}
