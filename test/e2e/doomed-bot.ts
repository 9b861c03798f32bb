import { readConfig } from '../../config/config.ts'
import { createLog } from '../../src/log.ts'
import type { ArticleTransaction } from '../../src/ports.ts'
import { startProgram } from '../../src/program.ts'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'

/**
 * The bot as `src/run.ts` starts it, but this process kills itself with SIGKILL at one place: before or after the n-th
 * call of a method of the store (`before noteSent 1`) or of a transaction on it (`after owe 2`).
 */
const [when = '', method = '', count = '1'] = process.argv.slice(2)

let calls = 0

function die(): never {
  process.kill(process.pid, 'SIGKILL')
  throw new Error('killed')
}

/** The same object, but for the doomed call. */
function doomed<T extends object>(target: T): T {
  return new Proxy(target, {
    get(object, property) {
      const value: unknown = Reflect.get(object, property)
      if (property === 'inTransaction') return doomedTransaction(object, value)
      if (property !== method || typeof value !== 'function') return value
      return async (...values: unknown[]) => atLast(() => Reflect.apply(value, object, values))
    },
  })
}

function doomedTransaction(store: object, value: unknown): Store['inTransaction'] {
  return (work) => {
    if (typeof value !== 'function') throw new Error('the store has no transactions')
    const inside = (tx: ArticleTransaction) => work(doomed(tx))
    const whole = (): ReturnType<typeof work> => Reflect.apply(value, store, [inside])
    return method === 'inTransaction' ? atLast(whole) : whole()
  }
}

async function atLast<T>(call: () => T): Promise<Awaited<T>> {
  calls += 1
  const last = calls === Number(count)
  if (last && when === 'before') die()
  const result = await call()
  // An empty claim is not the step that is meant.
  if (Array.isArray(result) && result.length === 0) calls -= 1
  else if (last) die()
  return result
}

const reading = readConfig(process.env)
if (!reading.ok) throw new Error(reading.faults.join('\n'))
const log = createLog({ level: 'info', secrets: [] })
const store = doomed(await openStore({ url: reading.secrets.databaseUrl }))
const terminal = { write: () => undefined, colour: false }
const program = await startProgram({ ...reading, store, log, terminal })
process.stdout.write(`Dealbell runs: open ${program.url}\n`)
