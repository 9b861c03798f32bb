import { type Interaction, interact, type Who } from './discord-interact.ts'
import { isJson, type Json, listOf, type World } from './discord-world.ts'

/** A user's use of a slash command. */
export interface Invocation extends Who {
  readonly command: string
  readonly subcommand?: string
  readonly options?: Readonly<Record<string, string>>
  /** Files that the user attaches, by the names of their options. */
  readonly files?: Readonly<Record<string, { readonly name: string; readonly bytes: Uint8Array }>>
}

function findNamed(list: unknown, name: string): Json | undefined {
  return listOf(list)
    .filter(isJson)
    .find((item) => item['name'] === name)
}

/** The options as Discord sends them, after checking them against the registered command as its client does. */
function optionsJson(definition: Json, options: Readonly<Record<string, string>>): Json[] {
  const known = listOf(definition['options']).filter(isJson)
  for (const option of known) {
    const name = String(option['name'])
    if (option['required'] === true && options[name] === undefined) {
      throw new Error(`Discord would not send the command without its option "${name}"`)
    }
  }
  return Object.entries(options).map(([name, value]) => {
    const option = known.find((candidate) => candidate['name'] === name)
    if (option === undefined) throw new Error(`the command has no option "${name}"`)
    return { name, type: option['type'], value }
  })
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

function dataJson(world: World, invocation: Invocation): Json {
  const { command, subcommand, options = {}, files = {} } = invocation
  const definition = findNamed(world.commands, command)
  if (definition === undefined) throw new Error(`/${command} is not registered`)
  const { ids, resolved } = attach(world, files)
  const values = { ...options, ...ids }
  const head = { id: definition['id'], name: command, type: 1, ...resolved }
  if (subcommand === undefined) return { ...head, options: optionsJson(definition, values) }
  const inner = findNamed(definition['options'], subcommand)
  if (inner === undefined) throw new Error(`/${command} has no subcommand ${subcommand}`)
  const nested = { name: subcommand, type: 1, options: optionsJson(inner, values) }
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
