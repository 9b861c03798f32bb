import { toCardinal } from 'n2words/es-ES'
import { digitWords, levels, type RoughWriting, roughNumbers, sumNouns } from './rough-writing.ts'
import { wordSet } from './words.ts'

/** How Spanish tells a sum without its figure: "cientos de millones", "una suma de ocho cifras". */
export const SPANISH_ROUGH: RoughWriting = {
  several: roughNumbers(
    `varios|algunos|unos_pocos|unos_cuantos|diversos|pocos=2..10
     decenas_de|varias_decenas_de|algunas_decenas_de|docenas_de|varias_docenas_de=20..100
     cientos_de|varios_cientos_de|centenares_de|varios_centenares_de|centenas_de|varias_centenas_de=100..1000
     una_decena_de=10 una_docena_de=12 una_quincena_de=15 una_veintena_de=20 una_treintena_de=30 una_cuarentena_de=40
     una_cincuentena_de|medio_centenar_de=50 un_centenar_de|una_centena_de=100`,
  ),
  digits: digitWords(toCardinal, (count) => [`de ${count} cifras`, `de ${count} dígitos`]),
  levels: levels(''),
  sumNouns: sumNouns(
    'suma|sumas|cantidad|cifra|importe|monto|precio|cheque|transacción|operación|acuerdo|adquisición|compra|venta|oferta|valoración|inversión|ronda|desembolso=1',
  ),
  joints: wordSet('en de'),
  currency: 'EUR',
}
