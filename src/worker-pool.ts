import { Worker } from 'node:worker_threads'
import { describeError } from './core/error.ts'

/** How a job in a worker ended. */
type JobOutcome<Reply> =
  | { readonly kind: 'done'; readonly reply: Reply }
  | { readonly kind: 'timeout' }
  /** The worker died of it: out of memory, stack or a fault of the code. */
  | { readonly kind: 'crashed'; readonly reason: string }

/** A few worker threads that take one job at a time and are replaced when one costs them their life. */
export interface WorkerPool<Job, Reply> extends AsyncDisposable {
  /** Jobs wait for a free worker in the order they came; the deadline counts from when one has taken it. */
  run(job: Job): Promise<JobOutcome<Reply>>
}

interface PoolOptions {
  /** A module that answers every message with exactly one, after a first message that says it is ready. */
  readonly script: URL
  readonly size: number
  readonly deadlineMs: number
  readonly memoryMb: number
}

interface Waiting<Job, Reply> {
  readonly job: Job
  readonly resolve: (outcome: JobOutcome<Reply>) => void
}

/** Opens a pool; its threads are started when they are first needed and get no environment variables. */
export function createWorkerPool<Job, Reply>(options: PoolOptions): WorkerPool<Job, Reply> {
  return new ThreadPool<Job, Reply>(options)
}

class ThreadPool<Job, Reply> implements WorkerPool<Job, Reply> {
  readonly #options: PoolOptions
  readonly #queue: Waiting<Job, Reply>[] = []
  readonly #idle: Worker[] = []
  readonly #all = new Set<Worker>()
  #closed = false

  constructor(options: PoolOptions) {
    this.#options = options
  }

  run(job: Job): Promise<JobOutcome<Reply>> {
    return new Promise((resolve) => {
      this.#queue.push({ job, resolve })
      this.#next()
    })
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#closed = true
    for (const { resolve } of this.#queue.splice(0)) resolve(CLOSED)
    await Promise.all([...this.#all].map((worker) => worker.terminate()))
  }

  /** Gives the oldest waiting job to a free worker, if there are both. */
  #next(): void {
    const [waiting] = this.#queue
    if (waiting === undefined) return
    if (this.#closed) {
      this.#queue.shift()
      return waiting.resolve(CLOSED)
    }
    const idle = this.#idle.pop()
    if (idle === undefined && this.#all.size >= this.#options.size) return
    this.#queue.shift()
    void this.#serve(idle ?? this.#start(), waiting, idle === undefined)
  }

  #start(): Worker {
    const worker = new Worker(this.#options.script, {
      env: {},
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: this.#options.memoryMb, stackSizeMb: 4 },
    })
    // A fault is told by `exchange`; without a listener it would end the process.
    worker.on('error', () => undefined)
    worker.once('exit', () => {
      this.#all.delete(worker)
      const at = this.#idle.indexOf(worker)
      if (at >= 0) this.#idle.splice(at, 1)
    })
    this.#all.add(worker)
    return worker
  }

  async #serve(worker: Worker, waiting: Waiting<Job, Reply>, isNew: boolean): Promise<void> {
    const outcome = await exchange<Reply>(worker, waiting.job, { ...this.#options, isNew })
    if (outcome.kind === 'done') {
      this.#idle.push(worker)
      worker.unref()
    } else {
      await worker.terminate()
      this.#all.delete(worker)
    }
    waiting.resolve(outcome)
    this.#next()
  }
}

const CLOSED = { kind: 'crashed', reason: 'the pool was closed' } as const
/** A thread that has not loaded its module by then never will. */
const START_MS = 30_000

async function exchange<Reply>(
  worker: Worker,
  job: unknown,
  options: { readonly deadlineMs: number; readonly isNew: boolean },
): Promise<JobOutcome<Reply>> {
  try {
    if (options.isNew) {
      const ready = await nextMessage<unknown>(worker, START_MS)
      if (ready.kind !== 'done') return { kind: 'crashed', reason: 'the thread did not start' }
    }
    worker.ref()
    const answer = nextMessage<Reply>(worker, options.deadlineMs)
    worker.postMessage(job, [])
    return await answer
  } catch (error) {
    return { kind: 'crashed', reason: describeError(error) }
  }
}

/** The thread's next message; rejects when the thread ends first. */
function nextMessage<Message>(worker: Worker, withinMs: number): Promise<JobOutcome<Message>> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => settle(() => resolve({ kind: 'timeout' })), withinMs)
    const onMessage = (reply: Message) => settle(() => resolve({ kind: 'done', reply }))
    const onError = (error: unknown) => settle(() => reject(error))
    const onExit = () => settle(() => reject(new Error('the thread ended')))
    function settle(finish: () => void): void {
      clearTimeout(timer)
      worker.off('message', onMessage).off('error', onError).off('exit', onExit)
      finish()
    }
    worker.on('message', onMessage).on('error', onError).on('exit', onExit)
  })
}
