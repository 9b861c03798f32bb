import { dealReader } from '../commands/deal-reader.ts'
import type { Config, Secrets } from '../config/config.ts'
import { answersOf, chartsOf } from './answers.ts'
import { createConsole, type PastAlert } from './console/client.ts'
import type { Terminal } from './console/render-terminal.ts'
import { CONSOLE } from './console/requests.ts'
import { actionable } from './core/card/alert-buttons.ts'
import { alertCard } from './core/card/deal-card.ts'
import { recall } from './core/memory/recall.ts'
import { createDiscord } from './discord/client.ts'
import { createFeedLookup } from './feeds/discovery/feed-lookup.ts'
import { createFeedSource } from './feeds/source.ts'
import { joinSlack } from './join-slack.ts'
import { joinWeb } from './join-web.ts'
import type { Logger } from './log.ts'
import { countedMessenger, countedSource, countedStore } from './metrics/counted.ts'
import { metricsReader } from './metrics/read-metrics.ts'
import { createTally, type Tally } from './metrics/tally.ts'
import { type Bot, type BotOptions, startBot } from './pipeline/bot.ts'
import { nextTick } from './pipeline/tick.ts'
import type { ChatPlatform, Clock, FeedLookup, HubClient } from './ports.ts'
import type { Store } from './store/store.ts'
import { userAgent } from './user-agent.ts'
import type { ReadyPart } from './web/health.ts'
import { addHubRoutes, HUB_PATH } from './web/hub-routes.ts'
import type { WebServer } from './web/server.ts'

/** How many earlier alerts the console page shows after a restart. */
const CONSOLE_HISTORY = 200

export interface ProgramOptions {
  readonly config: Config
  readonly secrets: Secrets
  /** Open; stays open when the program stops. */
  readonly store: Store
  readonly log: Logger
  /** Where alerts to the console are also printed. */
  readonly terminal: Terminal
}

/** The whole program while it runs. */
export interface Program {
  /** Address of the web console. */
  readonly url: string
  /** Finishes or gives back what is in hand, then lets go of everything. */
  readonly stop: () => Promise<void>
}

/** A platform and how its start went: `refused` says which variable to correct. */
interface Started {
  readonly platform: ChatPlatform
  readonly refused: string | null
}

const CLOCK: Clock = { now: () => Date.now() }

/** Joins the adapters and starts the bot. Whatever was opened is closed again when a later part cannot start. */
export async function startProgram(options: ProgramOptions): Promise<Program> {
  const { config, store, log } = options
  await using opened = new AsyncDisposableStack()
  await store.recoverLeases()
  const times = { now: CLOCK.now(), nextTick: nextTick(config.poll, { clock: CLOCK }) }
  await store.applyConfiguration(config, times)
  await store.loadRules()
  const source = opened.use(
    createFeedSource({
      userAgent: userAgent(config.contact),
      allowPrivateHosts: config.allowPrivateHosts,
    }),
  )
  const push = await pushOf(options, source)
  const health: { parts: () => Promise<readonly ReadyPart[]> } = { parts: async () => [] }
  const running: { bot: Bot | null } = { bot: null }
  const deals = dealReader(store, CLOCK)
  const tally = createTally()
  const ready = () => health.parts()
  const metrics = metricsReader({ tally, store, clock: CLOCK, ready })
  const web = joinWeb({ ...options, deals, clock: CLOCK, ready, metrics })
  opened.defer(() => web.close())
  const platforms = createPlatforms({ ...options, tally }, web, createFeedLookup(source, CLOCK))
  if (push !== null) {
    addHubRoutes(web.fastify, { callbacks: () => running.bot?.hubs ?? null, clock: CLOCK })
  }
  const url = await web.listen()
  opened.defer(async () => {
    await Promise.all(platforms.map((platform) => platform.stop()))
  })
  const started = await Promise.all(platforms.map((platform) => startPlatform(platform, log)))
  const messengers = started
    .filter(({ refused }) => refused === null)
    .map(({ platform }) => countedMessenger(platform, tally))
  const bot = startBot({
    store: countedStore(store, tally),
    source: countedSource(source, tally, CLOCK),
    messengers: () => messengers,
    clock: CLOCK,
    log,
    poll: config.poll,
    digest: config.digest,
    charts: chartsOf(log),
    ratesUrl: config.rates === 'off' ? null : config.rates,
    operator: config.operator,
    push,
  })
  running.bot = bot
  opened.defer(() => bot.stop())
  health.parts = () => readyParts(store, bot, started)
  const rest = opened.move()
  return { url, stop: () => rest.disposeAsync() }
}

/** How feeds are pushed to us; null, and said once, when hubs cannot reach us. */
async function pushOf(
  { config, store, log }: ProgramOptions,
  hubs: HubClient,
): Promise<BotOptions['push']> {
  const callbacks = config.publicUrl === null ? null : config.publicUrl + HUB_PATH
  await store.keepHubs(callbacks, CLOCK.now())
  if (callbacks !== null) return { hubs, callbacks }
  log.info('Push is off, feeds are polled: DEALBELL_PUBLIC_URL not set')
  return null
}

function createPlatforms(
  { config, secrets, store, log, terminal, tally }: ProgramOptions & { readonly tally: Tally },
  web: WebServer,
  lookup: FeedLookup,
): readonly ChatPlatform[] {
  const connected: ChatPlatform[] = []
  const common = answersOf({ store, log, clock: CLOCK, tally }, lookup, connected)
  const platforms: ChatPlatform[] = [
    createConsole({
      ...common,
      server: web.fastify,
      deals: dealReader({ ...store, ...store.seenBy(CONSOLE) }, CLOCK),
      clock: CLOCK,
      history: () => consoleHistory(store),
      terminal,
    }),
  ]
  const { discord, missing } = config
  if (discord !== null && secrets.discordToken !== null) {
    const { applicationId, apiUrl, shards } = discord
    const options = {
      token: secrets.discordToken,
      applicationId,
      apiUrl: apiUrl ?? undefined,
      ...(shards === null ? {} : { shards }),
    }
    platforms.push(createDiscord({ ...common, ...options, log: log.child({ part: 'discord' }) }))
  } else {
    log.info(`Discord is off: ${missing.discord.join(' and ')} not set`)
  }
  const slack = joinSlack({ config, secrets, store, log, web }, common)
  if (slack !== null) platforms.push(slack)
  connected.push(...platforms)
  return platforms
}

async function startPlatform(platform: ChatPlatform, log: Logger): Promise<Started> {
  const result = await platform.start()
  if (result.ok) return { platform, refused: null }
  log.error({ part: platform.platform, reason: result.error }, 'platform stays off')
  return { platform, refused: result.error }
}

async function consoleHistory(store: Store): Promise<readonly PastAlert[]> {
  const shown = await store.shownIn('console', CONSOLE_HISTORY)
  const alerts: PastAlert[] = []
  const rates = await store.rates()
  for (const { messageId, story, language, sentAt } of shown) {
    const { stories, companies } = await store.earlierStories(story)
    const before = recall(story, stories, { companies, rates })
    const about = { storyId: story.id, locale: language, channel: 'console' }
    const card = actionable(alertCard(story, language, before), about)
    alerts.push({ messageId, card, at: sentAt })
  }
  return alerts
}

async function readyParts(
  store: Store,
  bot: { readonly healthy: () => boolean },
  started: readonly Started[],
): Promise<readonly ReadyPart[]> {
  const database = await store.check().then(
    () => ({ ready: true, detail: 'answers' }),
    () => ({ ready: false, detail: 'does not answer; see the log and DATABASE_URL' }),
  )
  const ticking = bot.healthy()
  const poll = { ready: ticking, detail: ticking ? 'ticking' : 'no tick for three intervals' }
  const platforms = started.map(({ platform, refused }) => ({
    name: platform.platform,
    ...(refused === null ? platform.health() : { ready: false, detail: refused }),
  }))
  return [{ name: 'database', ...database }, { name: 'poll', ...poll }, ...platforms]
}
