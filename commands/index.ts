import { alerts } from './alerts/alerts.ts'
import type { Command } from './command.ts'
import { company } from './company.ts'
import { deal } from './deal.ts'
import { deals } from './deals.ts'
import { digest } from './digest.ts'
import { feed } from './feed.ts'
import { helpFor } from './help.ts'
import { status } from './status.ts'
import { story } from './story.ts'
import { watch } from './watch.ts'
import { why } from './why.ts'

/** Every slash command, in the order in which help shows them. */
export const COMMANDS: readonly Command[] = [
  deals,
  deal,
  company,
  feed,
  watch,
  alerts,
  digest,
  story,
  why,
  status,
  helpFor(() => COMMANDS),
]
