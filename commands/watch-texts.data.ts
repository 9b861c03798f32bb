import type { Locale } from '../src/core/card/locale.ts'

/** What `/watch edit` says. */
interface WatchTexts {
  ruleEdited(number: string): string
  /** Above the rule as it was. */
  readonly before: string
  readonly after: string
}

export const WATCH_TEXTS: Readonly<Record<Locale, WatchTexts>> = {
  en: {
    ruleEdited: (number) => `Rule ${number} is changed.`,
    before: 'before',
    after: 'now',
  },
  de: {
    ruleEdited: (number) => `Regel ${number} ist geändert.`,
    before: 'vorher',
    after: 'jetzt',
  },
  fr: {
    ruleEdited: (number) => `La règle ${number} est modifiée.`,
    before: 'avant',
    after: 'maintenant',
  },
  es: {
    ruleEdited: (number) => `La regla ${number} se ha modificado.`,
    before: 'antes',
    after: 'ahora',
  },
  it: {
    ruleEdited: (number) => `La regola ${number} è stata modificata.`,
    before: 'prima',
    after: 'ora',
  },
  nl: {
    ruleEdited: (number) => `Regel ${number} is gewijzigd.`,
    before: 'was',
    after: 'nu',
  },
  pt: {
    ruleEdited: (number) => `A regra ${number} foi alterada.`,
    before: 'antes',
    after: 'agora',
  },
}
