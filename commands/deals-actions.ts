import { inLocale } from '../src/core/card/locale.ts'
import { parseQuery } from '../src/core/query/parse.ts'
import { SEARCH_ORDERS } from '../src/ports.ts'
import type { Action, ActionReply, ActionRequest } from './action.ts'
import { ACTION_TEXTS } from './action-texts.data.ts'
import type { CommandContext } from './command.ts'
import { queryRefusal } from './deals.ts'
import { CONTROLS } from './deals-controls.ts'
import { listDeals } from './deals-page.ts'
import { evidence } from './evidence.ts'
import { refusal } from './refusal.ts'
import { withShareButton } from './share-button.ts'
import { PICKED } from './shown-choices.ts'
import { type DealsView, readViewSubject } from './view-subject.ts'

/** Shows the deal that was picked out of a list. */
export const openDeal: Action = {
  name: CONTROLS.open,
  permission: 'everyone',
  run: (request, context) =>
    evidence.run({ ...request, subject: request.fields[PICKED] ?? '' }, context),
}

/** Sorts the deals of a list in another way, from the first page on. */
export const sortDeals: Action = {
  name: CONTROLS.sort,
  permission: 'everyone',
  async run(request, context) {
    const order = SEARCH_ORDERS.find((one) => one === request.fields[PICKED])
    return relist(request, context, order === undefined ? {} : { order, page: 1 })
  },
}

/** Shows another page of the list. */
export const turnDeals: Action = {
  name: CONTROLS.page,
  permission: 'everyone',
  run: (request, context) => relist(request, context, {}),
}

async function relist(
  request: ActionRequest,
  { store, now }: CommandContext,
  change: Partial<DealsView>,
): Promise<ActionReply> {
  const { subject, locale } = request
  const found = await readViewSubject(subject, store)
  if (found === null) return refusal(inLocale(ACTION_TEXTS, locale).oldButton)
  const query = parseQuery(found.text)
  if (!query.ok) return queryRefusal(found.text, query.error, locale)
  const view = { ...found, ...change }
  const reply = await listDeals(view, query.value, { locale, store, now })
  const options = { query: view.text, sort: view.order, page: String(view.page) }
  const asked = { ...request, command: 'deals', subcommand: null, options }
  return { ...(await withShareButton(reply, asked, { store, now })), inPlace: true }
}
