/** Slack sends `&`, `<` and `>` as entities. */
export function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}

/** Something in angle brackets: a link, a mention, each with a label or without (docs.slack.dev/messaging/formatting-message-text). */
const MARKUP = /<([^<>|\s]{1,2000})(?:\|([^<>]{0,1000}))?>/g

/** The plain text of a message in Slack's markup: links as addresses behind their labels, mentions as their labels alone. */
export function plainOf(text: string): string {
  const plain = text.replace(MARKUP, (_whole, target: string, label: string | undefined) => {
    const isLink = /^(?:https?|mailto):/i.test(target)
    if (!isLink) return label ?? ''
    return label === undefined || label === target ? target : `${label} ${target}`
  })
  return unescaped(plain)
}
