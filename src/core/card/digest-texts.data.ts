import { type Translated } from './locale.ts'

interface DigestTexts {
  title(count: number): string
  readonly why: string
  more(count: number): string
}

export const DIGEST_TEXTS: Translated<DigestTexts> = {
  en: {
    title: (count) => (count === 1 ? 'One more deal' : `${count} more deals`),
    why: 'They were more than this channel takes in a day. /deal shows each by its number.',
    more: (count) => `And ${count} more: /deals shows them`,
  },
  de: {
    title: (count) => (count === 1 ? 'Ein weiterer Deal' : `${count} weitere Deals`),
    why: 'Sie waren mehr, als dieser Kanal am Tag annimmt. /deal zeigt jeden mit seiner Nummer.',
    more: (count) => `Und ${count} weitere: /deals zeigt sie`,
  },
}
