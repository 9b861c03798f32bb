import { readConfig } from '../../config/config.ts'
import { describeError } from '../core/error.ts'
import { parseAddress } from '../store/address.ts'

/** Reads the configuration as the bot would and prints what is wrong, one fault a line, or what it will do. */
export function checkConfig(
  environment: Readonly<Record<string, string | undefined>>,
  write: (text: string) => void,
): 0 | 1 {
  const reading = readConfig(environment)
  const faults = reading.ok ? databaseFaults(reading.secrets.databaseUrl) : reading.faults
  if (!reading.ok || faults.length > 0) {
    write(`${faults.join('\n')}\n`)
    return 1
  }
  const { config } = reading
  write(
    [
      `${config.file}: in order`,
      `poll: ${config.poll} (UTC)`,
      `feeds: ${config.feeds.length}, watchlists: ${config.watchlists.length}, subscriptions: ${config.subscriptions.length}`,
      `Discord: ${platform(config.discord !== null, config.missing.discord)}`,
      `Slack: ${platform(config.slack !== null, config.missing.slack)}`,
      `web console: ${config.http.host} port ${config.http.port}`,
      '',
    ].join('\n'),
  )
  return 0
}

function platform(on: boolean, missing: readonly string[]): string {
  return on ? 'on' : `off, ${missing.join(' and ')} not set`
}

function databaseFaults(url: string): readonly string[] {
  try {
    parseAddress(url)
    return []
  } catch (error) {
    return [`environment: ${describeError(error)}`]
  }
}
