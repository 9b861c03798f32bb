import type { Locale } from '../core/card/locale.ts'

/** What the console itself says; everything else comes from the commands. */
export const TEXTS = {
  en: {
    noSlash: 'Commands begin with a slash',
    unknown: (name: string) => `There is no command /${name}`,
    didYouMean: (form: string) => `Did you mean ${form}?`,
    these: (names: string) => `These exist: ${names}`,
    misread: 'The command is not complete',
    failed: (ref: string) => `Something went wrong (ref ${ref})`,
    failedDetail: 'The details stand in the log under this reference. Please try again.',
  },
  de: {
    noSlash: 'Befehle beginnen mit einem Schrägstrich',
    unknown: (name: string) => `Den Befehl /${name} gibt es nicht`,
    didYouMean: (form: string) => `Meinten Sie ${form}?`,
    these: (names: string) => `Es gibt: ${names}`,
    misread: 'Der Befehl ist nicht vollständig',
    failed: (ref: string) => `Das ist schiefgegangen (Kennung ${ref})`,
    failedDetail: 'Einzelheiten stehen unter dieser Kennung im Log. Bitte noch einmal versuchen.',
  },
} as const satisfies Record<Locale, unknown>
