import type { Locale } from '../src/core/card/locale.ts'

/** What `/digest` says. */
interface DigestCommandTexts {
  /** With how many deals there are. */
  readonly titles: Readonly<Record<'day' | 'week' | 'month', (count: number) => string>>
  more(count: number): string
  readonly noPeriod: string
}

export const DIGEST_COMMAND_TEXTS: Readonly<Record<Locale, DigestCommandTexts>> = {
  en: {
    titles: {
      day: (count) => `The last 24 hours in this channel: ${count}`,
      week: (count) => `The last 7 days in this channel: ${count}`,
      month: (count) => `The last 30 days in this channel: ${count}`,
    },
    more: (count) => `And ${count} more: /deals finds them`,
    noPeriod: 'Choose day, week or month.',
  },
  de: {
    titles: {
      day: (count) => `Die letzten 24 Stunden in diesem Kanal: ${count}`,
      week: (count) => `Die letzten 7 Tage in diesem Kanal: ${count}`,
      month: (count) => `Die letzten 30 Tage in diesem Kanal: ${count}`,
    },
    more: (count) => `Und ${count} weitere: /deals findet sie`,
    noPeriod: 'Wählen Sie day, week oder month.',
  },
  fr: {
    titles: {
      day: (count) => `Les dernières 24 heures dans ce canal : ${count}`,
      week: (count) => `Les 7 derniers jours dans ce canal : ${count}`,
      month: (count) => `Les 30 derniers jours dans ce canal : ${count}`,
    },
    more: (count) => `Et ${count} de plus : /deals les trouve`,
    noPeriod: 'Choisissez day, week ou month.',
  },
  es: {
    titles: {
      day: (count) => `Las últimas 24 horas en este canal: ${count}`,
      week: (count) => `Los últimos 7 días en este canal: ${count}`,
      month: (count) => `Los últimos 30 días en este canal: ${count}`,
    },
    more: (count) => `Y ${count} más: /deals las encuentra`,
    noPeriod: 'Elija day, week o month.',
  },
  it: {
    titles: {
      day: (count) => `Le ultime 24 ore in questo canale: ${count}`,
      week: (count) => `Gli ultimi 7 giorni in questo canale: ${count}`,
      month: (count) => `Gli ultimi 30 giorni in questo canale: ${count}`,
    },
    more: (count) => `E altre ${count}: /deals le trova`,
    noPeriod: 'Scelga day, week o month.',
  },
  nl: {
    titles: {
      day: (count) => `De laatste 24 uur in dit kanaal: ${count}`,
      week: (count) => `De laatste 7 dagen in dit kanaal: ${count}`,
      month: (count) => `De laatste 30 dagen in dit kanaal: ${count}`,
    },
    more: (count) => `En nog ${count}: /deals vindt ze`,
    noPeriod: 'Kies day, week of month.',
  },
  pt: {
    titles: {
      day: (count) => `As últimas 24 horas neste canal: ${count}`,
      week: (count) => `Os últimos 7 dias neste canal: ${count}`,
      month: (count) => `Os últimos 30 dias neste canal: ${count}`,
    },
    more: (count) => `E mais ${count}: /deals os encontra`,
    noPeriod: 'Escolha day, week ou month.',
  },
}
