import { readFileSync } from 'node:fs'
import type { FastifyInstance } from 'fastify'

/** The page's files and their types; nothing else of the folder can be reached. */
const FILES = {
  'index.html': 'text/html; charset=utf-8',
  'deals.html': 'text/html; charset=utf-8',
  'page.css': 'text/css; charset=utf-8',
  'cards.css': 'text/css; charset=utf-8',
  'page.js': 'text/javascript; charset=utf-8',
  'cards.js': 'text/javascript; charset=utf-8',
  'command-line.js': 'text/javascript; charset=utf-8',
  'actions.js': 'text/javascript; charset=utf-8',
  'dialog.js': 'text/javascript; charset=utf-8',
  'dialog.css': 'text/css; charset=utf-8',
  'deals.js': 'text/javascript; charset=utf-8',
  'deal-texts.js': 'text/javascript; charset=utf-8',
  'deals.css': 'text/css; charset=utf-8',
  'texts.js': 'text/javascript; charset=utf-8',
  'icon.svg': 'image/svg+xml; charset=utf-8',
} as const

/** Where the pages are that have addresses of their own. */
const PATHS: ReadonlyMap<string, readonly string[]> = new Map([
  ['index.html', ['']],
  ['deals.html', ['deals', 'deals/:id']],
])

/** Serves the page at `/console/`, that of the deals at `/console/deals`, and leads there from `/`. The files are read once, when the routes are added. */
export function addPageRoutes(server: FastifyInstance): void {
  server.get('/', (_request, reply) => reply.redirect('/console/'))
  server.get('/console', (_request, reply) => reply.redirect('/console/'))
  for (const [name, type] of Object.entries(FILES)) {
    const body = readFileSync(new URL(`page/${name}`, import.meta.url))
    for (const path of PATHS.get(name) ?? [name]) {
      server.get(`/console/${path}`, (_request, reply) =>
        reply.type(type).header('cache-control', 'no-cache').send(body),
      )
    }
  }
}
