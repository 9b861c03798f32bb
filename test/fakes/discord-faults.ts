import type { Reply } from './discord-reply.ts'

/** Something that goes wrong with a request. */
export type Fault =
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'error'; readonly status: number; readonly code: number }
  /** The connection breaks before the request is carried out, or after it and before the answer. */
  | { readonly kind: 'drop'; readonly when: 'before' | 'after' }
  | { readonly kind: 'delay'; readonly ms: number }
  | {
      readonly kind: 'limited'
      readonly seconds: number
      readonly global?: boolean
      /** Limits of their own, such as that on old messages, have codes. */
      readonly code?: number
    }

export interface FaultPlan {
  readonly fault: Fault
  /** How many matching requests it hits; 1 unless given. */
  readonly count?: number
  readonly method?: string
  readonly path?: RegExp
}

/** Faults to come; a request takes the first that fits it. */
export interface Faults {
  add(plan: FaultPlan): void
  take(method: string, path: string): Fault | null
}

export function createFaults(): Faults {
  const plans: (FaultPlan & { left: number })[] = []
  return {
    add: (plan) => plans.push({ ...plan, left: plan.count ?? 1 }),
    take(method, path) {
      const plan = plans.find(
        (candidate) =>
          candidate.left > 0 &&
          (candidate.method ?? method) === method &&
          (candidate.path?.test(path) ?? true),
      )
      if (plan === undefined) return null
      plan.left -= 1
      return plan.fault
    },
  }
}

export function limitedReply(
  seconds: number,
  scope: {
    readonly global: boolean
    readonly name: 'user' | 'shared' | 'global'
    readonly code?: number | undefined
  },
): Reply {
  return {
    status: 429,
    body: {
      message: 'You are being rate limited.',
      retry_after: seconds,
      global: scope.global,
      ...(scope.code === undefined ? {} : { code: scope.code }),
    },
    headers: {
      'retry-after': String(Math.ceil(seconds)),
      'x-ratelimit-scope': scope.name,
      ...(scope.global ? { 'x-ratelimit-global': 'true' } : {}),
    },
  }
}

/** The answer a fault gives in place of the real one; null when the request is carried out after all. */
export function faultReply(fault: Fault | null): Reply | null {
  if (fault?.kind === 'status') return { status: fault.status, body: { message: 'fault', code: 0 } }
  if (fault?.kind === 'error') {
    return { status: fault.status, body: { message: 'fault', code: fault.code } }
  }
  if (fault?.kind !== 'limited') return null
  const global = fault.global ?? false
  const name = global ? 'global' : 'user'
  return limitedReply(fault.seconds, { global, name, code: fault.code })
}
