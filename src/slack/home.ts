import type { App, types } from '@slack/bolt'
import { actionId } from '../../commands/action-id.ts'
import type { Asker } from '../../commands/command.ts'
import type { Home, HomeEntry, HomePart } from '../../commands/home.ts'
import type { CardButton } from '../core/card/card.ts'
import { askerOf } from './asker.ts'
import { outcomeOf } from './call.ts'
import { bold, paragraphs } from './markup.ts'
import { plain } from './plain.ts'
import { cardBlocks } from './render.ts'
import type { UnderWay } from './under-way.ts'
import type { Workspace } from './workspace.ts'
import { placesOf, type Workspaces } from './workspaces.ts'

/** Slack's limits of a view (docs.slack.dev/reference/views): 100 blocks, 250 kB. Thirty entries take 60 blocks, headings and buttons of the parts six. */
const BLOCKS = 100
const HEADING = 150
const TITLE = 200
const DETAIL = 2000
const NOTE = 500
const BUTTON = 75

export interface HomeOptions {
  /** The page of the asker. May reject. */
  readonly home: (asker: Asker) => Promise<Home>
  readonly workspaces: Workspaces
  readonly underWay: UnderWay
}

/** Writes a user's App Home anew. */
export type PublishHome = (workspace: Workspace, team: string, userId: string) => Promise<void>

/** Fills the App Home of whoever opens it. */
export function serveHome(app: App, options: HomeOptions, publish: PublishHome): void {
  app.event('app_home_opened', async ({ event, body }) => {
    if (event.tab !== 'home') return
    const workspace = await options.workspaces.of(body.team_id)
    if (typeof workspace === 'string') return
    await options.workspaces.note(body.team_id, placesOf('', event.user))
    await options.underWay.track(publish(workspace, body.team_id, event.user))
  })
}

/** Where whoever presses something in his App Home is answered, as deliveries name it. */
export function homePlace(userId: string): string {
  return `slack:dm:${userId}`
}

export function createPublishHome({ home }: Pick<HomeOptions, 'home'>): PublishHome {
  return async (workspace, team, id) => {
    const user = { id, name: id }
    const page = await home(await askerOf(workspace, { team, place: homePlace(id), user }))
    const blocks = await homeBlocks(page, (messageId) => permalink(workspace, id, messageId))
    await workspace.asking.views.publish({ user_id: id, view: { type: 'home', blocks } })
  }
}

/** The address of a message in the user's direct messages with the bot; null when Slack does not give it. */
async function permalink(
  { asking, direct }: Workspace,
  userId: string,
  message_ts: string,
): Promise<string | null> {
  const opened = await direct.open(`dm:${userId}`)
  if (opened.kind !== 'done') return null
  const found = await outcomeOf(asking.chat.getPermalink({ channel: opened.value, message_ts }))
  return found.kind === 'done' ? (found.value.permalink ?? null) : null
}

type Block = types.KnownBlock

async function homeBlocks(
  { parts, feeds }: Home,
  linkTo: (messageId: string) => Promise<string | null>,
): Promise<Block[]> {
  const blocks: Block[] = []
  for (const part of parts) blocks.push(...(await partBlocks(part, linkTo)))
  blocks.push(header(feeds.heading), ...cardBlocks(feeds.sections))
  return blocks.slice(0, BLOCKS)
}

async function partBlocks(
  { heading, entries, note, buttons }: HomePart,
  linkTo: (messageId: string) => Promise<string | null>,
): Promise<Block[]> {
  const blocks: Block[] = [header(heading)]
  for (const entry of entries) {
    const url = entry.alert === null ? null : await linkTo(entry.alert.messageId)
    const link = entry.alert === null || url === null ? [] : [linkButton(entry.alert, url)]
    blocks.push(
      section(entryText(entry)),
      ...buttonRow([...link, ...entry.buttons.flatMap(button)]),
    )
  }
  if (note !== '') blocks.push(section(paragraphs(note, NOTE)))
  return [...blocks, ...buttonRow(buttons.flatMap(button))]
}

/** Slack shows a channel's name in place of its number, to those who may know it. */
function entryText({ channel, title, detail }: HomeEntry): string {
  const isId = channel !== null && /^[CGD][A-Z0-9]{2,20}$/.test(channel)
  const name = isId ? `<#${channel}>` : bold(title || (channel ?? ''), TITLE)
  return [name, paragraphs(detail, DETAIL)].filter(Boolean).join('\n')
}

function buttonRow(elements: types.Button[]): Block[] {
  return elements.length === 0 ? [] : [{ type: 'actions', elements }]
}

function linkButton(
  { label, messageId }: NonNullable<HomeEntry['alert']>,
  url: string,
): types.Button {
  return { ...labelled(label), action_id: `link:${messageId}`, url }
}

function button(shown: CardButton): types.Button[] {
  const id = actionId(shown)
  return id === null ? [] : [{ ...labelled(shown.label), action_id: id }]
}

function labelled(label: string): Pick<types.Button, 'type' | 'text'> {
  return { type: 'button', text: plain(label, BUTTON) }
}

function header(text: string): types.HeaderBlock {
  return { type: 'header', text: plain(text, HEADING) }
}

function section(text: string): types.SectionBlock {
  return { type: 'section', text: { type: 'mrkdwn', text: text || '…', verbatim: true } }
}
