import { cardElement, element } from './cards.js'
import { texts } from './texts.js'

function closeButton(dialog) {
  const button = element('button', 'action', texts.close)
  button.type = 'button'
  button.addEventListener('click', () => dialog.close())
  return button
}

function open(dialog, ...children) {
  dialog.replaceChildren(...children)
  if (!dialog.open) dialog.showModal()
}

/** Shows a card that answers a button or a form. */
export function showCard(dialog, card) {
  const node = cardElement(card)
  node.querySelector('h3').id = 'dialog-title'
  open(dialog, node, element('p', 'row', closeButton(dialog)))
}

function option(label, value, chosen) {
  const node = element('option', '', label)
  node.value = value
  node.selected = value === chosen
  return node
}

const INPUTS = {
  line: () => document.createElement('input'),
  paragraph: () => document.createElement('textarea'),
  choice({ choices, value }) {
    const select = document.createElement('select')
    select.append(option(texts.choose, '', value ?? ''))
    select.append(...choices.map((choice) => option(choice.label, choice.value, value)))
    return select
  },
}

function inputElement(field) {
  const input = INPUTS[field.kind](field)
  input.id = `field-${field.name}`
  input.name = field.name
  input.required = field.required
  input.setAttribute('aria-describedby', `fault-${field.name}`)
  if (field.maxLength !== undefined) input.maxLength = field.maxLength
  if (field.value !== undefined && field.kind !== 'choice') input.value = field.value
  return input
}

function fieldElement(field) {
  const label = element('label', '', field.label)
  label.htmlFor = `field-${field.name}`
  const fault = element('p', 'fault')
  fault.id = `fault-${field.name}`
  return element('div', 'field', label, inputElement(field), fault)
}

function showFaults(form, faults) {
  for (const node of form.querySelectorAll('.fault')) {
    const name = node.id.slice('fault-'.length)
    node.textContent = faults[name] ?? ''
    form.elements[name].setAttribute('aria-invalid', String(name in faults))
  }
  form.querySelector('[aria-invalid="true"]')?.focus()
}

/** Shows a form. `submit` is given the values and resolves with the faults to be shown, none when all is well. */
export function showForm(dialog, { title, fields }, submit) {
  const heading = element('h3', '', title)
  heading.id = 'dialog-title'
  const send = element('button', 'action', texts.send)
  send.type = 'submit'
  send.dataset.style = 'primary'
  const row = element('p', 'row', closeButton(dialog), send)
  const form = element('form', 'form', heading, ...fields.map(fieldElement), row)
  async function sendValues() {
    send.disabled = true
    const values = Object.fromEntries(fields.map(({ name }) => [name, form.elements[name].value]))
    showFaults(form, await submit(values))
    send.disabled = false
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void sendValues()
  })
  open(dialog, form)
}
