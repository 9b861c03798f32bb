import { lowerAt } from '../text/token.ts'
import { type Clause, joinedWith, type Roles, roles } from './clause.ts'
import { introducedBy, type Name } from './name.ts'
import { subjectBefore } from './subject.ts'

/**
 * Who contends for what: "X drops out of the race for Y", "X overtroeft Z met een bod op Y". The bare name beside a verb of
 * outbidding is a rival's and no party. Null for any other verb.
 */
export function readContest(clause: Clause): Roles | null {
  const { trigger, language, sentence, at } = clause
  const { contestNouns, outbidVerbs } = language.grammar
  if (trigger.particle !== undefined && contestNouns?.has(trigger.particle) === true)
    return contending(clause, subjectBefore(clause), behindContest(clause))
  if (outbidVerbs?.has(lowerAt(sentence.tokens, at)) !== true) return null
  return contending(clause, subjectBefore(clause) ?? clause.left.at(-1))
}

// "de strijd om Halden": the first name behind the contest is what it is for.
function behindContest({ sentence, trigger, after, right }: Clause): Name | undefined {
  const said = sentence.tokens.findIndex(
    ({ lower }, index) => index >= after && lower === trigger.particle,
  )
  return right.find(({ from }) => from > said)
}

function contending(clause: Clause, subject: Name | undefined, otherwise?: Name): Roles {
  const target = contested(clause, subject) ?? otherwise
  return roles({
    acquirers: joinedWith(clause.names, subject),
    targets: target === undefined ? [] : [target],
  })
}

// "the race for Halden", "the Halden contest", "trumps Corvus's bid for Halden"
function contested(clause: Clause, subject: Name | undefined): Name | undefined {
  const { right, sentence, language } = clause
  const others = right.filter((name) => name !== subject && !name.joined)
  const isGlued = ({ to, possessive }: Name) =>
    !possessive && isDealNoun(lowerAt(sentence.tokens, to), language)
  return (
    others.find(isGlued) ??
    others.find((name) => introducedBy(name, 'for')) ??
    others.find((name) => introducedBy(name, 'of'))
  )
}

function isDealNoun(word: string, { grammar, triggers }: Clause['language']): boolean {
  if (grammar.contestNouns?.has(word) === true) return true
  return triggers.get(word)?.some(({ form, frame }) => form === 'noun' && frame === 'buy') === true
}
