import type { ActionReply, ActionRequest } from '../commands/action.ts'
import { ACTIONS } from '../commands/actions.ts'
import { answerCommand } from '../commands/answer.ts'
import { answerAction } from '../commands/answer-action.ts'
import { answerMessage } from '../commands/answer-message.ts'
import type { AnswerContext } from '../commands/answered.ts'
import type { Asker, CommandReply, CommandRequest } from '../commands/command.ts'
import { type Home, type HomeScope, homeOf } from '../commands/home.ts'
import { COMMANDS } from '../commands/index.ts'
import type { MessageRequest } from '../commands/message.ts'
import { MESSAGE_COMMANDS } from '../commands/message-commands.ts'
import { type SuggestionRequest, suggestionsFor } from '../commands/suggest.ts'
import { welcomeCard } from '../commands/welcome.ts'
import { createChartDrawer } from './chart/drawer.ts'
import type { Card } from './core/card/card.ts'
import type { Locale } from './core/card/locale.ts'
import type { Logger } from './log.ts'
import type { Tally } from './metrics/tally.ts'
import { createCurator } from './pipeline/curate.ts'
import type { ChartDrawer, ChatPlatform, Clock, FeedLookup, SendResult, Viewer } from './ports.ts'
import type { Store } from './store/store.ts'

interface AnswerParts {
  readonly store: Store
  readonly log: Logger
  readonly clock: Clock
  readonly tally: Tally
}

/** How every platform has its commands, buttons, forms and options that are being typed answered, and greets teams. */
export function answersOf(
  { store, log, clock, tally }: AnswerParts,
  lookup: FeedLookup,
  connected: readonly ChatPlatform[],
) {
  tally.count('dealbell_request_faults_total', {}, 0)
  const curator = createCurator({ store, rates: () => store.rates() })
  // Whatever a command reads of feeds and deals, it reads as its team may see it.
  const context = (viewer: Viewer, about: object): AnswerContext => ({
    store: { ...store, ...store.seenBy(viewer) },
    curator,
    lookup,
    charts: chartsOf(log),
    post: (channel, card) => postTo(connected, { channel, card }, clock.now()),
    now: clock.now(),
    report(reference, err) {
      tally.count('dealbell_request_faults_total')
      log.error({ ...about, reference, err }, 'a request failed')
    },
  })
  return {
    commands: COMMANDS,
    answer: (request: CommandRequest): Promise<CommandReply> => {
      const { platform: part, command } = request
      return answerCommand(request, COMMANDS, context(request, { part, command }))
    },
    act: (request: ActionRequest): Promise<ActionReply> => {
      const { platform: part, action } = request
      return answerAction(request, ACTIONS, context(request, { part, action }))
    },
    home: (asker: Asker, scope: HomeScope): Promise<Home> =>
      homeOf(asker, context(asker, { part: asker.platform }), scope),
    messageCommands: MESSAGE_COMMANDS,
    answerMessage: (request: MessageRequest): Promise<CommandReply> => {
      const { platform: part, command } = request
      return answerMessage(request, MESSAGE_COMMANDS, context(request, { part, command }))
    },
    suggest: (request: SuggestionRequest) => {
      const { platform: part, command, option } = request
      return suggestionsFor(request, COMMANDS, context(request, { part, command, option }))
    },
    guide: (locale: Locale): Card => welcomeCard(COMMANDS, locale),
    /** How to set the bot up, for a team that was not told yet; null otherwise. */
    async welcome({ team, channels, locale }: Newcomer): Promise<Card | null> {
      const isNew = await store.welcomeTeam(team, channels, clock.now())
      return isNew ? welcomeCard(COMMANDS, locale) : null
    },
  }
}

/** A team that the bot has come to, with the channels by which it may be known already. */
interface Newcomer {
  readonly team: string
  readonly channels: readonly string[]
  readonly locale: Locale
}

/** Posts a card that is owed to nobody, as a test of the channel. */
async function postTo(
  connected: readonly ChatPlatform[],
  { channel, card }: { readonly channel: string; readonly card: Card },
  now: number,
): Promise<SendResult> {
  const [name = '', ...id] = channel.split(':')
  const platform = connected.find((one) => one.platform === name)
  if (platform === undefined) return { kind: 'refused', reason: `${name} is off.` }
  const key = { key: `test-${now.toString(36)}`, uncertain: false }
  return platform.post(id.join(':'), card, key)
}

/** Draws charts; what cannot be drawn is logged. */
export function chartsOf(log: Logger): ChartDrawer {
  return createChartDrawer((reason) =>
    log.error({ part: 'chart', reason }, 'a chart could not be drawn'),
  )
}
