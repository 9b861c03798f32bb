import { cue, openingCue } from './cue.ts'
import type { TermCues } from './term-cues.ts'
import { wordMap, wordSet } from './words.ts'

/** Spanish words for how a deal is paid, when it closes and what the buyer holds. */
export const SPANISH_TERMS: TermCues = {
  cash: cue(`en (?:efectivo|metálico|cash)|al contado|en dinero|pago en caja`),
  shares: cue(
    `en acciones|en títulos|(?:canje|intercambio) de (?:acciones|títulos)|acciones (?:nuevas|propias)|nuevas acciones`,
  ),
  mixed: cue(
    `(?:efectivo|metálico|dinero) y (?:en )?(?:acciones|títulos)|(?:acciones|títulos) y (?:en )?(?:efectivo|metálico|dinero)|parte en (?:acciones|efectivo)`,
  ),
  barter: cue(`(?:canje|intercambio) de activos|capitalización de deuda|en bitcoins?`),
  close: cue(
    `cerr\\p{L}+|cierr\\p{L}+|complet\\p{L}+|conclu\\p{L}+|finaliz\\p{L}+|formaliz\\p{L}+|materializ\\p{L}+|culmin\\p{L}+`,
  ),
  expected: cue(
    `esper\\p{L}+|prev\\p{L}+|est[aá] previst\\p{L}+|deberí?an?|estim\\p{L}+|confí\\p{L}+|sujet\\p{L}+|cerrará\\p{L}*|completará\\p{L}*|se cerrará`,
  ),
  closed: cue(
    `cerró|cerrad[oa]|cerraron|completó|completad[oa]|completa|cierra|concluyó|concluid[oa]|finalizó|finalizad[oa]|cierre|formalizó|formalizad[oa]`,
  ),
  periods: wordMap(
    `primer_trimestre|1_er_trimestre|1_t|t1|q1=Q1 segundo_trimestre|2_º_trimestre|2_t|t2|q2=Q2 tercer_trimestre|3_er_trimestre|3_t|t3|q3=Q3 cuarto_trimestre|último_trimestre|4_º_trimestre|4_t|t4|q4=Q4
     primer_semestre|1_er_semestre|1_s|s1|h1|primera_mitad=H1 segundo_semestre|2_º_semestre|2_s|s2|h2|segunda_mitad|último_semestre=H2
     este_año|presente_año|año_en_curso|fin_de_año|finales_de_año|final_de_año|final_del_año|finales_del_año|cierre_de_año|cierre_del_año|fin_del_año|acabe_el_año|termine_el_año|acabar_el_año|terminar_el_año|presente_ejercicio=Y0
     próximo_año|año_que_viene|próximo_ejercicio=Y1 próximo_mes|mes_que_viene=M1 este_mes=M0 este_trimestre|presente_trimestre|trimestre_en_curso=P0 próximo_trimestre=P1`,
    String,
  ),
  periodOpeners: wordSet('en de hasta antes para principios finales mediados desde'),
  raise: cue(
    `elev\\p{L}+|aument\\p{L}+|ampl[ií]\\p{L}+|sub(?:e|ir|irá|ió|iendo)|increment\\p{L}+|pas(?:a|ar|ará|ando|ó)|alcanz\\p{L}+|refuerz\\p{L}+|reforz\\p{L}+`,
  ),
  lower: cue(
    `reduc\\p{L}+|reduj\\p{L}+|rebaj\\p{L}+|recort\\p{L}+|baja(?:n|r|rá|do)?|bajó|disminu\\p{L}+|diluy\\p{L}+|dilu(?:ir|irá|ido)`,
  ),
  from: wordSet('de del desde'),
  to: wordSet('a al hasta'),
  by: wordSet('en'),
  already: cue(`ya|actualmente|previamente`),
  holds: cue(
    `pose(?:e|en|ía|ían)|tien(?:e|en)|tení(?:a|an)|control(?:a|an|aba|aban)|ostent(?:a|aba)`,
  ),
  afterwards: cue(
    `(?:tendr|poseer|controlar)(?:á|án|ía|ían)|pasará a (?:tener|controlar|poseer)|quedará con|se hará con`,
  ),
  remaining: cue(`restantes?`),
  further: cue(`adicional(?:es)?|otro|nuevo`),
  shareNoun: openingCue(`(?:de )?(?:acciones|títulos)`),
  undisclosed: cue(
    `(?:importe|precio|monto|cifra|términos|condiciones|detalles)(?: [^ .;]+){0,6} no (?:ha|han|fue|fueron|es|son|se) (?:\\p{L}+ ){0,2}(?:trascend|desvel|revel|divulg|conoc|facilit)\\p{L}*|no ha trascendido|sin (?:revelar|desvelar) (?:el )?(?:importe|precio|monto)`,
  ),
  outstanding: cue(`en circulación|emitid[oa]s|totalidad`),
}
