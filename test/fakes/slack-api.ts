import type { IncomingMessage } from 'node:http'
import { argumentFaults } from './slack-arguments.ts'
import { type Answer, type Args, METHODS, type Method, type World } from './slack-methods.ts'

export interface Credentials {
  readonly botToken: string
  readonly appToken: string
  readonly botScopes: readonly string[]
  readonly appScopes: readonly string[]
  /** Error by kind of token once someone revoked it. */
  readonly revoked: Map<'bot' | 'app', string>
}

/** Answers one call of the Web API as Slack would. */
export function answerCall(
  name: string,
  request: { readonly authorization: string; readonly args: Args },
  credentials: Credentials,
  own: World,
): Answer {
  const token = /^Bearer (\S+)$/.exec(request.authorization)?.[1]
  const team = own.installs.byToken(token ?? '')
  const world = team === null ? own : { ...own, workspace: team.workspace, teamId: team.teamId }
  const method = METHODS[name]
  if (method === undefined) {
    world.violate(`${name} is not a method the bot may call`)
    return { ok: false, error: 'unknown_method' }
  }
  if ('token' in request.args) world.violate(`${name}: the token stands in the body`)
  const refusal = team === null ? tokenFault(method, token, credentials) : null
  if (refusal !== null) return { ok: false, error: refusal }
  const scope = method.scope(request.args, world)
  const granted = method.token === 'app' ? credentials.appScopes : credentials.botScopes
  if (scope !== null && !granted.includes(scope)) {
    return { ok: false, error: 'missing_scope', needed: scope, provided: granted.join(',') }
  }
  for (const fault of argumentFaults(name, request.args, method.args)) world.violate(fault)
  return method.run(request.args, world)
}

function tokenFault(method: Method, token: string | undefined, known: Credentials): string | null {
  if (method.token === 'none') return null
  if (token === undefined) return 'not_authed'
  const right = method.token === 'bot' ? known.botToken : known.appToken
  const other = method.token === 'bot' ? known.appToken : known.botToken
  if (token === other) return 'not_allowed_token_type'
  if (token !== right) return 'invalid_auth'
  return known.revoked.get(method.token) ?? null
}

/** The body as text. */
export async function readBody(request: IncomingMessage): Promise<string> {
  let body = ''
  for await (const chunk of request.setEncoding('utf8')) body += String(chunk)
  return body
}

/** The arguments of a call, sent as a form or as JSON; in a form, structures are JSON in a field. */
export function readArgs(type: string, body: string): Args {
  if (type.startsWith('application/json')) return JSON.parse(body)
  const args: Record<string, unknown> = {}
  for (const [key, value] of new URLSearchParams(body)) {
    args[key] = ['blocks', 'metadata', 'attachments', 'view'].includes(key)
      ? JSON.parse(value)
      : value
  }
  return args
}
