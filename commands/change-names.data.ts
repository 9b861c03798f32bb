import type { Locale } from '../src/core/card/locale.ts'
import type { ChangedKind } from '../src/ports.ts'

export type RulingName = 'merge' | 'split' | 'undo'

export type ValueName = 'query' | 'paused' | 'pause' | 'value' | 'note' | 'deals'

/** What a change in the history is called: the thing, what was done to it, and what is different about it. */
interface ChangeNames {
  /** A thing by its kind and number. */
  readonly things: Readonly<Record<ChangedKind, (key: string) => string>>
  readonly added: string
  readonly changed: string
  readonly removed: string
  /** What was ruled about deals. */
  readonly rulings: Readonly<Record<RulingName, string>>
  /** Values that are no settings, whose names are typed. */
  readonly values: Readonly<Record<ValueName, string>>
  /** Until when a pause lasts that has no end. */
  readonly forever: string
}

export const CHANGE_NAMES: Readonly<Record<Locale, ChangeNames>> = {
  en: {
    things: {
      rule: (key) => `rule ${key}`,
      feed: (key) => `feed #${key}`,
      alias: (key) => `company c${key}`,
      ruling: (key) => `deal #${key}`,
      import: () => 'import',
      subscription: (key) => `subscription ${key}`,
      mute: (key) => `mute ${key}`,
      join: () => 'joined team',
      correction: () => 'correction',
    },
    added: 'added',
    changed: 'changed',
    removed: 'removed',
    rulings: { merge: 'merged', split: 'split', undo: 'taken back' },
    values: {
      query: 'query',
      paused: 'paused',
      pause: 'paused until',
      value: 'value',
      note: 'note',
      deals: 'deals',
    },
    forever: 'somebody resumes it',
  },
  de: {
    things: {
      rule: (key) => `Regel ${key}`,
      feed: (key) => `Feed #${key}`,
      alias: (key) => `Unternehmen c${key}`,
      ruling: (key) => `Deal #${key}`,
      import: () => 'Import',
      subscription: (key) => `Abonnement ${key}`,
      mute: (key) => `Stummschaltung ${key}`,
      join: () => 'verbundenes Team',
      correction: () => 'Berichtigung',
    },
    added: 'hinzugefügt',
    changed: 'geändert',
    removed: 'entfernt',
    rulings: { merge: 'zusammengelegt', split: 'getrennt', undo: 'zurückgenommen' },
    values: {
      query: 'Abfrage',
      paused: 'angehalten',
      pause: 'Pause bis',
      value: 'Wert',
      note: 'Notiz',
      deals: 'Deals',
    },
    forever: 'jemand sie beendet',
  },
  fr: {
    things: {
      rule: (key) => `règle ${key}`,
      feed: (key) => `flux #${key}`,
      alias: (key) => `entreprise c${key}`,
      ruling: (key) => `deal #${key}`,
      import: () => 'import',
      subscription: (key) => `abonnement ${key}`,
      mute: (key) => `masquage ${key}`,
      join: () => 'équipe associée',
      correction: () => 'correction',
    },
    added: 'ajout',
    changed: 'modification',
    removed: 'suppression',
    rulings: { merge: 'réunion', split: 'séparation', undo: 'annulation' },
    values: {
      query: 'requête',
      paused: 'en pause',
      pause: 'en pause jusqu’à',
      value: 'valeur',
      note: 'note',
      deals: 'deals',
    },
    forever: 'nouvel ordre',
  },
  es: {
    things: {
      rule: (key) => `regla ${key}`,
      feed: (key) => `fuente #${key}`,
      alias: (key) => `empresa c${key}`,
      ruling: (key) => `deal #${key}`,
      import: () => 'importación',
      subscription: (key) => `suscripción ${key}`,
      mute: (key) => `silencio ${key}`,
      join: () => 'equipo unido',
      correction: () => 'corrección',
    },
    added: 'alta',
    changed: 'cambio',
    removed: 'baja',
    rulings: { merge: 'unión', split: 'separación', undo: 'anulación' },
    values: {
      query: 'consulta',
      paused: 'en pausa',
      pause: 'pausa hasta',
      value: 'valor',
      note: 'nota',
      deals: 'operaciones',
    },
    forever: 'nuevo aviso',
  },
  it: {
    things: {
      rule: (key) => `regola ${key}`,
      feed: (key) => `feed #${key}`,
      alias: (key) => `azienda c${key}`,
      ruling: (key) => `deal #${key}`,
      import: () => 'importazione',
      subscription: (key) => `iscrizione ${key}`,
      mute: (key) => `silenziamento ${key}`,
      join: () => 'team collegato',
      correction: () => 'correzione',
    },
    added: 'aggiunta',
    changed: 'modifica',
    removed: 'rimozione',
    rulings: { merge: 'unione', split: 'separazione', undo: 'annullamento' },
    values: {
      query: 'query',
      paused: 'in pausa',
      pause: 'pausa fino a',
      value: 'valore',
      note: 'nota',
      deals: 'operazioni',
    },
    forever: 'nuovo ordine',
  },
  nl: {
    things: {
      rule: (key) => `regel ${key}`,
      feed: (key) => `feed #${key}`,
      alias: (key) => `bedrijf c${key}`,
      ruling: (key) => `deal #${key}`,
      import: () => 'import',
      subscription: (key) => `abonnement ${key}`,
      mute: (key) => `demping ${key}`,
      join: () => 'verbonden team',
      correction: () => 'correctie',
    },
    added: 'toegevoegd',
    changed: 'gewijzigd',
    removed: 'verwijderd',
    rulings: { merge: 'samengevoegd', split: 'gesplitst', undo: 'teruggedraaid' },
    values: {
      query: 'zoekopdracht',
      paused: 'gepauzeerd',
      pause: 'pauze tot',
      value: 'waarde',
      note: 'opmerking',
      deals: 'deals',
    },
    forever: 'nader order',
  },
  pt: {
    things: {
      rule: (key) => `regra ${key}`,
      feed: (key) => `feed #${key}`,
      alias: (key) => `empresa c${key}`,
      ruling: (key) => `deal #${key}`,
      import: () => 'importação',
      subscription: (key) => `assinatura ${key}`,
      mute: (key) => `silêncio ${key}`,
      join: () => 'equipe ligada',
      correction: () => 'correção',
    },
    added: 'inclusão',
    changed: 'alteração',
    removed: 'remoção',
    rulings: { merge: 'união', split: 'separação', undo: 'anulação' },
    values: {
      query: 'pesquisa',
      paused: 'pausado',
      pause: 'pausa até',
      value: 'valor',
      note: 'nota',
      deals: 'negócios',
    },
    forever: 'segunda ordem',
  },
}
