import { randomUUID } from 'node:crypto'
import type { Answer, Args } from './slack-methods.ts'
import { createWorkspace, type UserSetup, type Workspace } from './slack-workspace.ts'

/** Another workspace, whose people may install the app. */
export interface TeamSetup {
  readonly teamId: string
  readonly channels: readonly string[]
  readonly users: readonly UserSetup[]
}

/** The app as its owner has registered it. */
export interface RegisteredApp {
  readonly clientId: string
  readonly clientSecret: string
  readonly redirectUri: string
}

/** A workspace and the bot token that works there. */
export interface Team {
  readonly teamId: string
  readonly workspace: Workspace
  /** Null until the app is installed, and after it was uninstalled. */
  token: string | null
}

/** Installing the app by OAuth (docs.slack.dev/authentication/installing-with-oauth). */
export interface SlackInstalls {
  team(id: string): Team
  /** The workspace in which the token works; null: in none of these. */
  byToken(token: string): Team | null
  /** A user agrees on Slack's page, whose address is given; gives where Slack sends the browser then. */
  agree(page: string, who: { readonly team: string; readonly user: string }): string
  /** Answers `oauth.v2.access`. */
  exchange(args: Args): Answer
}

interface Code {
  readonly team: Team
  readonly user: string
  readonly redirectUri: string
  used: boolean
}

export function createInstalls(
  setups: readonly TeamSetup[],
  app: RegisteredApp | null,
  violate: (what: string) => void,
): SlackInstalls {
  const teams = setups.map(
    ({ teamId, channels, users }): Team => ({
      teamId,
      workspace: createWorkspace(channels, users, {}),
      token: null,
    }),
  )
  const codes = new Map<string, Code>()
  const team = (id: string): Team => {
    const known = teams.find(({ teamId }) => teamId === id)
    if (known === undefined) throw new Error(`there is no workspace ${id}`)
    return known
  }
  return {
    team,
    byToken: (token) => teams.find((one) => one.token === token) ?? null,
    agree(page, who) {
      const { pathname, searchParams: asked } = new URL(page)
      if (pathname !== '/oauth/v2/authorize') violate(`${pathname} is not Slack's page`)
      if (asked.get('client_id') !== app?.clientId) violate('the client_id is not the app’s')
      const redirectUri = asked.get('redirect_uri') ?? ''
      if (redirectUri !== app?.redirectUri) violate(`bad_redirect_uri: ${redirectUri}`)
      if (!asked.get('scope')?.includes('chat:write')) violate('no scope is asked for')
      const code = randomUUID()
      codes.set(code, { team: team(who.team), user: who.user, redirectUri, used: false })
      const given = new URLSearchParams({ code, state: asked.get('state') ?? '' })
      return `${redirectUri}?${given.toString()}`
    },
    exchange(args) {
      const code = codes.get(String(args['code']))
      if (args['client_id'] !== app?.clientId) return { ok: false, error: 'invalid_client_id' }
      if (args['client_secret'] !== app?.clientSecret)
        return { ok: false, error: 'bad_client_secret' }
      if (code === undefined) return { ok: false, error: 'invalid_code' }
      if (code.used) return { ok: false, error: 'code_already_used' }
      if (args['redirect_uri'] !== code.redirectUri) return { ok: false, error: 'bad_redirect_uri' }
      code.used = true
      const { teamId } = code.team
      code.team.token = `xoxb-${teamId}-${randomUUID()}`
      return {
        ok: true,
        access_token: code.team.token,
        token_type: 'bot',
        scope: 'chat:write,commands',
        bot_user_id: `U0BOT${teamId}`,
        app_id: 'A0APP',
        team: { id: teamId, name: teamId.toLowerCase() },
        enterprise: null,
        authed_user: { id: code.user },
        is_enterprise_install: false,
      }
    },
  }
}
