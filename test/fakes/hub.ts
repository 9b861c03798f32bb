import { createHmac } from 'node:crypto'
import { once } from 'node:events'
import { createServer, request as httpRequest, type IncomingMessage, type Server } from 'node:http'
import { text } from 'node:stream/consumers'
import { setImmediate } from 'node:timers/promises'
import { listenOnFreePort } from './free-port.ts'

/** How the hub asks a subscriber whether a wish was his; every field as the wish has it by default. */
export interface Verification {
  readonly mode?: 'subscribe' | 'unsubscribe' | 'denied'
  readonly topic?: string
  readonly leaseSeconds?: number
  readonly reason?: string
}

/** What is sent to a subscriber; signed with his secret by default. */
export interface Distribution {
  readonly body: string
  readonly contentType?: string
  /** `sha256` by default. */
  readonly algorithm?: string
  /** In place of the right signature; null sends none. */
  readonly signature?: string | null
}

/** What a subscriber answered. */
export interface Reply {
  readonly status: number
  readonly body: string
}

/** A WebSub hub on loopback that follows the W3C's Recommendation. */
export interface Hub extends AsyncDisposable {
  /** Also where it takes wishes. */
  readonly url: string
  /** The wishes that came, in order: the fields of the form without `hub.`. */
  readonly wishes: readonly Readonly<Record<string, string>>[]
  /** Topics with a verified subscription. */
  topics(): readonly string[]
  /** The next wishes are answered so, and nothing follows; then all goes well again. */
  readonly refusals: { readonly status: number; readonly headers?: Record<string, string> }[]
  /** Whether a taken wish is verified at once; true by default. */
  verifies: boolean
  /** Like a hub of PubSubHubbub 0.3, which wants `hub.verify` and verifies before it answers; false by default. */
  isOld: boolean
  leaseSeconds: number
  /** Waits until every wish that was taken has been verified, or was not. */
  settled(): Promise<void>
  /** Asks the subscriber of the last wish for a topic. */
  verify(topic: string, verification?: Verification): Promise<Reply>
  distribute(topic: string, distribution: Distribution): Promise<Reply>
}

type Wish = Readonly<Record<string, string>>
type Reach = (callback: URL) => URL

/** Starts a hub. `reach` leads a callback, which may be an address of the public web, to where it listens here. */
export async function startHub(reach: Reach = (callback) => callback): Promise<Hub> {
  const server = createServer((request, response) => {
    void hub.take(request).then(({ status, headers }) => response.writeHead(status, headers).end())
  })
  const port = await listenOnFreePort(server)
  const hub = new LoopbackHub(`http://127.0.0.1:${port}/`, reach, server)
  return hub
}

class LoopbackHub implements Hub {
  readonly url: string
  readonly wishes: Wish[] = []
  readonly refusals: { status: number; headers?: Record<string, string> }[] = []
  verifies = true
  isOld = false
  leaseSeconds = 864_000
  readonly #verified = new Map<string, Wish>()
  readonly #asking = new Set<Promise<Reply>>()
  readonly #reach: Reach
  readonly #server: Server

  constructor(url: string, reach: Reach, server: Server) {
    this.url = url
    this.#reach = reach
    this.#server = server
  }

  topics(): readonly string[] {
    return [...this.#verified.keys()]
  }

  async take(request: IncomingMessage): Promise<Hub['refusals'][number]> {
    const form = new URLSearchParams(await text(request))
    const fields = [...form].map(([name, value]) => [name.replace('hub.', ''), value] as const)
    const wish = Object.fromEntries(fields)
    this.wishes.push(wish)
    const refusal = this.refusals.shift()
    if (refusal !== undefined) return refusal
    const isWhole = ['mode', 'topic', 'callback'].every((name) => wish[name])
    if (request.method !== 'POST' || !isWhole) return { status: 400 }
    if (this.isOld) return this.#takeOld(wish)
    if (this.verifies) this.#askSoon(wish)
    return { status: 202 }
  }

  async settled(): Promise<void> {
    while (this.#asking.size > 0) await Promise.all(this.#asking)
  }

  verify(topic: string, verification: Verification = {}): Promise<Reply> {
    return this.#ask(this.#wishFor(topic), verification)
  }

  distribute(topic: string, sent: Distribution): Promise<Reply> {
    const wish = this.#wishFor(topic)
    const { body, contentType = 'application/rss+xml' } = sent
    const signature = sent.signature === undefined ? signed(wish, sent) : sent.signature
    const headers = {
      'content-type': contentType,
      link: `<${this.url}>; rel="hub", <${topic}>; rel="self"`,
      ...(signature && { 'x-hub-signature': signature }),
    }
    return call(callbackOf(wish), this.#reach, { method: 'POST', headers, body })
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (!this.#server.listening) return
    const closed = once(this.#server, 'close')
    this.#server.close()
    this.#server.closeAllConnections()
    await closed
  }

  /** After the answer to the wish has gone out. */
  #askSoon(wish: Wish): void {
    const asking = setImmediate().then(() => this.#ask(wish, {}))
    this.#asking.add(asking)
    void asking.finally(() => this.#asking.delete(asking))
  }

  async #takeOld(wish: Wish): Promise<Hub['refusals'][number]> {
    if (wish['verify'] !== 'sync') return { status: 400 }
    const { status } = await this.#ask(wish, {})
    return { status: status === 200 ? 204 : 409 }
  }

  #wishFor(topic: string): Wish {
    const wish = this.wishes.findLast((one) => one['topic'] === topic)
    if (wish === undefined) throw new Error(`nobody wished for ${topic}`)
    return wish
  }

  async #ask(wish: Wish, verification: Verification): Promise<Reply> {
    const { topic, mode } = { topic: wish['topic'] ?? '', mode: wish['mode'], ...verification }
    const challenge = `challenge-${this.wishes.length}`
    const url = callbackOf(wish)
    url.searchParams.set('hub.mode', mode ?? '')
    url.searchParams.set('hub.topic', topic)
    if (mode === 'denied') url.searchParams.set('hub.reason', verification.reason ?? '')
    else url.searchParams.set('hub.challenge', challenge)
    const lease = verification.leaseSeconds ?? this.leaseSeconds
    if (mode === 'subscribe') url.searchParams.set('hub.lease_seconds', String(lease))
    const reply = await call(url, this.#reach, { method: 'GET', headers: {}, body: '' })
    if (reply.status === 200 && reply.body === challenge) this.#note(mode ?? '', wish)
    return reply
  }

  #note(mode: string, wish: Wish): void {
    const topic = wish['topic'] ?? ''
    if (mode === 'subscribe') this.#verified.set(topic, wish)
    else this.#verified.delete(topic)
  }
}

function signed(wish: Wish, { body, algorithm = 'sha256' }: Distribution): string | null {
  const { secret } = wish
  if (secret === undefined) return null
  return `${algorithm}=${createHmac(algorithm, secret).update(body).digest('hex')}`
}

function callbackOf(wish: Wish): URL {
  return new URL(wish['callback'] ?? '')
}

function call(
  callback: URL,
  reach: (callback: URL) => URL,
  message: { method: string; headers: Record<string, string>; body: string },
): Promise<Reply> {
  const { promise, resolve, reject } = Promise.withResolvers<Reply>()
  const headers = { ...message.headers, host: callback.host }
  httpRequest(reach(callback), { method: message.method, headers }, (response) => {
    text(response).then((body) => resolve({ status: response.statusCode ?? 0, body }), reject)
  })
    .on('error', reject)
    .end(message.body)
  return promise
}
