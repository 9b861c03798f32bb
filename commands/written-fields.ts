import type { Form, FormField } from './action.ts'

/** The fields of a form where nothing can be picked from suggestions: all that can be written. */
export function writtenFields({ fields }: Form): readonly FormField[] {
  return fields.filter((field) => !(field.kind === 'line' && field.pickOnly))
}
