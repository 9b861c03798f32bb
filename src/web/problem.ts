import type { FastifyReply } from 'fastify'

/** Why a request was refused, for whoever wrote the program that sent it. */
export interface Problem {
  readonly status: number
  /** A sentence: what is wrong and what to do. */
  readonly detail: string
  /** The parameter at fault, and the column in it, counted from 1. */
  readonly parameter?: string
  readonly column?: number
}

const TITLES: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  404: 'Not Found',
  429: 'Too Many Requests',
}

/** Refuses a request as RFC 9457 says. */
export function sendProblem(reply: FastifyReply, problem: Problem): FastifyReply {
  const title = TITLES[problem.status] ?? 'Error'
  return reply
    .code(problem.status)
    .header('cache-control', 'no-store')
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify({ type: 'about:blank', title, ...problem }))
}
