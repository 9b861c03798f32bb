import { toCardinal as german } from 'n2words/de-DE'
import { toCardinal as british } from 'n2words/en-GB'
import { toCardinal as spanish } from 'n2words/es-ES'
import { toCardinal as french } from 'n2words/fr-FR'
import { toCardinal as italian } from 'n2words/it-IT'
import { toCardinal as dutch } from 'n2words/nl-NL'
import { toCardinal as portuguese } from 'n2words/pt-PT'

type Write = (figure: string) => string

interface Shares {
  readonly locale: string
  readonly spell: (value: number) => string
  /** Around a figure, and around a number in words. */
  readonly figures: readonly Write[]
  readonly words: readonly Write[]
  readonly near: readonly string[]
  readonly ranges: readonly ((low: string, high: string) => string)[]
  readonly fractions: Readonly<Record<string, number>>
}

const THIRD = 100 / 3

/** How each language writes shares: figures, words, fractions, ranges. */
export const SHARES: Readonly<Record<string, Shares>> = {
  en: {
    locale: 'en-US',
    spell: british,
    figures: [
      (n) => `a ${n}% stake in Halden`,
      (n) => `${n} % of Halden`,
      (n) => `${n} percent of the shares`,
      (n) => `${n} per cent of Halden`,
      (n) => `${n} pct of its stock`,
      (n) => `a ${n}-percent stake`,
      (n) => `a ${n}-per-cent stake`,
    ],
    words: [(n) => `${n} percent of Halden`, (n) => `${n} per cent of Halden`],
    near: ['just over', 'just under', 'about', 'at least', 'up to', 'nearly', 'a little more than'],
    ranges: [
      (low, high) => `between ${low} and ${high} percent`,
      (low, high) => `${low} to ${high} per cent`,
      (low, high) => `${low}-${high}%`,
      (low, high) => `from ${low}% to ${high}%`,
    ],
    fractions: {
      'one-third': THIRD,
      'a third': THIRD,
      'two thirds': 2 * THIRD,
      'a two-thirds stake': 2 * THIRD,
      'a quarter': 25,
      'one-fourth': 25,
      'three-quarters': 75,
      'three fourths': 75,
      'one-fifth': 20,
      'four-fifths': 80,
      'two fifths': 40,
      'one sixth': 100 / 6,
      'one-eighth': 12.5,
      'one-tenth': 10,
      'three tenths': 30,
      'half of Halden': 50,
      'one half': 50,
    },
  },
  de: {
    locale: 'de-DE',
    spell: german,
    figures: [
      (n) => `${n} % der Anteile`,
      (n) => `${n}% an Halden`,
      (n) => `${n} Prozent der Aktien`,
      (n) => `eine ${n}-prozentige Beteiligung`,
      (n) => `mit einem ${n}-prozentigen Anteil`,
      (n) => `ein ${n}-%-Anteil`,
      (n) => `ein ${n}%-Anteil`,
      (n) => `ein ${n}-Prozent-Anteil`,
      (n) => `eine ${n}%ige Beteiligung`,
    ],
    words: [(n) => `${n} Prozent an Halden`],
    near: ['gut', 'knapp', 'rund', 'mindestens', 'bis zu', 'etwas mehr als', 'etwas über'],
    ranges: [
      (low, high) => `zwischen ${low} und ${high} Prozent`,
      (low, high) => `${low} bis ${high} Prozent`,
      (low, high) => `${low}–${high} %`,
      (low, high) => `von ${low} auf ${high} Prozent`,
    ],
    fractions: {
      'ein Drittel': THIRD,
      'einem Drittel': THIRD,
      'zwei Drittel': 2 * THIRD,
      'zwei Dritteln': 2 * THIRD,
      'ein Viertel': 25,
      'eines Viertels': 25,
      'drei Viertel': 75,
      'ein Fünftel': 20,
      'vier Fünftel': 80,
      'ein Sechstel': 100 / 6,
      'ein Achtel': 12.5,
      'ein Zehntel': 10,
      'drei Zehntel': 30,
      'die Hälfte': 50,
      'der Hälfte': 50,
    },
  },
  fr: {
    locale: 'fr-FR',
    spell: french,
    figures: [
      (n) => `${n} % du capital`,
      (n) => `${n}% de Halden`,
      (n) => `${n}\u202F% des actions`,
      (n) => `${n} pour cent du capital`,
    ],
    words: [(n) => `${n} pour cent du capital`],
    near: ['un peu plus de', 'près de', 'environ', 'au moins', 'jusqu’à', 'à peine'],
    ranges: [
      (low, high) => `entre ${low} et ${high} %`,
      (low, high) => `${low} à ${high} %`,
      (low, high) => `de ${low} % à ${high} %`,
      (low, high) => `${low}-${high}%`,
    ],
    fractions: {
      'un tiers': THIRD,
      'le tiers': THIRD,
      'deux tiers': 2 * THIRD,
      'les deux tiers': 2 * THIRD,
      'un quart': 25,
      'le quart': 25,
      'trois quarts': 75,
      'un cinquième': 20,
      'quatre cinquièmes': 80,
      'un sixième': 100 / 6,
      'un dixième': 10,
      'la moitié': 50,
    },
  },
  es: {
    locale: 'de-DE',
    spell: spanish,
    figures: [
      (n) => `el ${n}% de Halden`,
      (n) => `un ${n} % del capital`,
      (n) => `el ${n} por ciento del capital`,
    ],
    words: [(n) => `el ${n} por ciento del capital`],
    near: ['algo más del', 'cerca del', 'alrededor del', 'al menos el', 'hasta el', 'casi el'],
    ranges: [
      (low, high) => `entre el ${low} y el ${high} %`,
      (low, high) => `entre ${low} y ${high} por ciento`,
      (low, high) => `del ${low} al ${high} %`,
      (low, high) => `${low}-${high}%`,
    ],
    fractions: {
      'un tercio': THIRD,
      'una tercera parte': THIRD,
      'la tercera parte': THIRD,
      'dos tercios': 2 * THIRD,
      'dos terceras partes': 2 * THIRD,
      'un cuarto': 25,
      'una cuarta parte': 25,
      'tres cuartas partes': 75,
      'tres cuartos': 75,
      'una quinta parte': 20,
      'un quinto': 20,
      'una décima parte': 10,
      'la mitad': 50,
    },
  },
  it: {
    locale: 'de-DE',
    spell: italian,
    figures: [
      (n) => `il ${n}% di Halden`,
      (n) => `il ${n} % del capitale`,
      (n) => `il ${n} per cento del capitale`,
      (n) => `il ${n} percento`,
    ],
    words: [(n) => `il ${n} per cento del capitale`],
    near: ['poco più del', 'circa il', 'quasi il', 'almeno il', 'fino al', 'oltre il'],
    ranges: [
      (low, high) => `tra il ${low} e il ${high}%`,
      (low, high) => `tra ${low} e ${high} per cento`,
      (low, high) => `dal ${low} al ${high}%`,
      (low, high) => `${low}-${high}%`,
    ],
    fractions: {
      'un terzo': THIRD,
      'due terzi': 2 * THIRD,
      'i due terzi': 2 * THIRD,
      'un quarto': 25,
      'tre quarti': 75,
      'un quinto': 20,
      'quattro quinti': 80,
      'un sesto': 100 / 6,
      'un decimo': 10,
      'la metà': 50,
    },
  },
  nl: {
    locale: 'de-DE',
    spell: dutch,
    figures: [
      (n) => `${n}% van Halden`,
      (n) => `${n} % van de aandelen`,
      (n) => `een belang van ${n} procent`,
      (n) => `een ${n}%-belang`,
      (n) => `een ${n}-procentsbelang`,
    ],
    words: [(n) => `${n} procent van Halden`],
    near: ['ruim', 'iets meer dan', 'zo’n', 'minstens', 'maximaal', 'bijna', 'krap'],
    ranges: [
      (low, high) => `tussen ${low} en ${high} procent`,
      (low, high) => `${low} tot ${high} procent`,
      (low, high) => `van ${low} naar ${high} procent`,
      (low, high) => `${low}-${high}%`,
    ],
    fractions: {
      'een derde': THIRD,
      'twee derde': 2 * THIRD,
      tweederde: 2 * THIRD,
      'een kwart': 25,
      driekwart: 75,
      'drie kwart': 75,
      'een vijfde': 20,
      'vier vijfde': 80,
      'een tiende': 10,
      'de helft': 50,
    },
  },
  pt: {
    locale: 'de-DE',
    spell: portuguese,
    figures: [
      (n) => `${n}% da Halden`,
      (n) => `${n} % do capital`,
      (n) => `${n} por cento do capital`,
    ],
    words: [(n) => `${n} por cento do capital`],
    near: ['pouco mais de', 'cerca de', 'quase', 'pelo menos', 'até', 'mais de'],
    ranges: [
      (low, high) => `entre ${low} e ${high} por cento`,
      (low, high) => `entre ${low}% e ${high}%`,
      (low, high) => `de ${low} a ${high}%`,
      (low, high) => `de ${low} para ${high}%`,
    ],
    fractions: {
      'um terço': THIRD,
      'dois terços': 2 * THIRD,
      'um quarto': 25,
      'três quartos': 75,
      'um quinto': 20,
      'quatro quintos': 80,
      'um décimo': 10,
      'a metade': 50,
      'metade do capital': 50,
    },
  },
}
