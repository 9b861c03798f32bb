import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Card } from '../core/card/card.ts'
import type { Locale } from '../core/card/locale.ts'
import { acceptedLocale } from './accepted-locale.ts'
import { renderCard } from './render.ts'
import { answerLine, type CommandDesk, suggestions } from './requests.ts'

const LINE_LIMIT = 2000

const lineBody = z.object({ text: z.string().max(LINE_LIMIT) })

/** The switch of the command routes: while it is off, commands are answered with 503. */
export interface CommandIntake {
  open(): void
  isOpen(): boolean
  /** Takes no more commands and waits for the answers under way. */
  close(): Promise<void>
}

/** GET /console/commands lists what can be typed; POST answers {"text": "/…"} with {"card": …}. Closed at first. */
export function addCommandRoutes(server: FastifyInstance, desk: CommandDesk): CommandIntake {
  const underWay = new Set<Promise<Card>>()
  let opened = false
  server.get('/console/commands', (request, reply) =>
    reply.send({ commands: suggestions(desk.commands, localeOf(request)) }),
  )
  server.post('/console/commands', async (request, reply) => {
    const body = lineBody.safeParse(request.body)
    if (!body.success) {
      const error = `Send {"text": "/…"} with at most ${LINE_LIMIT} characters.`
      return reply.code(400).send({ error })
    }
    if (!opened) {
      return reply.code(503).send({ error: 'Dealbell is starting or stopping: try again.' })
    }
    const answering = answerLine(desk, body.data.text, localeOf(request))
    underWay.add(answering)
    const card = await answering.finally(() => underWay.delete(answering))
    return { card: renderCard(card) }
  })
  return {
    open: () => {
      opened = true
    },
    isOpen: () => opened,
    close: async () => {
      opened = false
      await Promise.allSettled(underWay)
    },
  }
}

function localeOf(request: FastifyRequest): Locale {
  return acceptedLocale(request.headers['accept-language'])
}
