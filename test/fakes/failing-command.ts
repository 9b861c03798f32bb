import { onTestFinished } from 'vitest'
import { answerCommand } from '../../commands/answer.ts'
import type { Command, CommandReply, CommandRequest } from '../../commands/command.ts'
import { createLog } from '../../src/log.ts'
import { openStore } from '../../src/store/open.ts'
import { NO_CHARTS } from './charts.ts'
import { curatorOf } from './curator.ts'
import { NO_LOOKUP } from './lookup.ts'

/** A bot whose only command is broken, answering as the program does. */
export interface FailingCommand {
  readonly answer: (request: CommandRequest) => Promise<CommandReply>
  /** What the operator can read. */
  readonly log: () => string
}

/** A bot whose `/deals` throws `error`. */
export async function failingCommand(error: Error): Promise<FailingCommand> {
  const lines: string[] = []
  const destination = { write: (line: string) => void lines.push(line) }
  const log = createLog({ level: 'trace', secrets: [], destination })
  const store = await openStore({ url: 'sqlite::memory:' })
  onTestFinished(() => store[Symbol.asyncDispose]())
  const deals: Command = {
    kind: 'single',
    name: 'deals',
    description: { en: 'Deals', de: 'Deals' },
    options: [],
    permission: 'everyone',
    run: async () => {
      throw error
    },
  }
  const report = (reference: string, err: unknown): void =>
    log.error({ reference, err }, 'a command failed')
  return {
    answer: (request) =>
      answerCommand(request, [deals], {
        store,
        curator: curatorOf(store),
        lookup: NO_LOOKUP,
        charts: NO_CHARTS,
        now: 0,
        report,
      }),
    log: () => lines.join(''),
  }
}
