/**
 * What Slack's error codes mean for a message (docs.slack.dev/reference/methods/chat.postMessage, chat.update and
 * the errors common to all methods), and what a person can do about them.
 */

/** The message to change or answer no longer exists. */
export const GONE: Readonly<Record<string, string>> = {
  message_not_found: 'the message was deleted in Slack',
  thread_not_found: 'the message to answer was deleted in Slack',
}

/** The message stands there for good as it is (chat.update). */
export const UNEDITABLE: Readonly<Record<string, string>> = {
  cant_update_message: 'the message was not posted by this bot and cannot be edited',
  edit_window_closed: 'the workspace no longer allows editing the message',
}

/** The user cannot be written to (conversations.open and chat.postMessage). */
export const UNREACHABLE: Readonly<Record<string, string>> = {
  user_not_found: 'the user is not in the workspace',
  user_disabled: 'the user was deactivated',
  user_not_visible: 'the bot may not see the user',
  cannot_dm_bot: 'the user is a bot',
  messages_tab_disabled: 'the app takes part in no direct messages: switch on its Messages tab',
}

/** The token itself is no good: nothing works until someone replaces it. */
export const BAD_TOKEN: ReadonlySet<string> = new Set([
  'not_authed',
  'invalid_auth',
  'account_inactive',
  'token_revoked',
  'token_expired',
  'not_allowed_token_type',
  'user_removed_from_team',
  'team_disabled',
])

/** Slack's own trouble or a limit: the same request may work later. */
export const PASSING: ReadonlySet<string> = new Set([
  'ratelimited',
  'rate_limited',
  'message_limit_exceeded',
  'internal_error',
  'fatal_error',
  'service_unavailable',
  'request_timeout',
  'team_added_to_org',
  'org_login_required',
  'external_channel_migrating',
  'update_failed',
])

/** A person has to change something in Slack first. */
export const REFUSED: Readonly<Record<string, string>> = {
  channel_not_found:
    'Slack knows no such channel, or it is a private one the bot was not invited to: check the channel id and type /invite @Dealbell there',
  is_archived: 'the channel is archived: unarchive it or remove the subscription',
  is_inactive: 'the channel is archived or deleted: unarchive it or remove the subscription',
  not_in_channel: 'the bot is not in the channel: type /invite @Dealbell there',
  restricted_action: 'a workspace setting keeps the bot from posting there: ask an administrator',
  restricted_action_read_only_channel: 'only some people may post in the channel: allow the bot',
  restricted_action_thread_only_channel: 'the channel takes thread replies only: choose another',
  restricted_action_non_threadable_channel: 'the channel takes no thread replies',
  restricted_action_thread_locked: 'an administrator locked the thread',
  cannot_reply_to_message: 'Slack allows no replies to this message',
  ekm_access_denied: 'the administrators suspended posting in the workspace',
  no_permission: 'the bot may not write there: invite it to the channel',
}
