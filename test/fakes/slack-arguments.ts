import type { Args } from './slack-methods.ts'

/** What a method cannot be called without, as docs.slack.dev/reference/methods says. */
export const NEEDED: Readonly<Record<string, readonly string[]>> = {
  'oauth.v2.access': ['client_id', 'client_secret', 'code'],
  'users.info': ['user'],
  'usergroups.users.list': ['usergroup'],
  'chat.postMessage': ['channel', 'text'],
  'chat.update': ['channel', 'ts', 'text'],
  'views.open': ['trigger_id', 'view'],
  'views.update': ['view_id', 'view'],
  'views.publish': ['user_id', 'view'],
  'chat.getPermalink': ['channel', 'message_ts'],
  'conversations.open': ['users'],
  'files.getUploadURLExternal': ['filename', 'length'],
  'files.completeUploadExternal': ['files'],
  'conversations.history': ['channel'],
  'conversations.replies': ['channel', 'ts'],
}

/** What is wrong with the arguments of a call: those that the method does not have, and those that it lacks. */
export function argumentFaults(
  name: string,
  args: Args,
  known: readonly string[],
): readonly string[] {
  const unknown = Object.keys(args).filter((key) => !known.includes(key))
  const missing = (NEEDED[name] ?? []).filter((key) => args[key] === undefined || args[key] === '')
  return [
    ...unknown.map((key) => `${name}: unknown argument ${key}`),
    ...missing.map((key) => `${name}: the argument ${key} is missing`),
  ]
}
