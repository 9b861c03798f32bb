/** Names an action and what it is about; what may stand in both keeps it unambiguous. */
const SHAPE = /^do:([a-z][a-z-]{0,29}):([\w.~-]{0,90})$/

/** Discord's limit. */
const LONGEST = 100

export interface ActionTarget {
  readonly action: string
  readonly subject: string
}

/**
 * An action and its subject as the one string that platforms keep for a button or a form: at most 100
 * characters. Null when they hold what such a string cannot.
 */
export function actionId({ action, subject }: ActionTarget): string | null {
  const id = `do:${action}:${subject}`
  return id.length <= LONGEST && SHAPE.test(id) ? id : null
}

/** Reads what `actionId` wrote; null for anything else, such as the buttons of an older version. */
export function readActionId(id: string): ActionTarget | null {
  const [, action, subject] = SHAPE.exec(id) ?? []
  return action === undefined || subject === undefined ? null : { action, subject }
}
