import type { Form, FormField } from './action.ts'

/** What is written or chosen. */
export type WrittenField = Exclude<FormField, { kind: 'file' }>

/** The fields of a form where nothing can be picked from suggestions or uploaded: all that can be written. */
export function writtenFields({ fields }: Form): readonly WrittenField[] {
  return fields.flatMap((field) => {
    if (field.kind === 'file' || (field.kind === 'line' && field.pickOnly)) return []
    return [field]
  })
}
