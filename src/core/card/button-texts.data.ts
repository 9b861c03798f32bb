import type { Locale } from './locale.ts'

type AlertAction = 'evidence' | 'sources' | 'follow' | 'unfollow' | 'mute' | 'correct'

/** What stands on an alert's buttons, by the actions' names. */
type ButtonTexts = Readonly<Record<AlertAction, string>>

export const BUTTON_TEXTS: Readonly<Record<Locale, ButtonTexts>> = {
  en: {
    evidence: 'Evidence',
    sources: 'Sources',
    follow: 'Follow',
    unfollow: 'Unfollow',
    mute: 'Mute company',
    correct: 'Correct',
  },
  de: {
    evidence: 'Belege',
    sources: 'Quellen',
    follow: 'Folgen',
    unfollow: 'Nicht mehr folgen',
    mute: 'Firma stummschalten',
    correct: 'Berichtigen',
  },
  fr: {
    evidence: 'Preuves',
    sources: 'Sources',
    follow: 'Suivre',
    unfollow: 'Ne plus suivre',
    mute: 'Masquer la société',
    correct: 'Corriger',
  },
  es: {
    evidence: 'Pruebas',
    sources: 'Fuentes',
    follow: 'Seguir',
    unfollow: 'Dejar de seguir',
    mute: 'Silenciar empresa',
    correct: 'Corregir',
  },
  it: {
    evidence: 'Prove',
    sources: 'Fonti',
    follow: 'Segui',
    unfollow: 'Non seguire più',
    mute: 'Silenzia società',
    correct: 'Correggi',
  },
  nl: {
    evidence: 'Bewijs',
    sources: 'Bronnen',
    follow: 'Volgen',
    unfollow: 'Niet meer volgen',
    mute: 'Bedrijf dempen',
    correct: 'Corrigeren',
  },
  pt: {
    evidence: 'Provas',
    sources: 'Fontes',
    follow: 'Seguir',
    unfollow: 'Deixar de seguir',
    mute: 'Silenciar empresa',
    correct: 'Corrigir',
  },
}
