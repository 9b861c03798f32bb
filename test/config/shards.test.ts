import { expect, test } from 'vitest'
import { readEnvironment } from '../../config/env.ts'

function shards(value: string) {
  return readEnvironment({ DISCORD_SHARDS: value })
}

test('Discord is kept up by one process unless shards are asked for', () => {
  expect(shards('')).toEqual({ ok: true, value: {} })
  expect(shards('auto')).toEqual({ ok: true, value: { DISCORD_SHARDS: 'auto' } })
  expect(shards('12')).toEqual({ ok: true, value: { DISCORD_SHARDS: 12 } })
})

test.each(['0', '1000', 'many', '-1'])('%s is no number of shards', (value) => {
  expect(shards(value)).toEqual({
    ok: false,
    faults: ['environment: DISCORD_SHARDS must be auto or a number from 1 to 999'],
  })
})
