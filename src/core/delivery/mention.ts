/** Who is mentioned: a role or user on Discord, a user or user group on Slack, by the platform's own id. */
export interface Mentioned {
  readonly kind: 'role' | 'user' | 'group'
  readonly id: string
}

/** Somebody who is mentioned in alerts. */
export interface Mention extends Mentioned {
  /** A query, as typed, that the story has to satisfy; null: every story. */
  readonly when: string | null
}

interface Shape {
  readonly kind: Mentioned['kind']
  /** What chat platforms make of a mention that is typed; the first group is the id. */
  readonly markup: RegExp
  readonly id: RegExp
}

/** Ids as the platforms form them: numbers of Discord, and Slack's, which begin with a letter for their kind. */
const SHAPES: Readonly<Record<string, readonly Shape[]>> = {
  discord: [
    { kind: 'role', markup: /^<@&(\d+)>$/, id: /^\d{1,20}$/ },
    { kind: 'user', markup: /^<@!?(\d+)>$/, id: /^\d{1,20}$/ },
  ],
  slack: [
    { kind: 'user', markup: /^<@(\w+)(?:\|[^>]*)?>$/, id: /^[UW][A-Z0-9]{2,20}$/ },
    { kind: 'group', markup: /^<!subteam\^(\w+)(?:\|[^>]*)?>$/, id: /^S[A-Z0-9]{2,20}$/ },
  ],
}

/** Whether somebody can be mentioned on this platform at all. */
export function takesMentions(platform: string): boolean {
  return SHAPES[platform] !== undefined
}

/**
 * Reads who is meant on a platform: its own markup (`<@&123>`, `<!subteam^S1>`), `role:123`, `user:U1`, `group:S1`, or
 * on Slack the bare id; null for everything else, "everyone" included.
 */
export function readMentioned(typed: string, platform: string): Mentioned | null {
  for (const { kind, markup, id } of SHAPES[platform] ?? []) {
    const [, prefix, named] = /^(\w+):(.+)$/.exec(typed) ?? []
    const bare = platform === 'slack' ? typed : ''
    const found = markup.exec(typed)?.[1] ?? (prefix?.toLowerCase() === kind ? named : bare)
    if (found !== undefined && id.test(found)) return { kind, id: found }
  }
  return null
}

/** As it is typed: `role:123 price:>1bn`. */
export function mentionText({ kind, id, when }: Mention): string {
  return when === null ? `${kind}:${id}` : `${kind}:${id} ${when}`
}
