import type { Asker } from '../../commands/command.ts'
import type { Workspace } from './workspace.ts'

/** Where somebody asks, as Slack names it. */
export interface AskedFrom {
  /** `T0123` */
  readonly team: string
  /** The channel as deliveries name it: `slack:C0123`. */
  readonly place: string
  readonly user: { readonly id: string; readonly name: string }
}

/** Who asks, with what he may do and his language. */
export async function askerOf(
  { person }: Pick<Workspace, 'person'>,
  { team, place, user: { id, name } }: AskedFrom,
): Promise<Asker> {
  const { canEdit, locale } = await person(id)
  const user = { id, name, canEdit }
  return { platform: 'slack', team: `slack:${team}`, channel: place, user, locale }
}
