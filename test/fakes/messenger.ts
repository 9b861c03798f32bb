import type { Card } from '../../src/core/card/card.ts'
import type { EditResult, Messenger, ReplyKey, SendResult } from '../../src/ports.ts'

/** One thing the messenger was asked to say. */
export interface Said {
  readonly what: 'post' | 'edit' | 'reply'
  readonly channel: string
  readonly title: string
  readonly card: Card
  readonly key: ReplyKey | null
}

/** A platform that keeps what it is told; `answers` are given in order before everything goes well. */
export interface RecordingMessenger extends Messenger {
  readonly said: Said[]
  readonly answers: (EditResult | Error)[]
}

export function recordingMessenger(): RecordingMessenger {
  const said: Said[] = []
  const answers: (EditResult | Error)[] = []
  const hear = async (one: Said): Promise<EditResult> => {
    said.push(one)
    const answer = answers.shift()
    if (answer instanceof Error) throw answer
    return answer ?? { kind: 'sent', messageId: `m${said.length}` }
  }
  const say = async (one: Said): Promise<SendResult> => {
    const answer = await hear(one)
    if (answer.kind === 'uneditable') throw new Error('only an edit can be answered so')
    return answer
  }
  return {
    platform: 'discord',
    said,
    answers,
    post: (channel, card, key) => say({ what: 'post', channel, title: card.title, card, key }),
    edit: (channel, _id, card) =>
      hear({ what: 'edit', channel, title: card.title, card, key: null }),
    reply: (channel, _id, card, key) =>
      say({ what: 'reply', channel, title: card.title, card, key }),
  }
}
