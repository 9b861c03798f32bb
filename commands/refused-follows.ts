import { inLocale } from '../src/core/card/locale.ts'
import type { Asker, CommandContext, CommandReply } from './command.ts'
import { directChannel } from './direct-channel.ts'
import { FOLLOW_TEXTS } from './follow-texts.data.ts'

/**
 * The answer, with word of the deals that the asker follows no more because he takes no direct messages. That can only be
 * told where he asks for something, and is told once.
 */
export async function withRefusedFollows(
  reply: CommandReply,
  asker: Asker,
  { store }: CommandContext,
): Promise<CommandReply> {
  // What everybody sees is no place for it.
  if (reply.shared) return reply
  const refused = await store.takeRefused(directChannel(asker))
  if (refused.length === 0) return reply
  const deals = refused.map((id) => `#${id}`).join(', ')
  const text = inLocale(FOLLOW_TEXTS, asker.locale).refused(deals)
  const sections = [{ kind: 'text', text } as const, ...reply.card.sections]
  return { ...reply, card: { ...reply.card, sections } }
}
