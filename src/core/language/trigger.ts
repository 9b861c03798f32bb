/** How a trigger word distributes its parties. */
export type Frame = 'buy' | 'sell' | 'merge' | 'raise' | 'invest' | 'venture' | 'list' | 'join'

/** The grammatical dress of a trigger word. `participle` doubles as past tense where the language does so. */
export type Form = 'finite' | 'infinitive' | 'participle' | 'noun'

export interface Trigger {
  readonly frame: Frame
  readonly form: Form
  /** 0 to 1: how often the word alone means a corporate deal. Below 0.5 it needs a company, stake or sum at hand. */
  readonly weight: number
  /** A separated particle that must follow within the clause ("steigt … ein"). */
  readonly particle?: string
  /** The tokens that must stand right before that particle, last first ("guarda-" before "chuva"). */
  readonly particleLead?: readonly string[]
  /** The words that must stand right before it, last first, apostrophes left out ("s'offre", "se ha quedado"). */
  readonly openers?: readonly string[]
}
