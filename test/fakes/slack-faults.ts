/** What goes wrong with a call: an HTTP status, a Slack error, a limit, a cut connection, or only a delay. */
export type Fault =
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'error'; readonly error: string; readonly needed?: string }
  | { readonly kind: 'limited'; readonly seconds: number }
  /** The connection is cut before the call takes effect, or, with `after`, when it already has. */
  | { readonly kind: 'reset'; readonly after: boolean }
  | { readonly kind: 'delay'; readonly ms: number }

export interface Faults {
  /** The next `times` calls of the method (`*` for any, `response_url` for answers) go wrong. */
  failNext(method: string, fault: Fault, times?: number): void
  /** Takes the fault that is due for this call, if any. */
  take(method: string): Fault | null
}

export function createFaults(): Faults {
  const due: { method: string; fault: Fault; left: number }[] = []
  return {
    failNext(method, fault, times = 1) {
      due.push({ method, fault, left: times })
    },
    take(method) {
      const next = due.find((one) => one.left > 0 && [method, '*'].includes(one.method))
      if (next === undefined) return null
      next.left -= 1
      return next.fault
    },
  }
}
