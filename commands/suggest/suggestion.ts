import type { Asker, CommandContext } from '../command.ts'

/** A value that somebody may mean. */
export interface Suggestion {
  /** What the asker sees, in his language. */
  readonly label: string
  /** What the option is then filled in with. */
  readonly value: string
}

/** What a source of suggestions is told. */
export interface Asked {
  readonly asker: Asker
  readonly subcommand: string | null
  /** What stands in the field so far, without blanks around it. */
  readonly typed: string
  /** The command's other options so far. */
  readonly options: Readonly<Record<string, string>>
  readonly store: CommandContext['store']
  readonly now: number
}

/** Finds what may be meant, the likeliest first. */
export type SuggestionSource = (asked: Asked) => Promise<readonly Suggestion[]>
