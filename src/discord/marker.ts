import { createHash } from 'node:crypto'
import type { MessagePayload } from './render.ts'

/** The largest identifier a component may carry: a positive 32-bit integer (component reference, "id"). */
const MAX_ID = 0x7fffffff

/** Two component identifiers that stand for a send key; 0 would mean "none". */
function identifiers(key: string): readonly [number, number] {
  const digest = createHash('sha256').update(key).digest()
  const first = (digest.readUInt32BE(0) % MAX_ID) + 1
  const second = (digest.readUInt32BE(4) % MAX_ID) + 1
  return first === second ? [first, (second % MAX_ID) + 1] : [first, second]
}

/**
 * The message with the key written into it where no reader sees it: as the identifiers of its container and of
 * the container's first part, which Discord keeps and gives back with the message.
 */
export function markPayload(payload: MessagePayload, key: string): MessagePayload {
  const [container] = payload.components
  const [outer, inner] = identifiers(key)
  const [first, ...rest] = container.components
  const components = first === undefined ? rest : [{ ...first, id: inner }, ...rest]
  return { ...payload, components: [{ ...container, id: outer, components }] }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function firstOf(value: unknown): Record<string, unknown> {
  const first: unknown = Array.isArray(value) ? value[0] : undefined
  return isRecord(first) ? first : {}
}

/** Whether a message, as Discord gives it back, is one that `markPayload` marked with this key. */
export function carriesMark(message: unknown, key: string): boolean {
  if (!isRecord(message)) return false
  if (message['nonce'] === key) return true
  const [outer, inner] = identifiers(key)
  const container = firstOf(message['components'])
  return container['id'] === outer && firstOf(container['components'])['id'] === inner
}

/** The id of the newest of our own messages that carries the key; null when there is none among them. */
export function findMarked(messages: unknown, key: string, ownId: string | null): string | null {
  if (!Array.isArray(messages)) return null
  for (const message of messages as readonly unknown[]) {
    if (!isRecord(message) || !carriesMark(message, key)) continue
    const author = message['author']
    if (ownId !== null && isRecord(author) && author['id'] !== ownId) continue
    if (typeof message['id'] === 'string') return message['id']
  }
  return null
}
