import type { CommandReply } from './command.ts'

/**
 * An answer that says what was wrong with the request and what to do. The sentence is the card's title, which
 * platforms cut short; what may be longer than some hundred characters belongs into `detail`.
 */
export function refusal(sentence: string, detail = ''): CommandReply {
  const sections = detail === '' ? [] : [{ kind: 'text', text: detail } as const]
  return { card: { title: sentence, accent: 'warning', sections }, shared: false }
}
