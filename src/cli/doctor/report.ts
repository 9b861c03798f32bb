import type { Diagnosis } from '../../core/diagnosis.ts'

const MARKS = { ok: 'ok     ', off: 'off    ', warning: 'WARNING', failed: 'FAILED ' } as const

/** A diagnosis as a line, and one below that says what to do. */
export function inWords({ part, state, found, advice }: Diagnosis): string {
  const then = advice === null ? '' : `         -> ${advice}\n`
  return `${MARKS[state]}  ${part}: ${found}\n${then}`
}

/** How it went, as the last line. */
export function summary(all: readonly Diagnosis[]): string {
  const count = (state: Diagnosis['state']) => all.filter((one) => one.state === state).length
  const failed = count('failed')
  const warnings = count('warning')
  if (failed === 0 && warnings === 0) return '\nAll is well.\n'
  return `\n${failed} failed, ${warnings} to look at.\n`
}

/** Blots the values out wherever they stand in a diagnosis. */
export function withoutSecrets(secrets: readonly string[]): (diagnosis: Diagnosis) => Diagnosis {
  const forms = secrets.flatMap((secret) => [secret, encodeURIComponent(secret)])
  const hide = (text: string): string =>
    forms.reduce((rest, form) => rest.replaceAll(form, '[secret]'), text)
  return ({ part, state, found, advice }) => ({
    part: hide(part),
    state,
    found: hide(found),
    advice: advice === null ? null : hide(advice),
  })
}
