import { type Translated } from '../card/locale.ts'

/** What is wrong with a query, in each locale: a clause without its full stop. */
export type QueryFault = Translated<string>

/** Every fault a query can have; what the user typed and what is expected stand in it. */
export const FAULTS = {
  tooLong: (limit: number) => ({
    en: `a query has at most ${limit} characters`,
    de: `eine Abfrage hat höchstens ${limit} Zeichen`,
  }),
  tooDeep: (limit: number) => ({
    en: `at most ${limit} levels of brackets and nots`,
    de: `höchstens ${limit} Ebenen von Klammern und Verneinungen`,
  }),
  closesNothing: () => ({ en: 'this ")" closes nothing', de: 'diese „)“ schließt nichts' }),
  neverClosed: () => ({
    en: 'this "(" is never closed',
    de: 'diese „(“ wird nie geschlossen',
  }),
  openQuote: () => ({
    en: 'this quotation mark is never closed',
    de: 'dieses Anführungszeichen wird nie geschlossen',
  }),
  endsEarly: () => ({
    en: 'the query ends where a word or field is expected',
    de: 'die Abfrage endet, wo ein Wort oder Feld stehen muss',
  }),
  nothingHere: () => ({
    en: 'a word or field is expected here',
    de: 'hier muss ein Wort oder Feld stehen',
  }),
  nothingToJoin: (keyword: string) => ({
    en: `a word or field is expected before "${keyword}"; write "${keyword}" in quotation marks to search for it`,
    de: `vor „${keyword}“ muss ein Wort oder Feld stehen; in Anführungszeichen wird nach „${keyword}“ gesucht`,
  }),
  noField: (typed: string, near: string | null, fields: string) => ({
    en: `there is no field "${typed}"; ${near === null ? `the fields are ${fields}. Text with a colon is searched for in quotation marks` : `did you mean "${near}"?`}`,
    de: `es gibt kein Feld „${typed}“; ${near === null ? `die Felder sind ${fields}. Text mit Doppelpunkt wird in Anführungszeichen gesucht` : `ist „${near}“ gemeint?`}`,
  }),
  noValue: (field: string) => ({
    en: `a value is expected after "${field}:"`,
    de: `nach „${field}:“ muss ein Wert stehen`,
  }),
  noLetter: (typed: string) => ({
    en: `"${typed}" has no letter or digit to look for`,
    de: `„${typed}“ hat keinen Buchstaben und keine Ziffer, nach denen sich suchen ließe`,
  }),
  dashInside: () => ({
    en: 'the dash that means "not" stands before the field, as in -status:rumored',
    de: 'der Strich für „nicht“ steht vor dem Feld, wie in -status:rumored',
  }),
  badOperator: (typed: string) => ({
    en: `"${typed}" is not one of > >= < <= =`,
    de: `„${typed}“ ist keines von > >= < <= =`,
  }),
  noOperator: (typed: string) => ({
    en: `"${typed}" cannot be used here`,
    de: `„${typed}“ geht hier nicht`,
  }),
  notOneOf: (typed: string, near: string | null, allowed: string) => ({
    en: `"${typed}" is not one of ${allowed}${near === null ? '' : `; did you mean "${near}"?`}`,
    de: `„${typed}“ ist keines von ${allowed}${near === null ? '' : `; ist „${near}“ gemeint?`}`,
  }),
  severalMeant: (typed: string, meant: string) => ({
    en: `"${typed}" may be ${meant}; write more of it`,
    de: `„${typed}“ kann ${meant} sein; mehr davon bitte`,
  }),
  notMoney: (typed: string) => ({
    en: `"${typed}" is not a sum; write it like 500m, 1.5bn, 500m EUR or 1bn..5bn`,
    de: `„${typed}“ ist kein Betrag; zum Beispiel 500m, 1,5 Mrd, 500m EUR oder 1bn..5bn`,
  }),
  notPercent: (typed: string) => ({
    en: `"${typed}" is not a percentage; write it like 25, 49.9% or 25..50`,
    de: `„${typed}“ ist kein Prozentsatz; zum Beispiel 25, 49,9% oder 25..50`,
  }),
  notCount: (typed: string) => ({
    en: `"${typed}" is not a whole number`,
    de: `„${typed}“ ist keine ganze Zahl`,
  }),
  unclearNumber: (typed: string) => ({
    en: `"${typed}" may be one number or several; write 25.5 for one, 25, 50 with a blank for two`,
    de: `„${typed}“ kann eine Zahl oder können mehrere sein; 25.5 ist eine, 25, 50 mit Leerzeichen sind zwei`,
  }),
  rangeOperator: () => ({
    en: 'a range takes no < or >',
    de: 'ein Bereich hat kein < und kein >',
  }),
  rangeCurrencies: () => ({
    en: 'both ends must be in one currency',
    de: 'beide Enden müssen in derselben Währung stehen',
  }),
  rangeOrder: (from: string, to: string) => ({
    en: `"${from}" is more than "${to}"`,
    de: `„${from}“ ist mehr als „${to}“`,
  }),
  noCurrency: (typed: string) => ({
    en: `"${typed}" is not an ISO 4217 currency code such as EUR`,
    de: `„${typed}“ ist kein ISO-4217-Währungscode wie EUR`,
  }),
  noLanguage: (typed: string) => ({
    en: `"${typed}" is not a language; write it like de or german`,
    de: `„${typed}“ ist keine Sprache; zum Beispiel de oder deutsch`,
  }),
  noTime: (typed: string) => ({
    en: `"${typed}" is not a time; write it like 30d, 12h, yesterday, 2025, 2025-06 or 2025-06-12`,
    de: `„${typed}“ ist keine Zeit; zum Beispiel 30d, 12h, gestern, 2025, 2025-06 oder 12.6.2025`,
  }),
  inField: (field: string, fault: QueryFault) => ({
    en: `${field}: ${fault.en}`,
    de: `${field}: ${fault.de}`,
  }),
} satisfies Record<string, (...typed: never[]) => QueryFault>
