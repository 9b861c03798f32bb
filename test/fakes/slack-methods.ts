import { blockFaults, blocksTooLong, isRecord, liveMarkup, textOf } from './slack-blocks.ts'
import type { SlackFiles } from './slack-files.ts'
import type { SlackInstalls } from './slack-installs.ts'
import type { MessageLimits } from './slack-limits.ts'
import { openDirect, permalink, usersInfo } from './slack-people.ts'
import { type Views, viewScope } from './slack-views.ts'
import type { ChannelSetup, SlackMessage, Workspace } from './slack-workspace.ts'

/** What a method answers: Slack's JSON, or seconds to wait. */
export type Answer =
  | ({ readonly ok: true } & Readonly<Record<string, unknown>>)
  | { readonly ok: false; readonly error: string; readonly [extra: string]: unknown }
  | { readonly ok: 'limited'; readonly seconds: number }

export type Args = Readonly<Record<string, unknown>>

export interface World {
  readonly workspace: Workspace
  readonly limits: MessageLimits
  readonly teamId: string
  /** A socket address that works once. */
  readonly ticket: () => string
  readonly views: Views
  readonly violate: (what: string) => void
  readonly files: SlackFiles
  /** The workspaces that may install the app. */
  readonly installs: SlackInstalls
  /** Where a file's bytes are to be sent. */
  readonly uploadUrl: (id: string) => string
}

export interface Method {
  readonly token: 'bot' | 'app' | 'none'
  readonly args: readonly string[]
  scope(args: Args, world: World): string | null
  run(args: Args, world: World): Answer
}

const MESSAGE = ['channel', 'text', 'blocks', 'metadata']
const UNFURL = ['unfurl_links', 'unfurl_media']
const PAGE = ['channel', 'limit', 'include_all_metadata', 'oldest', 'latest', 'inclusive', 'cursor']

/** The methods the bot may call, as docs.slack.dev/reference/methods describes them; any other is a violation. */
export const METHODS: Readonly<Record<string, Method>> = {
  'auth.test': { token: 'bot', args: [], scope: () => null, run: authTest },
  'oauth.v2.access': {
    token: 'none',
    args: ['client_id', 'client_secret', 'code', 'redirect_uri', 'grant_type'],
    scope: () => null,
    run: (args, { installs }) => installs.exchange(args),
  },
  'apps.connections.open': {
    token: 'app',
    args: [],
    scope: () => 'connections:write',
    run: (_args, world) => ({ ok: true, url: world.ticket() }),
  },
  'users.info': {
    token: 'bot',
    args: ['user', 'include_locale'],
    scope: () => 'users:read',
    run: usersInfo,
  },
  'usergroups.users.list': {
    token: 'bot',
    args: ['usergroup'],
    scope: () => 'usergroups:read',
    run: (args, { workspace }) => {
      const users = workspace.group(String(args['usergroup']))
      return users === null ? no('no_such_subteam') : { ok: true, users }
    },
  },
  'chat.postMessage': {
    token: 'bot',
    args: [...MESSAGE, ...UNFURL, 'thread_ts', 'reply_broadcast'],
    scope: () => 'chat:write',
    run: postMessage,
  },
  'chat.update': {
    token: 'bot',
    args: [...MESSAGE, 'ts'],
    scope: () => 'chat:write',
    run: update,
  },
  'views.open': {
    token: 'bot',
    args: ['trigger_id', 'view'],
    scope: viewScope,
    run: (args, { views }) => viewAnswer(views.open(String(args['trigger_id']), args['view'])),
  },
  'views.update': {
    token: 'bot',
    args: ['view_id', 'view'],
    scope: () => null,
    run: (args, { views }) => viewAnswer(views.update(String(args['view_id']), args['view'])),
  },
  'views.publish': {
    token: 'bot',
    args: ['user_id', 'view', 'hash'],
    scope: () => null,
    run: (args, { views }) => {
      const fault = views.publish(String(args['user_id']), args['view'])
      return fault === null ? { ok: true, view: {} } : no(fault)
    },
  },
  'chat.getPermalink': {
    token: 'bot',
    args: ['channel', 'message_ts'],
    scope: () => null,
    run: permalink,
  },
  'conversations.open': {
    token: 'bot',
    args: ['users'],
    scope: () => 'im:write',
    run: openDirect,
  },
  'files.getUploadURLExternal': {
    token: 'bot',
    args: ['filename', 'length', 'alt_text', 'snippet_type'],
    scope: () => 'files:write',
    run: beginUpload,
  },
  'files.completeUploadExternal': {
    token: 'bot',
    args: ['files', 'channel_id', 'thread_ts', 'initial_comment'],
    scope: () => 'files:write',
    run: completeUpload,
  },
  'conversations.history': { token: 'bot', args: PAGE, scope: historyScope, run: history },
  'conversations.replies': {
    token: 'bot',
    args: [...PAGE, 'ts'],
    scope: historyScope,
    run: replies,
  },
}

function no(error: string, extra: Args = {}): Answer {
  return { ok: false, error, ...extra }
}

function viewAnswer(outcome: ReturnType<Views['open']>): Answer {
  return typeof outcome === 'string'
    ? no(outcome)
    : { ok: true, view: { ...outcome.view, id: outcome.id } }
}

function authTest(_args: Args, { teamId }: World): Answer {
  const url = 'https://example.slack.com/'
  return {
    ok: true,
    url,
    team: 'Example',
    team_id: teamId,
    user: 'dealbell',
    user_id: 'U0BOT',
    bot_id: 'B0BOT',
  }
}

function beginUpload(args: Args, { files, uploadUrl }: World): Answer {
  const id = files.begin(String(args['filename']), Number(args['length']))
  return { ok: true, file_id: id, upload_url: uploadUrl(id) }
}

function completeUpload(args: Args, world: World): Answer {
  const { files, workspace } = world
  const listed: unknown =
    typeof args['files'] === 'string' ? JSON.parse(args['files']) : args['files']
  const ids = Array.isArray(listed)
    ? listed.map((file) => textOf(isRecord(file) && file['id']))
    : []
  if (ids.length === 0 || !ids.every((id) => files.complete(id))) return no('file_not_found')
  if (args['channel_id'] === undefined) return { ok: true, files: ids.map((id) => ({ id })) }
  const channel = usable({ channel: args['channel_id'] }, world)
  if ('ok' in channel) return channel
  for (const id of ids) {
    const { name = '', text = '' } = files.read(id) ?? {}
    const message = { text: `${name}\n${text}`, blocks: [], metadata: null }
    workspace.add(channel.id, { ...message, threadTs: null, broadcast: false })
  }
  return { ok: true, files: ids.map((id) => ({ id })) }
}

function historyScope(args: Args, { workspace }: World): string {
  const channel = workspace.channel(String(args['channel']))
  if (channel?.id.startsWith('D') === true) return 'im:history'
  return channel?.private === true ? 'groups:history' : 'channels:history'
}

/** The channel, or why the bot cannot use it. */
function usable(args: Args, { workspace }: World): ChannelSetup | Answer {
  const channel = workspace.channel(String(args['channel']))
  if (channel === null) return no('channel_not_found')
  if (channel.member === false)
    return no(channel.private === true ? 'channel_not_found' : 'not_in_channel')
  return channel
}

function postMessage(args: Args, world: World): Answer {
  const channel = usable(args, world)
  if ('ok' in channel) return channel
  if (channel.archived === true) return no('is_archived')
  const seconds = world.limits.refuse(channel.id)
  if (seconds !== null) return { ok: 'limited', seconds }
  const fault = contentFault(args, world)
  if (fault !== null) return fault
  if (args['unfurl_links'] !== 'false' && args['unfurl_links'] !== false) {
    world.violate('chat.postMessage: unfurl_links is not switched off')
  }
  const thread = typeof args['thread_ts'] === 'string' ? args['thread_ts'] : null
  const broadcast = thread !== null && String(args['reply_broadcast']) === 'true'
  const message = world.workspace.add(channel.id, { ...content(args), threadTs: thread, broadcast })
  return { ok: true, channel: channel.id, ts: message.ts, message: shown(message, false) }
}

function update(args: Args, world: World): Answer {
  const channel = usable(args, world)
  if ('ok' in channel) return channel
  if (channel.archived === true) return no('is_inactive')
  const known = world.workspace.messages(channel.id).find(({ ts }) => ts === args['ts'])
  if (known === undefined) return no('message_not_found')
  if (textOf(args['text']).length > 4000) return no('msg_too_long')
  const fault = contentFault(args, world)
  if (fault !== null) return fault
  const next = content(args)
  const metadata = next.metadata ?? known.metadata
  world.workspace.replace(channel.id, { ...known, ...next, metadata, edited: true })
  return { ok: true, channel: channel.id, ts: known.ts, text: next.text }
}

function contentFault(args: Args, { violate }: World): Answer | null {
  const text = textOf(args['text'])
  if (text === '') return no('no_text')
  for (const what of liveMarkup(text, true)) violate(`text ${what}`)
  const blocks = args['blocks'] ?? []
  const faults = blockFaults(blocks)
  for (const fault of faults) violate(`blocks ${fault}`)
  if (faults.length > 0) return no('invalid_blocks', { response_metadata: { messages: faults } })
  if (blocksTooLong(blocks)) {
    violate('blocks are too long together')
    return no('msg_blocks_too_long')
  }
  const { metadata } = args
  const wellFormed =
    metadata === undefined ||
    (isRecord(metadata) &&
      /^\w+$/.test(String(metadata['event_type'])) &&
      isRecord(metadata['event_payload']))
  return wellFormed ? null : no('invalid_metadata_format')
}

function content(args: Args): Pick<SlackMessage, 'text' | 'blocks' | 'metadata'> {
  const blocks: readonly unknown[] = Array.isArray(args['blocks']) ? args['blocks'] : []
  return { text: textOf(args['text']), blocks, metadata: args['metadata'] ?? null }
}

function history(args: Args, world: World): Answer {
  const channel = usable(args, world)
  if ('ok' in channel) return channel
  const top = world.workspace.messages(channel.id).filter(({ threadTs }) => threadTs === null)
  return page(top.toReversed(), args, 100)
}

function replies(args: Args, world: World): Answer {
  const channel = usable(args, world)
  if ('ok' in channel) return channel
  const { ts } = args
  const thread = world.workspace
    .messages(channel.id)
    .filter((message) => message.ts === ts || message.threadTs === ts)
  return thread.length === 0 ? no('thread_not_found') : page(thread, args, 1000)
}

function page(messages: readonly SlackMessage[], args: Args, standard: number): Answer {
  const limit = Number(args['limit'] ?? standard)
  const all = isTrue(args['include_all_metadata'])
  const kept = messages.slice(0, limit).map((message) => shown(message, all))
  return { ok: true, messages: kept, has_more: messages.length > limit }
}

function shown(message: SlackMessage, withMetadata: boolean): Args {
  const { ts, text, blocks, threadTs, metadata } = message
  return {
    type: 'message',
    ts,
    text,
    blocks,
    ...(threadTs === null ? {} : { thread_ts: threadTs }),
    bot_id: 'B0BOT',
    ...(withMetadata && metadata !== null ? { metadata } : {}),
  }
}

function isTrue(value: unknown): boolean {
  return value === true || value === 'true'
}
