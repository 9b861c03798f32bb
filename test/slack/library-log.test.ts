import { WebAPIHTTPError } from '@slack/web-api'
import { expect, test } from 'vitest'
import { createLog } from '../../src/log.ts'
import { libraryLogger } from '../../src/slack/library-log.ts'

test("the libraries' lines reach our log without credentials, requests and debug output", () => {
  const lines: string[] = []
  const destination = { write: (line: string) => void lines.push(line) }
  const log = createLog({ level: 'trace', secrets: ['xoxb-12-ab', 'xapp-1-cd'], destination })
  const logger = libraryLogger(log)
  logger.debug('http request body: private')
  logger.info('started')
  logger.warn('with xoxb-12-ab and xapp-1-cd', { text: 'words of a user' })
  logger.error('wss://host.test/link/?ticket=t-1 and https://hooks.slack.com/commands/1/2')
  logger.error(new WebAPIHTTPError(500, 'no', { authorization: 'xoxb-12-ab' }, 'page'))
  const messages = lines.map((line) => JSON.parse(line).msg)
  expect(messages).toEqual([
    'started',
    'with [redacted] and [redacted] [object]',
    '[redacted] and [redacted]',
    'An HTTP protocol error occurred: statusCode = 500',
  ])
})
