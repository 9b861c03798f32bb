import { DEAL_STATUSES } from '../../core/deal.ts'
import { mentionText } from '../../core/delivery/mention.ts'
import { settingText } from '../../core/delivery/setting-text.ts'
import { DEFAULT_SETTINGS, type DeliverySettings, FOREVER } from '../../core/delivery/settings.ts'

/**
 * What was said of a subscription's settings, as the configuration file says it. `now` (milliseconds since 1970, UTC): a
 * pause that is over by then is left out.
 */
export function settingsForFile(
  settings: DeliverySettings,
  now: number,
): Readonly<Record<string, unknown>> {
  const { language, card, minimum, notify, mentions, alertsPerDay, followUps } = settings
  return {
    language,
    ...(card === DEFAULT_SETTINGS.card ? {} : { card }),
    ...(minimum === null ? {} : { minimum }),
    ...(notify.length === DEAL_STATUSES.length ? {} : { notify }),
    ...(mentions.length === 0 ? {} : { mentions: mentions.map(mentionText) }),
    ...(settings.quietHours === null ? {} : { quietHours: settingText('quiet-hours', settings) }),
    ...(alertsPerDay === null ? {} : { alertsPerDay }),
    ...(settings.digest === null ? {} : { digest: settingText('digest', settings) }),
    ...(followUps === DEFAULT_SETTINGS.followUps ? {} : { followUps }),
    ...pauseForFile(settings.pausedUntil, now),
  }
}

function pauseForFile(until: number | null, now: number): { readonly paused?: true | string } {
  if (until === null || until <= now) return {}
  return { paused: until === FOREVER ? true : new Date(until).toISOString() }
}
