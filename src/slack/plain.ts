import type { types } from '@slack/bolt'
import { plainLine } from './markup.ts'

/** One line of text that Slack shows as it stands, at most `limit` units. Slack takes none that is empty. */
export function plain(text: string, limit: number): types.PlainTextElement {
  return { type: 'plain_text', text: plainLine(text, limit) || '…', emoji: false }
}
