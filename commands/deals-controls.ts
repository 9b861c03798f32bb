import type { CardButton, CardSection } from '../src/core/card/card.ts'
import { headline } from '../src/core/card/headline.ts'
import { inLocale, type Locale } from '../src/core/card/locale.ts'
import type { Story } from '../src/core/story/story.ts'
import { SORTS } from './choices.data.ts'
import { CONTROL_TEXTS } from './control-texts.data.ts'
import { type TokenView, viewSubject } from './view-subject.ts'

/** The names of the actions that are asked for by these controls. */
export const CONTROLS = { open: 'deal', sort: 'deals-sort', page: 'deals-page' } as const

/** Menus that open one of the deals and sort them, and buttons for the pages before and after. */
export function controlsOf(
  view: TokenView,
  { stories, pages }: { readonly stories: readonly Story[]; readonly pages: number },
  locale: Locale,
): readonly CardSection[] {
  if (stories.length === 0) return []
  const texts = inLocale(CONTROL_TEXTS, locale)
  const options = stories.map(({ id, deal }) => ({
    label: `#${id} ${headline(deal, locale)}`,
    value: String(id),
  }))
  const open = { label: texts.openDeal, action: CONTROLS.open, subject: '', options }
  const turns = [
    view.page > 1 ? { label: texts.previous, page: view.page - 1 } : null,
    view.page < pages ? { label: texts.next, page: view.page + 1 } : null,
  ].filter((turn) => turn !== null)
  return [
    { kind: 'choice', ...open },
    ...(stories.length > 1 ? sortMenu(view, locale) : []),
    ...buttons(turns.map(({ label, page }) => pageButton(label, { ...view, page }))),
  ]
}

function sortMenu(view: TokenView, locale: Locale): readonly CardSection[] {
  const target = { action: CONTROLS.sort, subject: viewSubject(view) }
  const options = SORTS.map(({ value, label }) => ({ value, label: inLocale(label, locale) }))
  const { sort } = inLocale(CONTROL_TEXTS, locale)
  return [{ kind: 'choice', label: sort, ...target, options, picked: view.order }]
}

function pageButton(label: string, view: TokenView): CardButton {
  const subject = viewSubject(view)
  return { label, action: CONTROLS.page, subject, style: 'plain' }
}

function buttons(all: readonly CardButton[]): readonly CardSection[] {
  return all.length > 0 ? [{ kind: 'buttons', buttons: all }] : []
}
