import type { Language } from '../../language/language.ts'
import type { Reading } from '../reading.ts'
import { type LinearModel, probabilities } from './linear-model.ts'
import { roleFeatures, type Told } from './role-features.ts'
import { ROLE_MODEL } from './role-model.ts'
import { sketchOf } from './sketch.ts'

// An article that tells more deals than this is a list, or an attack.
const MAX_TELLINGS = 400

/** How probable each part is, 0 to 1, in the order of `ROLES`; null for a place, which plays none. */
export type RoleShares = readonly number[] | null

/** Which parts the names of an article play by the judgement of the role model; a sentence is judged when first asked about. */
export class RoleJudge {
  readonly #told: Told
  readonly #language: Language
  readonly #model: LinearModel
  readonly #judged = new Map<Reading, readonly RoleShares[]>()

  constructor(told: Told, language: Language, model: LinearModel = ROLE_MODEL) {
    this.#told = { ...told, tellings: told.tellings.slice(0, MAX_TELLINGS) }
    this.#language = language
    this.#model = model
  }

  /** The shares of each name of a sentence of the article, by the name's index. */
  sharesIn(reading: Reading): readonly RoleShares[] {
    const known = this.#judged.get(reading)
    if (known !== undefined) return known
    const sketch = sketchOf(reading, this.#language)
    const shares = reading.names.map(({ kind }, index) =>
      kind === 'place' ? null : probabilities(this.#model, roleFeatures(sketch, index, this.#told)),
    )
    this.#judged.set(reading, shares)
    return shares
  }
}
