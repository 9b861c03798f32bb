import { toCardinal } from 'n2words/pt-PT'
import { digitWords, levels, type RoughWriting, roughNumbers, sumNouns } from './rough-writing.ts'
import { wordSet } from './words.ts'

/** How Portuguese tells a sum without its figure: "dezenas de milhões", "um valor de oito dígitos". */
export const PORTUGUESE_ROUGH: RoughWriting = {
  several: roughNumbers(
    `vários|alguns|diversos|poucos|uns_poucos=2..10
     dezenas_de|várias_dezenas_de|algumas_dezenas_de=20..100
     centenas_de|várias_centenas_de|algumas_centenas_de=100..1000
     uma_dezena_de=10 uma_dúzia_de=12 uma_quinzena_de=15 uma_vintena_de=20 meia_centena_de=50 uma_centena_de=100`,
  ),
  digits: digitWords(toCardinal, (count) =>
    ['dígitos', 'algarismos', 'cifras'].map((noun) => `de ${count} ${noun}`),
  ),
  levels: levels(''),
  sumNouns: sumNouns(
    'soma|somas|quantia|valor|valores|montante|preço|cheque|transação|transacção|operação|acordo|negócio|aquisição|compra|venda|oferta|avaliação|investimento|rodada|ronda=1',
  ),
  joints: wordSet('em de'),
  currency: 'BRL',
}
