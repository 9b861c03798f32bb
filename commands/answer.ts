import type {
  Command,
  CommandContext,
  CommandReply,
  CommandRequest,
  Subcommand,
} from './command.ts'
import { nearestName } from './nearest.ts'
import { refusal } from './refusal.ts'

/** Answers a slash command, or says why not: unknown command, or one that only editors may use. */
export async function answerCommand(
  request: CommandRequest,
  commands: readonly Command[],
  context: CommandContext,
): Promise<CommandReply> {
  const wanted = findSubcommand(request, commands)
  if (wanted === null) return unknownCommand(request, commands)
  if (wanted.permission === 'editor' && !request.user.canEdit) {
    return refusal(
      request.locale === 'de'
        ? 'Das dürfen Sie hier nicht ändern. Fragen Sie jemanden, der den Server oder Arbeitsbereich verwaltet.'
        : 'You may not change this here. Ask someone who manages the server or workspace.',
    )
  }
  return await wanted.run(request, context)
}

function findSubcommand(request: CommandRequest, commands: readonly Command[]): Subcommand | null {
  const command = commands.find(({ name }) => name === request.command)
  if (command === undefined) return null
  if (command.kind === 'single') return command
  return command.subcommands.find(({ name }) => name === request.subcommand) ?? null
}

function unknownCommand(request: CommandRequest, commands: readonly Command[]): CommandReply {
  const typed = [request.command, request.subcommand].filter((part) => part !== null).join(' ')
  const forms = commands.flatMap((command) =>
    command.kind === 'single'
      ? [command.name]
      : command.subcommands.map(({ name }) => `${command.name} ${name}`),
  )
  const near = nearestName(typed, forms) ?? 'help'
  return refusal(
    request.locale === 'de'
      ? `Den Befehl /${typed} gibt es nicht. Meinten Sie /${near}?`
      : `There is no command /${typed}. Did you mean /${near}?`,
  )
}
