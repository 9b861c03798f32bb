import { inLocale } from '../src/core/card/locale.ts'
import type { AskedQueryStore } from '../src/ports.ts'
import type { CommandReply, CommandRequest } from './command.ts'
import { CONTROL_TEXTS } from './control-texts.data.ts'
import { queryToken } from './query-token.ts'

/** The name of the action that is asked for by the button. */
export const SHARE = 'share'

/** Commands that only tell, and tell everybody the same. */
const SHAREABLE: ReadonlySet<string> = new Set(['deals', 'deal', 'company show', 'digest'])

/** A command without who asks and where. */
export type Asked = Pick<CommandRequest, 'command' | 'subcommand' | 'options'>

/** Whether others may be interested in what the command tells. */
export function isShareable({ command, subcommand }: Asked): boolean {
  return SHAREABLE.has(subcommand === null ? command : `${command} ${subcommand}`)
}

/** The answer with a button that shows it to the whole channel. Refusals are the asker's own matter, and so is what he asks where nobody else is. */
export async function withShareButton(
  reply: CommandReply,
  asked: Pick<CommandRequest, 'platform' | 'channel' | 'locale'> & Asked,
  { store, now }: { readonly store: AskedQueryStore; readonly now: number },
): Promise<CommandReply> {
  const isRefused = reply.card.accent === 'warning'
  if (reply.shared || isRefused || isAlone(asked) || !isShareable(asked)) return reply
  const { command, subcommand, options, locale } = asked
  const subject = await queryToken(JSON.stringify([command, subcommand, options]), store, now)
  const label = inLocale(CONTROL_TEXTS, locale).share
  const button = { label, action: SHARE, subject, style: 'plain' } as const
  const sections = [...reply.card.sections, { kind: 'buttons', buttons: [button] } as const]
  return { ...reply, card: { ...reply.card, sections } }
}

/** At the console, in a direct message on Slack. */
function isAlone({ platform, channel }: Pick<CommandRequest, 'platform' | 'channel'>): boolean {
  return platform === 'console' || /^slack:(?:D|dm:)/.test(channel)
}
