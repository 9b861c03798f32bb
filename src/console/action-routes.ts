import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { ActionReply, ActionRequest } from '../../commands/action.ts'
import { writtenFields } from '../../commands/written-fields.ts'
import { localeOf } from './accepted-locale.ts'
import { CLOSED, type Intake } from './intake.ts'
import { renderCard } from './render.ts'
import { asker } from './requests.ts'

const FIELDS_LIMIT = 10

const actionBody = z.object({
  action: z.string().max(30),
  subject: z.string().max(90),
  fields: z
    .record(z.string().max(30), z.string().max(4000))
    .refine((fields) => Object.keys(fields).length <= FIELDS_LIMIT)
    .default({}),
})

/**
 * POST /console/actions does what a button or form {"action", "subject", "fields"?} asks for. The answer is one of
 * {"card": …}, {"form": …} to be filled in, and {"faults": {field: sentence}}.
 */
export function addActionRoutes(
  server: FastifyInstance,
  act: (request: ActionRequest) => Promise<ActionReply>,
  intake: Intake,
): void {
  server.post('/console/actions', async (request, reply) => {
    const body = actionBody.safeParse(request.body)
    if (!body.success) {
      const error = 'Send {"action": "…", "subject": "…", "fields": {"name": "value"}}.'
      return reply.code(400).send({ error })
    }
    if (!intake.isOpen()) return reply.code(503).send(CLOSED)
    return shown(await intake.track(act({ ...asker(localeOf(request)), ...body.data })))
  })
}

function shown(reply: ActionReply): object {
  if ('form' in reply) return { form: { ...reply.form, fields: writtenFields(reply.form) } }
  return 'card' in reply ? { card: renderCard(reply.card) } : reply
}
