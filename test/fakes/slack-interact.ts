import { setTimeout as delay } from 'node:timers/promises'
import type { createAnswers } from './slack-answers.ts'
import { isRecord, textOf } from './slack-blocks.ts'
import type { Way } from './slack-requests.ts'
import { type Offered, type Typing, typeInto } from './slack-typing.ts'
import type { UserFile, UserFiles } from './slack-user-files.ts'
import type { OpenView, Views } from './slack-views.ts'
import type { SlackMessage, Workspace } from './slack-workspace.ts'

type Fields = Readonly<Record<string, unknown>>

/** What a user sees of a message: one in a channel, or a private answer. */
type Seen = Pick<SlackMessage, 'blocks'>

/** A press of the button with this label on a message, or of one that this `actionId` makes up. */
export interface SlackPress {
  readonly user: string
  readonly channel: string
  readonly message?: Seen
  readonly label?: string
  readonly actionId?: string
  /** In place of a button: the beginning of an option's label, in the menu with `label` as its placeholder. */
  readonly option?: string
}

/** A press of a button in a modal; what comes of it is in the modal. */
interface PressInView {
  readonly user: string
  readonly opened: OpenView
  readonly label: string
}

/** A command in the menu of a message. */
interface SlackShortcut {
  readonly user: string
  readonly channel: string
  readonly callbackId: string
  /** As Slack hands it over: text in its markup, and what is shown below. */
  readonly message: {
    readonly text: string
    readonly ts: string
    readonly attachments?: readonly object[]
  }
}

/** What a press brought: a private answer, or a modal. */
export interface SlackPressed {
  readonly answer: {
    readonly shared: boolean
    readonly text: string
    readonly blocks: readonly unknown[]
  } | null
  readonly opened: OpenView | null
}

interface SentForm {
  readonly user: string
  readonly opened: OpenView
  readonly values: Readonly<Record<string, string>>
  /** Uploaded files, by the names of their fields. */
  readonly files?: Readonly<Record<string, UserFile>>
}

export interface Interactive {
  press(press: SlackPress): Promise<SlackPressed>
  pressInView(press: PressInView): Promise<void>
  /** Presses a button in the App Home; resolves with the modal that it opened. */
  pressAtHome(press: { readonly user: string; readonly label: string }): Promise<OpenView>
  /** The user's App Home as it stands. */
  home(user: string): Fields | null
  /** Chooses a command in the menu of a message; resolves with the private answer. */
  choose(chosen: SlackShortcut): Promise<SlackPressed['answer']>
  /** Types into a field of a modal that asks for its options; resolves with what it offers, and can then be picked. */
  type(typed: Typing): Promise<readonly Offered[]>
  /** Fills in a modal and sends it; what the user sees then is in the modal. */
  submit(sent: SentForm): Promise<void>
}

interface Parts {
  readonly way: Way
  readonly answers: ReturnType<typeof createAnswers>
  readonly views: Views
  readonly workspace: Workspace
  readonly userFiles: UserFiles
  readonly teamId: string
  readonly origin: () => string
  readonly violate: (what: string) => void
}

/** How long a user waits for anything to happen. */
const PATIENCE_MS = 10_000

/** The labels of a message's buttons, in their order. */
export function slackButtons(message: Seen): readonly string[] {
  return buttonsOf(message).map((button) => labelOf(button))
}

function buttonsOf({ blocks }: Seen): readonly Fields[] {
  return blocks
    .filter(isRecord)
    .filter(({ type }) => type === 'actions')
    .flatMap(({ elements }) => (Array.isArray(elements) ? elements.filter(isRecord) : []))
}

function labelOf({ text }: Fields): string {
  return isRecord(text) ? textOf(text['text']) : ''
}

function actionOf({ message, label, actionId, option }: SlackPress): Fields {
  if (option !== undefined) return pickOf(message ?? { blocks: [] }, label ?? '', option)
  const head = { type: 'button', block_id: 'b', action_ts: '1.1' }
  if (actionId !== undefined) return { ...head, action_id: actionId }
  const button = buttonsOf(message ?? { blocks: [] }).find((each) => labelOf(each) === label)
  if (button === undefined) throw new Error(`the message has no button "${label}"`)
  return { ...button, ...head }
}

/** What Slack tells of an option that was picked. */
function pickOf(message: Seen, placeholder: string, option: string): Fields {
  const menu = buttonsOf(message).find(
    (each) => labelOf({ text: each['placeholder'] }) === placeholder,
  )
  const options: readonly unknown[] = Array.isArray(menu?.['options']) ? menu['options'] : []
  const picked = options.filter(isRecord).find((each) => labelOf(each).startsWith(option))
  if (picked === undefined) throw new Error(`no menu "${placeholder}" has an option "${option}"`)
  const head = { type: 'static_select', block_id: 'b', action_ts: '1.1' }
  return { ...head, action_id: menu?.['action_id'], selected_option: picked }
}

async function pressAtHome(
  { views, way }: Parts,
  { user, label }: { readonly user: string; readonly label: string },
  common: object,
): Promise<OpenView> {
  const home = views.home(user) ?? {}
  const blocks: readonly unknown[] = Array.isArray(home['blocks']) ? home['blocks'] : []
  const trigger = views.trigger()
  await way.deliver('interactive', {
    type: 'block_actions',
    ...common,
    view: { ...home, id: 'VHOME' },
    actions: [actionOf({ user, channel: '', message: { blocks }, label })],
    trigger_id: trigger,
  })
  await eventually(() => views.openedBy(trigger) !== null)
  const opened = views.openedBy(trigger)
  if (opened === null) throw new Error('no modal was opened')
  return opened
}

async function choose(
  { answers, views, way, origin }: Parts,
  { channel, callbackId, message }: SlackShortcut,
  common: object,
): Promise<SlackPressed['answer']> {
  let answer: SlackPressed['answer'] = null
  const path = answers.open((given) => {
    answer = given
  })
  await way.deliver('interactive', {
    type: 'message_action',
    ...common,
    channel: { id: channel, name: 'news' },
    callback_id: callbackId,
    trigger_id: views.trigger(),
    message_ts: message.ts,
    message: { type: 'message', user: 'U0SOMEBODY', ...message },
    response_url: `${origin()}${path}`,
  })
  await eventually(() => answer !== null)
  return answer
}

export function createInteractive(parts: Parts): Interactive {
  const personOf = (id: string) => {
    const name = parts.workspace.user(id)?.name ?? 'someone'
    return { id, name, username: name, team_id: parts.teamId }
  }
  const common = (user: string) => ({
    team: { id: parts.teamId, domain: 'example' },
    user: personOf(user),
    api_app_id: 'A0APP',
    token: 'verification',
  })
  return {
    async press(press) {
      let answer: SlackPressed['answer'] = null
      const path = parts.answers.open((given) => {
        answer = given
      })
      const trigger = parts.views.trigger()
      await parts.way.deliver('interactive', {
        type: 'block_actions',
        ...common(press.user),
        channel: { id: press.channel, name: 'news' },
        actions: [actionOf(press)],
        trigger_id: trigger,
        response_url: `${parts.origin()}${path}`,
      })
      await eventually(() => answer !== null || parts.views.openedBy(trigger) !== null)
      return { answer, opened: parts.views.openedBy(trigger) }
    },
    home: (user) => parts.views.home(user),
    pressAtHome: ({ user, label }) => pressAtHome(parts, { user, label }, common(user)),
    type: (typed) => typeInto(parts, typed, common(typed.user)),
    choose: (chosen) => choose(parts, chosen, common(chosen.user)),
    async pressInView({ user, opened, label }) {
      const before = opened.view
      const blocks: readonly unknown[] = Array.isArray(before['blocks']) ? before['blocks'] : []
      await parts.way.deliver('interactive', {
        type: 'block_actions',
        ...common(user),
        view: { ...before, id: opened.id },
        actions: [actionOf({ user, channel: '', message: { blocks }, label })],
        trigger_id: parts.views.trigger(),
      })
      await eventually(() => opened.view !== before)
    },
    submit: (sent) => submit(parts, sent, common(sent.user)),
  }
}

async function submit(parts: Parts, sent: SentForm, common: Fields): Promise<void> {
  const { opened, values, files = {} } = sent
  const state = { values: filledIn(opened, values, parts.userFiles.putAll(files)) }
  const { payload } = await parts.way.deliver('interactive', {
    type: 'view_submission',
    ...common,
    trigger_id: parts.views.trigger(),
    view: { ...opened.view, id: opened.id, state },
  })
  if (payload['response_action'] === 'update') parts.views.update(opened.id, payload['view'])
  else if (payload['response_action'] === 'errors') opened.errors = errorsOf(parts, opened, payload)
  else parts.violate('a form was sent and nothing came of it')
}

function errorsOf({ violate }: Parts, { view }: OpenView, payload: Fields): Fields {
  const errors = isRecord(payload['errors']) ? payload['errors'] : {}
  const blocks: readonly unknown[] = Array.isArray(view['blocks']) ? view['blocks'] : []
  const names = blocks.map((block) => (isRecord(block) ? block['block_id'] : null))
  for (const name of Object.keys(errors)) {
    if (!names.includes(name)) violate(`errors for ${name}, which is no field`)
  }
  return errors
}

/** The state of the form, after checking the values as Slack's client does. */
function filledIn(
  opened: OpenView,
  values: Readonly<Record<string, string>>,
  files: Fields,
): Fields {
  const { view, offered } = opened
  const blocks: readonly unknown[] = Array.isArray(view['blocks']) ? view['blocks'] : []
  const inputs = blocks.filter(isRecord).filter(({ type }) => type === 'input')
  return Object.fromEntries(
    inputs.map(({ block_id: id, element, optional }) => {
      const input = isRecord(element) ? element : {}
      const name = textOf(id)
      if (input['type'] === 'file_input') {
        const sent = name in files ? [files[name]] : []
        return [name, { [textOf(input['action_id'])]: { type: 'file_input', files: sent } }]
      }
      const value = values[name] ?? presetOf(input)
      if (value === '' && optional !== true) throw new Error(`the form asks for "${name}"`)
      return [name, { [textOf(input['action_id'])]: stateOf(input, value, offered.get(name)) }]
    }),
  )
}

function presetOf(input: Fields): string {
  const chosen = input['initial_option']
  return isRecord(chosen) ? textOf(chosen['value']) : textOf(input['initial_value'])
}

function stateOf(input: Fields, value: string, offered: readonly Fields[] = []): Fields {
  const { type } = input
  if (type !== 'static_select' && type !== 'external_select') {
    return { type, value: value === '' ? null : value }
  }
  const fixed: readonly unknown[] = Array.isArray(input['options']) ? input['options'] : []
  const options = [...fixed, ...offered, input['initial_option']].filter(isRecord)
  const option = options.find((each) => each['value'] === value)
  if (value !== '' && option === undefined) throw new Error(`the select has no "${value}"`)
  return { type, selected_option: option ?? null }
}

async function eventually(holds: () => boolean): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS
  while (!holds()) {
    if (performance.now() > deadline) throw new Error('nothing came of the press')
    await delay(5, undefined, { ref: false })
  }
}
