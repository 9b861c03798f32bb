import type { Action } from './action.ts'
import { evidence } from './evidence.ts'
import { sources } from './sources.ts'

/** Everything that buttons and forms can ask for. */
export const ACTIONS: readonly Action[] = [evidence, sources]
