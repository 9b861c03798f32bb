import { cardElement, element } from './cards.js'
import { dealTexts } from './deal-texts.js'
import { texts, translatePage } from './texts.js'

const byId = (id) => document.getElementById(id)

/** What is asked for stands in the address, so that a page can be kept and sent. */
const asked = new URLSearchParams(location.search)

function searchAddress(changes) {
  const parameters = new URLSearchParams({ q: asked.get('q') ?? '', ...changes })
  if (asked.get('sort') === 'price') parameters.set('sort', 'price')
  return `/console/deals?${parameters}`
}

function linkTo(address, text, className = '') {
  const link = element('a', className, text)
  link.href = address
  return link
}

function dealRow({ id, title, accent, status, detail }) {
  const heading = element('h3', '', linkTo(`/console/deals/${id}`, title))
  const marks = element('p', 'marks', element('span', 'badge', status), element('span', '', detail))
  const row = element('li', 'card found', heading, marks)
  row.dataset.accent = accent
  return row
}

function foundElements({ items, count, more, isFirst, next, note }) {
  const parts = []
  if (isFirst) parts.push(element('h2', '', dealTexts.found(count, more)))
  if (items.length > 0) parts.push(element('ul', 'results', ...items.map(dealRow)))
  if (note !== null) parts.push(element('p', 'hint', note))
  const pages = element('p', 'pages')
  if (!isFirst) pages.append(linkTo(searchAddress({}), dealTexts.firstPage, 'action'))
  if (next !== null) {
    const link = linkTo(searchAddress({ after: next }), dealTexts.nextPage, 'action')
    link.rel = 'next'
    pages.append(link)
  }
  if (pages.childElementCount > 0) parts.push(pages)
  return parts
}

/** What stands at the column at which a query cannot be read, as far as its next blank. */
function faultyWord(query, column) {
  return /^\S*/.exec(query.slice(column - 1))[0]
}

/** The query with that word marked; a blank is marked where it ends too early. */
function markedQuery(query, column) {
  const word = faultyWord(query, column)
  const mark = element('mark', '', word === '' ? '\u00a0' : word)
  const rest = query.slice(column - 1 + word.length)
  return element('pre', 'marked', query.slice(0, column - 1), mark, rest)
}

function showFault({ column, card }) {
  const input = byId('q')
  input.setAttribute('aria-invalid', 'true')
  input.focus()
  input.setSelectionRange(column - 1, column - 1 + faultyWord(input.value, column).length)
  byId('fault').replaceChildren(cardElement(card), markedQuery(input.value, column))
}

function show(...parts) {
  byId('answer').replaceChildren(...parts)
  byId('answer').setAttribute('aria-busy', 'false')
}

/** The origin alone: a browser asks nothing of an address in which a password stands, as this page's may. */
async function answerOf(address) {
  try {
    const answer = await fetch(location.origin + address)
    const body = await answer.json()
    return answer.ok ? body : { error: body.error ?? body.detail }
  } catch {
    return { error: texts.unreachable }
  }
}

function failureCard(title) {
  return cardElement({ title, accent: 'warning', sections: [] })
}

async function showSearch() {
  document.title = `${asked.get('q') || texts.deals} – Dealbell`
  const { found, fault, error } = await answerOf(`/console/search?${asked}`)
  if (fault !== undefined) showFault(fault)
  if (error !== undefined) show(failureCard(error))
  else show(...(found === undefined ? [] : foundElements(found)))
}

async function showDeal(number) {
  const { card, error } = await answerOf(`/console/deal/${number}`)
  if (card !== undefined) document.title = `${card.title} – Dealbell`
  show(card === undefined ? failureCard(error) : cardElement(card))
}

translatePage(dealTexts)
byId('q').value = asked.get('q') ?? ''
byId('sort').value = asked.get('sort') === 'price' ? 'price' : 'latest'
byId('sort').addEventListener('change', () => byId('sort').form.requestSubmit())
const [, number] = /^\/console\/deals\/([^/]+)$/.exec(location.pathname) ?? []
await (number === undefined ? showSearch() : showDeal(number))
