import type { ContextCues } from './context-cues.ts'
import { cue } from './cue.ts'

/** English phrases about a target, its partners, advisers and regulators. */
export const ENGLISH_CONTEXT: ContextCues = {
  revenue: cue(`revenues?|annual sales|net sales|sales of|in sales|turnover|annual revenues?|arr`),
  hoped: cue(
    `expects?|expected|forecasts?|hopes?|aims?|targets?|will|would|could|projected|by 20\\d\\d|combined`,
  ),
  pooled: cue(`combined|together|combination|combines?|merged (?:company|group|entity)|jointly`),
  staff: cue(
    `(?:[\\p{L}-]+ ){0,2}(?:employees|people|staff|workers|engineers|specialists|associates|team members|professionals|jobs worldwide)`,
  ),
  jobChange: cue(
    `(?:cut|cuts|cutting|lay|lays|laid|axe|shed|slash|eliminate|lose|hire|hires|hiring|create|creates|add|adds|save|saves|saving|protect)(?:s|ed|ing)?`,
  ),
  stays: cue(
    `(?:will |to |would )?(?:continues?|continue|continued|keeps?|remains?|stays?|remain) (?:to )?(?:(?:its|their|as|be|a|an|the|on|with|in) ){0,3}(?:\\p{L}+ ){0,2}(?:customer|client|partner|supplier|work|working|use|using|buy|buying|partnership|cooperat\\w+|collaborat\\w+|contract|relationship)s?|renew(?:s|ed)? (?:its|their) (?:contract|partnership)|sticks? with|stay with|will keep (?:working|using|buying)|partnership (?:\\p{L}+ ){0,4}(?:continue|unchanged|remain)s?`,
  ),
  leaves: cue(
    `(?:ends?|ended|ending|cuts?|cutting|severs?|severed|halts?|halted|stops?|stopped|pauses?|paused|winds? down|drops?|dropped|terminat\\w+|cancels?|cancell?ed|exit|exits|quits?|reduc\\w+) (?:(?:its|their|all|ties|the|a|work|most) ){0,3}(?:\\p{L}+ ){0,3}(?:partnership|contracts?|ties|work|relationship|cooperation|collaboration|orders?|business|projects|using|working|buying)|(?:look|looks|looking|search|searches|searching) for (?:other|alternative|new) (?:\\p{L}+ )?(?:suppliers?|providers?|vendors?|partners?)|(?:switch|switches|switching|move|moves|moving) (?:\\p{L}+ ){0,3}to (?:other|rival|another|competing)|walks? away from|(?:no longer|not) (?:work|use|buy)`,
  ),
  advises: cue(
    `(?:financial|legal|exclusive|lead|sole|strategic|tax) (?:and legal |and \\p{L}+ )?(?:advis[eo]rs?|counsel|advice)|(?:acted|acting|acts|served|serving|serves) as (?:\\p{L}+ ){0,4}(?:advis[eo]rs?|counsel|bookrunners?)|advised by|(?:is|are|was|were) advising|advising (?:the|on)|represented by|legal advisers?`,
  ),
  rules: cue(
    `regulators?|regulatory|antitrust|competition|clear(?:s|ed|ance)|approv(?:e|es|ed|al)|block(?:s|ed)?|review(?:s|ed|ing)?|investigat\\p{L}+|probe|prohibit(?:s|ed)?|waved through|remed(?:y|ies)|sue(?:s|d)?|greenlight\\p{L}*`,
  ),
}
