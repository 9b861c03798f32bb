import type { Translated } from './locale.ts'

/** What stands on an alert's buttons, by the actions' names. */
type ButtonTexts = Readonly<Record<'evidence' | 'sources', string>>

export const BUTTON_TEXTS: Translated<ButtonTexts> = {
  en: { evidence: 'Evidence', sources: 'Sources' },
  de: { evidence: 'Belege', sources: 'Quellen' },
  fr: { evidence: 'Preuves', sources: 'Sources' },
  es: { evidence: 'Pruebas', sources: 'Fuentes' },
  it: { evidence: 'Prove', sources: 'Fonti' },
  nl: { evidence: 'Bewijs', sources: 'Bronnen' },
  pt: { evidence: 'Provas', sources: 'Fontes' },
}
