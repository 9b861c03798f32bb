import type { OptionChoice } from './command.ts'

/** What `/deals` can be sorted by. */
export const SORTS: readonly OptionChoice[] = [
  {
    value: 'latest',
    label: {
      en: 'latest: the newest first',
      de: 'latest: das Neueste zuerst',
      fr: 'latest\u00a0: les plus récentes d’abord',
      es: 'latest: primero las más recientes',
      it: 'latest: prima le più recenti',
      nl: 'latest: nieuwste eerst',
      pt: 'latest: as mais recentes primeiro',
    },
  },
  {
    value: 'price',
    label: {
      en: 'price: the highest first',
      de: 'price: der höchste Preis zuerst',
      fr: 'price\u00a0: les plus chères d’abord',
      es: 'price: primero las más caras',
      it: 'price: prima le più care',
      nl: 'price: duurste eerst',
      pt: 'price: as mais caras primeiro',
    },
  },
]

/** What `/deals` can draw. */
export const CHARTS: readonly OptionChoice[] = [
  {
    value: 'time',
    label: {
      en: 'time: by month',
      de: 'time: nach Monat',
      fr: 'time\u00a0: par mois',
      es: 'time: por mes',
      it: 'time: per mese',
      nl: 'time: per maand',
      pt: 'time: por mês',
    },
  },
  {
    value: 'company',
    label: {
      en: 'company: by buyer',
      de: 'company: nach Käufer',
      fr: 'company\u00a0: par acquéreur',
      es: 'company: por comprador',
      it: 'company: per acquirente',
      nl: 'company: per koper',
      pt: 'company: por comprador',
    },
  },
  {
    value: 'type',
    label: {
      en: 'type: by type of deal',
      de: 'type: nach Art des Deals',
      fr: 'type\u00a0: par type d’opération',
      es: 'type: por tipo de operación',
      it: 'type: per tipo di operazione',
      nl: 'type: per soort deal',
      pt: 'type: por tipo de operação',
    },
  },
]

/** How far back `/digest` goes. */
export const PERIODS: readonly OptionChoice[] = [
  {
    value: 'day',
    label: {
      en: 'day',
      de: 'day: ein Tag',
      fr: 'day\u00a0: un jour',
      es: 'day: un día',
      it: 'day: un giorno',
      nl: 'day: een dag',
      pt: 'day: um dia',
    },
  },
  {
    value: 'week',
    label: {
      en: 'week',
      de: 'week: eine Woche',
      fr: 'week\u00a0: une semaine',
      es: 'week: una semana',
      it: 'week: una settimana',
      nl: 'week: een week',
      pt: 'week: uma semana',
    },
  },
  {
    value: 'month',
    label: {
      en: 'month',
      de: 'month: ein Monat',
      fr: 'month\u00a0: un mois',
      es: 'month: un mes',
      it: 'month: un mese',
      nl: 'month: een maand',
      pt: 'month: um mês',
    },
  },
]

/** What a new feed's standing items are to it. */
export const FIRST_POLLS: readonly OptionChoice[] = [
  {
    value: 'baseline',
    label: {
      en: 'baseline: tell only what comes from now on',
      de: 'baseline: nur melden, was ab jetzt kommt',
      fr: 'baseline\u00a0: ne signaler que ce qui arrive désormais',
      es: 'baseline: avisar solo de lo que llegue desde ahora',
      it: 'baseline: segnalare solo ciò che arriva da ora',
      nl: 'baseline: alleen melden wat vanaf nu komt',
      pt: 'baseline: avisar só do que chegar a partir de agora',
    },
  },
  {
    value: 'post',
    label: {
      en: 'post: also tell the latest items that stand in it',
      de: 'post: auch die letzten Artikel melden, die darin stehen',
      fr: 'post\u00a0: signaler aussi ses derniers articles',
      es: 'post: avisar también de sus últimos artículos',
      it: 'post: segnalare anche i suoi ultimi articoli',
      nl: 'post: ook de laatste artikelen melden die erin staan',
      pt: 'post: avisar também dos seus últimos artigos',
    },
  },
]

/** As what `/watch export` writes the rules. */
export const FORMATS: readonly OptionChoice[] = [
  {
    value: 'yaml',
    label: {
      en: 'yaml: as in the configuration file',
      de: 'yaml: wie in der Konfigurationsdatei',
      fr: 'yaml\u00a0: comme dans le fichier de configuration',
      es: 'yaml: como en el archivo de configuración',
      it: 'yaml: come nel file di configurazione',
      nl: 'yaml: zoals in het configuratiebestand',
      pt: 'yaml: como no arquivo de configuração',
    },
  },
  {
    value: 'csv',
    label: {
      en: 'csv: for spreadsheets',
      de: 'csv: für Tabellen',
      fr: 'csv\u00a0: pour les tableurs',
      es: 'csv: para hojas de cálculo',
      it: 'csv: per i fogli di calcolo',
      nl: 'csv: voor rekenbladen',
      pt: 'csv: para planilhas',
    },
  },
]
