import { expect, test } from 'vitest'
import { userAgent } from '../src/user-agent.ts'

test('sites are told who asks and where to complain', () => {
  expect(userAgent(null)).toMatch(/^Dealbell\/\d+\.\d+ \(\+https:\/\/\S+\)$/)
  expect(userAgent('mailto:ops@example.org')).toContain('(+mailto:ops@example.org)')
})
