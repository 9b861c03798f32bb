import type { Selectable } from 'kysely'
import { LOCALES } from '../core/card/locale.ts'
import { DEAL_STATUSES, type DealStatus } from '../core/deal.ts'
import { quietHoursText } from '../core/delivery/read-quiet-hours.ts'
import { readSetting } from '../core/delivery/read-setting.ts'
import { settingText } from '../core/delivery/setting-text.ts'
import {
  DEFAULT_SETTINGS,
  type DeliverySettings,
  type SettingName,
} from '../core/delivery/settings.ts'
import type { GivenSettings } from '../ports.ts'
import type { SubscriptionsTable } from './subscription-tables.ts'

/** The columns that hold how a subscription wants to be told. */
export const SETTING_COLUMNS = [
  'subscriptions.channel',
  'subscriptions.language',
  'subscriptions.notify',
  'subscriptions.alerts_per_day',
  'subscriptions.card',
  'subscriptions.minimum',
  'subscriptions.mentions',
  'subscriptions.quiet_hours',
  'subscriptions.follow_ups',
  'subscriptions.digest',
  'subscriptions.paused_until',
] as const

type SettingsRow = Pick<
  Selectable<SubscriptionsTable>,
  | 'channel'
  | 'language'
  | 'notify'
  | 'alerts_per_day'
  | 'card'
  | 'minimum'
  | 'mentions'
  | 'quiet_hours'
  | 'follow_ups'
  | 'digest'
  | 'paused_until'
>

/** The settings of a row. What cannot be read, because another version wrote it, is as if nothing was said. */
export function settingsOf(row: SettingsRow): DeliverySettings {
  const platform = row.channel.split(':')[0] ?? ''
  const typed = (name: SettingName, stored: string | null): Partial<DeliverySettings> => {
    const value = stored === null ? null : readSetting(name, stored, platform)
    return value?.ok === true ? value.value : {}
  }
  return {
    ...DEFAULT_SETTINGS,
    language: row.language,
    notify: readNotify(row.notify),
    alertsPerDay: row.alerts_per_day,
    pausedUntil: row.paused_until,
    ...typed('card', row.card),
    ...typed('minimum', row.minimum),
    ...typed('mentions', row.mentions),
    ...typed('quiet-hours', row.quiet_hours),
    ...typed('follow-ups', row.follow_ups),
    ...typed('digest', row.digest),
  }
}

/** The settings of a subscription of the channel as the audit log keeps its columns. */
export function storedSettings(
  channel: string,
  kept: Readonly<Record<string, unknown>>,
): DeliverySettings {
  const text = (name: string) => (typeof kept[name] === 'string' ? kept[name] : null)
  const number = (name: string) => (typeof kept[name] === 'number' ? kept[name] : null)
  return settingsOf({
    channel,
    language: LOCALES.find((locale) => locale === kept['language']) ?? DEFAULT_SETTINGS.language,
    notify: text('notify'),
    alerts_per_day: number('alerts_per_day'),
    card: text('card'),
    minimum: text('minimum'),
    mentions: text('mentions'),
    quiet_hours: text('quiet_hours'),
    follow_ups: text('follow_ups'),
    digest: text('digest'),
    paused_until: number('paused_until'),
  })
}

/** What was said of settings, and the usual ones for all else. */
export function withDefaults(given: GivenSettings): DeliverySettings {
  const said = Object.entries(given).filter(([, value]) => value !== undefined)
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(said) }
}

/** The columns of these settings. */
export function settingColumns(settings: DeliverySettings): Omit<SettingsRow, 'channel'> {
  const { language, notify, alertsPerDay, minimum, mentions, quietHours } = settings
  return {
    language,
    notify: notify.length === DEAL_STATUSES.length ? null : JSON.stringify(notify),
    alerts_per_day: alertsPerDay,
    card: settings.card === DEFAULT_SETTINGS.card ? null : settings.card,
    minimum,
    mentions: mentions.length === 0 ? null : settingText('mentions', settings),
    quiet_hours: quietHours === null ? null : quietHoursText(quietHours),
    digest: settings.digest === null ? null : settingText('digest', settings),
    follow_ups: settings.followUps === DEFAULT_SETTINGS.followUps ? null : settings.followUps,
    paused_until: settings.pausedUntil,
  }
}

/** The statuses of a subscription's column; nothing written means all of them. */
function readNotify(notify: string | null): readonly DealStatus[] {
  if (notify === null) return DEAL_STATUSES
  const listed: unknown = JSON.parse(notify)
  return Array.isArray(listed) ? DEAL_STATUSES.filter((status) => listed.includes(status)) : []
}
