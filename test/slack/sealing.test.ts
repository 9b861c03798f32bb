import { randomBytes } from 'node:crypto'
import { assert, nat, property, string, stringMatching } from 'fast-check'
import { expect, test } from 'vitest'
import { createKeyring } from '../../src/slack/sealing.ts'

const OLD = randomBytes(32).toString('hex')
const NEW = randomBytes(32).toString('hex')

test('what is sealed opens again about the same thing, and says nothing of itself', () => {
  const keyring = createKeyring([OLD])
  assert(
    property(string({ minLength: 4, unit: 'binary' }), string(), (text, about) => {
      const sealed = keyring.seal(text, about)
      expect(keyring.open(sealed, about)).toEqual({ kind: 'open', text, isOld: false })
      expect(keyring.open(sealed, `${about}!`)).toEqual({ kind: 'damaged' })
      expect(keyring.seal(text, about)).not.toBe(sealed)
      expect(sealed).not.toContain(OLD)
    }),
  )
})

test('nothing that was changed opens, and nothing makes it fail', () => {
  const keyring = createKeyring([OLD])
  const sealed = keyring.seal('xoxb-1-secret', 'slack:T1')
  expect(sealed).not.toContain('xoxb')
  assert(
    property(nat(sealed.length - 1), stringMatching(/^[\w.-]$/), (at, letter) => {
      const changed = sealed.slice(0, at) + letter + sealed.slice(at + 1)
      const opened = keyring.open(changed, 'slack:T1')
      // The last letter of a part holds bits that count for nothing.
      expect(opened.kind === 'open' ? opened.text : 'xoxb-1-secret').toBe('xoxb-1-secret')
    }),
  )
  assert(
    property(string(), (text) => {
      expect(keyring.open(text, 'slack:T1').kind).not.toBe('open')
    }),
  )
})

test('an old key still opens behind the new one, and a wrong key is told by its name', () => {
  const sealed = createKeyring([OLD]).seal('token', 'slack:T1')
  expect(createKeyring([NEW, OLD]).open(sealed, 'slack:T1')).toEqual({
    kind: 'open',
    text: 'token',
    isOld: true,
  })
  const refused = createKeyring([NEW]).open(sealed, 'slack:T1')
  expect(refused).toEqual({ kind: 'locked', key: expect.stringMatching(/^[0-9a-f]{8}$/) })
  expect(JSON.stringify(refused)).not.toContain(OLD.slice(0, 8))
})
