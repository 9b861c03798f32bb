const OWN_LIST = /^(?:discord-\d{1,21}|slack-[A-Z0-9]{2,20}|console)$/

/** What a file calls the rules that belong to one channel alone: `discord-300` for the channel `discord:300`. */
export function ownListName(channel: string): string {
  return channel.replace(':', '-')
}

/** The channel whose own rules a list of this name holds; null: it is a list like any other. */
export function channelOfList(name: string): string | null {
  return OWN_LIST.test(name) ? name.replace('-', ':') : null
}
