import type { PartyRole } from '../query/subject.ts'
import { type Translated } from './locale.ts'

/** What is said of a query's conditions, beside the labels that cards have anyway. */
interface ExplanationTexts {
  readonly labels: {
    readonly party: string
    readonly company: string
    readonly currency: string
    readonly sources: string
    readonly confidence: string
    readonly text: string
    readonly lang: string
    readonly source: string
    readonly feed: string
    readonly published: string
  }
  /** What a company does in the deal, in brackets behind its name. */
  readonly roles: Readonly<Record<PartyRole, string>>
  readonly unknown: string
  quote(words: string): string
  asked(what: string): string
  excluded(what: string): string
  /** The names that were asked for stand somewhere else. */
  elsewhere(names: string): string
  atRateOf(sum: string, day: string): string
  noRate(currency: string): string
  readonly atLeast: string
  readonly moreThan: string
  readonly atMost: string
  readonly lessThan: string
  readonly notFound: string
  near(words: string): string
  inTitle(words: string): string
  inText(words: string): string
  readonly found: string
  furtherValues(count: number): string
}

export const EXPLANATION_TEXTS: Translated<ExplanationTexts> = {
  en: {
    labels: {
      party: 'Party',
      company: 'Company',
      currency: 'Currency',
      sources: 'Sources',
      confidence: 'Confidence',
      text: 'Words',
      lang: 'Language',
      source: 'Publisher',
      feed: 'Feed',
      published: 'Published',
    },
    roles: {
      acquirer: 'buyer',
      investor: 'investor',
      target: 'target',
      seller: 'seller',
      mentioned: 'only mentioned',
    },
    unknown: 'not told',
    quote: (words) => `“${words}”`,
    asked: (what) => `asked for: ${what}`,
    excluded: (what) => `excluded: ${what}`,
    elsewhere: (names) => `here: ${names}`,
    atRateOf: (sum, day) => `${sum} at the rate of ${day}`,
    noRate: (currency) => `no rate to ${currency} is known`,
    atLeast: 'at least ',
    moreThan: 'more than ',
    atMost: 'at most ',
    lessThan: 'less than ',
    notFound: 'not found',
    near: (words) => `near: ${words}`,
    inTitle: (words) => `“${words}” in the headline`,
    inText: (words) => `“${words}” in the text`,
    found: 'found',
    furtherValues: (count) => `${count} more`,
  },
  de: {
    labels: {
      party: 'Beteiligte',
      company: 'Unternehmen',
      currency: 'Währung',
      sources: 'Quellen',
      confidence: 'Sicherheit',
      text: 'Wörter',
      lang: 'Sprache',
      source: 'Verlag',
      feed: 'Feed',
      published: 'Erschienen',
    },
    roles: {
      acquirer: 'Käufer',
      investor: 'Investor',
      target: 'Ziel',
      seller: 'Verkäufer',
      mentioned: 'nur erwähnt',
    },
    unknown: 'nicht genannt',
    quote: (words) => `„${words}“`,
    asked: (what) => `verlangt: ${what}`,
    excluded: (what) => `ausgeschlossen: ${what}`,
    elsewhere: (names) => `hier: ${names}`,
    atRateOf: (sum, day) => `${sum} zum Kurs vom ${day}`,
    noRate: (currency) => `kein Kurs zu ${currency} bekannt`,
    atLeast: 'mindestens ',
    moreThan: 'mehr als ',
    atMost: 'höchstens ',
    lessThan: 'weniger als ',
    notFound: 'nicht gefunden',
    near: (words) => `ähnlich: ${words}`,
    inTitle: (words) => `„${words}“ in der Überschrift`,
    inText: (words) => `„${words}“ im Text`,
    found: 'gefunden',
    furtherValues: (count) => `${count} weitere`,
  },
}
