import { broken, type Diagnosis, sound, switchedOff } from '../../core/diagnosis.ts'
import { describeError } from '../../core/error.ts'
import { HUB_PATH } from '../../web/hub-routes.ts'

const PART = 'Public address'
const TIMEOUT_MS = 10_000
const PROXY = `The proxy must lead ${HUB_PATH} to the web server of a running bot; see docs/configuration.md, "Push".`

/** Whether hubs reach the web server at its public address; the bot must run for that. */
export async function examinePublicAddress(publicUrl: string | null): Promise<Diagnosis> {
  if (publicUrl === null) {
    const advice = 'Set DEALBELL_PUBLIC_URL to have news pushed within seconds.'
    return switchedOff(PART, 'None is set: all feeds are polled.', advice)
  }
  try {
    const signal = AbortSignal.timeout(TIMEOUT_MS)
    const answer = await fetch(`${publicUrl}${HUB_PATH}doctor`, { signal })
    const text = await answer.text()
    if (answer.status === 404 && text.includes('nothing at this address')) {
      return sound(PART, `${publicUrl} leads to the bot.`)
    }
    const found = `${publicUrl} answers ${answer.status}, which is not the bot's answer.`
    return broken(PART, found, PROXY)
  } catch (error) {
    const cause = error instanceof Error && error.cause !== undefined ? error.cause : error
    return broken(PART, `${publicUrl} does not answer: ${describeError(cause)}.`, PROXY)
  }
}
