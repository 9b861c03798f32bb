import { showCard, showForm } from './dialog.js'
import { texts } from './texts.js'

function failure(title) {
  return { card: { title, accent: 'warning', sections: [] } }
}

/** Asks for an action; the answer holds a `card`, a `form` or `faults`. */
async function ask(action) {
  try {
    const answer = await fetch(`${location.origin}/console/actions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(action),
    })
    const reply = await answer.json()
    return answer.ok ? reply : failure(reply.error ?? texts.unreachable)
  } catch {
    return failure(texts.unreachable)
  }
}

/** Answers the buttons of every card on the page in `dialog`. */
export function startActions(dialog) {
  async function submit(form, fields) {
    const reply = await ask({ ...form.submit, fields })
    if (reply.faults === undefined) show(reply)
    return reply.faults ?? {}
  }

  function show(reply) {
    if (reply.form === undefined) showCard(dialog, reply.card)
    else showForm(dialog, reply.form, (fields) => submit(reply.form, fields))
  }

  async function press({ action, subject, fields = {}, button }) {
    button.disabled = true
    const reply = await ask({ action, subject, fields })
    button.disabled = false
    show(reply)
  }

  document.addEventListener('press', ({ detail }) => void press(detail))
}
