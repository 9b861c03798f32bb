import { cue, openingCue } from './cue.ts'
import type { TermCues } from './term-cues.ts'
import { wordMap, wordSet } from './words.ts'

/** Dutch words for how a deal is paid, when it closes and what the buyer holds. */
export const DUTCH_TERMS: TermCues = {
  cash: cue(
    `in (?:contanten|cash|geld)|contante?|volledig in contanten|\\p{L}*contanten\\p{L}*|bod in contanten`,
  ),
  shares: cue(
    `in (?:\\p{L}+ )?aandelen|aandelenruil|ruil van aandelen|(?:eigen|nieuwe|met) aandelen|aandelendeal|aandelentransactie`,
  ),
  mixed: cue(
    `(?:contanten|cash|geld) en (?:in )?(?:\\p{L}+ )?aandelen|aandelen en (?:in )?(?:contanten|cash|geld)|(?:deels|gedeeltelijk) in (?:contanten|cash|aandelen)`,
  ),
  barter: cue(`ruil van (?:activa|bezittingen)|in bitcoins?`),
  close: cue(
    `afrond\\p{L}*|afgerond|rond(?:t|en)?|sluit\\p{L}*|gesloten|voltooi\\p{L}*|closing|beklonken`,
  ),
  expected: cue(
    `verwach\\p{L}+|naar verwachting|moet(?:en)?|zal|zullen|wordt|worden|hoopt|hopen|gepland|plan(?:t|nen)|mikt`,
  ),
  closed: cue(
    `afgerond|rondt (?:[^ ]+ ){0,8}af|voltooid|voltooit|gesloten|closing|beklonken|afronding`,
  ),
  periods: wordMap(
    `eerste_kwartaal|1_e_kwartaal|q1=Q1 tweede_kwartaal|2_e_kwartaal|q2=Q2 derde_kwartaal|3_e_kwartaal|q3=Q3 vierde_kwartaal|4_e_kwartaal|laatste_kwartaal|q4=Q4
     eerste_halfjaar|eerste_jaarhelft|1_e_halfjaar|eerste_helft|h1=H1 tweede_halfjaar|tweede_jaarhelft|2_e_halfjaar|tweede_helft|h2=H2
     dit_jaar|einde_van_het_jaar|eind_van_het_jaar|jaareinde|einde_jaar|eind_van_dit_jaar|einde_van_dit_jaar|lopende_jaar=Y0 volgend_jaar|komend_jaar=Y1
     volgende_maand|komende_maand=M1 deze_maand=M0 dit_kwartaal|lopende_kwartaal=P0 volgend_kwartaal|komend_kwartaal=P1`,
    String,
  ),
  periodOpeners: wordSet('in begin eind medio voor uiterlijk per vóór half'),
  raise:
    cue(`verho(?:og|ogt|gen|ogd|ogde)|vergro(?:ot|ten|otte)|uitbreid\\p{L}*|uitgebreid|uit te breiden|breid(?:t|en)|breng(?:t|en)|brengend|opvoer\\p{L}*|
    voert|stijgt|groeit|op te voeren`),
  from: wordSet('van'),
  to: wordSet('naar tot op'),
  by: wordSet('met'),
  already: cue(`al|reeds|momenteel|eerder`),
  holds: cue(`bezit(?:ten)?|bezat|heeft|had|houdt|hield|handen`),
  afterwards: cue(
    `(?:zal|gaat|zou) (?:[^ ]+ ){0,8}(?:bezitten|houden|hebben)|(?:bezit|heeft|houdt|krijgt) (?:dan|daarna|straks|daarmee)|(?:daarna|dan|straks|daarmee) (?:bezit|heeft|houdt)`,
  ),
  remaining: cue(`resterende|overige|overgebleven`),
  further: cue(`nog eens|extra|aanvullende|verdere`),
  shareNoun: openingCue(`(?:(?:uitstaande|nieuwe|gewone) ){0,2}aandelen`),
  outstanding: cue(`uitstaand\\p{L}*|geplaatste|alle aandelen`),
}
