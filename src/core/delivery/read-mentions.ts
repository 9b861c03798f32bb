import { parseQuery } from '../query/parse.ts'
import { namesFeeds } from '../query/resolve.ts'
import { err, ok, type Result } from '../result.ts'
import { SETTING_FAULTS, type SettingFault } from './faults.data.ts'
import { type Mention, readMentioned, takesMentions } from './mention.ts'

/** More would fill an alert with names. */
export const MOST_MENTIONS = 10

const EXAMPLES: Readonly<Record<string, string>> = {
  discord: '@role, role:123 or user:123',
  slack: 'user:U012AB3CD or group:S012AB3CD',
}

/** Reads `role:123; user:456 price:>1bn`: who is mentioned in this platform's alerts, each with the stories that count. */
export function readMentions(
  typed: string,
  platform: string,
): Result<readonly Mention[], SettingFault> {
  if (!takesMentions(platform)) return err(SETTING_FAULTS.noMentionsHere())
  const mentions: Mention[] = []
  for (const part of partsOf(typed)) {
    const mention = readMention(part, platform)
    if (!mention.ok) return mention
    mentions.push(mention.value)
  }
  return mentions.length > MOST_MENTIONS
    ? err(SETTING_FAULTS.tooManyMentions(MOST_MENTIONS))
    : ok(mentions)
}

/** A semicolon within quotation marks belongs to a query. */
function partsOf(typed: string): readonly string[] {
  const parts = typed.match(/(?:"[^"]*"|[^;])+/g) ?? []
  return parts.map((part) => part.trim()).filter((part) => part !== '')
}

/** Reads `role:123 price:>1bn`: who is mentioned, and for which stories. */
export function readMention(part: string, platform: string): Result<Mention, SettingFault> {
  if (!takesMentions(platform)) return err(SETTING_FAULTS.noMentionsHere())
  const [, who = '', when = ''] = /^(\S+)\s*([\s\S]*)$/.exec(part.trim()) ?? []
  const mentioned = readMentioned(who, platform)
  if (mentioned === null) return err(SETTING_FAULTS.nobody(who, EXAMPLES[platform] ?? ''))
  if (when === '') return ok({ ...mentioned, when: null })
  const query = parseQuery(when)
  if (!query.ok) return err(query.error.texts)
  if (namesFeeds(query.value)) return err(SETTING_FAULTS.feedsUnknown())
  return ok({ ...mentioned, when })
}
