import { FIRST_POLLS } from './choices.data.ts'
import type { Command, CommandOption } from './command.ts'
import { addFeed } from './feed-add.ts'
import { changeFeed } from './feed-change.ts'
import { checkFeed } from './feed-check.ts'
import { FEED_FORMS } from './feed-forms.data.ts'
import { listFeeds } from './feed-list.ts'

const ADDRESS: CommandOption = {
  name: 'address',
  description: FEED_FORMS.address,
  required: true,
}

const FEED: CommandOption = {
  name: 'feed',
  description: FEED_FORMS.feed,
  required: true,
  suggest: 'feed',
}

function named(name: string, description: CommandOption['description']): CommandOption {
  return { name, description, required: false, named: true }
}

export const feed: Command = {
  kind: 'group',
  name: 'feed',
  description: FEED_FORMS.group,
  subcommands: [
    {
      name: 'add',
      description: FEED_FORMS.add,
      options: [
        ADDRESS,
        named('choose', FEED_FORMS.choose),
        { ...named('first', FEED_FORMS.first), choices: FIRST_POLLS },
      ],
      permission: 'editor',
      run: addFeed,
    },
    {
      name: 'list',
      description: FEED_FORMS.list,
      options: [{ ...named('page', FEED_FORMS.page), kind: 'count' }],
      permission: 'everyone',
      run: listFeeds,
    },
    {
      name: 'check',
      description: FEED_FORMS.check,
      options: [{ ...ADDRESS, description: FEED_FORMS.checked }],
      permission: 'everyone',
      run: checkFeed,
    },
    {
      name: 'pause',
      description: FEED_FORMS.pause,
      options: [FEED],
      permission: 'editor',
      run: changeFeed('pause'),
    },
    {
      name: 'resume',
      description: FEED_FORMS.resume,
      options: [FEED],
      permission: 'editor',
      run: changeFeed('resume'),
    },
    {
      name: 'remove',
      description: FEED_FORMS.remove,
      options: [FEED],
      permission: 'editor',
      run: changeFeed('remove'),
    },
  ],
}
