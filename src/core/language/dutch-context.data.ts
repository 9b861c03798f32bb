import type { ContextCues } from './context-cues.ts'
import { cue } from './cue.ts'

/** Dutch phrases about a target, its partners, advisers and regulators. */
export const DUTCH_CONTEXT: ContextCues = {
  revenue: cue(`\\p{L}*omzet\\p{L}*|inkomsten|verkopen|opbrengsten`),
  hoped: cue(
    `verwacht|verwachten|mikt|rekent|hoopt|wil|moet|zou|gezamenlijk\\p{L}*|gecombineerd\\p{L}*|samen|tegen 20\\d\\d`,
  ),
  pooled: cue(`gezamenlijk\\p{L}*|gecombineerd\\p{L}*|samen|fusiebedrijf`),
  staff: cue(
    `(?:\\p{L}+ ){0,2}(?:\\p{L}*medewerkers|werknemers|\\p{L}*personeelsleden|mensen|mensen in dienst|banen|collega ['’] s|ingenieurs|werkenden)`,
  ),
  jobChange: cue(
    `schrapt|schrappen|ontslag\\p{L}*|ontslaat|ontslaan|verdwijnen|banen weg|aannemen|nieuwe banen|geschrapt`,
  ),
  stays: cue(
    `(?:blijft|blijven|bleef) (?:\\p{L}+ ){0,5}(?:klant|klanten|partner|leverancier|samenwerken|gebruiken|werken|afnemen)|(?:samenwerking|contract|partnerschap) (?:\\p{L}+ ){0,5}(?:voortgezet|voortzetten|door|bestaan|gehandhaafd)|zet (?:\\p{L}+ ){0,4}samenwerking (?:\\p{L}+ ){0,3}voort|verlengt (?:\\p{L}+ )?contract`,
  ),
  leaves: cue(
    `(?:beëindigt|beëindigde|beëindigen|stopt|stopte|staakt|verbreekt|zegt|schort|vermindert) (?:\\p{L}+ ){0,6}(?:samenwerking|contract|contracten|partnerschap|opdrachten|relatie)|(?:samenwerking|contract) (?:\\p{L}+ ){0,4}(?:beëindigd|opgezegd|stopgezet)|zoekt (?:\\p{L}+ ){0,3}(?:andere|nieuwe|alternatieve) (?:leverancier|leveranciers|partner|partners)|stapt over|haakt af`,
  ),
  advises: cue(
    `geadviseerd door|adviseerde|adviseren|adviseert|financieel adviseurs?|juridisch adviseurs?|adviseurs? van|bijgestaan door|begeleid(?:de)? door|trad op als`,
  ),
  rules: cue(
    `toezichthouder\\p{L}*|mededinging\\p{L}*|autoriteit\\p{L}*|goedkeur\\p{L}*|goedgekeurd|toestemming|groen licht|blokkeer\\p{L}*|verbied\\p{L}*|verbood|onderzoek\\p{L}*|fiat`,
  ),
}
