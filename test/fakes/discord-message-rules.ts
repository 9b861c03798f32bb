import { componentFlaws } from './discord-component-rules.ts'
import { isJson, type Json, listOf, stringOf, textOf } from './discord-world.ts'

export const FLAG = { suppressEmbeds: 4, ephemeral: 64, loading: 128, silent: 4096, v2: 1 << 15 }

const KEYS = [
  'content',
  'tts',
  'nonce',
  'enforce_nonce',
  'embeds',
  'components',
  'allowed_mentions',
  'flags',
  'message_reference',
  'attachments',
]

function checkMentions(mentions: unknown, flaws: string[]): void {
  if (mentions === undefined || mentions === null) return
  if (!isJson(mentions)) {
    flaws.push('allowed_mentions: not an object')
    return
  }
  const parse = listOf(mentions['parse'])
  if (parse.some((kind) => !['roles', 'users', 'everyone'].includes(String(kind)))) {
    flaws.push('allowed_mentions.parse: unknown kind')
  }
  for (const kind of ['roles', 'users']) {
    const ids = listOf(mentions[kind])
    if (ids.length > 100) flaws.push(`allowed_mentions.${kind}: more than 100`)
    if (ids.length > 0 && parse.includes(kind)) {
      flaws.push(`allowed_mentions.${kind}: excludes parsing the same kind`)
    }
  }
}

function checkNonce(body: Json, flaws: string[]): void {
  const nonce = body['nonce']
  const isSet = nonce !== undefined && nonce !== null
  const valid = typeof nonce === 'string' ? nonce.length <= 25 : Number.isInteger(nonce)
  if (isSet && !valid) flaws.push('nonce: longer than 25 characters')
  if (body['enforce_nonce'] === true && !isSet) flaws.push('nonce: missing, yet enforced')
}

function checkPlain(body: Json, flaws: string[]): void {
  const content = body['content'] ?? ''
  if (typeof content !== 'string' || content.length > 2000) {
    flaws.push('content: more than 2000 characters')
  }
  if (content === '' && listOf(body['embeds']).length === 0) {
    flaws.push('content: empty message')
  }
  if (listOf(body['embeds']).length > 0) flaws.push('embeds: the stand-in does not know them')
  if (listOf(body['components']).length > 0) {
    flaws.push('components: version 2 needs the flag, and rows are not known to the stand-in')
  }
}

function checkV2(body: Json, flaws: string[]): void {
  for (const key of ['content', 'embeds', 'poll', 'sticker_ids']) {
    const value = body[key]
    if (value === undefined || value === null || value === '') continue
    if (listOf(value).length === 0 && Array.isArray(value)) continue
    flaws.push(`${key}: not allowed in a version 2 message`)
  }
  flaws.push(...componentFlaws(body['components']))
}

/** What Discord would find wrong with a message body (resources/message); empty when nothing. */
export function messageFlaws(body: unknown, allowedFlags: number, wasV2 = false): string[] {
  if (!isJson(body)) return ['body: not an object']
  const flaws = Object.keys(body)
    .filter((key) => !KEYS.includes(key))
    .map((key) => `${key}: unknown key`)
  const flags = body['flags'] ?? 0
  if (typeof flags !== 'number' || (flags & ~allowedFlags) !== 0) {
    flaws.push(`flags: ${JSON.stringify(flags)} is not allowed here`)
  }
  checkMentions(body['allowed_mentions'], flaws)
  checkNonce(body, flaws)
  if (wasV2 || (Number(flags) & FLAG.v2) !== 0) checkV2(body, flaws)
  else checkPlain(body, flaws)
  return flaws
}

const PINGS = /(?<!\\)(@everyone|@here)|(?<!\\)<@[!&]?\d+>/g

/** Whom the message pings: mentions in the text that `allowed_mentions` lets through. */
export function pingsOf(body: Json): string[] {
  const mentions = body['allowed_mentions']
  return mentionsIn(body).filter((mention) => !isJson(mentions) || isAllowed(mention, mentions))
}

/** Whom it pings without having named them one by one: news could do that. */
export function carelessPings(body: Json): string[] {
  const { roles: _roles, users: _users, ...careless } = jsonOf(body['allowed_mentions'])
  const isSaid = isJson(body['allowed_mentions'])
  return mentionsIn(body).filter((mention) => !isSaid || isAllowed(mention, careless))
}

function mentionsIn(body: Json): string[] {
  const text = `${stringOf(body['content'])}\n${textOf({ components: listOf(body['components']) })}`
  return [...text.matchAll(PINGS)].map(([mention]) => mention)
}

function isAllowed(mention: string, mentions: Json): boolean {
  const parse = listOf(mentions['parse'])
  if (mention.startsWith('@')) return parse.includes('everyone')
  const kind = mention.startsWith('<@&') ? 'roles' : 'users'
  return parse.includes(kind) || listOf(mentions[kind]).includes(/\d+/.exec(mention)?.[0])
}

function jsonOf(value: unknown): Json {
  return isJson(value) ? value : {}
}
