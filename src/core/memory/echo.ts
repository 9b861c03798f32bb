import type { Companies } from '../company/company.ts'
import type { Story } from '../story/story.ts'
import { payersOf } from './parties.ts'
import { firstToldAt, isFirm } from './past.ts'
import { sharedFirm } from './same-firm.ts'

/** Nobody buys the same twice within so short a time. */
const SPAN_MS = 60 * 86_400_000

/**
 * Whether an earlier story about the same company is most likely the same deal, whose articles could not be told to belong
 * together: told as firm shortly before, of the same type, with no other buyer and no other round.
 */
export function isEcho(story: Story, past: Story, companies: Companies): boolean {
  const [now, was] = [story.deal, past.deal]
  if (firstToldAt(story) - firstToldAt(past) > SPAN_MS) return false
  if (!isFirm(was) || was.type.value !== now.type.value) return false
  if (now.round !== null && was.round !== null && now.round.value !== was.round.value) return false
  const [payers, others] = [payersOf(now), payersOf(was)]
  if (payers.length === 0 || others.length === 0) return true
  return sharedFirm(payers, others, companies) !== null
}
