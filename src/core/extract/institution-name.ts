import { FIRST_NAMES } from '../language/first-names.data.ts'
import type { Language } from '../language/language.ts'
import { isCapital, lowerAt, type Token } from '../text/token.ts'
import { jointKey } from './jointed-name.ts'
import type { Writing } from './name-token.ts'

/**
 * Whether a name goes on past its "of": "Bank of America", "la Laiterie du Port", "Jan de Vries"; a capital of its own
 * makes the joint part of any name ("Matteo Del Fante").
 */
export function joinsInstitution(writing: Writing, at: number, joint: Token): boolean {
  const { tokens, titleCase, language } = writing
  if (isCapital(joint) && !titleCase) return true
  if (isJointed(writing, at)) return true
  const { articleJoints, determiners } = language.names
  if (
    !titleCase &&
    articleJoints?.has(joint.lower) === true &&
    determiners.has(lowerAt(tokens, at - 2))
  )
    return true
  const isPerson = joint.lower !== 'of' && FIRST_NAMES.has(lowerAt(tokens, at - 1))
  return isPerson || followsInstitution({ tokens, language }, at)
}

// "Ferrovías del Ebro", "la Eólica do Minho": what the article has more than once.
function isJointed({ tokens, language, vocabulary }: Writing, at: number): boolean {
  const key = jointKey(tokens, at, language)
  return key !== null && vocabulary.jointed.has(key)
}

// "Banque de", "Cantine Rocca d'Aspra"
function followsInstitution(
  { tokens, language }: Pick<Writing, 'tokens' | 'language'>,
  at: number,
): boolean {
  const reach = lowerAt(tokens, at) === 'd' ? [1, 2] : [1]
  return reach.some((back) => language.names.institutions?.has(lowerAt(tokens, at - back)) === true)
}

// "Crédit de l'Estuaire", "Bank van de Maas": articles may stand behind an institution's "of".
const ARTICLES = 2

/** The index of the capital that carries an institution's name on past "of" and articles at `at`; null elsewhere. */
export function nameBehindArticle(writing: Writing, at: number): number | null {
  const { tokens, language } = writing
  const joint = tokens[at]
  if (joint === undefined || language.names.nameJoints?.has(joint.lower) !== true) return null
  let next = at + 1
  while (next <= at + ARTICLES && isArticle(tokens[next], language)) next++
  const token = tokens[next]
  const found = next > at + 1 && token !== undefined && isCapital(token)
  return found && joinsInstitution(writing, at, joint) ? next : null
}

/** Whether the token is a small article or its apostrophe. */
export function isArticle(token: Token | undefined, { names }: Pick<Language, 'names'>): boolean {
  if (token === undefined) return false
  return (
    /^['’]$/.test(token.text) || (token.text === token.lower && names.determiners.has(token.lower))
  )
}
