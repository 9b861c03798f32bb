import { cue, openingCue } from './cue.ts'
import type { TermCues } from './term-cues.ts'
import { wordMap, wordSet } from './words.ts'

/** French words for how a deal is paid, when it closes and what the buyer holds. */
export const FRENCH_TERMS: TermCues = {
  cash: cue(`en (?:numéraire|espèces|cash|liquide)|au comptant|paiement comptant`),
  shares:
    cue(`en (?:actions|titres|papier)|par (?:un )?échange (?:d'actions|de titres)|échanges? (?:d'actions|de titres)|
    offre publique d'échange|actions nouvelles`),
  mixed:
    cue(`(?:numéraire|espèces|cash|liquide) et (?:d'actions|(?:en )?actions|(?:en )?titres)|(?:actions|titres) et (?:en |du )?(?:numéraire|espèces|cash|liquide)|
    (?:pour )?partie en (?:actions|titres|numéraire|cash)`),
  barter: cue(`échange d'actifs|conversion de (?:la )?dette|en bitcoins?`),
  close: cue(
    `finalis\\p{L}+|clôtur\\p{L}+|boucl\\p{L}+|abouti\\p{L}*|conclu\\p{L}*|réalis\\p{L}+|closing|achev\\p{L}+|effecti(?:f|ve)`,
  ),
  expected: cue(
    `attend\\p{L}+|prév\\p{L}+|devr(?:ait|aient|a)|espèr\\p{L}+|d'ici|sera|seront|compte(?:nt)?|vise(?:nt)?|envisag\\p{L}+`,
  ),
  closed: cue(
    `finalisé\\p{L}*|finalise|finalisation|clôturé\\p{L}*|bouclé\\p{L}*|boucle|conclu\\p{L}*|achevé\\p{L}*|réalisé\\p{L}*|closing|effecti(?:f|ve)`,
  ),
  periods: wordMap(
    `premier_trimestre|1_er_trimestre|1_ère_moitié|t1|q1=Q1 deuxième_trimestre|second_trimestre|2_e_trimestre|2_ème_trimestre|2_nd_trimestre|t2|q2=Q2
     troisième_trimestre|3_e_trimestre|3_ème_trimestre|t3|q3=Q3 quatrième_trimestre|dernier_trimestre|4_e_trimestre|4_ème_trimestre|t4|q4=Q4
     premier_semestre|1_er_semestre|première_moitié|s1=H1 second_semestre|deuxième_semestre|2_e_semestre|2_ème_semestre|2_nd_semestre|deuxième_moitié|seconde_moitié|s2=H2
     cette_année|fin_d_'_année|fin_de_cette_année|fin_de_l_'_exercice|fin_de_l_'_année|année_en_cours|l_'_année=Y0 année_prochaine|prochaine_année|an_prochain|l_'_année_prochaine|l_'_année_à_venir|fin_de_l_'_année_prochaine=Y1
     mois_prochain=M1 ce_mois=M0 ce_trimestre|trimestre_en_cours=P0 prochain_trimestre|trimestre_prochain=P1`,
    String,
  ),
  periodOpeners: wordSet('en fin début mi ici de avant courant'),
  raise: cue(
    `port(?:e|er|é|ée|ant|era|ent)|relev\\p{L}+|augment\\p{L}+|mont(?:e|er|é|ant|era)|pass(?:e|er|é|ant|era)|renforc\\p{L}+|grimp\\p{L}+`,
  ),
  from: wordSet('de du'),
  to: wordSet('à'),
  by: wordSet('de'),
  already: cue(`(?<!pas )déjà|actuellement|auparavant|jusqu'(?:ici|alors|à présent)`),
  holds: cue(`détien\\p{L}+|déten\\p{L}+|possèd\\p{L}+|posséd\\p{L}+|contrôl\\p{L}+|avai(?:t|ent)`),
  afterwards: cue(
    `(?:détiendr|posséder|contrôler)(?:a|ont|ait|aient)|va (?:détenir|posséder|contrôler)`,
  ),
  remaining: cue(`restant(?:e|s|es)?`),
  further: cue(`supplémentaires?|nouveaux|encore`),
  shareNoun: openingCue(`d'actions|(?:de )?(?:actions|titres)`),
  outstanding: cue(`en circulation|émis(?:es)?|totalité`),
}
