import type { Asker } from '../commands/command.ts'
import type { Home, HomeScope } from '../commands/home.ts'
import type { Config, Secrets } from '../config/config.ts'
import type { Logger } from './log.ts'
import type { ChatPlatform } from './ports.ts'
import { createSlack, type Installs, type SlackOptions, type Transport } from './slack/client.ts'
import type { Store } from './store/store.ts'
import type { WebServer } from './web/server.ts'

interface Parts {
  readonly config: Config
  readonly secrets: Secrets
  readonly store: Store
  readonly log: Logger
  readonly web: WebServer
}

/** How commands, buttons and forms are answered, and workspaces greeted. */
type Answers = Pick<
  SlackOptions,
  | 'commands'
  | 'answer'
  | 'act'
  | 'suggest'
  | 'messageCommands'
  | 'answerMessage'
  | 'welcome'
  | 'guide'
>

/** The same for the page of everything that concerns the asker. */
interface Homes {
  readonly home: (asker: Asker, scope: HomeScope) => Promise<Home>
}

/** Slack as it is configured; null, and said in the log, when it is off. */
export function joinSlack(parts: Parts, answers: Answers & Homes): ChatPlatform | null {
  const { config, secrets, log } = parts
  const { slack, missing } = config
  const transport = transportOf(parts)
  if (slack === null || transport === null) {
    log.info(`Slack is off: ${missing.slack.join(' and ')} not set`)
    return null
  }
  return createSlack({
    ...answers,
    // A bot of one token has one workspace, whose are all channels of the configuration file too.
    home: (asker) => answers.home(asker, slack.clientId === null ? 'platform' : 'team'),
    botToken: secrets.slackBotToken,
    transport,
    installs: installsOf(parts),
    ...(slack.apiUrl === null ? {} : { apiUrl: slack.apiUrl }),
    editors: slack.editors,
    log: log.child({ part: 'slack' }),
  })
}

function transportOf({ secrets, web }: Parts): Transport | null {
  const { slackAppToken: appToken, slackSigningSecret: signingSecret } = secrets
  if (appToken !== null) return { kind: 'socket', appToken }
  return signingSecret === null ? null : { kind: 'http', signingSecret, server: web.fastify }
}

/** Null unless workspaces may install the app by themselves. */
function installsOf({ config, secrets, store, web }: Parts): Installs | null {
  const clientId = config.slack?.clientId ?? null
  const { slackClientSecret: clientSecret, secretKeys } = secrets
  const { publicUrl } = config
  if (clientId === null || clientSecret === null || publicUrl === null) return null
  return { clientId, clientSecret, publicUrl, secretKeys, store, server: web.fastify }
}
