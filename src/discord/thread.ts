import { type REST, Routes, ThreadAutoArchiveDuration } from 'discord.js'
import { cleanLine } from '../core/card/clean.ts'
import { cutText } from '../core/card/cut.ts'
import { CODE, refusalCode } from './failure.ts'

/** Discord's limit for a thread's name. */
const MAX_NAME = 100

function threadName(title: string): string {
  return cutText(cleanLine(title), MAX_NAME) || '…'
}

/**
 * Starts a thread on a message and gives its id, which is the message's own id. A thread that is there already is
 * used again. Null where a thread cannot be had: missing right, wrong kind of channel, too many threads.
 */
export async function openThread(
  rest: REST,
  place: { readonly channel: string; readonly messageId: string },
  title: string,
): Promise<string | null> {
  const unavailable: readonly number[] = [
    CODE.missingAccess,
    CODE.missingPermission,
    CODE.wrongChannelType,
    CODE.tooManyThreads,
  ]
  try {
    await rest.post(Routes.threads(place.channel, place.messageId), {
      body: {
        name: threadName(title),
        auto_archive_duration: ThreadAutoArchiveDuration.OneDay,
      },
    })
    return place.messageId
  } catch (error) {
    const code = refusalCode(error)
    if (code === CODE.threadExists) return place.messageId
    if (code !== null && unavailable.includes(code)) return null
    throw error
  }
}
