import type {
  App,
  BlockAction,
  RespondFn,
  types,
  ViewResponseAction,
  ViewSubmitAction,
} from '@slack/bolt'
import type { ActionReply, ActionRequest } from '../../commands/action.ts'
import { readActionId } from '../../commands/action-id.ts'
import { ACTION_TEXTS } from '../../commands/action-texts.data.ts'
import { asCard } from '../../commands/as-card.ts'
import type { Asker, RequestFile } from '../../commands/command.ts'
import { refusal } from '../../commands/refusal.ts'
import { PICKED } from '../../commands/shown-choices.ts'
import { inLocale } from '../core/card/locale.ts'
import { soon } from '../soon.ts'
import { askerOf } from './asker.ts'
import { type CallOutcome, outcomeOf } from './call.ts'
import { answerView, readFields, renderForm } from './form.ts'
import { homePlace, type PublishHome } from './home.ts'
import { giveAnswer } from './reply.ts'
import type { UnderWay } from './under-way.ts'
import type { Workspace } from './workspace.ts'
import { placesOf, type Workspaces } from './workspaces.ts'

/** Slack waits three seconds for word about a form that was sent; after this long it is told to wait on. */
const WAIT_MS = 1_500

export interface ActionOptions {
  /** Never rejects: a fault has an answer too. */
  readonly act: (request: ActionRequest) => Promise<ActionReply>
  readonly workspaces: Workspaces
  readonly publishHome: PublishHome
  readonly underWay: UnderWay
}

/**
 * Serves buttons and forms. A button is acknowledged at once and answered to the one who pressed it, or by a modal,
 * which Slack opens within three seconds of the press. A form is answered in its own modal: by what is wrong beside the
 * fields, or by the answer in their place, whose buttons are answered there as well.
 */
export function serveActions(app: App, options: ActionOptions): void {
  app.action<BlockAction>({ type: 'block_actions' }, async ({ ack, respond, body, action }) => {
    await ack()
    await options.underWay.track(servePress(options, { body, pressed: pressedOf(action) }, respond))
  })
  app.view<ViewSubmitAction>(
    { type: 'view_submission', callback_id: /^/ },
    async ({ ack, body }) => {
      const acknowledge = (response: ViewResponseAction): Promise<void> => ack(response)
      await options.underWay.track(serveForm(options, body, acknowledge))
    },
  )
}

/** What a button, a menu or a form asks for. */
interface Pressed {
  readonly id: string
  readonly fields: Readonly<Record<string, string>>
  readonly files?: Readonly<Record<string, RequestFile>>
}

function pressedOf(action: BlockAction['actions'][number]): Pressed {
  const picked = 'selected_option' in action ? action.selected_option?.value : undefined
  return { id: action.action_id, fields: picked === undefined ? {} : { [PICKED]: picked } }
}

async function servePress(
  options: ActionOptions,
  { body, pressed }: { readonly body: BlockAction; readonly pressed: Pressed },
  respond: RespondFn,
): Promise<void> {
  // A button that is a link tells us that it was pressed, and Slack opens the page.
  if (pressed.id.startsWith('link:')) return
  const channelId = body.channel?.id ?? ''
  const team = body.team?.id ?? ''
  const workspace = await options.workspaces.of(team)
  if (typeof workspace === 'string') return
  await options.workspaces.note(team, placesOf(channelId, body.user.id))
  const asker = await askerOf(workspace, {
    team,
    place: placeOf(body, channelId),
    user: { id: body.user.id, name: body.user.username },
  })
  const reply = await replyTo(options, asker, pressed)
  if (body.view === undefined) {
    return answerPress(workspace, { body, asker, reply }, respond)
  }
  const next = viewOf(reply, asker)
  if (body.view.type !== 'home') {
    await workspace.asking.views.update({ view_id: body.view.id, view: next })
    return
  }
  const opening = workspace.asking.views.open({ trigger_id: body.trigger_id, view: next })
  await outcomeOf<unknown>(opening)
  // A form changes nothing before it is sent.
  if (!('form' in reply)) await options.publishHome(workspace, team, body.user.id)
}

/** Where it was pressed; a modal keeps where its button was. */
function placeOf({ view, user }: BlockAction, channelId: string): string {
  if (view === undefined) return `slack:${channelId}`
  return view.type === 'home' ? homePlace(user.id) : view.private_metadata
}

interface AnsweredPress {
  readonly body: BlockAction
  readonly asker: Asker
  readonly reply: ActionReply
}

/** Answers a button of a message. */
async function answerPress(
  { asking, upload }: Workspace,
  { body, asker, reply }: AnsweredPress,
  respond: RespondFn,
): Promise<void> {
  if ('form' in reply) {
    const form = renderForm(reply.form, asker.channel, asker.locale)
    const opening = asking.views.open({ trigger_id: body.trigger_id, view: form })
    const opened: CallOutcome<unknown> = await outcomeOf(opening)
    if (opened.kind === 'done') return
  }
  await giveAnswer(respond, asCard(reply, asker.locale), upload)
}

/** What a modal becomes by an answer. */
function viewOf(reply: ActionReply, { channel, locale }: Asker): types.ModalView {
  if ('form' in reply) return renderForm(reply.form, channel, locale)
  return answerView(asCard(reply, locale).card, channel, locale)
}

async function serveForm(
  options: ActionOptions,
  body: ViewSubmitAction,
  acknowledge: (response: ViewResponseAction) => Promise<void>,
): Promise<void> {
  const workspace = await options.workspaces.of(body.team?.id ?? '')
  if (typeof workspace === 'string') return
  await answerInModal(options, workspace, { body, acknowledge })
  const isFromHome = body.view.private_metadata === homePlace(body.user.id)
  if (isFromHome) await options.publishHome(workspace, body.team?.id ?? '', body.user.id)
}

interface SentForm {
  readonly body: ViewSubmitAction
  readonly acknowledge: (response: ViewResponseAction) => Promise<void>
}

async function answerInModal(
  options: ActionOptions,
  workspace: Workspace,
  { body, acknowledge }: SentForm,
): Promise<void> {
  const { view } = body
  const answering = answerForm(options, workspace, body)
  const prompt = await soon(answering, WAIT_MS)
  if (prompt !== null) return acknowledge(responseTo(prompt, view.blocks))
  await acknowledge({ response_action: 'update', view: waitingView() })
  const { reply, asker } = await answering
  await workspace.asking.views.update({ view_id: view.id, view: viewOf(reply, asker) })
}

interface Answered {
  readonly reply: ActionReply
  readonly asker: Asker
}

async function answerForm(
  options: ActionOptions,
  workspace: Workspace,
  body: ViewSubmitAction,
): Promise<Answered> {
  const { view, team, user } = body
  const asker = await askerOf(workspace, {
    team: team?.id ?? '',
    place: view.private_metadata,
    user,
  })
  const form = { id: view.callback_id, fields: readFields(view), files: workspace.readFiles(view) }
  return { asker, reply: await replyTo(options, asker, form) }
}

/** Faults go beside the fields they are about, where there are such fields. */
function responseTo(
  { reply, asker }: Answered,
  blocks: readonly { readonly block_id?: string }[],
): ViewResponseAction {
  const names = new Set(blocks.map(({ block_id: name }) => name))
  const faults = 'faults' in reply ? Object.entries(reply.faults) : []
  const errors = faults.filter(([name]) => names.has(name))
  if (errors.length > 0) {
    return { response_action: 'errors', errors: Object.fromEntries(errors) }
  }
  return { response_action: 'update', view: viewOf(reply, asker) }
}

/** Nobody knows yet who asks, so it speaks no language. */
function waitingView() {
  return answerView({ title: '…', accent: 'neutral', sections: [] }, '', 'en')
}

async function replyTo(
  { act }: ActionOptions,
  asker: Asker,
  { id, ...filled }: Pressed,
): Promise<ActionReply> {
  const target = readActionId(id)
  if (target === null) return refusal(inLocale(ACTION_TEXTS, asker.locale).oldButton)
  return act({ ...asker, ...target, ...filled })
}
