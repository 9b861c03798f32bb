import type { Json } from './discord-world.ts'

/** What the REST side answers with. A 204 has no body and no content type. */
export interface Reply {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

export function done(body: unknown): Reply {
  return { status: 200, body }
}

export const NOTHING: Reply = { status: 204 }

export function refuse(status: number, code: number, message: string): Reply {
  return { status, body: { message, code } }
}

/** The answer to a malformed body; the flaws come as `path: what is wrong`. */
export function invalidForm(flaws: readonly string[]): Reply {
  const errors: Json = Object.fromEntries(
    flaws.map((flaw) => {
      const [path = '', ...rest] = flaw.split(': ')
      return [path, { _errors: [{ code: 'BASE_TYPE_INVALID', message: rest.join(': ') }] }]
    }),
  )
  return { status: 400, body: { message: 'Invalid Form Body', code: 50035, errors } }
}
