import {
  type APIFileComponent,
  type ButtonInteraction,
  ComponentType,
  MessageFlags,
  type StringSelectMenuInteraction,
} from 'discord.js'
import type { ActionReply } from '../../commands/action.ts'
import { asCard } from '../../commands/as-card.ts'
import type { AnswerFile, CommandReply } from '../../commands/command.ts'
import { nearestLocale } from '../core/card/locale.ts'
import { soon } from '../soon.ts'
import type { Request } from './asker.ts'
import { filesOf } from './files.ts'
import { renderForm } from './form.ts'
import { renderCard } from './render.ts'

/** Discord gives up on a command after 3 s; by then it must know at least that an answer is coming. */
const DEFER_AFTER_MS = 1_500

type Privacy = MessageFlags.Ephemeral | undefined

/** A version 2 message shows an attached file only where a component names it. */
function message({ card, file }: CommandReply, privacy: Privacy) {
  const { components, flags } = renderCard(card)
  const shown = file === undefined ? [] : [fileComponent(file)]
  const files = file === undefined ? [] : [{ attachment: Buffer.from(file.text), name: file.name }]
  const pictures = filesOf(card).map(({ name, data }) => ({ attachment: data, name }))
  return {
    components: [...components, ...shown],
    files: [...pictures, ...files],
    flags: privacy === undefined ? ([flags] as const) : ([flags, privacy] as const),
    allowedMentions: { parse: [] },
  }
}

function fileComponent({ name }: AnswerFile): APIFileComponent {
  return { type: ComponentType.File, file: { url: `attachment://${name}` } }
}

/**
 * Fills in an answer that was announced as private. One for everybody is posted as well, after which the private
 * copy goes.
 */
async function fillIn(request: Request, reply: CommandReply): Promise<void> {
  const { components, files, allowedMentions } = message(reply, undefined)
  const flags = MessageFlags.IsComponentsV2
  await request.editReply({ components, files, flags, allowedMentions })
  if (!reply.shared) return
  await request.followUp(message(reply, undefined))
  await request.deleteReply()
}

/** An answer that only the asker sees may change under his hands; what a channel sees stays. */
async function showCard(request: Request, reply: CommandReply): Promise<void> {
  if (reply.inPlace && isPrivate(request)) {
    const { components, files, allowedMentions } = message(reply, undefined)
    const flags = MessageFlags.IsComponentsV2
    await request.update({ components, files, flags, allowedMentions })
    return
  }
  await request.reply(message(reply, reply.shared ? undefined : MessageFlags.Ephemeral))
}

function isPrivate(
  request: Request,
): request is Extract<Request, ButtonInteraction | StringSelectMenuInteraction> {
  return request.isMessageComponent() && request.message.flags.has(MessageFlags.Ephemeral)
}

/**
 * Gives an answer: privately unless it is shared, and within three seconds, where needed by announcing first that it
 * will come. Discord shows a form only as the first response and not after another form.
 */
export async function giveAnswer(request: Request, answer: Promise<ActionReply>): Promise<void> {
  const locale = nearestLocale(request.locale)
  const reply = await soon(answer, DEFER_AFTER_MS)
  if (reply === null) {
    await request.deferReply({ flags: MessageFlags.Ephemeral })
    return fillIn(request, asCard(await answer, locale))
  }
  if ('form' in reply && !request.isModalSubmit()) {
    await request.showModal(renderForm(reply.form))
    return undefined
  }
  return showCard(request, asCard(reply, locale))
}
