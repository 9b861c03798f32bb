import { cue, openingCue } from './cue.ts'
import type { TermCues } from './term-cues.ts'
import { wordMap, wordSet } from './words.ts'

/** English words for how a deal is paid, when it closes and what the buyer holds. */
export const ENGLISH_TERMS: TermCues = {
  cash: cue(`all-cash|in cash(?! (?:and cash|reserves|on (?:hand|its)|flow))|for cash|cash on hand|cash-only|
    cash (?:deal|offer|bid|consideration|transaction|payment|purchase|acquisition|takeover|merger|tender)`),
  shares:
    cue(`all-(?:stock|share|paper)|(?:stock|share) - for - (?:stock|share)|exchange of (?:shares|stock)|
    (?:stock|share) (?:deal|swap|exchange|transaction|merger|offer)|
    (?:pa(?:y|ys|id|yable)|partly|mainly|entirely|million|billion|bn|m|dollars|euros|pounds|%) in (?:\\p{L}+ ){0,2}(?:stock|shares)|
    (?:issue|issues|issuing|issuance of) (?:[^ ]+ ){0,4}(?:new|common|ordinary) shares|for each (?:\\p{L}+ )?share (?:held|they|of)`),
  mixed:
    cue(`cash(?: and | or | plus | & | - and - | / )(?:in )?(?:\\p{L}+ )?(?:stock|shares)|(?:stock|shares)(?: and | or | plus | & | - and - | / )cash|
    (?:mix|mixture|combination) of (?:cash|stock|shares) and|part(?:ly)? (?:in )?cash|half in (?:cash|stock|shares)`),
  barter: cue(
    `asset swap|swap of assets|debt-for-equity|in exchange for (?:\\p{L}+ ){0,3}assets|in (?:bitcoin|crypto\\w*)`,
  ),
  close: cue(
    `clos(?:e|es|ed|ing)|complet(?:e|es|ed|ion|ing)|finali[sz](?:e|es|ed|ing)|consummat\\w+|conclud(?:e|ed)|wrap(?:s|ped|ping)? up`,
  ),
  expected:
    cue(`expect(?:s|ed|ing)?|anticipat\\w+|scheduled|targeted|targets|likely|should|due to|slated|plans? to|aims? to|
    on track|set to|hopes? to|will|subject to`),
  closed: cue(
    `(?:completed|closed|finali[sz]ed|completes|closes|completion|closing|consummated)(?! (?:price|bell))|became effective|took effect`,
  ),
  periods: wordMap(
    `first_quarter|1_st_quarter|q1|1_q|first_calendar_quarter|first_fiscal_quarter|opening_quarter=Q1 second_quarter|2_nd_quarter|q2|2_q|second_calendar_quarter|second_fiscal_quarter=Q2 third_quarter|3_rd_quarter|q3|3_q|third_calendar_quarter|third_fiscal_quarter=Q3
     fourth_quarter|final_quarter|4_th_quarter|q4|4_q|last_quarter|closing_quarter|fourth_calendar_quarter|fourth_fiscal_quarter=Q4 first_half|1_st_half|h1|1_h|front_half=H1 second_half|2_nd_half|h2|2_h|back_half|latter_half|latter_part_of_the_year=H2
     this_year|current_year|end_of_the_year|year_-_end|year_end|end_of_year|calendar_year=Y0 next_year|coming_year=Y1
     next_month=M1 this_month=M0 this_quarter|current_quarter=P0 next_quarter|coming_quarter|following_quarter=P1`,
    String,
  ),
  periodOpeners: wordSet('in by during early late mid of until before through'),
  raise:
    cue(`rais(?:e|es|ed|ing)|lift(?:s|ed|ing)?|increas(?:e|es|ed|ing)|boost(?:s|ed|ing)?|hik(?:es?|ed|ing)|ups|upped|
    expand(?:s|ed|ing)?|bring(?:s|ing)?|brought|tak(?:e|es|ing)|took|build(?:s|ing)?|grow(?:s|ing)?`),
  lower: cue(
    `cut(?:s|ting)?|reduc(?:e|es|ed|ing)|trim(?:s|med|ming)?|lower(?:s|ed|ing)?|par(?:e|es|ed|ing)|slash(?:es|ed)?`,
  ),
  from: wordSet('from'),
  to: wordSet('to'),
  by: wordSet('by'),
  already: cue(`(?<!(?:not|n't|’t) )already|currently|previously`),
  holds: cue(`own(?:s|ed)?|hold(?:s|ing)?|held|ha(?:s|d|ve)|control(?:s|led)?`),
  afterwards: cue(`(?:will|would|to) (?:then |now )?(?:own|hold|have|control)|giving (?:it|them)`),
  remaining: cue(`remaining|rest|other`),
  further: cue(`(?:a )?further|another|an? (?:additional|extra)|additional`),
  undisclosed: cue(
    `undisclosed|(?:not|n ['’] t|neither|without) (?:[^ ]+ ){0,4}disclos(?:e|ed|ing)|(?:did|would|was|were) not (?:[^ ]+ ){0,3}(?:reveal|revealed|give|given) (?:[^ ]+ ){0,3}(?:price|terms)|kept (?:under wraps|secret|confidential)`,
  ),
  shareNoun: openingCue(
    `(?:(?:outstanding|common|ordinary|issued|preferred|voting|of (?:its|the)) ){0,3}(?:shares|stock units)`,
  ),
  outstanding: cue(`outstanding|in issue|issued share capital`),
}
