import type { FastifyReply } from 'fastify'

/** Proxies and browsers drop a connection that stays silent for about a minute. */
const HEARTBEAT_MS = 20_000

/** A reader that has let this much pile up is cut off; its browser connects again and starts afresh. */
const BACKLOG_LIMIT_BYTES = 4 * 1024 * 1024

const OPEN_PAGES_LIMIT = 100

/** The open pages, reached by server-sent events (WHATWG HTML, 9.2). */
export interface EventStream {
  /** Keeps the request open and sends it `first`; 503 when too many pages are open or the stream has ended. */
  open(reply: FastifyReply, first: PageEvent): FastifyReply
  /** Sends an event to every open page. */
  send(event: PageEvent): void
  count(): number
  /** Ends every connection and takes no more. */
  end(): void
}

export interface PageEvent {
  readonly name: string
  readonly data: unknown
}

export function createEventStream(): EventStream {
  const pages = new Set<FastifyReply['raw']>()
  let ended = false

  const heartbeat = setInterval(() => {
    for (const page of pages) write(page, ': still here\n\n')
  }, HEARTBEAT_MS)
  heartbeat.unref()

  return {
    open(reply, first) {
      if (ended || pages.size >= OPEN_PAGES_LIMIT) {
        return reply.code(503).send({ error: 'No more pages can be opened: close one and reload.' })
      }
      const page = reply.hijack().raw
      page.writeHead(200, { ...headersOf(reply), 'content-type': 'text/event-stream' })
      page.on('close', () => pages.delete(page))
      pages.add(page)
      write(page, eventText(first))
      return reply
    },
    send(event) {
      const text = eventText(event)
      for (const page of pages) write(page, text)
    },
    count: () => pages.size,
    end() {
      ended = true
      clearInterval(heartbeat)
      for (const page of pages) page.end()
    },
  }
}

function write(page: FastifyReply['raw'], text: string): void {
  if (page.writableLength > BACKLOG_LIMIT_BYTES) page.destroy()
  else page.write(text)
}

/** A hijacked answer loses what the hooks set, the security headers among it, unless it is carried over. */
function headersOf(reply: FastifyReply): Record<string, number | string | string[]> {
  const set = Object.entries({ ...reply.getHeaders(), 'cache-control': 'no-store' })
  return Object.fromEntries(
    set.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}

/** JSON has no raw line feed, so one `data` line carries it. */
function eventText({ name, data }: PageEvent): string {
  return `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`
}
