import { toCardinal } from 'n2words/fr-FR'
import { digitWords, levels, type RoughWriting, roughNumbers, sumNouns } from './rough-writing.ts'
import { wordSet } from './words.ts'

/** How French tells a sum without its figure: "plusieurs dizaines de millions", "un montant à huit chiffres". */
export const FRENCH_ROUGH: RoughWriting = {
  several: roughNumbers(
    `plusieurs|quelques|une_poignée_de=2..10 des_dizaines_de|plusieurs_dizaines_de|quelques_dizaines_de|dizaines_de=20..100
     des_centaines_de|plusieurs_centaines_de|quelques_centaines_de|centaines_de=100..1000
     une_dizaine_de|dizaine_de=10 une_douzaine_de=12 une_quinzaine_de|quinzaine_de=15 une_vingtaine_de|vingtaine_de=20
     une_trentaine_de|trentaine_de=30 une_quarantaine_de|quarantaine_de=40 une_cinquantaine_de|cinquantaine_de=50
     une_soixantaine_de|soixantaine_de=60 une_centaine_de|centaine_de=100`,
  ),
  digits: digitWords(toCardinal, (count) => [`à ${count} chiffres`]),
  levels: levels(''),
  sumNouns: sumNouns(
    `somme|sommes|montant|montants|prix|chèque|transaction|opération|deal|accord|acquisition|rachat|cession|vente|
     offre|valorisation|investissement|levée|indemnité=1`.replace(/\|\s+/g, '|'),
  ),
  joints: wordSet('en'),
  currency: 'EUR',
}
