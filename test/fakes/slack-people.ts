import type { Workspace } from './slack-workspace.ts'

type Args = Readonly<Record<string, unknown>>

type Answer = ({ readonly ok: true } & Args) | { readonly ok: false; readonly error: string }

interface Place {
  readonly workspace: Workspace
  readonly teamId: string
}

/** Answers `users.info`. */
export function usersInfo(args: Args, { workspace, teamId }: Place): Answer {
  const user = workspace.user(String(args['user']))
  if (user === null) return { ok: false, error: 'user_not_found' }
  return {
    ok: true,
    user: {
      id: user.id,
      team_id: teamId,
      name: user.name,
      deleted: false,
      is_bot: false,
      is_admin: user.admin === true,
      is_owner: user.owner === true,
      is_restricted: user.guest === true,
      is_ultra_restricted: false,
      ...(String(args['include_locale']) === 'true' ? { locale: user.locale ?? 'en-US' } : {}),
    },
  }
}

/** Answers `conversations.open` for one user. */
export function openDirect(args: Args, { workspace }: Place): Answer {
  const user = workspace.user(String(args['users']))
  if (user === null) return { ok: false, error: 'user_not_found' }
  if (user.deactivated === true) return { ok: false, error: 'user_disabled' }
  return { ok: true, channel: { id: workspace.direct(user.id) } }
}

/** Answers `chat.getPermalink`. */
export function permalink(args: Args, { workspace }: Place): Answer {
  const channel = String(args['channel'])
  const ts = String(args['message_ts'])
  const isThere = workspace.messages(channel).some((message) => message.ts === ts)
  if (!isThere) return { ok: false, error: 'message_not_found' }
  return { ok: true, permalink: `https://example.slack.com/archives/${channel}/p${ts}` }
}
