import { type Command, InvalidArgumentError, Option } from 'commander'
import type { FeedAddOptions } from './feed-add.ts'
import type { FeedContext } from './stored-feeds.ts'

type ExitCode = 0 | 1 | 2

/** How addresses may be fetched; `userAgent` is what servers are told of us. */
export interface Fetching {
  readonly allowPrivateHosts: boolean
  readonly userAgent: string
}

interface GroupOptions {
  readonly context: FeedContext
  readonly fetching: () => Fetching
  readonly finish: (work: Promise<ExitCode>) => Promise<void>
}

/** Adds what deals with feeds: `feed …`; each loads its own code when it runs. */
export function addFeedCommands(dealbell: Command, options: GroupOptions): void {
  const feed = dealbell.command('feed').description('feeds')
  addCheck(feed, options)
  addSubscribing(feed, options)
}

function addCheck(feed: Command, { context, fetching, finish }: GroupOptions): void {
  feed
    .command('check')
    .description(
      'read a feed from an address, a file or every file of a folder, and say what is in it',
    )
    .argument('<target>', 'address, file or folder')
    .option('--json', 'print JSON', false)
    .option('--full-text', 'also read the pages behind the first items, or say why not', false)
    .action(async (target: string, shown: { json: boolean; fullText: boolean }) => {
      const { runFeedCheck } = await import('./feed-check.ts')
      const { write } = context
      await finish(runFeedCheck(target, { ...shown, ...fetching(), write }))
    })
}

function addSubscribing(feed: Command, { context, finish }: GroupOptions): void {
  feed
    .command('add')
    .description('subscribe to a feed, or to one that the page at this address announces')
    .argument('<address>', 'of a feed or a site')
    .option('--choose <number>', 'which of the feeds found', wholeNumber)
    .option('--name <name>', 'how it is to be called')
    .option('--tag <tag...>', 'tags, as folders in an export')
    .option('--full-text', 'read the linked pages when the feed gives only teasers', false)
    .option('--interval <minutes>', 'at least so long between two polls', wholeNumber)
    .option(
      '--newest <number>',
      'tell so many of the items that stand there, the newest',
      wholeNumber,
    )
    .addOption(
      new Option('--post', 'tell what stands in the feed already')
        .default(false)
        .conflicts('baseline'),
    )
    .addOption(
      new Option('--baseline', 'stay silent about it (default)').conflicts(['post', 'newest']),
    )
    .action(async (address: string, options: FeedAddOptions) => {
      const { addFeed } = await import('./feed-add.ts')
      await finish(addFeed(address, options, context))
    })
  feed
    .command('list')
    .description('show every feed and how it does')
    .option('--json', 'print JSON', false)
    .action(async ({ json }: { json: boolean }) => {
      const { listFeeds } = await import('./feed-list.ts')
      await finish(listFeeds(json, context))
    })
  for (const change of ['pause', 'resume', 'remove'] as const) {
    feed
      .command(change)
      .description(`${change} a feed`)
      .argument('<feed>', 'its number or address')
      .action(async (target: string) => {
        const { changeFeed } = await import('./feed-change.ts')
        await finish(changeFeed(change, target, context))
      })
  }
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,4}$/.test(text))
    throw new InvalidArgumentError('It must be a whole number from 1.')
  return Number(text)
}
