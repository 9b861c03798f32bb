import type { CommandReply } from '../command.ts'

/** An answer that says what has been done, and what follows from it. */
export function done(title: string, text: string): CommandReply {
  const sections = text === '' ? [] : [{ kind: 'text', text } as const]
  return { card: { title, accent: 'completed', sections }, shared: false }
}
