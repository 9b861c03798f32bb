import { findDeals } from './find-deals.ts'
import type { MessageCommand } from './message.ts'

/** Every command in the menu of a message. */
export const MESSAGE_COMMANDS: readonly MessageCommand[] = [findDeals]
