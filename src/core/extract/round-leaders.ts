import type { Grammar, Language } from '../language/language.ts'
import { ROUND_WORDS } from '../language/round-words.data.ts'
import type { Trigger } from '../language/trigger.ts'
import { isHyphenAt, lowerAt, type Token } from '../text/token.ts'
import { bareRight, type Clause, clauseAround, joinedWith, type Roles, roles } from './clause.ts'
import { readRaise } from './fund.ts'
import { introducedBy, isParty } from './name.ts'
import type { Reading } from './reading.ts'
import { subjectBefore } from './subject.ts'
import type { Telling } from './telling.ts'

// How far below a round its leaders are told, in sentences.
const REACH = 3
// How far from the word that says so the round itself is named.
const NEAR = 7
const LED: Trigger = { frame: 'raise', form: 'participle', weight: 0.6 }

/**
 * Who leads a round of which sentences before tell: "The deal was led by Norvik", "Norvik and Corvus co-led". Nothing where
 * another telling names who leads.
 */
export function roundLeaders(
  tellings: readonly Telling[],
  readings: readonly Reading[],
  language: Language,
): readonly Telling[] {
  const rounds = tellings.filter(
    ({ frame, roles: { targets } }) => frame === 'raise' && targets.length > 0,
  )
  const [round] = rounds
  if (round === undefined || rounds.some((one) => one.roles.acquirers.length > 0)) return []
  const below = new Set(
    rounds.flatMap(({ reading }) => {
      const at = readings.indexOf(reading)
      return readings.slice(at, at + 1 + REACH)
    }),
  )
  for (const reading of below) {
    const found = leadersIn(reading, language)
    if (found === null) continue
    const led = roles({ ...found, targets: round.roles.targets })
    return [{ reading, frame: 'raise', trigger: LED, at: found.at, roles: led, score: LED.weight }]
  }
  return []
}

interface Leaders extends Pick<Roles, 'acquirers' | 'investors'> {
  readonly at: number
}

function leadersIn({ sentence, names }: Reading, language: Language): Leaders | null {
  const { tokens, phrase } = sentence
  if (language.cues.background.test(phrase)) return null
  for (let at = 0; at < tokens.length; at++) {
    const leads = leadsAt(tokens, at, language.grammar)
    if (leads === null || (!leads.jointly && !isOfRound(tokens, at))) continue
    const clause = clauseAround({ sentence, at: leads.from, trigger: LED }, names, language)
    const { acquirers, investors } = leads.active ? readActive(clause) : readPassive(clause)
    const companies = acquirers.filter((one) => names.some((name) => name === one && isParty(name)))
    if (companies.length > 0) return { at, acquirers: companies, investors }
  }
  return null
}

interface Leads {
  /** The token its words begin at. */
  readonly from: number
  readonly jointly: boolean
  /** Who leads is the subject ("co-led", "führen … an"). */
  readonly active: boolean
}

function leadsAt(
  tokens: readonly Token[],
  at: number,
  { leadWords, leadVerbs, leadBy }: Grammar,
): Leads | null {
  const word = lowerAt(tokens, at)
  if (leadVerbs?.verbs.has(word) === true) {
    const particle = tokens.findIndex(
      ({ lower }, index) => index > at && lower === leadVerbs.particle,
    )
    const isLast = particle > at && tokens[particle + 1]?.kind !== 'word'
    return isLast ? { from: at, jointly: false, active: true } : null
  }
  if (!leadWords.has(word)) return null
  const jointly = isHyphenAt(tokens, at - 1) && lowerAt(tokens, at - 2) === 'co'
  const active = jointly && !leadBy.has(lowerAt(tokens, at + 1))
  return { from: active ? at - 2 : at, jointly, active }
}

function isOfRound(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - NEAR), at + NEAR).some(({ lower }) => ROUND_WORDS.has(lower))
}

// "Norvik and Corvus co-led", "Die Runde führen Norvik und Corvus an"
function readActive(clause: Clause): Roles {
  const leader = subjectBefore(clause) ?? bareRight(clause)
  return roles({ acquirers: joinedWith(clause.names, leader) })
}

// "Angeführt wird sie von Norvik": where verbs close the clause, its parts stand in any order.
function readPassive(clause: Clause): Roles {
  const agent = clause.language.verbLast
    ? [...clause.right, ...clause.left].find((name) => introducedBy(name, 'agent'))
    : undefined
  return agent === undefined
    ? readRaise(clause)
    : roles({ acquirers: joinedWith(clause.names, agent) })
}
