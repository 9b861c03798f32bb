import { hasEnding } from '../language/ending.ts'
import { FORMED, GROUP_NOUNS } from '../language/groups.data.ts'
import type { Language, PrepositionClass } from '../language/language.ts'
import { isCapital, isHyphenAt, lowerAt, type Token } from '../text/token.ts'
import { isArticle } from './institution-name.ts'
import { isModifier, type Place } from './name-place.ts'

// How far a name's preposition may stand before it ("an dem Daten-Labeling-Unternehmen Scale AI").
const PHRASE_REACH = 9

/** What the preposition of the phrase that ends in the name at `from` may mean; null for a bare phrase. */
export function prepositionsBefore(place: Place, from: number): readonly PrepositionClass[] | null {
  const { tokens } = place.sentence
  for (let at = from - 1; at >= 0 && at >= from - PHRASE_REACH; at--) {
    if (isParticle(tokens, at, place.language)) return null
    const oblique = obliqueAt(tokens, at, place.language)
    if (oblique !== null) return oblique
    if (opensPhrase(tokens, at, place.language)) return null
    const classes = prepositionAt(tokens, at, place.language)
    const skipped = skippedBefore(place, { at, name: from, classes })
    if (skipped !== null) at = skipped
    else if (classes !== undefined) return isObjectOfVerb(place, at, from) ? OTHER : classes
    else if (endsPhrase(tokens, at, place.language) || isOtherName(place, at)) return null
  }
  return null
}

// "übernimmt zum Jahresende den Rivalen Halden": an article behind a noun begins a phrase of its own.
function opensPhrase(
  tokens: readonly Token[],
  at: number,
  { grammar, names, prepositions }: Language,
) {
  const [before, article] = [tokens[at - 1], tokens[at]]
  if (!names.capitalNouns || article === undefined || before === undefined) return false
  if (!names.determiners.has(article.lower) || prepositions.has(article.lower)) return false
  return (
    isCapital(before) && !grammar.genitives.has(article.lower) && !prepositions.has(before.lower)
  )
}

// Words that say more of the name, or of those it stands among: the phrase begins before them. Gives their first one's index.
function skippedBefore(
  place: Place,
  {
    at,
    name,
    classes,
  }: Omit<Found, 'classes'> & { readonly classes: Found['classes'] | undefined },
): number | null {
  if (classes === undefined) return townBefore(place, at)
  if (opensAttribute(place.sentence.tokens, at, place.language)) return at - 1
  return groupBefore(place, at) ?? describedNoun(place, { at, name, classes })
}

/** A preposition before a name. */
interface Found {
  readonly at: number
  readonly name: number
  readonly classes: readonly PrepositionClass[]
}

// "Die auf Pumpen spezialisierte Halden": behind an article a preposition opens what describes the name.
function opensAttribute(tokens: readonly Token[], at: number, { names, prepositions }: Language) {
  const word = lowerAt(tokens, at)
  const article = lowerAt(tokens, at - 1)
  return (
    names.capitalNouns &&
    prepositions.has(word) &&
    !names.determiners.has(word) &&
    names.determiners.has(article) &&
    !prepositions.has(article) &&
    // "Halden, der von Norvik …": that is a relative clause's.
    tokens[at - 2]?.text !== ','
  )
}

const GENITIVE: readonly PrepositionClass[] = ['of', 'from']
const OF: readonly PrepositionClass[] = ['of']

// What an article says by itself of the phrase that it begins at the index.
function obliqueAt(
  tokens: readonly Token[],
  at: number,
  language: Language,
): readonly PrepositionClass[] | null {
  if (isGenitive(tokens, at, language)) return GENITIVE
  return isOblique(tokens, at, language) ? OF : null
}

// "die Pumpensparte der Ruhrbank", "der Chef der Ruhrbank": behind what a company has, the article makes a genitive.
function isGenitive(
  tokens: readonly Token[],
  at: number,
  { grammar, names, verbLast }: Language,
): boolean {
  if (!verbLast || !names.capitalNouns || !grammar.genitives.has(lowerAt(tokens, at))) return false
  const owned = lowerAt(tokens, at - 1)
  return (
    [names.unitNouns, names.roles, grammar.stakeNouns].some((words) => words.has(owned)) ||
    (names.unitEndings !== undefined && hasEnding(owned, names.unitEndings, 2))
  )
}

// "laut Zahlen der Altener Brauerei", "gehörte der Beteiligungsfirma Norvik": before such a noun this article is never
// the subject's.
function isOblique(
  tokens: readonly Token[],
  at: number,
  { grammar, names, prepositions }: Language,
): boolean {
  const { feminineArticle, feminineNoun } = grammar
  if (feminineArticle === undefined || lowerAt(tokens, at) !== feminineArticle) return false
  if (prepositions.has(lowerAt(tokens, at - 1))) return false
  const noun = tokens
    .slice(at + 1, at + 1 + NOUN_REACH)
    .find((token) => isCapital(token) && names.townAdjective?.test(token.text) !== true)
  return noun !== undefined && feminineNoun?.test(noun.lower) === true
}

function isOtherName(place: Place, at: number): boolean {
  const other = place.spans.find((span) => span.from <= at && at < span.to)
  return other !== undefined && !isModifier(place, other) && !isHome(place, other.to)
}

// "to Sweden's Norvik": where the company sits belongs to its phrase.
function isHome({ sentence: { tokens }, language }: Place, to: number): boolean {
  return language.names.places.has(lowerAt(tokens, to - 1)) && /^['’]s$/.test(lowerAt(tokens, to))
}

// "took over the Lund-based Norvik": the verb's own, no preposition.
function isParticle(tokens: readonly Token[], at: number, { triggers }: Language): boolean {
  const word = lowerAt(tokens, at)
  return triggers.get(lowerAt(tokens, at - 1))?.some(({ particle }) => particle === word) === true
}

const OTHER: readonly PrepositionClass[] = ['other']

// "une offre pour concurrencer Halden": the preposition introduces a verb, and the name is that verb's.
function isObjectOfVerb({ sentence, language }: Place, at: number, name: number): boolean {
  const verb = sentence.tokens[at + 1]
  const { infinitive, companyNouns, demonyms } = language.names
  if (verb === undefined || infinitive === undefined || at + 1 >= name) return false
  const noun = companyNouns.has(verb.lower) || demonyms?.has(verb.lower) === true
  return !noun && !language.functionWords.has(verb.lower) && infinitive.test(verb.text)
}

// A preposition of one word, or of two whose last one is at the index ("auprès de", "por parte de").
function prepositionAt(
  tokens: readonly Token[],
  at: number,
  { prepositions }: Language,
): readonly PrepositionClass[] | undefined {
  // "Norvik-like"
  if (isHyphenAt(tokens, at - 1)) return undefined
  const word = lowerAt(tokens, at)
  return prepositions.get(`${lowerAt(tokens, at - 1)} ${word}`) ?? prepositions.get(word)
}

// "to a consortium led by Norvik", "un grupo formado por Norvik": the phrase is the group's. Gives its noun's index.
function groupBefore({ sentence: { tokens }, language }: Place, at: number): number | null {
  const { leadBy, leadWords } = language.grammar
  const verb = lowerAt(tokens, at - 1)
  if (!leadBy.has(lowerAt(tokens, at)) || !(leadWords.has(verb) || FORMED.has(verb))) return null
  for (let noun = at - 2; noun >= 0 && noun >= at - GROUP_REACH; noun--)
    if (GROUP_NOUNS.has(lowerAt(tokens, noun))) return noun
  return null
}

const GROUP_REACH = 6

const NOUN_REACH = 4

// "le spécialiste de la cybersécurité Norvik": the preposition opens the noun's complement, not the name's phrase.
// Gives the noun's index; null where the preposition does introduce the name.
function describedNoun({ sentence: { tokens }, language }: Place, found: Found): number | null {
  const { names, functionWords } = language
  if (!found.classes.includes('of')) return null
  if (isPeople(tokens[found.at - 1], tokens[found.at - 2], names)) return found.at - 1
  if (!names.complementsFollow) return null
  const between = tokens
    .slice(found.at + 1, found.name)
    .filter(({ kind, lower }) => kind === 'word' && !functionWords.has(lower))
  const isApposed = between.some(({ lower }) => names.companyNouns.has(lower))
  if (isApposed || between.every(({ lower }) => names.demonyms?.has(lower) === true)) return null
  return companyNounBefore(tokens, found.at, language)
}

// The noun for a company shortly before a place in a sentence, with no verb or name between.
function companyNounBefore(
  tokens: readonly Token[],
  end: number,
  { names, triggers }: Language,
): number | null {
  for (let at = end - 1; at >= 0 && at >= end - NOUN_REACH; at--) {
    const token = tokens[at]
    if (token?.kind !== 'word' || isCapital(token) || triggers.has(token.lower)) return null
    if (names.companyNouns.has(token.lower)) return at
  }
  return null
}

// "ai comaschi di Norvik", "los vascos de Norvik": the company told by where its people are from.
function isPeople(
  people: Token | undefined,
  article: Token | undefined,
  { demonyms, peopleWord, peopleArticles }: Language['names'],
): boolean {
  if (people?.kind !== 'word' || article === undefined) return false
  if (peopleArticles?.has(article.lower) !== true) return false
  const singular = people.lower.replace(/s$/, '')
  return (
    [people.lower, singular].some((word) => demonyms?.has(word)) ||
    peopleWord?.test(people.lower) === true
  )
}

// Whether a noun phrase cannot reach back over this token: a comma, a verb, a year, "that".
function endsPhrase(tokens: readonly Token[], at: number, language: Language): boolean {
  const token = tokens[at]
  if (token === undefined) return true
  const { kind, text, lower } = token
  if (kind === 'mark') return !isPhraseMark(tokens, at, language)
  if (kind === 'number') return text.length === 4
  if (endsSum(tokens, at, language) || isTime(tokens, at, language)) return true
  if (language.triggers.has(lower) && !isTradesName(tokens, at, language)) return true
  return (
    language.functionWords.has(lower) &&
    !language.names.determiners.has(lower) &&
    !isSeat(tokens, at, language)
  )
}

// "par la société d'investissement Norvik", "du leader de la vente en ligne Halden": a deal's word says what a company does.
function isTradesName(tokens: readonly Token[], at: number, language: Language): boolean {
  const { names, prepositions } = language
  if (!names.complementsFollow) return false
  let of = at - 1
  while (
    of > at - ARTICLES &&
    isArticle(tokens[of], language) &&
    !prepositions.has(lowerAt(tokens, of))
  )
    of--
  return (
    prepositions.get(lowerAt(tokens, of))?.includes('of') === true &&
    names.companyNouns.has(lowerAt(tokens, of - 1))
  )
}

// Between "of" and its noun stand an article and its apostrophe at most.
const ARTICLES = 3

// "On Tuesday Norvik", "in the same month Norvik": when it was, not what the name is. But "in 30-year-old Norvik".
function isTime(tokens: readonly Token[], at: number, { numbers, grammar }: Language): boolean {
  const word = lowerAt(tokens, at)
  if (numbers.weekdays.has(word) && word.length > SHORT_DAY) return true
  return grammar.timeNouns?.has(word) === true && !isHyphenAt(tokens, at + 1)
}

// Shorter names of days are other words too ("sat").
const SHORT_DAY = 3

// "kauft für 40 Millionen Euro den Konkurrenten Halden", "für 40 Millionen Euro Halden": behind the sum another phrase begins.
function endsSum(tokens: readonly Token[], at: number, { numbers, names }: Language): boolean {
  const next = tokens[at + 1]
  if (next?.kind !== 'word') return false
  return (
    numbers.currencies.has(lowerAt(tokens, at)) &&
    (names.determiners.has(next.lower) || isCapital(next)) &&
    /\d/.test(`${lowerAt(tokens, at - 1)}${lowerAt(tokens, at - 2)}`)
  )
}

// A mark inside a phrase; the dot of "U.S. firm" is one.
function isPhraseMark(tokens: readonly Token[], at: number, { names }: Language): boolean {
  const text = tokens[at]?.text ?? ''
  return (
    /^[-‐‑"'“„’‘«»&#@]$/.test(text) || (text === '.' && names.places.has(lowerAt(tokens, at - 1)))
  )
}

// "US firm", "Lund-based firm": function words that say where a company sits.
function isSeat(tokens: readonly Token[], at: number, { names }: Language): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  return isHyphenAt(tokens, at - 1) || (isCapital(token) && names.places.has(token.lower))
}

// "Boise, Idaho-based Norvik": where the town begins, at the comma inside the seat of a company; null elsewhere.
function townBefore(
  { sentence: { tokens }, language, spans }: Place,
  comma: number,
): number | null {
  const { regions, seatWords } = language.names
  if (tokens[comma]?.text !== ',' || regions === undefined) return null
  const to = regions.has(lowerAt(tokens, comma + 1)) ? comma + 2 : comma + 3
  if (!isHyphenAt(tokens, to) || seatWords?.has(lowerAt(tokens, to + 1)) !== true) return null
  return spans.find((span) => span.to === comma)?.from ?? comma
}
