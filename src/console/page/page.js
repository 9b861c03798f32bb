import { startActions } from './actions.js'
import { alertElement, answerElement } from './cards.js'
import { startCommandLine } from './command-line.js'
import { dealTexts } from './deal-texts.js'
import { texts, translatePage } from './texts.js'

const ANSWERS_LIMIT = 20

const byId = (id) => document.getElementById(id)
const alerts = byId('alerts')
const answers = byId('answers')

function alertNode(messageId) {
  return [...alerts.children].find((node) => node.dataset.messageId === messageId)
}

function showCount() {
  byId('count').textContent = alerts.children.length === 0 ? '' : String(alerts.children.length)
  byId('empty').hidden = alerts.children.length > 0
}

function showAll(list) {
  alerts.replaceChildren(...list.map(alertElement))
  showCount()
}

function showOne(alert) {
  const node = alertElement(alert)
  const known = alertNode(alert.messageId)
  if (known === undefined) alerts.prepend(node)
  else known.replaceWith(node)
  node.classList.add('fresh')
  const news = known === undefined ? texts.newAlert : texts.changedAlert
  byId('news').textContent = `${news}: ${alert.card.title}`
  showCount()
}

function showConnection(live) {
  byId('connection').textContent = live ? texts.connected : texts.disconnected
  byId('connection').dataset.live = String(live)
}

function listen() {
  const events = new EventSource(`${location.origin}/console/events`)
  events.addEventListener('open', () => showConnection(true))
  events.addEventListener('alerts', (event) => showAll(JSON.parse(event.data)))
  events.addEventListener('alert', (event) => showOne(JSON.parse(event.data)))
  events.addEventListener('error', () => {
    showConnection(false)
    // A browser gives up for good after an HTTP error, such as 503 while the program starts.
    if (events.readyState === EventSource.CLOSED) setTimeout(listen, 3000)
  })
}

async function ask(line, file) {
  try {
    const attached = file && { file: { name: file.name, text: await file.text() } }
    const answer = await fetch(`${location.origin}/console/commands`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text: line, ...attached }),
    })
    const { card, error, file: given } = await answer.json()
    return { card: card ?? { title: error, accent: 'warning', sections: [] }, file: given }
  } catch {
    return { card: { title: texts.unreachable, accent: 'warning', sections: [] } }
  }
}

async function submit(line) {
  const input = byId('file')
  const [attached] = input.files
  input.value = ''
  const { card, file } = await ask(line, attached)
  answers.prepend(answerElement(line, card, file))
  while (answers.children.length > ANSWERS_LIMIT) answers.lastElementChild.remove()
}

async function loadCommands() {
  try {
    return (await (await fetch(`${location.origin}/console/commands`)).json()).commands
  } catch {
    return []
  }
}

translatePage(dealTexts)
listen()
startActions(byId('dialog'))
const parts = {
  form: byId('command-form'),
  input: byId('command'),
  list: byId('suggestions'),
  all: byId('all'),
}
startCommandLine(parts, await loadCommands(), submit)
