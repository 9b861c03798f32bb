import { type Translated } from '../src/core/card/locale.ts'

/** A page of a list of deals; pages count from 1. */
interface DealsPage {
  readonly page: number
  readonly pages: number
  readonly deals: number
  readonly more: boolean
}

/** Everything that commands say in one language, apart from their own descriptions. */
interface CommandTexts {
  readonly mayNotEdit: string
  unknownCommand(typed: string, near: string): string
  /** A fault that nobody expected; the operator finds it in the log by its reference. */
  wentWrong(reference: string): string
  readonly wentWrongDetail: string
  unknownSubcommand(word: string, near: string): string
  /** The right forms of a command, when none is near to what was typed. */
  theseForms(forms: string): string
  missingOption(description: string, form: string): string
  tooMuch(rest: string, form: string): string
  /** Where a query's fault lies; what it is follows. */
  queryFault(column: number, query: string): string
  dealsTitle(query: string): string
  /** Below a list: which page it is, of how many deals; `more`: these are not all. */
  dealsPage(page: DealsPage): string
  unknownSort(typed: string): string
  noPage(typed: string): string
  noDealNumber(typed: string): string
  noDeal(number: string): string
  readonly helpTitle: string
  queryFields(names: string): string
  readonly emptyRule: string
  ruleAdded(number: number): string
  ruleRemoved(number: string): string
  ruleManaged(number: string): string
  ruleMissing(number: string): string
  readonly managed: string
  readonly rulesTitle: string
  readonly noRules: string
}

export const TEXTS = {
  en: {
    mayNotEdit: 'You may not change this here. Ask someone who manages the server or workspace.',
    unknownCommand: (typed, near) => `There is no command /${typed}. Did you mean /${near}?`,
    wentWrong: (reference) => `Something went wrong (ref ${reference}).`,
    wentWrongDetail:
      'It is not your fault. Try again; if it happens again, tell the operator the reference.',
    unknownSubcommand: (word, near) => `There is no "${word}". Did you mean /${near}?`,
    theseForms: (forms) => `This is how: ${forms}`,
    missingOption: (description, form) => `Missing: ${description}. This is how: ${form}`,
    tooMuch: (rest, form) => `"${rest}" is too much. This is how: ${form}`,
    queryFault: (column, query) => `Column ${column} of "${query}" is not right`,
    dealsTitle: (query) => (query === '' ? 'Deals' : `Deals: ${query}`),
    dealsPage: ({ page, pages, deals, more }) => {
      const least = more ? 'more than ' : ''
      const next = page < pages ? `; page:${page + 1} shows the next` : ''
      return `Page ${page} of ${least}${pages}, ${least}${deals.toLocaleString('en')} deals${next}`
    },
    unknownSort: (typed) => `Deals are not sorted by "${typed}": write sort:latest or sort:price.`,
    noPage: (typed) => `"${typed}" is not the number of a page.`,
    noDealNumber: (typed) => `"${typed}" is not a deal's number. /deals shows the numbers.`,
    noDeal: (number) => `There is no deal #${number}. /deals shows the numbers.`,
    helpTitle: "Dealbell's commands",
    queryFields: (names) => `Fields of a query or rule: ${names}`,
    emptyRule: 'The rule is empty.',
    ruleAdded: (number) => `Rule ${number} now watches for this channel.`,
    ruleRemoved: (number) => `Rule ${number} is removed.`,
    ruleManaged: (number) =>
      `Rule ${number} is managed by the configuration file and can only be changed there.`,
    ruleMissing: (number) => `This channel has no rule ${number}. /watch list shows the numbers.`,
    managed: 'managed by the configuration file',
    rulesTitle: 'Rules of this channel',
    noRules: 'None yet. For example: /watch add party:"Scale AI"',
  },
  de: {
    mayNotEdit:
      'Das dürfen Sie hier nicht ändern. Fragen Sie jemanden, der den Server oder Arbeitsbereich verwaltet.',
    unknownCommand: (typed, near) => `Den Befehl /${typed} gibt es nicht. Meinten Sie /${near}?`,
    wentWrong: (reference) => `Das ist schiefgegangen (Kennung ${reference}).`,
    wentWrongDetail:
      'Es liegt nicht an Ihnen. Versuchen Sie es noch einmal; bleibt es dabei, nennen Sie dem Betreiber die Kennung.',
    unknownSubcommand: (word, near) => `„${word}“ gibt es nicht. Meinten Sie /${near}?`,
    theseForms: (forms) => `So geht es: ${forms}`,
    missingOption: (description, form) => `Es fehlt: ${description}. So geht es: ${form}`,
    tooMuch: (rest, form) => `„${rest}“ ist zu viel. So geht es: ${form}`,
    queryFault: (column, query) => `Spalte ${column} von „${query}“ stimmt nicht`,
    dealsTitle: (query) => (query === '' ? 'Deals' : `Deals: ${query}`),
    dealsPage: ({ page, pages, deals, more }) => {
      const least = more ? 'mehr als ' : ''
      const next = page < pages ? `; page:${page + 1} zeigt die nächste` : ''
      return `Seite ${page} von ${least}${pages}, ${least}${deals.toLocaleString('de')} Deals${next}`
    },
    unknownSort: (typed) =>
      `Nach „${typed}“ lassen sich Deals nicht sortieren: sort:latest oder sort:price.`,
    noPage: (typed) => `„${typed}“ ist keine Seitenzahl.`,
    noDealNumber: (typed) => `„${typed}“ ist keine Deal-Nummer. /deals zeigt die Nummern.`,
    noDeal: (number) => `Es gibt keinen Deal #${number}. /deals zeigt die Nummern.`,
    helpTitle: 'Befehle von Dealbell',
    queryFields: (names) => `Felder einer Suche oder Regel: ${names}`,
    emptyRule: 'Die Regel ist leer.',
    ruleAdded: (number) => `Regel ${number} gilt für diesen Kanal.`,
    ruleRemoved: (number) => `Regel ${number} ist entfernt.`,
    ruleManaged: (number) =>
      `Regel ${number} steht in der Konfigurationsdatei und kann nur dort geändert werden.`,
    ruleMissing: (number) =>
      `In diesem Kanal gibt es keine Regel ${number}. /watch list zeigt die Nummern.`,
    managed: 'aus der Konfigurationsdatei',
    rulesTitle: 'Regeln dieses Kanals',
    noRules: 'Noch keine. Zum Beispiel: /watch add party:"Scale AI"',
  },
} satisfies Translated<CommandTexts>
