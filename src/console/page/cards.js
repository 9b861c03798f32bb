import { texts } from './texts.js'

/**
 * An element with class and children. Strings become text nodes, so that nothing an article says is ever read
 * as markup.
 */
export function element(name, className, ...children) {
  const node = document.createElement(name)
  if (className !== '') node.className = className
  node.append(...children)
  return node
}

function linkElement({ text, url }) {
  if (url === null) return element('span', '', text)
  const link = element('a', '', text === '' ? url : text)
  link.href = url
  link.rel = 'noopener noreferrer'
  link.target = '_blank'
  return link
}

function fieldsElement({ fields }) {
  const pairs = fields.map(({ label, value }) =>
    element('div', '', element('dt', '', label), element('dd', '', value)),
  )
  return element('dl', 'fields', ...pairs)
}

function quotesElement({ label, quotes }) {
  const blocks = quotes.map(({ text, source }) =>
    element(
      'figure',
      'quote',
      element('blockquote', '', text),
      element('figcaption', '', linkElement(source)),
    ),
  )
  return element('div', 'quotes', element('h4', '', label), ...blocks)
}

function linksElement({ label, links }) {
  const rows = links.map((link) => element('li', '', linkElement(link)))
  return element('div', 'links', element('h4', '', label), element('ul', '', ...rows))
}

function itemsElement({ items }) {
  const rows = items.map(({ title, detail }) =>
    element('li', '', element('strong', '', title), element('span', '', detail)),
  )
  return element('ul', 'items', ...rows)
}

/** Pressing one is told to the page as the event `press`, wherever the card stands. */
function buttonsElement({ buttons }) {
  const nodes = buttons.map(({ label, action, subject, style }) => {
    const button = element('button', 'action', label)
    button.type = 'button'
    button.dataset.style = style
    button.addEventListener('click', () => {
      const detail = { action, subject, button }
      button.dispatchEvent(new CustomEvent('press', { bubbles: true, detail }))
    })
    return button
  })
  return element('div', 'buttons', ...nodes)
}

/** Picking something is told like a press; afterwards the next pick is one again. */
function choiceElement({ label, action, subject, options, picked }) {
  const select = element('select', 'action')
  const head = element('option', '', label)
  head.value = ''
  select.append(head)
  for (const option of options) {
    const node = element('option', '', option.label)
    node.value = option.value
    select.append(node)
  }
  select.value = picked ?? ''
  select.setAttribute('aria-label', label)
  select.addEventListener('change', () => {
    const detail = { action, subject, fields: { choice: select.value }, button: select }
    if (select.value === '') return
    select.dispatchEvent(new CustomEvent('press', { bubbles: true, detail }))
    select.value = picked ?? ''
  })
  return element('div', 'buttons', select)
}

function imageElement({ png, alt }) {
  const image = element('img', 'picture')
  image.src = `data:image/png;base64,${png}`
  image.alt = alt
  return image
}

const SECTIONS = {
  text: ({ text }) => element('p', 'text', text),
  fields: fieldsElement,
  quotes: quotesElement,
  links: linksElement,
  items: itemsElement,
  image: imageElement,
  buttons: buttonsElement,
  choice: choiceElement,
}

/** A card as an article element; `marks` are small words beside the title. */
export function cardElement(card, marks = []) {
  const badge = texts.accents[card.accent]
  const words = badge === undefined ? marks : [element('span', 'badge', badge), ...marks]
  const article = element(
    'article',
    'card',
    element('header', '', element('h3', '', card.title), element('p', 'marks', ...words)),
    ...card.sections.map((section) => SECTIONS[section.kind](section)),
  )
  if (card.footer !== undefined) article.append(element('footer', '', card.footer))
  article.dataset.accent = card.accent
  return article
}

const TIME = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' })

function timeElement(at) {
  const time = element('time', '', TIME.format(at))
  time.dateTime = new Date(at).toISOString()
  return time
}

/** An alert with what was said about it later under it. */
export function alertElement({ messageId, card, at, edited, replies }) {
  const marks = [...(edited ? [element('span', 'edited', texts.edited)] : []), timeElement(at)]
  const node = element('div', 'alert', cardElement(card, marks))
  if (replies.length > 0) {
    const thread = element('div', 'thread', ...replies.map((reply) => cardElement(reply.card)))
    thread.setAttribute('role', 'group')
    thread.setAttribute('aria-label', texts.replies)
    node.append(thread)
  }
  node.dataset.messageId = messageId
  return node
}

/** The line that was typed and the card that answers it. */
export function answerElement(line, card, file) {
  const parts = [element('p', 'typed', line), cardElement(card)]
  return element('div', 'answer', ...parts, ...(file === undefined ? [] : [fileLink(file)]))
}

/** The file to keep, and what stands in it. */
function fileLink({ name, type, text }) {
  const link = element('a', 'file', name)
  link.href = URL.createObjectURL(new Blob([text], { type }))
  link.download = name
  return element('div', 'given', link, element('pre', 'text', text))
}
