import { newMessage } from './discord-channel-routes.ts'
import { type Interaction, interact, type Who } from './discord-interact.ts'
import { isJson, type Json, listOf, messageJson, type World } from './discord-world.ts'

/** A user's use of a slash command. */
export interface Invocation extends Who {
  readonly command: string
  readonly subcommand?: string
  readonly options?: Readonly<Record<string, string>>
  /** Files that the user attaches, by the names of their options. */
  readonly files?: Readonly<Record<string, { readonly name: string; readonly bytes: Uint8Array }>>
}

/** A user's typing into an option of a slash command; the option stands among `options` too. */
export interface Typing extends Invocation {
  readonly focused: string
}

/** A user's use of a command in the menu of a message. */
export interface MenuUse extends Who {
  /** As the menu shows it. */
  readonly command: string
  /** What somebody has written there. */
  readonly content: string
  /** Previews of its links, as Discord made them. */
  readonly embeds?: readonly Json[]
}

function findNamed(list: unknown, name: string): Json | undefined {
  return listOf(list)
    .filter(isJson)
    .find((item) => item['name'] === name)
}

/**
 * The options as Discord sends them, after checking them against the registered command as its client does; of an option
 * that is being typed neither the others nor its own value are checked.
 */
function optionsJson(
  definition: Json,
  options: Readonly<Record<string, string>>,
  focused: string | null,
): Json[] {
  const known = listOf(definition['options']).filter(isJson)
  for (const option of known) {
    const name = String(option['name'])
    if (focused === null && option['required'] === true && options[name] === undefined) {
      throw new Error(`Discord would not send the command without its option "${name}"`)
    }
  }
  return Object.entries(options).map(([name, value]) => {
    const option = known.find((candidate) => candidate['name'] === name)
    if (option === undefined) throw new Error(`the command has no option "${name}"`)
    if (focused !== name) return { name, type: option['type'], value: coerced(option, value) }
    if (option['autocomplete'] !== true) throw new Error(`"${name}" is not completed`)
    return { name, type: option['type'], value, focused: true }
  })
}

/** The value as Discord's client makes it of what was typed; it lets nothing else through. */
function coerced(option: Json, typed: string): string | number {
  const choices = listOf(option['choices']).filter(isJson)
  if (choices.length > 0 && !choices.some(({ value }) => value === typed)) {
    throw new Error(`"${typed}" is none of the choices`)
  }
  if (option['type'] !== 4) return typed
  const number = Number(typed)
  if (!Number.isInteger(number) || number < Number(option['min_value'] ?? -Infinity)) {
    throw new Error(`"${typed}" is no such number`)
  }
  return number
}

/** Keeps the files where the bot can fetch them; an option has a file's number as its value. */
function attach(world: World, files: NonNullable<Invocation['files']>) {
  const ids: Record<string, string> = {}
  const attachments: Record<string, Json> = {}
  for (const [option, { name: filename, bytes }] of Object.entries(files)) {
    const id = world.nextId()
    const path = `/ephemeral-attachments/${id}/${filename}`
    const url = world.origin + path
    world.uploads.set(path, bytes)
    ids[option] = id
    attachments[id] = { id, filename, size: bytes.length, url, proxy_url: url, ephemeral: true }
  }
  return Object.keys(ids).length === 0
    ? { ids, resolved: {} }
    : { ids, resolved: { resolved: { attachments } } }
}

function dataJson(world: World, invocation: Invocation, focused: string | null = null): Json {
  const { command, subcommand, options = {}, files = {} } = invocation
  const definition = findNamed(world.commands, command)
  if (definition === undefined) throw new Error(`/${command} is not registered`)
  const { ids, resolved } = attach(world, files)
  const values = { ...options, ...ids }
  const head = { id: definition['id'], name: command, type: 1, ...resolved }
  if (subcommand === undefined)
    return { ...head, options: optionsJson(definition, values, focused) }
  const inner = findNamed(definition['options'], subcommand)
  if (inner === undefined) throw new Error(`/${command} has no subcommand ${subcommand}`)
  const nested = { name: subcommand, type: 1, options: optionsJson(inner, values, focused) }
  return { ...head, options: [nested] }
}

/**
 * Sends the use of a registered command to the bot and gives the interaction once it is answered in full. Fails
 * when the bot says nothing for three seconds or never comes to an answer.
 */
export async function invokeCommand(
  world: World,
  interactions: Map<string, Interaction>,
  invocation: Invocation,
): Promise<Interaction> {
  const request = { type: 2, data: dataJson(world, invocation) }
  return interact(world, interactions, { who: invocation, request, what: `/${invocation.command}` })
}

/** Makes a user type into an option; gives what the bot suggests. */
export async function typeOption(
  world: World,
  interactions: Map<string, Interaction>,
  typing: Typing,
): Promise<readonly Json[]> {
  const request = { type: 4, data: dataJson(world, typing, typing.focused) }
  const what = `typing into ${typing.focused}`
  const { choices } = await interact(world, interactions, { who: typing, request, what })
  return choices ?? []
}

/** Makes a user choose a command in the menu of a message; the message comes with it, whatever the intents. */
export async function useOnMessage(
  world: World,
  interactions: Map<string, Interaction>,
  use: MenuUse,
): Promise<Interaction> {
  const { command, content, embeds = [] } = use
  const message = newMessage(world, use.channelId, { content })
  const definition = findNamed(
    world.commands.filter(({ type }) => type === 3),
    command,
  )
  if (definition === undefined) throw new Error(`no message has the command ${command}`)
  const messages = { [message.id]: { ...messageJson(world, message), embeds } }
  const head = { id: definition['id'], name: command, type: 3, target_id: message.id }
  const request = { type: 2, data: { ...head, resolved: { messages } } }
  return interact(world, interactions, { who: use, request, what: command })
}
