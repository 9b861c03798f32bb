import type { Locale } from './locale.ts'

/** Why the deal is told again below its alert. */
export const STAND_IN_TEXTS: Readonly<Record<Locale, string>> = {
  en: 'The alert above can no longer be changed. This is how the deal stands now.',
  de: 'Die Meldung oben lässt sich nicht mehr ändern. So steht der Deal jetzt.',
  fr: 'L’alerte ci-dessus ne peut plus être modifiée. Voici où en est l’opération.',
  es: 'El aviso de arriba ya no se puede modificar. Así está la operación ahora.',
  it: 'L’avviso qui sopra non si può più modificare. Ecco a che punto è l’operazione.',
  nl: 'De melding hierboven kan niet meer worden gewijzigd. Zo staat de deal er nu voor.',
  pt: 'O alerta acima não pode mais ser alterado. É assim que o negócio está agora.',
}
