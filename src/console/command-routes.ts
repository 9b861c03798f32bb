import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { localeOf } from './accepted-locale.ts'
import { CLOSED, type Intake } from './intake.ts'
import { renderCard } from './render.ts'
import { answerLine, type CommandDesk, suggestions } from './requests.ts'

/** A line may hold the text of a file that is imported. */
const LINE_LIMIT = 200_000
const FILE_LIMIT = 1_000_000
/** JSON writes a character in six bytes at most. */
const BODY_LIMIT_BYTES = 7 * 1024 * 1024

const lineBody = z.object({
  text: z.string().max(LINE_LIMIT),
  file: z.object({ name: z.string().max(255), text: z.string().max(FILE_LIMIT) }).optional(),
})

/** GET /console/commands lists what can be typed; POST answers {"text": "/…"} with {"card": …}, and a file if there is one. */
export function addCommandRoutes(server: FastifyInstance, desk: CommandDesk, intake: Intake): void {
  server.get('/console/commands', (request, reply) =>
    reply.send({ commands: suggestions(desk.commands, localeOf(request)) }),
  )
  server.post('/console/commands', { bodyLimit: BODY_LIMIT_BYTES }, async (request, reply) => {
    const body = lineBody.safeParse(request.body)
    if (!body.success) {
      const error = `Send {"text": "/…"} with at most ${LINE_LIMIT} characters.`
      return reply.code(400).send({ error })
    }
    if (!intake.isOpen()) return reply.code(503).send(CLOSED)
    const answering = answerLine(desk, body.data, localeOf(request))
    const { card, file } = await intake.track(answering)
    return { card: renderCard(card), ...(file === undefined ? {} : { file }) }
  })
}
