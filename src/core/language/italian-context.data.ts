import type { ContextCues } from './context-cues.ts'
import { cue } from './cue.ts'

/** Italian phrases about a target, its partners, advisers and regulators. */
export const ITALIAN_CONTEXT: ContextCues = {
  revenue: cue(`fatturato|fattura|fatturano|ricavi|giro d'affari|vendite|volume d'affari`),
  hoped: cue(
    `prevede|punta|stima|conta|dovrebbe|potrebbe|aggregato|aggregati|combinato|congiunto|entro il 20\\d\\d|atteso|attesi`,
  ),
  pooled: cue(`aggregat\\p{L}*|combinat\\p{L}*|insieme|congiunt\\p{L}*|complessiv\\p{L}*`),
  staff: cue(
    `(?:\\p{L}+ ){0,2}(?:dipendenti|addetti|persone|collaboratori|lavoratori|ingegneri|professionisti|occupati)`,
  ),
  jobChange: cue(`licenzi\\p{L}*|esuber\\p{L}*|tagli\\p{L}*|assum\\p{L}*|assunzioni|creare|creerà`),
  stays: cue(
    `(?:resta|resterà|restano|rimane|rimarrà|continua|continuerà|continueranno|prosegue|proseguirà|mantiene) (?:(?:\\p{L}+|['’]) ){0,6}(?:cliente|clienti|partner|fornitore|collaborare|collaborazione|lavorare|contratto|partnership|rapporto|utilizzare)|rinnova il contratto`,
  ),
  leaves: cue(
    `(?:interrompe|interrotto|chiude|rescinde|rescisso|sospende|sospeso|abbandona|lascia|termina|riduce|mette fine|pone fine) (?:(?:\\p{L}+|['’]) ){0,6}(?:contratt[oi]|collaborazione|partnership|rapporto|ordini|accordo)|cerca (?:altri|nuovi|un altro|alternative) ?(?:fornitori|fornitore|partner)?`,
  ),
  advises: cue(
    `assistit[aoie] da|advisor (?:finanziari[oa]|legal[ei]|di)|consulent[ei] (?:finanziari[oa]|legal[ei])|ha assistito|hanno assistito|ha agito (?:in qualità di|come) advisor|advisor`,
  ),
  rules: cue(
    `antitrust|concorrenza|autorità|regolator[ei]|via libera|approv\\p{L}*|autorizz\\p{L}*|blocc\\p{L}*|veto|golden power|indagine|regolamentari`,
  ),
}
