import { expect, test } from 'vitest'
import { bodyCheck, checkBy } from './discord-openapi.ts'

const MESSAGE = {
  type: 'object',
  properties: {
    content: { type: 'string', maxLength: 5 },
    flags: { $ref: '#/components/schemas/Flags' },
  },
  required: ['content'],
}
const DESCRIPTION = {
  openapi: '3.1.0',
  paths: {
    '/channels/{channel_id}/messages': {
      get: {},
      post: { requestBody: { content: { 'application/json': { schema: MESSAGE } } } },
    },
  },
  components: { schemas: { Flags: { type: 'integer' } } },
}

test('a body is held against what the description says of its route', () => {
  const check = checkBy(DESCRIPTION)
  const path = '/channels/300/messages'
  expect(check('POST', path, { content: 'short', flags: 4 })).toEqual([])
  expect(check('POST', path, { content: 'too long' })).toEqual([
    '/content must NOT have more than 5 characters',
  ])
  expect(check('POST', path, { content: 'short', flags: 'x' })).toEqual(['/flags must be integer'])
  expect(check('POST', path, {})).toEqual(["the body must have required property 'content'"])
})

test('what is not described or has no body is let through', () => {
  const check = checkBy(DESCRIPTION)
  expect(check('POST', '/channels/300/other', {})).toEqual([])
  expect(check('GET', '/channels/300/messages', null)).toEqual([])
  expect(bodyCheck(undefined)('POST', '/channels/300/messages', {})).toEqual([])
})
