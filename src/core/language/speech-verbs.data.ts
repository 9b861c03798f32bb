import { wordSet } from './words.ts'

/** Verbs of saying that stand before their subject behind what is said (", teilte X mit", ", said X"), in all languages. Lower case. */
export const SPEECH_VERBS = wordSet(
  'said says reported reports announced confirmed added',
  'teilte teilt teilten sagte sagt erklärte erklärt berichtete berichtet berichten meldete meldet bestätigte bestätigt betonte schreibt schrieb',
  'indique indiqué annonce annoncé précise précisé rapporte explique assure affirme déclare',
  'informó informa anunció dijo señaló explicó indicó según confirmó',
  'comunica annuncia riferisce riporta spiega precisa secondo',
  'meldt meldde zegt zei schrijft bericht aldus bevestigt',
  'informou anunciou disse afirmou segundo confirmou diz',
)
