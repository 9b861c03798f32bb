import { readCompanies } from '../config/companies.ts'
import { type ConfigReading, readConfig, secretValues } from '../config/config.ts'
import { describeError } from './core/error.ts'
import { createLog, type Logger } from './log.ts'
import { startProgram } from './program.ts'
import { openStore } from './store/open.ts'

/** Docker and systemd kill ten seconds after they ask; what is not finished by then is given back at the next start. */
const STOP_DEADLINE_MS = 9_500

/** Runs the bot as the environment configures it until SIGTERM or SIGINT. Gives the exit code. */
export async function runUntilStopped(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<0 | 1> {
  return runConfigured(readConfig(environment), secretValues(environment))
}

/** Runs the bot as already read; configuration faults are printed all at once and end it with 1. */
export async function runConfigured(
  reading: ConfigReading,
  secrets: readonly string[],
): Promise<0 | 1> {
  if (!reading.ok) return refuse(reading.faults)
  const companies = readCompanies(reading.config.companies)
  if (!companies.ok) return refuse(companies.faults)
  const log = createLog({ level: reading.config.logLevel, secrets })
  const stopAsked = listenForStop(log)
  try {
    const terminal = {
      write: (text: string) => void process.stdout.write(text),
      colour: process.stdout.isTTY,
    }
    await using store = await openStore({ url: reading.secrets.databaseUrl })
    await store.applyCompanies(companies.value)
    const program = await startProgram({ ...reading, store, log, terminal })
    process.stdout.write(`\nDealbell runs: open ${program.url}\n\n`)
    await stopAsked
    log.info('stopping')
    await program.stop()
    log.info('stopped')
    return 0
  } catch (error) {
    log.fatal({ err: error }, describeError(error))
    return 1
  }
}

function refuse(faults: readonly string[]): 1 {
  process.stderr.write(`${faults.join('\n')}\n`)
  return 1
}

/**
 * Resolves at the first SIGTERM or SIGINT, from when on time is limited whatever is going on; a second one ends the
 * process at once.
 */
function listenForStop(log: Logger): Promise<void> {
  return new Promise((resolve) => {
    let asked = false
    const onSignal = (): void => {
      if (asked) process.exit(130)
      asked = true
      forceAfter(STOP_DEADLINE_MS, log)
      resolve()
    }
    process.on('SIGTERM', onSignal)
    process.on('SIGINT', onSignal)
    process.on('unhandledRejection', (error) => log.error({ err: error }, 'unhandled rejection'))
  })
}

function forceAfter(ms: number, log: Logger): void {
  setTimeout(() => {
    log.error('not everything could be finished in time; the rest is done at the next start')
    process.exit(1)
  }, ms).unref()
}
