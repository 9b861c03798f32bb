import type { AnyMiddlewareArgs, Middleware } from '@slack/bolt'

/** Slack repeats an event three times within six minutes, and sends 30,000 an hour at most. */
const REMEMBERED = 5_000

/** Lets each event pass once: Slack sends it again when our answer was late or got lost. */
export function createOnce(): Middleware<AnyMiddlewareArgs> {
  const passed = new Set<string>()
  return async ({ body, next }) => {
    const id: unknown = Reflect.get(body, 'event_id')
    if (typeof id !== 'string') return next()
    if (passed.has(id)) return undefined
    passed.add(id)
    const [oldest] = passed
    if (passed.size > REMEMBERED && oldest !== undefined) passed.delete(oldest)
    return next()
  }
}
