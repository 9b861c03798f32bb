import type { Translated } from '../card/locale.ts'

/** A watch rule of a file and the line it begins on, from 1. */
export interface RuleInFile {
  readonly query: string
  readonly line: number
}

/** A watchlist of a file; without a name it holds rules of the channel that exported it or imports it. */
export interface ListInFile {
  readonly name: string | null
  readonly rules: readonly RuleInFile[]
}

/** Why a line of a file cannot be taken, and what to do. */
export interface FileFault {
  readonly line: number
  readonly says: Translated<string>
}

/** What a file holds; with faults nothing of it is to be taken. */
export interface FileReading {
  readonly lists: readonly ListInFile[]
  /** By line. */
  readonly faults: readonly FileFault[]
  /** Parts of a whole installation's file that are no watchlists: feeds, subscriptions. */
  readonly passedOver: readonly string[]
}

export const FILE_FORMATS = ['yaml', 'csv'] as const
export type FileFormat = (typeof FILE_FORMATS)[number]

/** UTF-16 units of a file that is read. */
export const MOST_CHARACTERS = 1_000_000
export const MOST_RULES = 1_000
export const MOST_LISTS = 100

/** What a watchlist may be called; the configuration file holds its names to the same. */
export const LIST_NAME = /^[\p{L}\p{N}][\p{L}\p{N} _-]{0,49}$/u
