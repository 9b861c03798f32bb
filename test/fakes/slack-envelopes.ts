import { randomUUID } from 'node:crypto'
import type { WebSocket } from 'ws'
import { isRecord } from './slack-blocks.ts'

/** Slack waits this long for an envelope to be acknowledged. */
const ACK_MS = 3000

export interface Acknowledgement {
  readonly payload: Readonly<Record<string, unknown>>
  readonly ms: number
}

/** Envelopes on their way and the acknowledgements they wait for. */
export interface Envelopes {
  /** Rejects when no acknowledgement comes within three seconds. */
  send(ws: WebSocket, type: string, payload: object): Promise<Acknowledgement>
  /** Takes what the client sent. */
  acknowledge(text: string): void
}

export function createEnvelopes(violate: (what: string) => void): Envelopes {
  const waiting = new Map<string, (payload: Acknowledgement['payload']) => void>()
  return {
    send(ws, type, payload) {
      const id = randomUUID()
      const since = performance.now()
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          waiting.delete(id)
          violate(`${type}: not acknowledged within ${ACK_MS} ms`)
          reject(new Error('operation_timeout'))
        }, ACK_MS)
        waiting.set(id, (ack) => {
          clearTimeout(timer)
          resolve({ payload: ack, ms: performance.now() - since })
        })
        ws.send(JSON.stringify({ type, envelope_id: id, payload, accepts_response_payload: true }))
      })
    },
    acknowledge(text) {
      const message: unknown = JSON.parse(text)
      const id = isRecord(message) ? message['envelope_id'] : null
      const resolve = typeof id === 'string' ? waiting.get(id) : undefined
      if (typeof id !== 'string' || resolve === undefined) {
        violate('an acknowledgement came late, twice, or for no envelope')
        return
      }
      waiting.delete(id)
      const payload = isRecord(message) ? message['payload'] : {}
      resolve(isRecord(payload) ? payload : {})
    },
  }
}
