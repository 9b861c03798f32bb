import type { DealStatus } from '../deal.ts'
import type { Fact } from '../fact.ts'
import type { Language } from '../language/language.ts'
import { lowerAt } from '../text/token.ts'
import { type Candidate, shownTelling } from './candidate.ts'
import type { Reading } from './reading.ts'
import { evidenceOf } from './sentence.ts'
import type { Telling } from './telling.ts'

// A doubt or an end weighs more than the plain statement it qualifies.
const WEIGHTS: Readonly<Record<DealStatus, number>> = {
  rumored: 1.3,
  announced: 1,
  completed: 1,
  cancelled: 1.8,
  blocked: 1.8,
}

/** How firm the article says the deal is: each telling votes with its weight. */
export function readStatus(
  candidate: Candidate,
  language: Language,
  readings: readonly Reading[],
): Fact<DealStatus> {
  const votes = new Map<DealStatus, { weight: number; tellings: readonly Telling[] }>()
  let total = 0
  for (const telling of onceEach(withVoices(candidate, readings, language))) {
    const status = statusOf(telling, language)
    // Squared: a passing mention far down does not overturn what the lead says.
    const weight = telling.score ** 2 * WEIGHTS[status] * explicitness(telling, status, language)
    const known = votes.get(status)
    votes.set(status, {
      weight: weight + (known?.weight ?? 0),
      tellings: [...(known?.tellings ?? []), telling],
    })
    total += weight
  }
  const [status, winner] = [...votes].reduce((a, b) => (b[1].weight > a[1].weight ? b : a))
  return {
    value: status,
    evidence: evidenceOf(shownTelling(winner.tellings, candidate.best).reading.sentence),
    confidence: Math.min(0.95, 0.4 + 0.5 * (winner.weight / (total || 1))),
  }
}

// A page has its headline more than once: said again, it is no firmer.
function onceEach(tellings: readonly Telling[]): readonly Telling[] {
  const said = new Map<string, Reading>()
  return tellings.filter(({ reading }) => {
    const { phrase } = reading.sentence
    const before = said.get(phrase) ?? reading
    said.set(phrase, before)
    return before === reading
  })
}

// "has completed the sale" says what other sentences may leave open.
const FINISHED = 1.6

// What an article says of its deal in other sentences than those that tell it.
function withVoices(
  { tellings, best }: Candidate,
  readings: readonly Reading[],
  language: Language,
): readonly Telling[] {
  const voices = readings
    .filter((reading) => !tellings.some((telling) => telling.reading === reading))
    .map((reading) => ({ ...best, reading }))
    .filter((voice) => isDoubt(voice, language) || isClosing(voice, language))
  return [...tellings, ...voices]
}

// "Kreise: Gebote für Halden": a headline that casts doubt on its deal does so where it does not tell it, too.
function isDoubt(voice: Telling, language: Language): boolean {
  if (voice.reading.sentence.in !== 'title') return false
  return !['announced', 'completed'].includes(statusOf(voice, language))
}

// "The deal was completed on Monday", unless the sentence looks back.
function isClosing({ reading: { sentence } }: Telling, { cues }: Language): boolean {
  return cues.closed?.test(sentence.phrase) === true && !cues.background.test(sentence.phrase)
}

// "acquires", "with the purchase of", and any headline, leave open whether it is agreed or done; words for what is still
// to come do not.
function explicitness(telling: Telling, status: DealStatus, language: Language): number {
  const { trigger, reading } = telling
  const { phrase, in: place } = reading.sentence
  const isToCome =
    language.cues.ahead.test(phrase) ||
    (trigger.form === 'infinitive' && !isMeans(telling, language))
  if (status === 'completed' && language.cues.finished?.test(phrase) === true) return FINISHED
  const isOpen = trigger.form === 'finite' || place === 'title' || !isToCome
  return isOpen && status === 'announced' ? 0.5 : 1
}

// "al adquirir Halden", "para vender su filial": means and ends say nothing about how far the deal is.
function isMeans({ trigger, reading, at }: Telling, language: Language): boolean {
  if (trigger.form !== 'infinitive' || !language.names.complementsFollow) return false
  const { phrase, tokens } = reading.sentence
  return language.prepositions.has(lowerAt(tokens, at - 1)) && !language.cues.ahead.test(phrase)
}

function statusOf(telling: Telling, language: Language): DealStatus {
  const { phrase } = telling.reading.sentence
  const { cues } = language
  const settled = cues.unsettled?.test(phrase) !== true
  if (settled && cues.blocked.test(phrase)) return 'blocked'
  if (settled && cues.cancelled.test(phrase)) return 'cancelled'
  if (cues.rumored.test(withoutPastRumor(phrase, cues.pastRumor))) return 'rumored'
  if (telling.roles.acquirers.length === 0 && cues.forSale?.test(phrase) === true) return 'rumored'
  return firmStatus(telling, language)
}

// Neither doubted nor over: agreed, or done.
function firmStatus(telling: Telling, language: Language): DealStatus {
  const { phrase } = telling.reading.sentence
  const { ahead, closed, finished, listed, listing } = language.cues
  if (telling.frame === 'list' || (telling.frame === 'raise' && listing?.test(phrase) === true))
    return listed.test(phrase) ? 'completed' : 'announced'
  if ([finished, closed].some((cue) => cue?.test(phrase) === true)) return 'completed'
  if (telling.frame === 'raise')
    return ahead.test(phrase) && telling.trigger.form === 'infinitive' ? 'announced' : 'completed'
  return isDone(telling, language) ? 'completed' : 'announced'
}

// "after weeks of talks A agreed to buy B": what led up to the deal says nothing about how firm it is.
function withoutPastRumor(phrase: string, pastRumor: RegExp | undefined): string {
  return pastRumor === undefined ? phrase : phrase.replace(pastRumor, ' ')
}

function isDone(telling: Telling, language: Language): boolean {
  const { phrase } = telling.reading.sentence
  if (telling.trigger.form === 'infinitive' || telling.trigger.form === 'finite') {
    return language.cues.done.test(phrase) && !language.cues.ahead.test(phrase)
  }
  if (language.cues.ahead.test(phrase)) return false
  return language.cues.completed.test(phrase)
}
