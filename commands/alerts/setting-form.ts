import { inLocale, LOCALES, type Locale } from '../../src/core/card/locale.ts'
import { settingText } from '../../src/core/delivery/setting-text.ts'
import {
  CARD_SIZES,
  DEFAULT_SETTINGS,
  FOLLOW_UPS,
  SETTING_NAMES,
  type SettingName,
} from '../../src/core/delivery/settings.ts'
import type { Subscription } from '../../src/ports.ts'
import type { Action, FormField } from '../action.ts'
import { ACTION_TEXTS } from '../action-texts.data.ts'
import { CONTROL_TEXTS } from '../control-texts.data.ts'
import { refusal } from '../refusal.ts'
import { PICKED } from '../shown-choices.ts'
import { setSetting } from './set.ts'
import { CHOOSE } from './setting-menu.ts'

const CHANGE = 'set-setting'
const LONGEST_VALUE = 1_000

/** Settings that have few values. */
const VALUES: Partial<Record<SettingName, readonly string[]>> = {
  language: LOCALES,
  card: CARD_SIZES,
  'follow-ups': FOLLOW_UPS,
}

/** Asks for the new value of the setting that was picked. */
export const chooseSetting: Action = {
  name: CHOOSE,
  permission: 'editor',
  async run({ fields, locale, channel }, { store }) {
    const name = SETTING_NAMES.find((one) => one === fields[PICKED])
    if (name === undefined) return refusal(inLocale(ACTION_TEXTS, locale).oldButton)
    const own = (await store.subscriptionsOf(channel)).find(({ managed }) => !managed)
    const title = inLocale(CONTROL_TEXTS, locale).formTitle
    const submit = { action: CHANGE, subject: name }
    return { form: { title, fields: [fieldFor(name, own, locale)], submit } }
  },
}

/** Changes it. */
export const changeSetting: Action = {
  name: CHANGE,
  permission: 'editor',
  run: (request, context) => {
    const options = { setting: request.subject, value: request.fields['value'] ?? '' }
    return setSetting({ ...request, command: 'alerts', subcommand: 'set', options }, context)
  },
}

function fieldFor(name: SettingName, own: Subscription | undefined, locale: Locale): FormField {
  const value = settingText(name, own?.settings ?? DEFAULT_SETTINGS)
  const label = `${inLocale(CONTROL_TEXTS, locale).newValue}: ${name}`
  const head = { name: 'value', label, required: true, value }
  const values = VALUES[name]
  return values === undefined
    ? { ...head, kind: 'line', maxLength: LONGEST_VALUE }
    : { ...head, kind: 'choice', choices: values.map((one) => ({ label: one, value: one })) }
}
