import type { ContextCues } from './context-cues.ts'
import { cue } from './cue.ts'

/** French phrases about a target, its partners, advisers and regulators. */
export const FRENCH_CONTEXT: ContextCues = {
  revenue: cue(`chiffre d'affaires|ca de|revenus?|ventes de|ventes annuelles|ventes`),
  hoped: cue(
    `attend|prévoit|vise|table|espère|devrait|pourrait|ambitionne|combiné|cumulé|d'ici 20\\d\\d|d'ici`,
  ),
  pooled: cue(`combinée?s?|cumulée?s?|à (?:eux|elles) deux|ensemble|nouvel ensemble`),
  staff: cue(
    `(?:\\p{L}+ ){0,2}(?:salariée?s|collaborateurs|employée?s|personnes|ingénieurs|agents|collaboratrices)`,
  ),
  jobChange: cue(
    `supprim\\p{L}*|licenci\\p{L}*|embauch\\p{L}*|recrut\\p{L}*|cré(?:e|er|ation) d'emplois|suppressions?|créer|menacés?`,
  ),
  stays: cue(
    `rest(?:e|era|ent|eront) (?:\\p{L}+ ){0,4}(?:client|partenaire|fournisseur|cliente)s?|(?:continue|continuera|continuent|poursuit|poursuivra|poursuivront|maintient|maintiendra|conserve) (?:(?:\\p{L}+|['’]) ){0,6}(?:collaboration|partenariat|contrat|travailler|coopération|utiliser|collaborer|relations?)|renouvelle son contrat`,
  ),
  leaves: cue(
    `(?:met fin|mettra fin|a mis fin|rompt|rompu|résilie|résilié|suspend|suspendu|arrête|cesse|quitte|réduit|abandonne) (?:(?:\\p{L}+|['’]) ){0,6}(?:partenariat|contrats?|collaboration|coopération|relations?|commandes|travailler)|cherche (?:d'autres|un autre|de nouveaux|une alternative) ?(?:fournisseurs?|prestataires?|partenaires?)?|se tourne vers (?:un|d'autres|des) (?:autres? |concurrents?)|change de (?:fournisseur|prestataire)`,
  ),
  advises: cue(
    `conseillée?s? par|conseils? (?:financiers?|juridiques?|de)|(?:banques?|cabinets?|avocats?|banque d'affaires) conseils?|a conseillé|ont conseillé|conseille|assistée?s? (?:de|par)|mandatée?s?`,
  ),
  rules: cue(
    `concurrence|autorités?|régulateurs?|feu vert|approuv\\p{L}*|autoris\\p{L}*|interdi\\p{L}*|bloqu\\p{L}*|enquête|examine|veto|antitrust|réglementaires?`,
  ),
}
