import type { Translated } from './locale.ts'

type AlertAction = 'evidence' | 'sources' | 'follow' | 'unfollow' | 'mute'

/** What stands on an alert's buttons, by the actions' names. */
type ButtonTexts = Readonly<Record<AlertAction, string>>

export const BUTTON_TEXTS: Translated<ButtonTexts> = {
  en: {
    evidence: 'Evidence',
    sources: 'Sources',
    follow: 'Follow',
    unfollow: 'Unfollow',
    mute: 'Mute company',
  },
  de: {
    evidence: 'Belege',
    sources: 'Quellen',
    follow: 'Folgen',
    unfollow: 'Nicht mehr folgen',
    mute: 'Firma stummschalten',
  },
  fr: {
    evidence: 'Preuves',
    sources: 'Sources',
    follow: 'Suivre',
    unfollow: 'Ne plus suivre',
    mute: 'Masquer la société',
  },
  es: {
    evidence: 'Pruebas',
    sources: 'Fuentes',
    follow: 'Seguir',
    unfollow: 'Dejar de seguir',
    mute: 'Silenciar empresa',
  },
  it: {
    evidence: 'Prove',
    sources: 'Fonti',
    follow: 'Segui',
    unfollow: 'Non seguire più',
    mute: 'Silenzia società',
  },
  nl: {
    evidence: 'Bewijs',
    sources: 'Bronnen',
    follow: 'Volgen',
    unfollow: 'Niet meer volgen',
    mute: 'Bedrijf dempen',
  },
  pt: {
    evidence: 'Provas',
    sources: 'Fontes',
    follow: 'Seguir',
    unfollow: 'Deixar de seguir',
    mute: 'Silenciar empresa',
  },
}
