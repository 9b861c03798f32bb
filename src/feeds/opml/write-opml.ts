import type { Feed } from '../../ports.ts'
import { OWN_NAMESPACE, OWN_PREFIX } from './read-opml.ts'

/** What XML cannot hold (XML 1.0, 2.2, "Char"). */
const UNWRITABLE = /[^\t\n\r\u{20}-\u{fffd}\u{10000}-\u{10ffff}]/gu

/**
 * The feeds as OPML 2.0, those with tags in the folder of their first tag, the other tags as categories; our own
 * settings as attributes of our own namespace, so that an import brings them back. `at`: milliseconds since 1970, UTC.
 */
export function writeOpml(feeds: readonly Feed[], at: number): string {
  const folders = Map.groupBy(feeds, ({ tags }) => tags[0] ?? '')
  const outlines = [...folders].flatMap(([folder, inside]) =>
    folder === ''
      ? inside.map((feed) => `    ${outline(feed)}`)
      : [
          `    <outline${attributes({ text: folder })}>`,
          ...inside.map((feed) => `      ${outline(feed)}`),
          '    </outline>',
        ],
  )
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<opml version="2.0" xmlns:${OWN_PREFIX}="${OWN_NAMESPACE}">`,
    '  <head>',
    '    <title>Dealbell feeds</title>',
    `    <dateCreated>${new Date(at).toUTCString()}</dateCreated>`,
    '  </head>',
    '  <body>',
    ...outlines,
    '  </body>',
    '</opml>',
    '',
  ].join('\n')
}

function outline(feed: Feed): string {
  const { url, tags, firstPoll, newest, fullText, paused, leastIntervalMs } = feed
  const own = {
    firstPoll: firstPoll === 'baseline' ? null : firstPoll,
    newest: newest?.toString() ?? null,
    fullText: fullText ? 'true' : null,
    paused: paused ? 'true' : null,
    interval: leastIntervalMs === null ? null : Math.round(leastIntervalMs / 60_000).toString(),
  }
  const settings = Object.entries(own).map(
    ([name, value]) => [`${OWN_PREFIX}:${name}`, value] as const,
  )
  const text = feed.name ?? feed.title ?? url
  const category =
    tags.length > 1
      ? tags
          .slice(1)
          .map((tag) => tag.replace(/[,/]/g, ' '))
          .join(',')
      : null
  const known = { type: 'rss', text, title: text, xmlUrl: url, category }
  return `<outline${attributes({ ...known, ...Object.fromEntries(settings) })}/>`
}

function attributes(values: Readonly<Record<string, string | null>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => ` ${name}="${escaped(value ?? '')}"`)
    .join('')
}

function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(UNWRITABLE, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/[\t\n\r]/g, ' ')
}
