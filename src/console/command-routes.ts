import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { localeOf } from './accepted-locale.ts'
import { CLOSED, type Intake } from './intake.ts'
import { renderCard } from './render.ts'
import { answerLine, type CommandDesk, suggestions } from './requests.ts'

const LINE_LIMIT = 2000

const lineBody = z.object({ text: z.string().max(LINE_LIMIT) })

/** GET /console/commands lists what can be typed; POST answers {"text": "/…"} with {"card": …}. */
export function addCommandRoutes(server: FastifyInstance, desk: CommandDesk, intake: Intake): void {
  server.get('/console/commands', (request, reply) =>
    reply.send({ commands: suggestions(desk.commands, localeOf(request)) }),
  )
  server.post('/console/commands', async (request, reply) => {
    const body = lineBody.safeParse(request.body)
    if (!body.success) {
      const error = `Send {"text": "/…"} with at most ${LINE_LIMIT} characters.`
      return reply.code(400).send({ error })
    }
    if (!intake.isOpen()) return reply.code(503).send(CLOSED)
    const card = await intake.track(answerLine(desk, body.data.text, localeOf(request)))
    return { card: renderCard(card) }
  })
}
