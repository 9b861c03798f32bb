import { DEAL_STATUSES } from '../deal.ts'
import { mentionText } from './mention.ts'
import { digestTimeText } from './read-digest-time.ts'
import { quietHoursText } from './read-quiet-hours.ts'
import type { DeliverySettings, SettingName } from './settings.ts'

const NONE = 'none'

/** A setting as it is typed: `readSetting` gives it back. */
export function settingText(name: SettingName, settings: DeliverySettings): string {
  return TEXTS[name](settings) || NONE
}

const TEXTS: Readonly<Record<SettingName, (settings: DeliverySettings) => string>> = {
  language: ({ language }) => language,
  card: ({ card }) => card,
  minimum: ({ minimum }) => minimum ?? NONE,
  notify: ({ notify }) => (notify.length === DEAL_STATUSES.length ? 'all' : notify.join(', ')),
  mentions: ({ mentions }) => mentions.map(mentionText).join('; '),
  'quiet-hours': ({ quietHours }) => (quietHours === null ? NONE : quietHoursText(quietHours)),
  'alerts-per-day': ({ alertsPerDay }) => (alertsPerDay === null ? NONE : String(alertsPerDay)),
  digest: ({ digest }) => (digest === null ? NONE : digestTimeText(digest)),
  'follow-ups': ({ followUps }) => followUps,
}
