import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'

/** AES-256-GCM with a fresh nonce of 96 bits and a tag of 128 (NIST SP 800-38D). */
const CIPHER = 'aes-256-gcm'
const NONCE_BYTES = 12
const VERSION = 'v1'

/** What came of opening something sealed. */
export type Opened =
  /** `isOld`: sealed with another key than the one that seals now. */
  | { readonly kind: 'open'; readonly text: string; readonly isOld: boolean }
  /** No key of ours has this name. */
  | { readonly kind: 'locked'; readonly key: string }
  /** It was changed since, or was sealed about something else. */
  | { readonly kind: 'damaged' }

/** Seals texts for keeping, each with what it is about: sealed about one thing it does not open about another. */
export interface Keyring {
  seal(text: string, about: string): string
  open(sealed: string, about: string): Opened
}

interface Key {
  readonly name: string
  readonly bytes: Buffer
}

/**
 * A ring of keys, each of 64 hexadecimal digits: the first seals, all of them open. What is sealed names its key, so that
 * an old key can be told from a wrong one.
 */
export function createKeyring(keys: readonly string[]): Keyring {
  const ring = keys.map(keyOf)
  const [first] = ring
  if (first === undefined) throw new RangeError('A keyring needs a key.')
  return {
    seal: (text, about) => sealWith(first, text, about),
    open(sealed, about) {
      const [version, name = '', ...parts] = sealed.split('.')
      if (version !== VERSION || parts.length !== 3) return { kind: 'damaged' }
      const key = ring.find((one) => one.name === name)
      if (key === undefined) return { kind: 'locked', key: name }
      const text = openWith(key, parts, about)
      return text === null ? { kind: 'damaged' } : { kind: 'open', text, isOld: key !== first }
    },
  }
}

/** The name says nothing of the key: it is a part of its hash. */
function keyOf(hex: string): Key {
  const bytes = Buffer.from(hex, 'hex')
  const name = createHash('sha256').update('name of a key').update(bytes).digest('hex').slice(0, 8)
  return { name, bytes }
}

function sealWith({ name, bytes }: Key, text: string, about: string): string {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv(CIPHER, bytes, nonce).setAAD(Buffer.from(about))
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  const parts = [nonce, cipher.getAuthTag(), sealed].map((part) => part.toString('base64url'))
  return [VERSION, name, ...parts].join('.')
}

function openWith({ bytes }: Key, parts: readonly string[], about: string): string | null {
  const [nonce, tag, sealed] = parts.map((part) => Buffer.from(part, 'base64url'))
  if (nonce === undefined || tag === undefined || sealed === undefined) return null
  try {
    const decipher = createDecipheriv(CIPHER, bytes, nonce, { authTagLength: 16 })
    decipher.setAAD(Buffer.from(about)).setAuthTag(tag)
    return Buffer.concat([decipher.update(sealed), decipher.final()]).toString('utf8')
  } catch {
    return null
  }
}
