import { cue, openingCue } from './cue.ts'
import type { TermCues } from './term-cues.ts'
import { wordMap, wordSet } from './words.ts'

/** Italian words for how a deal is paid, when it closes and what the buyer holds. */
export const ITALIAN_TERMS: TermCues = {
  cash: cue(`in (?:contanti|denaro|cash)|per cassa|cash|tutto in contanti|pagamento in contanti`),
  shares: cue(
    `in (?:azioni|titoli)|scambio (?:di azioni|azionario|di titoli)|carta contro carta|concambio|azioni (?:di nuova emissione|nuove|proprie)|nuove azioni`,
  ),
  mixed: cue(
    `(?:contanti|denaro|cash) e (?:in )?(?:azioni|titoli)|(?:azioni|titoli) e (?:in )?(?:contanti|denaro|cash)|parte in (?:contanti|azioni)`,
  ),
  barter: cue(`scambio di asset|permuta|conversione del debito|in bitcoin`),
  close: cue(`perfezion\\p{L}+|complet\\p{L}+|chiu\\p{L}+|conclu\\p{L}+|closing|finalizz\\p{L}+`),
  expected: cue(
    `previst[oaie]|preved\\p{L}+|dovr(?:à|ebbe|ebbero|anno)|attes[oaie]|si attende|entro|sarà|saranno|stima\\p{L}*|punta\\p{L}*|conta di`,
  ),
  closed: cue(
    `perfezionat[oaie]|perfeziona|perfezionamento|completat[oaie]|completa|chius[oaie]|chiude|conclus[oaie]|conclude|closing|finalizzat[oaie]`,
  ),
  periods: wordMap(
    `primo_trimestre|i_trimestre|1_°_trimestre|1_º_trimestre|q1=Q1 secondo_trimestre|ii_trimestre|2_°_trimestre|2_º_trimestre|q2=Q2 terzo_trimestre|iii_trimestre|3_°_trimestre|3_º_trimestre|q3=Q3 quarto_trimestre|iv_trimestre|4_°_trimestre|4_º_trimestre|ultimo_trimestre|q4=Q4
     primo_semestre|i_semestre|1_°_semestre|1_º_semestre|prima_metà|h1=H1 secondo_semestre|ii_semestre|2_°_semestre|2_º_semestre|seconda_metà|h2=H2
     quest_'_anno|fine_anno|fine_dell_'_anno|anno_in_corso|corrente_anno|anno_corrente|entro_l_'_anno|esercizio_in_corso=Y0 prossimo_anno|anno_prossimo|entro_l_'_anno_prossimo=Y1
     prossimo_mese|mese_prossimo=M1 questo_mese=M0 questo_trimestre|trimestre_in_corso=P0 prossimo_trimestre=P1`,
    String,
  ),
  periodOpeners: wordSet('in entro a di fine inizio metà da prima'),
  raise: cue(
    `port(?:a|are|ando|ato|ata|erà)|sal(?:e|ire|ito|ita|endo|irà)|aument\\p{L}+|increment\\p{L}+|pass(?:a|are|ando|ato|erà)|rafforz\\p{L}+|cresc\\p{L}+|arrotond\\p{L}+`,
  ),
  from: wordSet('dal da dall dallo'),
  to: wordSet('al a all allo fino'),
  by: wordSet('del di'),
  already: cue(`già(?! non)|attualmente|in precedenza`),
  holds: cue(
    `detien\\p{L}+|deten\\p{L}+|possied\\p{L}+|possed\\p{L}+|controlla(?:va|no)?|aveva|ha`,
  ),
  afterwards: cue(
    `(?:avr|deterr|possieder|controller)(?:à|anno|ebbe|ebbero)|arriver(?:à|ebbe) a (?:detenere|controllare)`,
  ),
  remaining: cue(`restant[ei]|rimanent[ei]|residu[oa]`),
  further: cue(`ulterior[ei]|altro|nuovo`),
  shareNoun: openingCue(`(?:di )?(?:azioni|titoli)`),
  outstanding: cue(`in circolazione|emess[ei]|totalità`),
}
