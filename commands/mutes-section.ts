import type { CardSection } from '../src/core/card/card.ts'
import { inLocale, type Locale } from '../src/core/card/locale.ts'
import type { Mute } from '../src/ports.ts'
import { MUTE_TEXTS } from './mute-texts.data.ts'

/** The companies that a channel has muted, each with the button that ends it; nothing when it has muted none. */
export function mutesSection(mutes: readonly Mute[], locale: Locale): readonly CardSection[] {
  if (mutes.length === 0) return []
  const texts = inLocale(MUTE_TEXTS, locale)
  const buttons = mutes.map(({ id, name }) => ({
    label: `${texts.unmute}: ${name}`,
    action: 'unmute',
    subject: String(id),
    style: 'plain' as const,
  }))
  return [
    { kind: 'text', text: texts.mutes(mutes.map(({ name }) => name).join(', ')) },
    { kind: 'buttons', buttons },
  ]
}
