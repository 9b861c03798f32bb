import { createHmac, timingSafeEqual } from 'node:crypto'

/** The ways of signing that hubs may use (WebSub, section 7.1; PubSubHubbub 0.4 knows sha1 alone). */
const METHODS = new Set(['sha1', 'sha256', 'sha384', 'sha512'])

/** What is to be thought of a delivery by its signature. */
export type Genuineness = 'signed' | 'unsigned' | 'forged'

/** Judges X-Hub-Signature, `method=hexadecimal HMAC of the body`. */
export function genuineness(
  body: Uint8Array,
  signature: string | null,
  secret: string,
): Genuineness {
  if (signature === null) return 'unsigned'
  const [, method = '', digest = ''] = /^\s*(sha\d+)=([0-9a-f]+)\s*$/i.exec(signature) ?? []
  const name = method.toLowerCase()
  if (!METHODS.has(name)) return 'forged'
  const right = createHmac(name, secret).update(body).digest()
  const given = Buffer.from(digest, 'hex')
  const isRight = given.length === right.length && timingSafeEqual(given, right)
  return isRight ? 'signed' : 'forged'
}
