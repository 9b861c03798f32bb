import type { EditResult, Messenger, SendResult } from '../ports.ts'
import { LOCKED } from './grants.ts'
import type { Workspaces } from './workspaces.ts'

/**
 * One messenger for all workspaces. A channel that no workspace was ever heard of in (one of the configuration file) is
 * looked for in each: Slack answers that there is none until the right one is asked, and then it is remembered.
 */
export function createRoutedMessenger(workspaces: Workspaces): Messenger {
  async function routed<Outcome extends EditResult>(
    place: string,
    send: (messenger: Messenger) => Promise<Outcome>,
  ): Promise<Outcome | SendResult> {
    let last: Outcome | SendResult = { kind: 'gone', reason: GONE }
    const candidates = await workspaces.at(place)
    for (const { team, found } of candidates) {
      if (found === 'unknown' || found === 'locked') continue
      last = await send(found.messenger)
      const isRight = last.kind === 'sent' && team !== null
      if (isRight && candidates.length > 1) await workspaces.note(team, [place])
      if (!isElsewhere(last)) return last
    }
    // It may be the channel of a workspace that we cannot speak to for now.
    const isLocked = candidates.some(({ found }) => found === 'locked')
    return isLocked ? { kind: 'refused', reason: LOCKED } : last
  }
  return {
    platform: 'slack',
    post: (channel, card, key) =>
      routed(channel, (messenger) => messenger.post(channel, card, key)),
    reply: (channel, messageId, card, key) =>
      routed(channel, (messenger) => messenger.reply(channel, messageId, card, key)),
    edit: (channel, messageId, card) =>
      routed(channel, (messenger) => messenger.edit(channel, messageId, card)),
  }
}

/** Whether it may be the channel of another workspace. */
function isElsewhere(result: EditResult): boolean {
  if (result.kind === 'gone') return true
  return result.kind === 'refused' && result.reason.startsWith('channel_not_found')
}

const GONE = 'the Slack app is no longer installed in the workspace of this channel'
