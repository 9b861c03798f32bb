import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { actionId, readActionId } from '../../commands/action-id.ts'

const NAME = fc.stringMatching(/^[a-z][a-z-]{0,29}$/)
const SUBJECT = fc.stringMatching(/^[\w.~-]{0,60}$/)

test('what a button is made with is what its press asks for, within 100 characters', () => {
  fc.assert(
    fc.property(NAME, SUBJECT, (action, subject) => {
      const id = actionId({ action, subject })
      expect(id?.length).toBeLessThanOrEqual(100)
      expect(readActionId(id ?? '')).toEqual({ action, subject })
    }),
  )
})

test('an id from outside is read as nothing but what it says in full', () => {
  const nearly = fc.constantFrom('do:', 'mute', 'mute-company', ':', '12', ' ', '\n', 'DO:')
  const pieces = fc.array(nearly, { maxLength: 6 }).map((parts) => parts.join(''))
  const hostile = fc.oneof(fc.string({ unit: 'binary' }), pieces)
  fc.assert(
    fc.property(hostile, (id) => {
      const target = readActionId(id)
      expect(target === null || actionId(target) === id).toBe(true)
    }),
  )
  expect(readActionId('do:mute:12')).toEqual({ action: 'mute', subject: '12' })
  expect(readActionId('do:mute:12\n')).toBeNull()
})

test('what cannot stand in an id makes none', () => {
  expect(actionId({ action: 'Mute', subject: '1' })).toBeNull()
  expect(actionId({ action: 'mute', subject: 'a:b' })).toBeNull()
  expect(actionId({ action: 'mute', subject: 'x'.repeat(91) })).toBeNull()
})
