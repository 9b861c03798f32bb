/** What a check-up found about one part of the installation, for its operator. Holds no secret. */
export interface Diagnosis {
  /** Which part, for example `Discord token`. */
  readonly part: string
  /** `off`: not set up, which is allowed. */
  readonly state: 'ok' | 'off' | 'warning' | 'failed'
  /** What was found, as a sentence. */
  readonly found: string
  /** What to do about it; null when nothing is to be done. */
  readonly advice: string | null
}

export function sound(part: string, found: string): Diagnosis {
  return { part, state: 'ok', found, advice: null }
}

export function switchedOff(part: string, found: string, advice: string): Diagnosis {
  return { part, state: 'off', found, advice }
}

export function doubtful(part: string, found: string, advice: string): Diagnosis {
  return { part, state: 'warning', found, advice }
}

export function broken(part: string, found: string, advice: string): Diagnosis {
  return { part, state: 'failed', found, advice }
}
