import type { Asker, CommandContext, CommandReply, Permission, RequestFile } from './command.ts'

/** A pressed button or a submitted form. Everything in it comes from outside and may be anything. */
export interface ActionRequest extends Asker {
  readonly action: string
  /** What it is about, as the button was made with. */
  readonly subject: string
  /** What was filled in, by the fields' names; empty for a button. */
  readonly fields: Readonly<Record<string, string>>
  /** The files that came with a form, by the fields' names. */
  readonly files?: Readonly<Record<string, RequestFile>>
}

interface FieldHead {
  /** Lower case letters; by it the value is found among the request's fields. */
  readonly name: string
  readonly label: string
  readonly required: boolean
  /** What stands there at first. */
  readonly value?: string
}

/** The option of a command from whose suggestions a field's value is picked. */
export interface PickedFrom {
  readonly command: string
  readonly subcommand: string | null
  readonly option: string
  /** What was typed is a value as well. */
  readonly orTyped: boolean
}

/** What can be filled in: a line, a paragraph, a file, or one of some choices (at most 25, labels up to 75 characters). */
export type FormField = FieldHead &
  (
    | {
        readonly kind: 'line'
        readonly maxLength: number
        /** Where a platform's forms can suggest, the value is picked. */
        readonly from?: PickedFrom
        /** Elsewhere the field is left out, for another takes what is written. */
        readonly pickOnly?: true
      }
    | { readonly kind: 'paragraph'; readonly maxLength: number }
    /** One file with one of these endings; left out where a platform's forms take none. */
    | { readonly kind: 'file'; readonly endings: readonly string[] }
    | {
        readonly kind: 'choice'
        readonly choices: readonly { readonly label: string; readonly value: string }[]
      }
  )

/** A dialog with one to five fields; sending it asks for the action `submit`. */
export interface Form {
  /** Slack shows 24 characters, Discord 45. */
  readonly title: string
  readonly fields: readonly FormField[]
  readonly submit: { readonly action: string; readonly subject: string }
}

/** An answer to a button: a form to fill in. It must be ready within a second and a half. */
export interface FormReply {
  readonly form: Form
}

/** An answer to a form: what is wrong, a sentence a field. */
export interface FaultyReply {
  readonly faults: Readonly<Record<string, string>>
}

export type ActionReply = CommandReply | FormReply | FaultyReply

/** What a button or a form does, written once for all platforms. */
export interface Action {
  /** Lower case letters and hyphens, at most 30. */
  readonly name: string
  readonly permission: Permission
  run(request: ActionRequest, context: CommandContext): Promise<ActionReply>
}
