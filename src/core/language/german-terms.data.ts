import { cue, openingCue } from './cue.ts'
import type { TermCues } from './term-cues.ts'
import { wordMap, wordSet } from './words.ts'

/** German words for how a deal is paid, when it closes and what the buyer holds. */
export const GERMAN_TERMS: TermCues = {
  cash: cue(`in bar|bar (?:be|ge)?zahl\\p{L}*|barzahlung\\p{L}*|barangebot\\p{L}*|barofferte\\p{L}*|barkomponente|barmittel\\p{L}*|
    barpreis\\p{L}*|in cash|bargeld|bar-angebot`),
  shares:
    cue(`\\p{L}*aktientausch\\p{L}*|(?:in|mit) (?:\\p{L}+ )?aktien|(?:eigene[nr]?|neue[nr]?) aktien|umtauschangebot\\p{L}*|
    tauschangebot\\p{L}*|\\p{L}*aktiendeal\\p{L}*|aktientransaktion`),
  mixed:
    cue(`bar und (?:in )?(?:\\p{L}+ )?aktien|bar - und aktien\\p{L}*|aktien und (?:in )?(?:bar|bargeld|cash)|
    (?:bargeld|barmitteln|cash) und (?:\\p{L}+ )?aktien|teil(?:s|weise) in (?:bar|aktien)`),
  barter: cue(
    `tausch von (?:\\p{L}+ )?(?:vermögenswerten|geschäften)|asset-swap|schuldenerlass|in bitcoin`,
  ),
  close:
    cue(`abschlu(?:ss|ß)|abschließen|abgeschlossen|abzuschließen|vollzug|vollzogen|vollziehen|closing|
    unter dach und fach|über die bühne|besiegelt|wirksam`),
  expected:
    cue(`voraussichtlich\\p{L}*|erwart\\p{L}+|soll(?:e|en|te)?|gepla(?:nt|nte|nten)|plan(?:t|en)|dürfte(?:n)?|wird|werden|will|wollen|
    rechne(?:t|n)|angestrebt|vorgesehen|hof(?:ft|fen)`),
  closed: cue(
    `abgeschlossen|vollzogen|vollzug|abschlu(?:ss|ß)|schlie(?:ßt|ßen) (?:[^ ]+ ){0,8}ab|closing|wirksam|perfekt`,
  ),
  periods: wordMap(
    `ersten_quartal|erstes_quartal|erste_quartal|1_._quartal|q1|auftaktquartal=Q1 zweiten_quartal|zweites_quartal|zweite_quartal|2_._quartal|q2=Q2
     dritten_quartal|drittes_quartal|dritte_quartal|3_._quartal|q3=Q3 vierten_quartal|viertes_quartal|vierte_quartal|4_._quartal|schlussquartal|q4=Q4
     ersten_halbjahr|erstes_halbjahr|erste_halbjahr|1_._halbjahr|1_._hj|1_._jahreshälfte|ersten_jahreshälfte|ersten_hälfte|h1=H1
     zweiten_halbjahr|zweites_halbjahr|zweite_halbjahr|2_._halbjahr|2_._hj|2_._jahreshälfte|zweiten_jahreshälfte|zweiten_hälfte|h2=H2
     dieses_jahr|diesem_jahr|dieses_jahres|laufenden_jahr|laufenden_jahres|jahresende|jahreswechsel|jahresschluss|jahresultimo|heuer|heurigen_jahr|aktuellen_jahr|aktuellen_jahres|ende_des_jahres=Y0
     nächstes_jahr|nächsten_jahr|nächsten_jahres|kommenden_jahr|kommendes_jahr|kommenden_jahres=Y1
     nächsten_monat|kommenden_monat=M1 diesen_monat|diesem_monat=M0 dieses_quartal|diesem_quartal|laufenden_quartal|aktuellen_quartal=P0
     nächsten_quartal|kommenden_quartal|folgequartal=P1`,
    String,
  ),
  periodOpeners: wordSet('im bis ab anfang ende mitte vor spätestens zum'),
  raise:
    cue(`\\p{L}*erhöh\\p{L}*|\\p{L}*aufstock\\p{L}*|aufzustocken|aufgestockt|stock(?:t|en|te)|ausbau\\p{L}*|auszubauen|ausgebaut|
    bau(?:t|te)|steiger\\p{L}*|steig(?:t|en)|wächst|klettert`),
  lower: cue(
    `senk(?:t|te|en)|gesenkt|verringer\\p{L}*|reduzier\\p{L}*|abgeschmolzen|verkleiner\\p{L}*|(?:fährt|fuhr|gefahren) (?:[^ ]+ ){0,8}zurück|(?:ab|her)gebaut`,
  ),
  from: wordSet('von'),
  to: wordSet('auf'),
  by: wordSet('um'),
  already: cue(`(?<!nicht )(?:bereits|schon)|bislang|bisher|derzeit|zuvor`),
  holds: cue(
    `hält|halten|hielt(?:en)?|besitz(?:t|en)|besa(?:ß|ßen)|gehalten|gehör\\p{L}+|beteiligt|kontrollier\\p{L}+`,
  ),
  afterwards: cue(
    `(?:wird|werden|würde|würden|danach|dann|künftig|anschließend|damit|nun) (?:[^ ]+ ){0,8}(?:halten|besitzen|kontrollieren|hält|besitzt|kontrolliert)|
    (?:hält|besitzt|kontrolliert) (?:\\p{L}+ ){0,2}(?:danach|dann|künftig|anschließend|damit|nun)`,
  ),
  remaining: cue(`restlich\\p{L}*|verbleibend\\p{L}*|übrig\\p{L}*`),
  further: cue(`weitere\\p{L}*|zusätzliche\\p{L}*|noch einmal`),
  undisclosed: cue(
    `stillschweigen|(?:preis|kaufpreis\\p{L}*|konditionen|details|einzelheiten|summe) (?:[^ ]+ ){0,8}(?:nicht|keine) (?:[^ ]+ ){0,2}(?:genannt|bekannt|mitgeteilt|nannten|nannte|angaben|beziffert|öffentlich|verraten)|(?:keine angaben|nichts) (?:zum|über den|zu den) (?:[^ ]+ ){0,1}(?:kaufpreis|preis|konditionen)`,
  ),
  shareNoun: openingCue(
    `(?:(?:ausstehende\\p{L}*|eigene\\p{L}*|neue\\p{L}*) ){0,2}(?:\\p{L}*aktien|\\p{L}*anteilscheine)`,
  ),
  outstanding: cue(`ausstehend\\p{L}*|ausgegeben\\p{L}*|aller aktien|alle \\p{L}*aktien`),
}
