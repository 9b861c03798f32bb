import type { CardSection } from '../../src/core/card/card.ts'
import { inLocale, type Locale } from '../../src/core/card/locale.ts'
import { SETTING_NAMES } from '../../src/core/delivery/settings.ts'
import { CONTROL_TEXTS } from '../control-texts.data.ts'
import { alertsTexts } from './texts.ts'

/** The action that is asked for by it. */
export const CHOOSE = 'setting'

/** The menu from which a setting of the channel is changed. */
export function settingMenu(locale: Locale): CardSection {
  const { settings } = alertsTexts(locale)
  const options = SETTING_NAMES.map((value) => ({ value, label: `${value}: ${settings[value]}` }))
  const label = inLocale(CONTROL_TEXTS, locale).changeSetting
  return { kind: 'choice', label, action: CHOOSE, subject: '', options }
}
