import { type Config, readConfig, type Secrets, secretValues } from '../../../config/config.ts'
import { canonicalFeedUrl } from '../../core/canonical-url.ts'
import { broken, type Diagnosis, sound } from '../../core/diagnosis.ts'
import { createExchanger } from '../../feeds/exchange.ts'
import { DEFAULT_LIMITS } from '../../feeds/limits.ts'
import { createFeedSource } from '../../feeds/source.ts'
import type { InspectedFeed, Inspection } from '../../store/inspect.ts'
import { userAgent } from '../../user-agent.ts'
import { type ClockSource, examineClock } from './clock.ts'
import { examineDatabase } from './database.ts'
import { examineFeeds } from './feeds.ts'
import { examinePlatforms, platformClock } from './platforms.ts'
import { examinePublicAddress } from './public-address.ts'
import { inWords, summary, withoutSecrets } from './report.ts'
import { examineEnvFile, examineNode } from './runtime.ts'

export interface DoctorOptions {
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Print one JSON object, when all is done. */
  readonly json: boolean
  readonly write: (text: string) => void
}

/**
 * Examines the whole installation and says what to do about each fault, as it goes. Changes nothing, and prints no
 * secret. Gives the exit code: 0 unless something is broken.
 */
export async function runDoctor({ environment, json, write }: DoctorOptions): Promise<0 | 1> {
  const hide = withoutSecrets(secretValues(environment))
  const all: Diagnosis[] = []
  const tell = (found: readonly Diagnosis[]): void => {
    const harmless = found.map(hide)
    all.push(...harmless)
    if (!json) for (const diagnosis of harmless) write(inWords(diagnosis))
  }
  tell([examineNode(process.versions.node), ...examineEnvFile('.env')])
  const reading = readConfig(environment)
  if (reading.ok) {
    tell([sound('Configuration', `${reading.config.file} and the environment are in order.`)])
    await examineSetUp(reading, tell)
  } else {
    const advice = 'Correct it; docs/configuration.md tells every setting.'
    tell(reading.faults.map((fault) => broken('Configuration', fault, advice)))
  }
  const ok = all.every(({ state }) => state !== 'failed')
  write(json ? `${JSON.stringify({ ok, checks: all })}\n` : summary(all))
  return ok ? 0 : 1
}

interface Configured {
  readonly config: Config
  readonly secrets: Secrets
}

async function examineSetUp(
  { config, secrets }: Configured,
  tell: (found: readonly Diagnosis[]) => void,
): Promise<void> {
  const { diagnoses, inspection } = await examineDatabase(secrets.databaseUrl)
  tell(diagnoses)
  const installations = inspection?.installations ?? []
  const setUp = { config, secrets, channels: channelsOf(config, inspection), installations }
  tell(await examinePlatforms(setUp))
  const feeds = feedsOf(config, inspection)
  const clock = platformClock(setUp) ?? feedClock(feeds, config)
  if (clock !== null) tell([await examineClock(clock, () => Date.now())])
  const { allowPrivateHosts, contact } = config
  await using source = createFeedSource({ userAgent: userAgent(contact), allowPrivateHosts })
  tell(await examineFeeds(feeds, { source, now: Date.now() }))
  tell(await examinePublicAddress(config))
}

function channelsOf(config: Config, inspection: Inspection | null): readonly string[] {
  const inFile = [config.operator, ...config.subscriptions].map(({ channel }) => channel)
  return [...new Set([...inFile, ...(inspection?.channels ?? [])])]
}

const UNKNOWN = { etag: null, lastModified: null, bodyHash: null }

/** The feeds of the database, and those of the file that are not there yet. */
function feedsOf(config: Config, inspection: Inspection | null): readonly InspectedFeed[] {
  const stored = inspection?.feeds ?? []
  const known = new Set(stored.map(({ url }) => canonicalFeedUrl(url)))
  const fresh = config.feeds.filter(({ url }) => !known.has(canonicalFeedUrl(url)))
  return [...stored, ...fresh.map(({ url }) => ({ url, validators: UNKNOWN, waitUntil: null }))]
}

function feedClock(
  feeds: readonly InspectedFeed[],
  { allowPrivateHosts, contact }: Config,
): ClockSource | null {
  const url = feeds.find(({ waitUntil }) => waitUntil === null)?.url
  if (url === undefined) return null
  const request = {
    url,
    headers: { 'user-agent': userAgent(contact), accept: '*/*' },
    maxBytes: DEFAULT_LIMITS.feedBytes,
  }
  const date = async (): Promise<string | null> => {
    await using exchanger = createExchanger({
      policy: { allowPrivateHosts },
      limits: DEFAULT_LIMITS,
    })
    const answer = await exchanger.send(request, new AbortController().signal)
    return answer.ok ? (answer.value.headers.get('date') ?? null) : null
  }
  return { name: new URL(url).host, date }
}
