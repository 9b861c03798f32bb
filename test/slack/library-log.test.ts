import { WebAPIHTTPError } from '@slack/web-api'
import { pino } from 'pino'
import { expect, test } from 'vitest'
import { libraryLogger } from '../../src/slack/library-log.ts'

test("the libraries' lines reach our log without credentials, requests and debug output", () => {
  const lines: string[] = []
  const log = pino({ level: 'trace' }, { write: (line) => void lines.push(line) })
  const logger = libraryLogger(log, ['the-secret', ''])
  logger.debug('http request body: xoxb-1')
  logger.info('started')
  logger.warn('with the-secret and xoxb-12-ab and xapp-1-cd', { text: 'words of a user' })
  logger.error('wss://host.test/link/?ticket=t-1 and https://hooks.slack.com/commands/1/2')
  logger.error(new WebAPIHTTPError(500, 'no', { authorization: 'xoxb-3' }, 'page'))
  const messages = lines.map((line) => JSON.parse(line).msg)
  expect(messages).toEqual([
    'started',
    'with [secret] and [secret] and [secret] [object]',
    '[secret] and [secret]',
    'An HTTP protocol error occurred: statusCode = 500',
  ])
})
