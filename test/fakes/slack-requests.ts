import { createHmac, randomUUID } from 'node:crypto'
import { isRecord } from './slack-blocks.ts'
import type { Acknowledgement } from './slack-envelopes.ts'

/** Slack waits this long for an answer. */
const ANSWER_MS = 3000

/** A way from Slack to the bot, whichever it is. */
export interface Way {
  /** Rejects when it is not acknowledged within three seconds. */
  deliver(type: string, payload: object): Promise<Acknowledgement>
}

/** The way that is taken: over the sockets until `sendTo`. */
export interface Ways extends Way {
  /** From now on everything goes to this address instead of the sockets. */
  readonly sendTo: (target: Target) => void
  /** Tells of something that happened; resolves when that is acknowledged. */
  readonly tell: (event: object, team?: string) => Promise<void>
}

export function createWays(sockets: Way, teamId: string, violate: (what: string) => void): Ways {
  let current = sockets
  return {
    deliver: (type, payload) => current.deliver(type, payload),
    sendTo(target) {
      current = createRequests(target, violate)
    },
    async tell(event, team = teamId) {
      await current.deliver('events_api', eventCallback(team, event))
    },
  }
}

/** Where Slack sends its requests, and the secret it signs them with. */
export interface Target {
  readonly url: string
  readonly signingSecret: string
}

/** A request as Slack sends it. `seconds` is what it says its time is, since 1970. */
export interface SentRequest {
  readonly type: string
  readonly body: string
  readonly seconds?: number
  readonly headers?: Readonly<Record<string, string>>
}

const FORM = 'application/x-www-form-urlencoded'

/** The request signed as docs.slack.dev/authentication/verifying-requests-from-slack says, version v0. */
export async function sendSigned(
  { url, signingSecret }: Target,
  { type, body, seconds = Math.floor(Date.now() / 1000), headers = {} }: SentRequest,
): Promise<Response> {
  const digest = createHmac('sha256', signingSecret).update(`v0:${seconds}:${body}`).digest('hex')
  return fetch(url, {
    method: 'POST',
    headers: {
      'content-type': type,
      'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
      'x-slack-request-timestamp': String(seconds),
      'x-slack-signature': `v0=${digest}`,
      ...headers,
    },
    body,
    signal: AbortSignal.timeout(ANSWER_MS),
  })
}

/** Slack's requests to the bot, in place of Socket Mode. */
function createRequests(target: Target, violate: (what: string) => void): Way {
  return {
    async deliver(type, payload) {
      const since = performance.now()
      const answer = await sendSigned(target, written(type, payload)).catch((error: unknown) => {
        violate(`${type}: not answered within ${ANSWER_MS} ms`)
        throw error
      })
      const text = await answer.text()
      if (answer.status !== 200) throw new Error(`${type}: answered ${answer.status} ${text}`)
      return { payload: given(text), ms: performance.now() - since }
    },
  }
}

function written(type: string, payload: object): SentRequest {
  if (type === 'slash_commands') {
    const fields = Object.fromEntries(
      Object.entries(payload).map(([key, value]) => [key, String(value)]),
    )
    return { type: FORM, body: new URLSearchParams(fields).toString() }
  }
  const json = JSON.stringify(payload)
  if (type === 'events_api') return { type: 'application/json', body: json }
  return { type: FORM, body: new URLSearchParams({ payload: json }).toString() }
}

function given(text: string): Acknowledgement['payload'] {
  if (text === '') return {}
  const payload: unknown = JSON.parse(text)
  return isRecord(payload) ? payload : {}
}

/** An event in the envelope that the Events API gives it. */
export function eventCallback(teamId: string, event: object, id: string = randomUUID()): object {
  return {
    token: 'verification',
    team_id: teamId,
    api_app_id: 'A0APP',
    type: 'event_callback',
    event_id: `Ev${id}`,
    event_time: Math.floor(Date.now() / 1000),
    authorizations: [{ enterprise_id: null, team_id: teamId, user_id: 'U0BOT', is_bot: true }],
    event: { event_ts: '1700000000.000100', ...event },
  }
}
