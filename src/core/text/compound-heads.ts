/** Shorter ends of a word are chance more often than they are a word of their own. */
const MIN_WRITTEN = 6
const MIN_STEM = 4
const MIN_MODIFIER = 3

// What turns a verb into another one: a "Verkäufer" is no "Käufer".
const VERB_PREFIX = /^(?:emp|ent|miss|ver|zer)/

const VOWEL = /[aeiouy]/

// What a German word, native or borrowed, may begin with.
const ONSET =
  /^(?:[bcdfghjklmnprstvwxz]|bl|br|ch|chr|cl|cr|dr|fl|fr|gl|gn|gr|kl|kn|kr|pf|pfl|ph|pl|pr|ps|qu|rh|sch|schl|schm|schn|schr|schw|sk|sl|sm|sn|sp|spl|spr|st|str|th|tr|ts|wr|zw)?[aeiouy]/

/**
 * What the last part of a German compound may be, the longest first: "minderheitsbeteil", the stem of
 * "minderheitsbeteiligung", also stands for "beteil". No dictionary is asked, so that some ends are no words.
 */
export function compoundHeads(word: string, stem: string): readonly string[] {
  if (VERB_PREFIX.test(word)) return []
  const heads: string[] = []
  const last = Math.min(stem.length - MIN_STEM, word.length - MIN_WRITTEN)
  for (let at = MIN_MODIFIER; at <= last; at++) {
    const head = stem.slice(at)
    if (VOWEL.test(stem.slice(0, at)) && ONSET.test(head)) heads.push(head)
  }
  return heads
}
