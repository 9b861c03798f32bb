const HISTORY_LIMIT = 50

/**
 * Makes the form a command line: Enter calls `submit` with the line, arrow up and down walk through earlier
 * lines, and `suggest` fills the list with the commands that go on as typed. The list opens where something is typed.
 */
export function startCommandLine({ form, input, list, all }, commands, submit) {
  const history = []
  let place = 0

  function show(line) {
    input.value = line
    input.setSelectionRange(line.length, line.length)
    suggest()
  }

  function suggest() {
    list.replaceChildren(...matching(commands, input.value).map(suggestion))
    all.open = input.value.trim() !== ''
  }

  function suggestion({ form: usage, description }) {
    const button = document.createElement('button')
    button.type = 'button'
    const name = document.createElement('code')
    name.textContent = usage
    button.append(name, ` ${description}`)
    button.addEventListener('click', () => {
      show(typedPart(usage))
      input.focus()
    })
    const row = document.createElement('li')
    row.append(button)
    return row
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const line = input.value.trim()
    if (line === '') return
    if (history.at(-1) !== line) history.push(line)
    if (history.length > HISTORY_LIMIT) history.shift()
    place = history.length
    show('')
    submit(line)
  })
  input.addEventListener('input', suggest)
  input.addEventListener('keydown', (event) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key]
    if (step === undefined || history.length === 0) return
    event.preventDefault()
    place = Math.min(history.length, Math.max(0, place + step))
    show(history[place] ?? '')
  })
  suggest()
}

/** `/watch add <query>` without what the user has to fill in: `/watch add `. */
function typedPart(usage) {
  const place = usage.search(/[<[]/)
  return place < 0 ? usage : usage.slice(0, place)
}

function matching(commands, typed) {
  const line = typed.trimStart().toLowerCase()
  return commands.filter(({ form }) => {
    const command = typedPart(form)
    return command.startsWith(line) || line.startsWith(command.trimEnd())
  })
}
