import type { Locale } from '../src/core/card/locale.ts'

/** What is said about companies of which a channel wants to hear nothing. */
interface MuteTexts {
  /** Of the form; Slack shows 24 characters. */
  readonly title: string
  readonly company: string
  readonly noCompany: string
  muted(name: string): string
  readonly stays: string
  readonly unmute: string
  unmuted(name: string): string
  readonly notMuted: string
  /** In front of the names of all muted companies of a channel. */
  mutes(names: string): string
  /** Why the channel is not told of a deal. */
  silenced(names: string): string
}

export const MUTE_TEXTS: Readonly<Record<Locale, MuteTexts>> = {
  en: {
    title: 'Mute a company',
    company: 'No more alerts about',
    noCompany: 'This deal has no such company.',
    muted: (name) => `${name} is muted in this channel.`,
    stays:
      'No deal of this company is alerted here any more. Alerts that stand here stay up to date.',
    unmute: 'Unmute',
    unmuted: (name) => `${name} is no longer muted in this channel.`,
    notMuted: 'This channel has no such mute.',
    mutes: (names) => `Muted in this channel: ${names}`,
    silenced: (names) => `This channel has muted ${names}.`,
  },
  de: {
    title: 'Firma stummschalten',
    company: 'Keine Meldungen mehr über',
    noCompany: 'Eine solche Firma ist an diesem Deal nicht beteiligt.',
    muted: (name) => `${name} ist in diesem Kanal stummgeschaltet.`,
    stays:
      'Deals dieser Firma werden hier nicht mehr gemeldet. Meldungen, die schon hier stehen, bleiben aktuell.',
    unmute: 'Wieder melden',
    unmuted: (name) => `${name} ist in diesem Kanal nicht mehr stummgeschaltet.`,
    notMuted: 'Das ist in diesem Kanal nicht stummgeschaltet.',
    mutes: (names) => `In diesem Kanal stummgeschaltet: ${names}`,
    silenced: (names) => `Dieser Kanal hat ${names} stummgeschaltet.`,
  },
  fr: {
    title: 'Masquer une société',
    company: 'Plus d’alertes sur',
    noCompany: 'Cette société ne participe pas à l’opération.',
    muted: (name) => `${name} est masquée dans ce canal.`,
    stays:
      'Les opérations de cette société ne sont plus signalées ici. Les alertes déjà présentes restent à jour.',
    unmute: 'Ne plus masquer',
    unmuted: (name) => `${name} n’est plus masquée dans ce canal.`,
    notMuted: 'Ce canal ne masque pas cette société.',
    mutes: (names) => `Masquées dans ce canal : ${names}`,
    silenced: (names) => `Ce canal a masqué ${names}.`,
  },
  es: {
    title: 'Silenciar una empresa',
    company: 'No más avisos sobre',
    noCompany: 'Esa empresa no participa en la operación.',
    muted: (name) => `${name} está silenciada en este canal.`,
    stays:
      'Las operaciones de esta empresa ya no se avisan aquí. Los avisos que hay se mantienen al día.',
    unmute: 'No silenciar',
    unmuted: (name) => `${name} ya no está silenciada en este canal.`,
    notMuted: 'Este canal no tiene silenciada esa empresa.',
    mutes: (names) => `Silenciadas en este canal: ${names}`,
    silenced: (names) => `Este canal ha silenciado ${names}.`,
  },
  it: {
    title: 'Silenzia una società',
    company: 'Niente più avvisi su',
    noCompany: 'Questa società non partecipa all’operazione.',
    muted: (name) => `${name} è silenziata in questo canale.`,
    stays:
      'Le operazioni di questa società non sono più segnalate qui. Gli avvisi presenti restano aggiornati.',
    unmute: 'Riattiva',
    unmuted: (name) => `${name} non è più silenziata in questo canale.`,
    notMuted: 'In questo canale la società non è silenziata.',
    mutes: (names) => `Silenziate in questo canale: ${names}`,
    silenced: (names) => `Questo canale ha silenziato ${names}.`,
  },
  nl: {
    title: 'Bedrijf dempen',
    company: 'Geen meldingen meer over',
    noCompany: 'Dat bedrijf hoort niet bij deze deal.',
    muted: (name) => `${name} is in dit kanaal gedempt.`,
    stays:
      'Deals van dit bedrijf worden hier niet meer gemeld. Meldingen die er al staan, blijven actueel.',
    unmute: 'Niet meer dempen',
    unmuted: (name) => `${name} is in dit kanaal niet meer gedempt.`,
    notMuted: 'Dat is in dit kanaal niet gedempt.',
    mutes: (names) => `In dit kanaal gedempt: ${names}`,
    silenced: (names) => `Dit kanaal heeft ${names} gedempt.`,
  },
  pt: {
    title: 'Silenciar uma empresa',
    company: 'Sem mais alertas sobre',
    noCompany: 'Essa empresa não faz parte do negócio.',
    muted: (name) => `${name} está silenciada neste canal.`,
    stays:
      'Negócios desta empresa não são mais avisados aqui. Os alertas que já estão aqui continuam atualizados.',
    unmute: 'Deixar de silenciar',
    unmuted: (name) => `${name} não está mais silenciada neste canal.`,
    notMuted: 'Essa empresa não está silenciada neste canal.',
    mutes: (names) => `Silenciadas neste canal: ${names}`,
    silenced: (names) => `Este canal silenciou ${names}.`,
  },
}
