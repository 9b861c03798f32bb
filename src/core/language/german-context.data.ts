import type { ContextCues } from './context-cues.ts'
import { cue } from './cue.ts'

/** German phrases about a target, its partners, advisers and regulators. */
export const GERMAN_CONTEXT: ContextCues = {
  revenue: cue(
    `\\p{L}*umsatz\\p{L}*|\\p{L}*umsätze\\p{L}*|\\p{L}*erlös\\p{L}*|umsetzt|umsetzte|erwirtschaftet\\p{L}*`,
  ),
  hoped: cue(
    `erwartet|erwarten|plant|peilt|prognostiziert|soll|sollen|will|wird|könnte|strebt|gemeinsam|zusammen|bis 20\\d\\d`,
  ),
  pooled: cue(`gemeinsam\\p{L}*|zusammen|kombiniert\\p{L}*|fusioniert\\p{L}*|vereint\\p{L}*`),
  staff: cue(
    `(?:\\p{L}+ ){0,2}(?:\\p{L}*mitarbeiter\\p{L}*|\\p{L}*beschäftigte\\p{L}*|angestellte\\p{L}*|arbeitnehmer\\p{L}*|menschen|leute|\\p{L}*mitarbeitenden)`,
  ),
  jobChange: cue(
    `streicht|streichen|gestrichen|abgebaut|abbauen|abbau|stellenabbau|entlass\\p{L}*|schafft|schaffen|neue stellen|einstellen|kündig\\p{L}*|verlieren|übernimmt \\d+`,
  ),
  stays: cue(
    `(?:bleib(?:t|en|e)|blieb(?:en)?) (?:\\p{L}+ ){0,4}(?:kunde\\p{L}*|kundin|partner\\p{L}*|großkunde|lieferant\\p{L}*)|weiterhin (?:\\p{L}+ ){0,6}(?:zusammenarbeit\\p{L}*|arbeiten|nutzen|beliefern|kooperieren|kunde)|weiter (?:\\p{L}+ ){0,5}(?:zusammenarbeit\\p{L}*|arbeiten|nutzen)|(?:zusammenarbeit|partnerschaft|kooperation|vertrag) (?:\\p{L}+ ){0,6}(?:fortgesetzt|fortgeführt|fortsetzen|fortführen|bestehen|weiter)|hält (?:\\p{L}+ ){0,6}(?:fest|treue)|setzt (?:\\p{L}+ ){0,3}(?:zusammenarbeit|partnerschaft|kooperation) (?:\\p{L}+ ){0,4}fort|hält an (?:\\p{L}+ ){0,6}fest`,
  ),
  leaves: cue(
    `(?:beende(?:t|n|te)|kündig(?:t|te|en)|stopp(?:t|te|en)|löst|pausiert|zieht sich|reduzier(?:t|te)|fährt) (?:\\p{L}+ ){0,6}(?:zusammenarbeit|partnerschaft|kooperation|vertrag|verträge|aufträge|projekte|geschäftsbeziehung\\p{L}*)|(?:zusammenarbeit|partnerschaft|kooperation|vertrag) (?:\\p{L}+ ){0,5}(?:beende\\p{L}*|gekündigt|kündigen|aufgekündigt|einstellen)|ausstieg aus (?:der|dem) (?:\\p{L}+ )?(?:partnerschaft|zusammenarbeit|kooperation|vertrag)|steigt (?:\\p{L}+ ){0,5}aus (?:\\p{L}+ ){0,3}aus|such(?:t|en) (?:\\p{L}+ ){0,5}(?:andere|neue|alternative\\p{L}*) (?:\\p{L}+ )?(?:lieferanten|anbieter|partner|dienstleister)|springt (?:\\p{L}+ ){0,5}ab|abspringen|wechselt (?:\\p{L}+ ){0,4}(?:anbieter|lieferanten|dienstleister)`,
  ),
  advises: cue(
    `(?:wurde|wurden|wird|werden|ließ sich|ließen sich|lassen sich) (?:\\p{L}+ ){0,8}beraten|beraten (?:wurde|wurden|von|durch)|beriet(?:en)?|berät|beratung durch|finanzberater\\p{L}*|rechtsberater\\p{L}*|berater(?:n)? (?:von|der|des)|rechtlich begleitet|begleitete\\p{L}*`,
  ),
  rules: cue(
    `\\p{L}*kartell\\p{L}*|\\p{L}*behörden?|wettbewerbshüter\\p{L}*|aufsicht\\p{L}*|genehmig\\p{L}*|freigabe|freigegeben|grünes licht|untersag\\p{L}*|zustimm\\p{L}*|zugestimmt|prüf\\p{L}*|auflagen|regulier\\p{L}*|regulator\\p{L}*`,
  ),
}
