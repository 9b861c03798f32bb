import { SETTING_NAMES } from '../src/core/delivery/settings.ts'
import type { Action, ActionRequest } from './action.ts'
import { pauseAlerts, resumeAlerts, setSetting } from './alerts/set.ts'
import { alertsTexts } from './alerts/texts.ts'
import type { CommandContext, CommandRequest } from './command.ts'
import { refusal } from './refusal.ts'

/** Longer values no setting has. */
const LONGEST_VALUE = 500

/** A change of a channel from elsewhere: `subject` is the channel's id on the asker's platform. */
function changing(
  name: string,
  run: (request: CommandRequest, context: CommandContext) => ReturnType<Action['run']>,
): Action {
  return {
    name,
    permission: 'editor',
    async run(request, context) {
      const channel = `${request.platform}:${request.subject}`
      const own = await context.store.subscriptionsOf(channel)
      const isTheirs = await belongs(channel, request, context)
      if (own.length === 0 || !isTheirs) return refusal(alertsTexts(request.locale).noSubscription)
      const { setting = '', value = '' } = request.fields
      return run(
        {
          ...request,
          channel,
          command: 'alerts',
          subcommand: null,
          options: { setting, value },
        },
        context,
      )
    },
  }
}

/** More channels no team has. */
const ALL = 100_000

async function belongs(
  channel: string,
  { team }: ActionRequest,
  { store }: CommandContext,
): Promise<boolean> {
  return (await store.channelsOf(team, ALL)).includes(channel)
}

/** Buttons that change a channel from a page about all of them. */
export const CHANNEL_ACTIONS: readonly Action[] = [
  changing('channel-pause', pauseAlerts),
  changing('channel-resume', resumeAlerts),
  changing('channel-change', async ({ locale, channel }) => {
    const { title, descriptions } = alertsTexts(locale)
    const choices = SETTING_NAMES.map((name) => ({ label: name, value: name }))
    return {
      form: {
        title,
        submit: { action: 'channel-set', subject: channel.slice(channel.indexOf(':') + 1) },
        fields: [
          { kind: 'choice', name: 'setting', label: descriptions.setting, required: true, choices },
          {
            kind: 'line',
            name: 'value',
            label: descriptions.value,
            required: true,
            maxLength: LONGEST_VALUE,
          },
        ],
      },
    }
  }),
  changing('channel-set', setSetting),
]
