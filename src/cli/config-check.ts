import { readCompanies } from '../../config/companies.ts'
import { readConfig } from '../../config/config.ts'
import { describeError } from '../core/error.ts'
import { parseAddress } from '../store/address.ts'

/** Reads the configuration as the bot would and prints what is wrong, one fault a line, or what it will do. */
export function checkConfig(
  environment: Readonly<Record<string, string | undefined>>,
  write: (text: string) => void,
): 0 | 1 {
  const reading = readConfig(environment)
  if (!reading.ok) return refuse(reading.faults, write)
  const companies = readCompanies(reading.config.companies)
  const faults = [
    ...databaseFaults(reading.secrets.databaseUrl),
    ...(companies.ok ? [] : companies.faults),
  ]
  if (!companies.ok || faults.length > 0) return refuse(faults, write)
  const { config } = reading
  write(
    [
      `${config.file}: in order`,
      `poll: ${config.poll} (UTC)`,
      `feeds: ${config.feeds.length}, watchlists: ${config.watchlists.length}, subscriptions: ${config.subscriptions.length}`,
      `companies: ${companies.value.length}`,
      `Discord: ${platform(config.discord !== null, config.missing.discord)}`,
      `Slack: ${platform(config.slack !== null, config.missing.slack)}`,
      `web console: ${config.http.host} port ${config.http.port}`,
      '',
    ].join('\n'),
  )
  return 0
}

function refuse(faults: readonly string[], write: (text: string) => void): 1 {
  write(`${faults.join('\n')}\n`)
  return 1
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
