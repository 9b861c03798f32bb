import type { Command } from '../../commands/command.ts'
import type { MessageCommand } from '../../commands/message.ts'
import { formsOf } from '../../commands/parse.ts'
import { EVENTS_PATH, REDIRECT_PATH } from './paths.ts'

/**
 * What the bot may do in a workspace, and for what: write, be commanded, find a message it may already have posted
 * (public and private channels, direct messages), write to users who follow a deal, learn a user's language and
 * standing, also as a member of a user group, show charts, read files sent with forms, and hear of the channels it is invited to.
 */
export const BOT_SCOPES = [
  'chat:write',
  'commands',
  'channels:history',
  'groups:history',
  'im:history',
  'im:write',
  'users:read',
  'files:write',
  'files:read',
  'usergroups:read',
  'channels:read',
  'groups:read',
] as const

/** What the bot is told of: that its home was opened, that it was invited to a channel, that it was uninstalled. */
const BOT_EVENTS = [
  'app_home_opened',
  'member_joined_channel',
  'app_uninstalled',
  'tokens_revoked',
] as const

const NAME = 'Dealbell'
const DESCRIPTION =
  'Tells your channels about acquisitions, stakes, mergers and funding rounds as the news reports them.'

/** Limits of the manifest's schema, version 2 (github.com/slackapi/manifest-schema). */
const COMMANDS = 50
const COMMAND_NAME = 32
const COMMAND_DESCRIPTION = 2000
const USAGE_HINT = 1000
const SHORTCUT_NAME = 24
const SHORTCUT_DESCRIPTION = 150

export interface ManifestCommands {
  readonly commands: readonly Command[]
  /** In the menu of a message. */
  readonly messageCommands?: readonly MessageCommand[]
}

/** How an app is reached. */
export interface Reach {
  /** The address below which the web server is reached, without a slash at the end; null: it is not. */
  readonly publicUrl: string | null
  /** Slack sends its requests there instead of using Socket Mode. */
  readonly http: boolean
}

/**
 * The app manifest to paste at api.slack.com/apps ("from a manifest"): bot user, slash commands, scopes, what the bot is
 * told of, and how Slack reaches it. Throws when the commands do not fit Slack's limits, which only a programmer can
 * cause.
 */
export function slackManifest(
  { commands, messageCommands = [] }: ManifestCommands,
  { publicUrl, http }: Reach = { publicUrl: null, http: false },
): object {
  if (commands.length === 0 || commands.length > COMMANDS) {
    throw new RangeError(`Slack takes 1 to ${COMMANDS} slash commands, not ${commands.length}`)
  }
  const url = publicUrl === null || !http ? null : publicUrl + EVENTS_PATH
  const redirect = publicUrl === null ? {} : { redirect_urls: [publicUrl + REDIRECT_PATH] }
  const request = url === null ? {} : { request_url: url }
  return {
    _metadata: { major_version: 2, minor_version: 0 },
    display_information: { name: NAME, description: DESCRIPTION },
    features: {
      bot_user: { display_name: NAME, always_online: true },
      // Without it Slack takes no direct messages from the bot.
      app_home: {
        home_tab_enabled: true,
        messages_tab_enabled: true,
        messages_tab_read_only_enabled: true,
      },
      slash_commands: commands.map((command) => slashCommand(command, url)),
      ...(messageCommands.length > 0 && { shortcuts: messageCommands.map(shortcut) }),
    },
    oauth_config: { ...redirect, scopes: { bot: [...BOT_SCOPES] } },
    settings: {
      interactivity: {
        is_enabled: true,
        ...request,
        // Where the options of fields are asked for.
        ...(url !== null && { message_menu_options_url: url }),
      },
      event_subscriptions: { ...request, bot_events: [...BOT_EVENTS] },
      org_deploy_enabled: false,
      socket_mode_enabled: url === null,
      token_rotation_enabled: false,
    },
  }
}

/** Slack shows 24 characters of a shortcut's name. */
function shortcut({ name, title, shortTitle }: MessageCommand): object {
  return {
    name: shortTitle.slice(0, SHORTCUT_NAME),
    type: 'message',
    callback_id: name,
    description: title.en.slice(0, SHORTCUT_DESCRIPTION),
  }
}

function slashCommand(command: Command, url: string | null): object {
  const name = `/${command.name}`
  if (name.length > COMMAND_NAME) {
    throw new RangeError(`${name} is longer than Slack's ${COMMAND_NAME} characters`)
  }
  const hint = usageHint(command)
  return {
    command: name,
    ...(url !== null && { url }),
    description: command.description.en.slice(0, COMMAND_DESCRIPTION),
    ...(hint === '' ? {} : { usage_hint: hint.slice(0, USAGE_HINT) }),
    should_escape: false,
  }
}

/** What is typed behind the command's name, as the command itself explains it. */
function usageHint(command: Command): string {
  const forms = formsOf([command]).map(({ usage }) => usage.slice(command.name.length + 1).trim())
  return forms.join(' | ')
}
