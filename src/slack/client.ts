import type { App } from '@slack/bolt'
import type { FastifyInstance } from 'fastify'
import type { Logger } from 'pino'
import type { ActionReply, ActionRequest } from '../../commands/action.ts'
import type { Asker, Command, CommandReply, CommandRequest } from '../../commands/command.ts'
import type { Home } from '../../commands/home.ts'
import type { MessageCommand, MessageRequest } from '../../commands/message.ts'
import type { Suggestion } from '../../commands/suggest/suggestion.ts'
import type { SuggestionRequest } from '../../commands/suggest.ts'
import type { Card } from '../core/card/card.ts'
import type { Locale } from '../core/card/locale.ts'
import { describeError } from '../core/error.ts'
import { err } from '../core/result.ts'
import type { ChatPlatform, InstallationStore, PlatformHealth } from '../ports.ts'
import { serveActions } from './actions.ts'
import { createBolt, type Transport } from './bolt.ts'
import { createGrants, type Grants, LOCKED } from './grants.ts'
import { createPublishHome, serveHome } from './home.ts'
import { type AppIdentity, addInstallRoutes } from './install.ts'
import { greetInstaller, type Joined, serveJoins } from './joined.ts'
import { libraryLogger, withoutAddresses } from './library-log.ts'
import { createLink } from './link.ts'
import { serveMessageCommands } from './message.ts'
import { serveCommands } from './requests.ts'
import { createRoutedMessenger } from './routed.ts'
import { serveSuggestions } from './suggestions.ts'
import { createUnderWay } from './under-way.ts'
import { serveUninstalls } from './uninstall.ts'
import { createWorkspace, type Workspace } from './workspace.ts'
import { installedWorkspaces, oneWorkspace, type Workspaces } from './workspaces.ts'

export type { Transport } from './bolt.ts'

/** How long `stop` waits for answers under way. */
const SETTLE_MS = 5000

/** What is needed for workspaces to install the app by themselves. */
export interface Installs extends AppIdentity {
  readonly server: FastifyInstance
  readonly store: InstallationStore
  /** 64 hexadecimal digits each: the first seals tokens, all of them open. */
  readonly secretKeys: readonly string[]
}

export interface SlackOptions {
  /** The token of one workspace; null: there are only those that install the app. */
  readonly botToken: string | null
  readonly transport: Transport
  /** Null: the bot serves the workspace of its token and no other. */
  readonly installs?: Installs | null
  /** Base address of the Web API, for proxies and tests. */
  readonly apiUrl?: string
  /** The user group whose members may edit, besides admins and owners: `S0123`. */
  readonly editors?: string | null
  readonly log: Logger
  readonly commands: readonly Command[]
  readonly answer: (request: CommandRequest) => Promise<CommandReply>
  readonly act: (request: ActionRequest) => Promise<ActionReply>
  readonly suggest: (request: SuggestionRequest) => Promise<readonly Suggestion[]>
  readonly messageCommands: readonly MessageCommand[]
  readonly answerMessage: (request: MessageRequest) => Promise<CommandReply>
  /** The page of everything that concerns the asker. */
  readonly home: (asker: Asker) => Promise<Home>
  /** How to set the bot up, for a workspace that was not told yet; null otherwise. */
  readonly welcome: (joined: Joined) => Promise<Card | null>
  /** How to set the bot up. */
  readonly guide: (locale: Locale) => Card
}

/**
 * Slack: posts alerts and serves commands, buttons and forms, in one workspace by its token or in all that have installed
 * the app, each with the token it gave.
 */
export function createSlack(options: SlackOptions): ChatPlatform {
  const { log, apiUrl = 'https://slack.com/api/' } = options
  const logger = libraryLogger(log)
  const intake = { open: false }
  const { own, grants, workspaces } = openWorkspaces({ ...options, apiUrl })
  const isOpen = (): boolean => intake.open
  const { transport } = options
  const { app, connect } = createBolt({ transport, workspaces, apiUrl, logger, isOpen })
  const underWay = createUnderWay()
  serve(app, { ...options, workspaces, grants, underWay })
  if (grants !== null && options.installs) {
    const { installs } = options
    addInstallRoutes({
      ...installs,
      grants,
      apiUrl,
      logger,
      now: () => Date.now(),
      async installed(by) {
        log.info(by, 'a workspace has installed the Slack app')
        await greetInstaller(workspaces, by, options.guide)
      },
    })
  }
  const link = createLink({
    client: own?.posting ?? null,
    ownIs: (team) => workspaces.ownIs(team),
    open: connect,
    log,
    now,
  })
  return {
    ...createRoutedMessenger(workspaces),
    async start() {
      const fault = tokenFault(options)
      if (fault !== null) return err(fault)
      await grants?.renewSeals()
      const begun = await link.begin()
      intake.open = begun.ok
      return begun
    },
    async stop() {
      intake.open = false
      workspaces.end()
      await link.end()
      await underWay.settle(SETTLE_MS)
    },
    health: () => healthOf(link.health(), grants?.locked() ?? []),
  }
}

interface Opened {
  /** The workspace of SLACK_BOT_TOKEN. */
  readonly own: Workspace | null
  /** What workspaces gave that have installed the app; null where they cannot. */
  readonly grants: Grants | null
  readonly workspaces: Workspaces
}

function openWorkspaces(options: SlackOptions & { readonly apiUrl: string }): Opened {
  const { botToken, installs, log, apiUrl } = options
  const common = { apiUrl, logger: libraryLogger(log), log, editors: options.editors ?? null, now }
  const own =
    botToken === null ? null : createWorkspace({ ...common, token: botToken, renew: SET_TOKEN })
  if (installs) {
    const { store, secretKeys } = installs
    const grants = createGrants({ store, secretKeys, log })
    const build = (token: string): Workspace =>
      createWorkspace({ ...common, token, renew: INSTALL_AGAIN })
    return { own, grants, workspaces: installedWorkspaces({ store, grants, build, own }) }
  }
  if (own === null) throw new RangeError('Slack needs a bot token or a way to install the app.')
  return { own, grants: null, workspaces: oneWorkspace(own) }
}

const SET_TOKEN = 'Slack no longer accepts SLACK_BOT_TOKEN: set a valid token'
const INSTALL_AGAIN = 'Slack no longer accepts the token of this workspace: install the app again'

interface Serving
  extends Omit<SlackOptions, 'transport' | 'installs' | 'botToken'>,
    Pick<Opened, 'grants' | 'workspaces'> {
  readonly underWay: ReturnType<typeof createUnderWay>
}

function serve(app: App, { grants, log, ...options }: Serving): void {
  app.error(async (error) => {
    log.error({ reason: withoutAddresses(describeError(error)) }, 'a request went unanswered')
  })
  serveCommands(app, options)
  const publishHome = createPublishHome(options)
  serveActions(app, { ...options, publishHome })
  serveSuggestions(app, options)
  serveHome(app, options, publishHome)
  serveMessageCommands(app, options)
  serveJoins(app, { ...options, log })
  if (grants !== null) serveUninstalls(app, grants)
}

/** A token that no HTTP header can carry would look like an outage of the network, to be waited out for ever. */
function tokenFault({ botToken, transport }: SlackOptions): string | null {
  const own = botToken === null ? {} : { SLACK_BOT_TOKEN: botToken }
  const appToken = transport.kind === 'socket' ? { SLACK_APP_TOKEN: transport.appToken } : {}
  const wrong = Object.entries({ ...own, ...appToken }).find(
    ([, token]) => !/^[\x21-\x7e]+$/.test(token),
  )
  return wrong === undefined
    ? null
    : `${wrong[0]} holds characters that no token has: copy it again.`
}

/** `locked`: the workspaces whose token could not be read. */
function healthOf(health: PlatformHealth, locked: readonly string[]): PlatformHealth {
  if (locked.length === 0 || !health.ready) return health
  return { ready: false, detail: `${locked.join(', ')}: ${LOCKED}` }
}

function now(): number {
  return performance.now()
}
