import { expect, test } from 'vitest'
import { carriesMark, findMarked, markPayload } from '../../src/discord/marker.ts'
import { renderCard } from '../../src/discord/render.ts'
import { card } from './discord-fixture.ts'

const ME = '100000000000000001'
const marked = { ...markPayload(renderCard(card('x')), 'story-1'), id: '5', author: { id: ME } }

test('a marked message is recognised by its key and no other', () => {
  expect(carriesMark(marked, 'story-1')).toBe(true)
  expect(carriesMark(marked, 'story-2')).toBe(false)
})

test('a message that somebody else marked is not ours', () => {
  expect(findMarked([marked], 'story-1', ME)).toBe('5')
  expect(findMarked([marked], 'story-1', '7')).toBeNull()
})

test.each([null, 'text', [null, 3, 'x', {}, { components: 4 }, { components: [null] }]])(
  'an unexpected answer %j holds no marked message',
  (answer) => {
    expect(findMarked(answer, 'story-1', null)).toBeNull()
  },
)
