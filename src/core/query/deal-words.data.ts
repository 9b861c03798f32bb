import type { DealType } from '../deal.ts'
import type { QueryStatus } from './query-status.ts'

/** What people call a type of deal, beside its name; blanks between the words. Some words mean several types. */
export const TYPE_WORDS: Readonly<Record<DealType, string>> = {
  acquisition:
    'takeover übernahme akquisition firmenübernahme kauf purchase merger_and_acquisition mergers_and_acquisitions m&a',
  majority_stake: 'majority mehrheit mehrheitsbeteiligung takeover übernahme beteiligung stake m&a',
  minority_stake: 'minority minderheit minderheitsbeteiligung beteiligung stake',
  merger:
    'fusion zusammenschluss verschmelzung m&a mergers_and_acquisitions merger_and_acquisition',
  funding_round:
    'funding finanzierung finanzierungsrunde kapitalrunde series investment round runde',
  divestiture: 'divestment disposal sale verkauf veräußerung abspaltung spin-off spinoff carve-out',
  asset_purchase: 'assets asset_deal vermögenskauf',
  joint_venture: 'jv gemeinschaftsunternehmen',
  buyout: 'buy-out lbo mbo leveraged_buyout management_buyout takeover übernahme m&a',
  spac: 'blank_check de-spac mantelgesellschaft',
  ipo: 'initial_public_offering listing flotation börsengang',
}

/** What people call a status, beside its name. */
export const STATUS_WORDS: Readonly<Record<QueryStatus, string>> = {
  rumored: 'rumoured rumor rumour talks gerücht spekulation im_gespräch',
  announced: 'agreed signed pending angekündigt vereinbart gemeldet',
  completed: 'closed done finished abgeschlossen vollzogen',
  cancelled:
    'canceled called_off withdrawn terminated failed abgesagt geplatzt gescheitert abgebrochen',
  blocked: 'prohibited banned untersagt verboten blockiert',
  rejected: 'not_a_deal no_deal kein_deal',
}
