import { REST } from 'discord.js'

const PUBLIC_API = 'https://discord.com/api'
/** Waits longer than this are handed to the outbox, which keeps them over a restart. */
const LONGEST_QUEUE_MS = 10_000

/**
 * Discord's REST base address without version: `https://discord.com/api` unless another is given. The version
 * (`/v10`) is added by discord.js; a trailing slash or version in the given address is taken off.
 */
export function apiBase(apiUrl: string | undefined): string {
  if (apiUrl === undefined || apiUrl.trim() === '') return PUBLIC_API
  return apiUrl
    .trim()
    .replace(/\/+$/, '')
    .replace(/\/v\d+$/, '')
}

/**
 * A REST client of our own beside the gateway's: it posts while the gateway is down, and a failure comes back at
 * once because the outbox does the trying again. discord.js paces requests by Discord's rate-limit headers.
 */
export function createRest(options: { token: string; apiUrl: string | undefined }): REST {
  const rest = new REST({
    api: apiBase(options.apiUrl),
    retries: 0,
    rejectOnRateLimit: ({ timeToReset, retryAfter }) =>
      Math.max(timeToReset, retryAfter) > LONGEST_QUEUE_MS,
  })
  return rest.setToken(options.token)
}

/** Whether a value could be sent as an HTTP header; a token with other characters is a copying mistake. */
export function isPlausibleToken(token: string): boolean {
  return /^[\x21-\x7e]+$/.test(token)
}
