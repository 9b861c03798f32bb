import type { Config } from '../../../config/config.ts'
import { broken, type Diagnosis, sound, switchedOff } from '../../core/diagnosis.ts'
import { describeError } from '../../core/error.ts'
import { EVENTS_PATH } from '../../slack/paths.ts'
import { HUB_PATH } from '../../web/hub-routes.ts'

const PART = 'Public address'
const TIMEOUT_MS = 10_000

/** What is called from outside, and what explains it. */
interface Called {
  readonly path: string
  readonly chapter: string
}

const PUSH: Called = { path: `${HUB_PATH}doctor`, chapter: 'Push' }
const SLACK: Called = { path: EVENTS_PATH, chapter: 'Slack by HTTP' }

/** Whether hubs, and Slack where it is to, reach the web server at its public address; the bot must run for that. */
export async function examinePublicAddress({
  publicUrl,
  slack,
}: Config): Promise<readonly Diagnosis[]> {
  const isCalled = slack?.transport === 'http'
  if (publicUrl === null && isCalled) {
    const advice = 'Set DEALBELL_PUBLIC_URL to the https address of the bot.'
    return [broken(PART, 'None is set, so Slack has nowhere to send its requests to.', advice)]
  }
  const called = isCalled ? [PUSH, SLACK] : [PUSH]
  return Promise.all(called.map((one) => examinePath(publicUrl, one)))
}

async function examinePath(
  publicUrl: string | null,
  { path, chapter }: Called,
): Promise<Diagnosis> {
  const proxy = `The proxy must lead ${path} to the web server of a running bot; see docs/configuration.md, "${chapter}".`
  if (publicUrl === null) {
    const advice = 'Set DEALBELL_PUBLIC_URL to have news pushed within seconds.'
    return switchedOff(PART, 'None is set: all feeds are polled.', advice)
  }
  try {
    const signal = AbortSignal.timeout(TIMEOUT_MS)
    const answer = await fetch(`${publicUrl}${path}`, { signal })
    const text = await answer.text()
    if (answer.status === 404 && text.includes('nothing at this address')) {
      return sound(PART, `${publicUrl} leads to the bot (${path}).`)
    }
    const found = `${publicUrl} answers ${answer.status}, which is not the bot's answer.`
    return broken(PART, found, proxy)
  } catch (error) {
    const cause = error instanceof Error && error.cause !== undefined ? error.cause : error
    return broken(PART, `${publicUrl} does not answer: ${describeError(cause)}.`, proxy)
  }
}
