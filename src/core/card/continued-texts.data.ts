import { type Translated } from './locale.ts'

/** Where the deal of this alert is told now, by its number. */
export const CONTINUED_TEXTS: Translated<(id: number) => string> = {
  en: (id) => `This is the same deal as #${id}. The alert of #${id} in this channel carries on.`,
  de: (id) =>
    `Das ist derselbe Deal wie #${id}. Die Meldung zu #${id} in diesem Kanal geht weiter.`,
}
