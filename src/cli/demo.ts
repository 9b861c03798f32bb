import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readConfig, secretValues } from '../../config/config.ts'
import { runConfigured } from '../run.ts'
import { demoConfiguration, serveDemoFeeds } from './demo-feeds.ts'

/**
 * Runs the bot on the bundled feeds, served on loopback, with a store of its own that is deleted at the end. Platform
 * tokens are left aside: a demo must not post to a real channel.
 */
export async function runDemo(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<0 | 1> {
  const folder = await mkdtemp(join(tmpdir(), 'dealbell-demo-'))
  try {
    await using feeds = await serveDemoFeeds()
    const variables = {
      DEALBELL_DATA_DIR: folder,
      DEALBELL_ALLOW_PRIVATE_HOSTS: 'true',
      DEALBELL_HTTP_HOST: environment['DEALBELL_HTTP_HOST'],
      DEALBELL_HTTP_PORT: environment['DEALBELL_HTTP_PORT'] ?? '0',
      LOG_LEVEL: environment['LOG_LEVEL'] ?? 'warn',
    }
    const given = { file: 'config/demo/dealbell.yaml', text: await demoConfiguration(feeds.url) }
    const reading = readConfig(variables, given)
    return await runConfigured(reading, secretValues(variables))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
