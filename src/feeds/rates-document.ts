import { err, ok } from '../core/result.ts'
import type { RatesSource } from '../ports.ts'
import { ACCEPT_ENCODING } from './body.ts'
import type { Exchanger } from './exchange.ts'

/** Many times what a list of reference rates has. */
const MAX_BYTES = 256 * 1024

/** Opens the way to documents of reference rates, under the same rules as that to feeds. */
export function createRatesSource(options: {
  readonly exchanger: Exchanger
  readonly userAgent: string
}): RatesSource {
  const headers = {
    'user-agent': options.userAgent,
    accept: 'application/xml, text/xml;q=0.9',
    'accept-encoding': ACCEPT_ENCODING,
  }
  return {
    async ratesDocument(url, signal) {
      const answer = await options.exchanger.send({ url, headers, maxBytes: MAX_BYTES }, signal)
      if (!answer.ok) return answer
      const { status, body } = answer.value
      if (status === 200) return ok(new TextDecoder().decode(body))
      return err({ code: 'http_status', message: `The server answered ${status}.` })
    },
  }
}
