import { toCardinal } from 'n2words/it-IT'
import { digitWords, levels, type RoughWriting, roughNumbers, sumNouns } from './rough-writing.ts'
import { wordSet } from './words.ts'

/** How Italian tells a sum without its figure: "decine di milioni", "un'operazione a otto cifre". */
export const ITALIAN_ROUGH: RoughWriting = {
  several: roughNumbers(
    `diversi|svariati|alcuni|parecchi|numerosi|vari|pochi|qualche=2..10
     decine_di|diverse_decine_di|alcune_decine_di|svariate_decine_di|qualche_decina_di=20..100
     centinaia_di|diverse_centinaia_di|alcune_centinaia_di|svariate_centinaia_di|qualche_centinaio_di=100..1000
     una_decina_di=10 una_dozzina_di=12 una_quindicina_di=15 una_ventina_di=20 una_trentina_di=30 una_quarantina_di=40
     una_cinquantina_di=50 una_sessantina_di=60 una_settantina_di=70 un_centinaio_di=100`,
  ),
  digits: digitWords(toCardinal, (count) => [
    `a ${count} cifre`,
    `da ${count} cifre`,
    `di ${count} cifre`,
  ]),
  levels: levels(''),
  sumNouns: sumNouns(
    'somma|somme|cifra|importo|prezzo|assegno|transazione|operazione|accordo|acquisizione|cessione|vendita|offerta|valutazione|investimento|affare|corrispettivo|esborso=1',
  ),
  joints: wordSet('in di'),
  currency: 'EUR',
}
