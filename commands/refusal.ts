import type { CommandReply } from './command.ts'

/** An answer that says what was wrong with the request and what to do. */
export function refusal(sentence: string): CommandReply {
  return { card: { title: sentence, accent: 'warning', sections: [] }, shared: false }
}
