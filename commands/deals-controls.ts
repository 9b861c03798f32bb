import type { CardButton, CardSection } from '../src/core/card/card.ts'
import { headline } from '../src/core/card/headline.ts'
import { inLocale, type Locale } from '../src/core/card/locale.ts'
import type { Story } from '../src/core/story/story.ts'
import { SEARCH_ORDERS, type SearchOrder } from '../src/ports.ts'
import { actionId } from './action-id.ts'
import { SORTS } from './choices.data.ts'
import { CONTROL_TEXTS } from './control-texts.data.ts'

/** Which deals somebody looks at. */
export interface DealsView {
  /** The query as typed. */
  readonly text: string
  readonly order: SearchOrder
  /** From 1 on. */
  readonly page: number
}

/** The names of the actions that are asked for by these controls. */
export const CONTROLS = { open: 'deal', sort: 'deals-sort', page: 'deals-page' } as const

/**
 * Menus that open one of the deals and sort them, and buttons for the pages before and after. A query that is too long
 * for a platform to keep is paged by typing alone.
 */
export function controlsOf(
  view: DealsView,
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

function sortMenu(view: DealsView, locale: Locale): readonly CardSection[] {
  const target = { action: CONTROLS.sort, subject: viewSubject(view) }
  if (actionId(target) === null) return []
  const options = SORTS.map(({ value, label }) => ({ value, label: inLocale(label, locale) }))
  const { sort } = inLocale(CONTROL_TEXTS, locale)
  return [{ kind: 'choice', label: sort, ...target, options, picked: view.order }]
}

function pageButton(label: string, view: DealsView): CardButton {
  return { label, action: CONTROLS.page, subject: viewSubject(view), style: 'plain' }
}

function buttons(all: readonly CardButton[]): readonly CardSection[] {
  const kept = all.filter((button) => actionId(button) !== null)
  return kept.length > 0 ? [{ kind: 'buttons', buttons: kept }] : []
}

function viewSubject({ text, order, page }: DealsView): string {
  return `${page}.${order}.${Buffer.from(text).toString('base64url')}`
}

/** Reads what a control of `/deals` is about; null for what none of them is. */
export function readViewSubject(subject: string): DealsView | null {
  const [, page, name, text] = /^([1-9]\d{0,2})\.([a-z]+)\.([\w-]*)$/.exec(subject) ?? []
  const order = SEARCH_ORDERS.find((one) => one === name)
  if (order === undefined || text === undefined) return null
  return { page: Number(page), order, text: Buffer.from(text, 'base64url').toString() }
}
