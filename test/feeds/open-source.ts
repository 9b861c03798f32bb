import { createFeedSource, type FeedSourceOptions } from '../../src/feeds/source.ts'
import type { PollOutcome, Validators } from '../../src/ports.ts'

export const NO_VALIDATORS: Validators = { etag: null, lastModified: null, bodyHash: null }

/** A source that may reach loopback, with limits short enough for a test. */
export function openSource(options: Partial<FeedSourceOptions> = {}) {
  return createFeedSource({
    userAgent: 'Dealbell/0.1 (+https://dealbell.example/contact)',
    allowPrivateHosts: true,
    ...options,
  })
}

/** Polls once with a source of its own. */
export async function pollOnce(
  url: string,
  options: Partial<FeedSourceOptions> = {},
): Promise<PollOutcome> {
  await using source = openSource(options)
  return await source.poll({ url, validators: NO_VALIDATORS }, new AbortController().signal)
}

/** The error code of a failed poll, or how else it ended. */
export function codeOf(outcome: PollOutcome): string {
  return outcome.kind === 'failed' ? outcome.error.code : outcome.kind
}

/** A small RSS feed with these titles. */
export function rss(...titles: readonly string[]): string {
  const items = titles.map((title, at) => `<item><guid>n${at}</guid><title>${title}</title></item>`)
  return `<rss version="2.0"><channel><title>News</title>${items.join('')}</channel></rss>`
}
