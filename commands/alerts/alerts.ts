import type { Command, CommandOption } from '../command.ts'
import { joinTeam, leaveTeam } from './join.ts'
import { previewAlert, testAlert } from './preview.ts'
import { pauseAlerts, resumeAlerts, setSetting } from './set.ts'
import { showSettings } from './settings.ts'
import { subscribeChannel, unsubscribeChannel } from './subscribe.ts'
import { type AlertsPart, described } from './texts.ts'

function option(name: AlertsPart, required: boolean): CommandOption {
  return { name, description: described(name), required }
}

const WATCHLIST = { ...option('watchlist', false), suggest: 'watchlist' } as const
const SUBSCRIBED = { ...WATCHLIST, suggest: 'subscribed' } as const
const ONE_OF_THEM = {
  ...option('onlyWatchlist', false),
  name: 'watchlist',
  suggest: 'subscribed',
  named: true,
} as const
const CODE = option('code', false)
const PARTNER = { ...option('partner', false), name: 'team' }
const SETTING = { ...option('setting', true), suggest: 'setting' } as const
const VALUE = { ...option('value', true), suggest: 'setting-value' } as const
const SPAN = { ...option('span', false), name: 'for', suggest: 'pause' } as const

export const alerts: Command = {
  kind: 'group',
  name: 'alerts',
  description: described('alerts'),
  subcommands: [
    {
      name: 'settings',
      description: described('settings'),
      options: [],
      permission: 'everyone',
      run: showSettings,
    },
    {
      name: 'set',
      description: described('set'),
      options: [SETTING, VALUE, ONE_OF_THEM],
      permission: 'editor',
      run: setSetting,
    },
    {
      name: 'preview',
      description: described('preview'),
      options: [],
      permission: 'everyone',
      run: previewAlert,
    },
    {
      name: 'test',
      description: described('test'),
      options: [],
      permission: 'editor',
      run: testAlert,
    },
    {
      name: 'pause',
      description: described('pause'),
      options: [SPAN, ONE_OF_THEM],
      permission: 'editor',
      run: pauseAlerts,
    },
    {
      name: 'resume',
      description: described('resume'),
      options: [ONE_OF_THEM],
      permission: 'editor',
      run: resumeAlerts,
    },
    {
      name: 'subscribe',
      description: described('subscribe'),
      options: [WATCHLIST],
      permission: 'editor',
      run: subscribeChannel,
    },
    {
      name: 'unsubscribe',
      description: described('unsubscribe'),
      options: [SUBSCRIBED],
      permission: 'editor',
      run: unsubscribeChannel,
    },
    {
      name: 'join',
      description: described('join'),
      options: [CODE],
      permission: 'editor',
      run: joinTeam,
    },
    {
      name: 'leave',
      description: described('leave'),
      options: [PARTNER],
      permission: 'editor',
      run: leaveTeam,
    },
  ],
}
