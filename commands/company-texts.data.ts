import { type Translated } from '../src/core/card/locale.ts'

/** What the company commands say in one language. Numbers of companies are written with a c: c42. */
interface CompanyCommandTexts {
  unsure(typed: string): string
  unknown(typed: string): string
  howToChoose(form: string): string
  readonly onlyInDeals: string
  noPage(typed: string, pages: number): string
  nextPage(form: string): string
  notNumber(typed: string): string
  missing(number: string): string
  added(alias: string, company: string): string
  removed(alias: string, company: string): string
  known(alias: string, company: string): string
  taken(alias: string): string
  listed(alias: string): string
  noSuchAlias(alias: string, company: string): string
}

export const COMPANY_COMMAND_TEXTS: Translated<CompanyCommandTexts> = {
  en: {
    unsure: (typed) => `Which company do you mean by "${typed}"?`,
    unknown: (typed) => `Nothing is known of "${typed}".`,
    howToChoose: (form) => `Choose one by its number or name, for example: ${form}`,
    onlyInDeals: 'Not in the list of companies, but in stored deals',
    noPage: (typed, pages) =>
      pages === 0
        ? `There is no page "${typed}": no deals are stored.`
        : `There is no page "${typed}": pages go from 1 to ${pages}.`,
    nextPage: (form) => `Next page: ${form}`,
    notNumber: (typed) =>
      `"${typed}" is not a company's number. /company show NAME tells it, for example: c12`,
    missing: (number) => `There is no company ${number}. /company show NAME tells the number.`,
    added: (alias, company) => `"${alias}" is now a name of ${company}.`,
    removed: (alias, company) => `"${alias}" is no longer a name of ${company}.`,
    known: (alias, company) => `"${alias}" already is a name of ${company}.`,
    taken: (alias) =>
      `"${alias}" was confirmed as the name of another company. Remove it there first: /company unalias`,
    listed: (alias) =>
      `"${alias}" comes from a list of companies. Take it out of that list: here it would come back.`,
    noSuchAlias: (alias, company) => `"${alias}" is not a name of ${company}.`,
  },
  de: {
    unsure: (typed) => `Welches Unternehmen meinen Sie mit „${typed}“?`,
    unknown: (typed) => `Über „${typed}“ ist nichts bekannt.`,
    howToChoose: (form) => `Wählen Sie mit Nummer oder Namen, zum Beispiel: ${form}`,
    onlyInDeals: 'Nicht in der Unternehmensliste, aber in gespeicherten Deals',
    noPage: (typed, pages) =>
      pages === 0
        ? `Eine Seite „${typed}“ gibt es nicht: Es sind keine Deals gespeichert.`
        : `Eine Seite „${typed}“ gibt es nicht: Es gibt die Seiten 1 bis ${pages}.`,
    nextPage: (form) => `Nächste Seite: ${form}`,
    notNumber: (typed) =>
      `„${typed}“ ist keine Nummer eines Unternehmens. /company show NAME nennt sie, zum Beispiel: c12`,
    missing: (number) =>
      `Ein Unternehmen ${number} gibt es nicht. /company show NAME nennt die Nummer.`,
    added: (alias, company) => `„${alias}“ ist jetzt ein Name von ${company}.`,
    removed: (alias, company) => `„${alias}“ ist kein Name von ${company} mehr.`,
    known: (alias, company) => `„${alias}“ ist schon ein Name von ${company}.`,
    taken: (alias) =>
      `„${alias}“ ist als Name eines anderen Unternehmens bestätigt. Entfernen Sie ihn zuerst dort: /company unalias`,
    listed: (alias) =>
      `„${alias}“ stammt aus einer Unternehmensliste. Streichen Sie den Namen dort: Hier käme er wieder.`,
    noSuchAlias: (alias, company) => `„${alias}“ ist kein Name von ${company}.`,
  },
}
