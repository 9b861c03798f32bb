import type { Memory } from '../memory/memory.ts'
import { dayAt, type Proof } from '../memory/past.ts'
import type { CardQuote, CardSection } from './card.ts'
import { formatDate } from './format.ts'
import type { Locale } from './locale.ts'
import { memoryText } from './memory-text.ts'
import { say } from './say.ts'

/** So many deals are named behind a line, and so many sentences prove it. */
const NAMED = 3

/** So many sentences are shown in all. */
const QUOTES = 12

/** What was before a deal, a line each, which leads to the article that told it. */
export function memorySection(memories: readonly Memory[], locale: Locale): CardSection[] {
  if (memories.length === 0) return []
  const links = memories.map((memory) => {
    const numbers = numbersOf(memory).map((id) => `#${id}`)
    const text = `${memoryText(memory, locale)} · ${numbers.join(', ')}`
    return { text, url: memory.proofs[0]?.url ?? null }
  })
  return [{ kind: 'links', label: say(locale, 'label.before'), links }]
}

/** The sentences that prove what was before, each once, with who printed it and when. */
export function memoryQuotes(memories: readonly Memory[], locale: Locale): CardSection[] {
  const seen = new Set<string>()
  const quotes = memories.flatMap((memory) =>
    memory.proofs.slice(0, NAMED).flatMap((proof): CardQuote[] => {
      const text = proof.quote.replace(/\s+/g, ' ').trim()
      if (seen.has(text)) return []
      seen.add(text)
      return [{ text, source: { text: sourceOf(proof, locale), url: proof.url } }]
    }),
  )
  if (quotes.length === 0) return []
  const label = say(locale, 'label.evidenceBefore')
  return [{ kind: 'quotes', label, quotes: quotes.slice(0, QUOTES) }]
}

function numbersOf(memory: Memory): readonly number[] {
  if (memory.kind !== 'series') return [memory.past.id]
  return memory.others.slice(0, NAMED).map(({ storyId }) => storyId)
}

function sourceOf({ source, at, storyId }: Proof, locale: Locale): string {
  const day = formatDate(dayAt(at), locale)
  return `${source} · ${day} · #${storyId}`
}
