import { cue, openingCue } from './cue.ts'
import type { TermCues } from './term-cues.ts'
import { wordMap, wordSet } from './words.ts'

/** Portuguese words for how a deal is paid, when it closes and what the buyer holds. */
export const PORTUGUESE_TERMS: TermCues = {
  cash: cue(`em (?:dinheiro|numerário|cash|espécie)|à vista|pagamento em dinheiro`),
  shares: cue(
    `em (?:ações|acções|títulos)|(?:troca|permuta) de (?:ações|acções|títulos)|(?:novas|próprias) (?:ações|acções)|(?:ações|acções) (?:novas|próprias)`,
  ),
  mixed: cue(
    `(?:dinheiro|numerário|espécie) e (?:em )?(?:ações|acções)|(?:ações|acções) e (?:em )?(?:dinheiro|numerário|espécie)|parte em (?:dinheiro|ações|acções|numerário)`,
  ),
  barter: cue(`(?:troca|permuta) de ativos|conversão de dívida|em bitcoins?`),
  close: cue(`conclu\\p{L}+|fech\\p{L}+|complet\\p{L}+|finaliz\\p{L}+|encerr\\p{L}+`),
  expected: cue(
    `esper\\p{L}+|prev\\p{L}+|dever(?:á|ão|ia)|deve(?:m)?|estim\\p{L}+|expectativa|será|serão|até`,
  ),
  closed: cue(
    `concluíd[oa]|concluiu|conclui|completou|completad[oa]|fechou|fechad[oa]|finalizou|finalizad[oa]|conclusão|fechamento|fecho`,
  ),
  periods: wordMap(
    `primeiro_trimestre|1_º_trimestre|1_t|q1=Q1 segundo_trimestre|2_º_trimestre|2_t|q2=Q2 terceiro_trimestre|3_º_trimestre|3_t|q3=Q3
     quarto_trimestre|último_trimestre|4_º_trimestre|4_t|q4=Q4 primeiro_semestre|1_º_semestre|1_s|primeira_metade=H1
     segundo_semestre|2_º_semestre|2_s|segunda_metade=H2 este_ano|deste_ano|neste_ano|fim_do_ano|final_do_ano|final_deste_ano|fim_deste_ano|fim_de_ano|ano_corrente=Y0
     próximo_ano|ano_que_vem|próximo_exercício=Y1 próximo_mês|mês_que_vem=M1 este_mês|neste_mês=M0 este_trimestre|neste_trimestre|deste_trimestre=P0 próximo_trimestre=P1`,
    String,
  ),
  periodOpeners: wordSet('em de até antes início fim final meados do no'),
  raise: cue(
    `elev\\p{L}+|aument\\p{L}+|ampli\\p{L}+|sub(?:e|ir|irá|iu|indo)|pass(?:a|ar|ará|ando|ou)|reforç\\p{L}+|increment\\p{L}+|cresc\\p{L}+`,
  ),
  lower: cue(
    `reduz\\p{L}*|diminu\\p{L}+|baixa(?:m|r|rá|do|ram)?|baixou|corta(?:m|r|rá|do|ram)?|cortou|diluíd[oa]|dilui\\p{L}*`,
  ),
  from: wordSet('de dos'),
  to: wordSet('para a até'),
  by: wordSet('em'),
  already: cue(`já|atualmente|actualmente|anteriormente`),
  holds: cue(`det(?:ém|inha|inham)|possu(?:i|em|ía|íam)|tem|têm|tinha|tinham|controla(?:va|m)?`),
  afterwards: cue(
    `(?:ter|deter|possuir|controlar)(?:á|ão|ia|iam)|passará a (?:deter|ter|controlar)|ficará com`,
  ),
  remaining: cue(`restantes?|remanescentes?`),
  further: cue(`adicionais|adicional|mais|outros`),
  shareNoun: openingCue(`(?:de )?(?:ações|acções|papéis)`),
  undisclosed: cue(
    `(?:valor|valores|preço|montante|termos|condições|detalhes)(?: [^ .;]+){0,6} não (?:foi|foram|é|são|será|se) (?:\\p{L}+ ){0,2}(?:divulgad|revelad|conhecid|informad|anunciad|tornad)[oa]s?|sem (?:avançar|revelar|divulgar) (?:o )?(?:valor|preço|montante)`,
  ),
  outstanding: cue(`em circulação|emitid[oa]s|totalidade`),
}
