import { type Call, changeMessage, newMessage } from './discord-channel-routes.ts'
import type { Interaction } from './discord-interact.ts'
import { FLAG, messageFlaws } from './discord-message-rules.ts'
import { modalFlaws } from './discord-modal-rules.ts'
import { done, invalidForm, NOTHING, type Reply, refuse } from './discord-reply.ts'
import {
  isJson,
  type Json,
  listOf,
  type Message,
  messageJson,
  type World,
} from './discord-world.ts'

/** How long after its creation the first answer is taken, and how long the token then lives. */
const CALLBACK_MS = 3_000
const TOKEN_MS = 15 * 60_000
const FOLLOWUP_FLAGS = FLAG.v2 | FLAG.ephemeral | FLAG.silent | FLAG.suppressEmbeds
const UNKNOWN_INTERACTION = refuse(404, 10062, 'Unknown interaction')
const UNKNOWN_WEBHOOK = refuse(404, 10015, 'Unknown Webhook')
const UNKNOWN_MESSAGE = refuse(404, 10008, 'Unknown Message')

/** The routes of interactions: authorised by the token in the path alone. */
export interface InteractionRoutes {
  callback(call: Call): Reply
  followUp(call: Call): Reply
  read(call: Call): Reply
  edit(call: Call): Reply
  remove(call: Call): Reply
}

function flawed(world: World, flaws: readonly string[]): Reply {
  world.violations.push(...flaws.map((flaw) => `interaction: ${flaw}`))
  return invalidForm(flaws)
}

/** Keeps a public answer in its channel; one for the asker alone is nowhere else. */
function publish(world: World, interaction: Interaction, message: Message): void {
  if (interaction.ephemeral) return
  world.channels.get(interaction.channelId)?.messages.push(message)
}

function answer(call: Call, interaction: Interaction, data: unknown): Reply {
  const { world } = call
  const flaws = messageFlaws(data, FOLLOWUP_FLAGS)
  if (flaws.length > 0 || !isJson(data)) return flawed(world, flaws)
  const message = newMessage(world, interaction.channelId, data)
  interaction.acknowledgedAt = Date.now()
  interaction.ephemeral = (message.flags & FLAG.ephemeral) !== 0
  interaction.original = message
  publish(world, interaction, message)
  return NOTHING
}

function announce(call: Call, interaction: Interaction, data: unknown): Reply {
  const flags = isJson(data) ? Number(data['flags'] ?? 0) : 0
  if ((flags & ~FLAG.ephemeral) !== 0) {
    return flawed(call.world, ['data.flags: only EPHEMERAL may be announced'])
  }
  interaction.acknowledgedAt = Date.now()
  interaction.deferred = true
  interaction.ephemeral = flags !== 0
  return NOTHING
}

function openForm({ world }: Call, interaction: Interaction, data: unknown): Reply {
  const flaws = modalFlaws(data)
  if (interaction.type === 5) flaws.push('type: a form does not answer a form')
  if (flaws.length > 0 || !isJson(data)) return flawed(world, flaws)
  interaction.acknowledgedAt = Date.now()
  interaction.modal = data
  return NOTHING
}

/** Up to 25 choices, with names and values of at most 100 characters (application commands, "Autocomplete"). */
function suggest({ world }: Call, interaction: Interaction, data: unknown): Reply {
  const choices = isJson(data) ? listOf(data['choices']) : []
  const flaws = choices.flatMap((choice, index) => {
    const { name, value, ...rest } = isJson(choice) ? choice : {}
    const isFine = [name, value].every(
      (text) => typeof text === 'string' && text.length >= 1 && text.length <= 100,
    )
    return isFine && Object.keys(rest).length === 0 ? [] : [`data.choices.${index}: not allowed`]
  })
  if (choices.length > 25) flaws.push('data.choices: more than 25')
  if (!isJson(data) || !Array.isArray(data['choices'])) flaws.push('data.choices: missing')
  if (flaws.length > 0) return flawed(world, flaws)
  interaction.acknowledgedAt = Date.now()
  interaction.choices = choices.filter(isJson)
  return NOTHING
}

function callback(call: Call, interactions: ReadonlyMap<string, Interaction>): Reply {
  const { world, params, body, query } = call
  const interaction = interactions.get(params[0] ?? '')
  if (interaction === undefined || interaction.token !== params[1]) return UNKNOWN_INTERACTION
  if (interaction.acknowledgedAt !== null) {
    world.violations.push('interaction: acknowledged twice')
    return refuse(400, 40060, 'Interaction has already been acknowledged.')
  }
  if (Date.now() - interaction.createdAt > CALLBACK_MS) return UNKNOWN_INTERACTION
  if (query.get('with_response') === 'true') {
    return flawed(world, ['with_response: not known to the stand-in'])
  }
  return isJson(body) ? take(call, interaction, body) : flawed(world, ['body: not an object'])
}

/** The message whose control was used becomes another (receiving and responding, type 7). */
function changeOwn({ world }: Call, interaction: Interaction, data: unknown): Reply {
  const { on } = interaction
  if (on === null) return flawed(world, ['type: there is no message to change'])
  const flaws = messageFlaws(data, FLAG.v2 | FLAG.suppressEmbeds, (on.flags & FLAG.v2) !== 0)
  if (flaws.length > 0 || !isJson(data)) return flawed(world, flaws)
  changeMessage(on, data)
  interaction.acknowledgedAt = Date.now()
  interaction.ephemeral = (on.flags & FLAG.ephemeral) !== 0
  interaction.original = on
  return NOTHING
}

/** Takes a first answer by its type. */
function take(call: Call, interaction: Interaction, { type, data }: Json): Reply {
  if ((type === 8) !== (interaction.type === 4)) {
    return flawed(call.world, ['type: suggestions answer what is being typed, and nothing else'])
  }
  switch (type) {
    case 4:
      return answer(call, interaction, data)
    case 5:
      return announce(call, interaction, data)
    case 7:
      return changeOwn(call, interaction, data)
    case 8:
      return suggest(call, interaction, data)
    case 9:
      return openForm(call, interaction, data)
    default:
      return flawed(call.world, [`type: ${JSON.stringify(type)} does not answer a command`])
  }
}

/** The acknowledged interaction that owns the webhook in the path, or the refusal. */
function owner(call: Call, interactions: ReadonlyMap<string, Interaction>): Interaction | Reply {
  const { world, params } = call
  const found = [...interactions.values()].find(({ token }) => token === params[1])
  if (found === undefined || params[0] !== world.applicationId) return UNKNOWN_WEBHOOK
  if (found.acknowledgedAt === null) return UNKNOWN_WEBHOOK
  if (Date.now() - found.createdAt > TOKEN_MS) return refuse(401, 50027, 'Invalid Webhook Token')
  return found
}

function isRefusal(value: Interaction | Reply): value is Reply {
  return 'status' in value
}

function edit(call: Call, interactions: ReadonlyMap<string, Interaction>): Reply {
  const { world, body, params } = call
  const interaction = owner(call, interactions)
  if (isRefusal(interaction)) return interaction
  if (params[2] !== '@original') return flawed(world, ['message: only @original is edited here'])
  const current = interaction.original
  const wasV2 = current !== null && (current.flags & FLAG.v2) !== 0
  const flaws = messageFlaws(body, FLAG.v2 | FLAG.suppressEmbeds, wasV2)
  if (flaws.length > 0 || !isJson(body)) return flawed(world, flaws)
  if (current !== null) {
    changeMessage(current, body)
    return done(messageJson(world, current))
  }
  if (interaction.deleted) return UNKNOWN_MESSAGE
  const message = newMessage(world, interaction.channelId, body)
  message.flags |= interaction.ephemeral ? FLAG.ephemeral : 0
  interaction.original = message
  publish(world, interaction, message)
  return done(messageJson(world, message))
}

function followUp(call: Call, interactions: ReadonlyMap<string, Interaction>): Reply {
  const { world, body } = call
  const interaction = owner(call, interactions)
  if (isRefusal(interaction)) return interaction
  const flaws = messageFlaws(body, FOLLOWUP_FLAGS)
  if (flaws.length > 0 || !isJson(body)) return flawed(world, flaws)
  const message = newMessage(world, interaction.channelId, body)
  interaction.followups.push(message)
  const hidden = (message.flags & FLAG.ephemeral) !== 0
  if (!hidden) world.channels.get(interaction.channelId)?.messages.push(message)
  return done(messageJson(world, message))
}

export function interactionRoutes(interactions: Map<string, Interaction>): InteractionRoutes {
  return {
    callback: (call) => callback(call, interactions),
    followUp: (call) => followUp(call, interactions),
    edit: (call) => edit(call, interactions),
    read(call) {
      const interaction = owner(call, interactions)
      if (isRefusal(interaction)) return interaction
      const { original } = interaction
      return original === null ? UNKNOWN_MESSAGE : done(messageJson(call.world, original))
    },
    remove(call) {
      const interaction = owner(call, interactions)
      if (isRefusal(interaction)) return interaction
      if (interaction.original === null) return UNKNOWN_MESSAGE
      interaction.deleted = true
      const list = call.world.channels.get(interaction.channelId)?.messages ?? []
      const at = list.indexOf(interaction.original)
      if (at !== -1) list.splice(at, 1)
      return NOTHING
    },
  }
}
