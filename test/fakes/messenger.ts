import type { Messenger, SendKey, SendResult } from '../../src/ports.ts'

/** One thing the messenger was asked to say. */
export interface Said {
  readonly what: 'post' | 'edit' | 'reply'
  readonly channel: string
  readonly title: string
  readonly key: SendKey | null
}

/** A platform that keeps what it is told; `answers` are given in order before everything goes well. */
export interface RecordingMessenger extends Messenger {
  readonly said: readonly Said[]
  readonly answers: (SendResult | Error)[]
}

export function recordingMessenger(): RecordingMessenger {
  const said: Said[] = []
  const answers: (SendResult | Error)[] = []
  const say = async (one: Said): Promise<SendResult> => {
    said.push(one)
    const answer = answers.shift()
    if (answer instanceof Error) throw answer
    return answer ?? { kind: 'sent', messageId: `m${said.length}` }
  }
  return {
    platform: 'discord',
    said,
    answers,
    post: (channel, card, key) => say({ what: 'post', channel, title: card.title, key }),
    edit: (channel, _id, card) => say({ what: 'edit', channel, title: card.title, key: null }),
    reply: (channel, _id, card, key) => say({ what: 'reply', channel, title: card.title, key }),
  }
}
