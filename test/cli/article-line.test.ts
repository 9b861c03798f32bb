import { expect, test } from 'vitest'
import { readArticleLine } from '../../src/cli/article-line.ts'

function read(value: unknown): unknown {
  const result = readArticleLine(JSON.stringify(value))
  return result.ok ? result.value : result.error
}

test('takes the words of the page where the text is missing or blank', () => {
  const html = '<p>A buys B.</p>'
  expect(read({ id: 1, html })).toMatchObject({ article: { text: 'A buys B.' } })
  expect(read({ id: 1, text: ' \n', html })).toMatchObject({ article: { text: 'A buys B.' } })
  expect(read({ id: 1, text: 'C sells D.', html })).toMatchObject({
    article: { text: 'C sells D.' },
  })
  expect(read({ id: 1, text: '' })).toMatchObject({ article: { text: '' } })
})

test('fields that are null are as good as absent', () => {
  expect(read({ id: null, title: null, text: 'x' })).toEqual({
    id: undefined,
    article: { title: undefined, text: 'x', lang: undefined, publishedAt: undefined },
  })
})

test.each([
  [{ id: {}, text: 'x' }, undefined, '"id" must be a string or a number'],
  [{ id: 'a', title: 7, text: 'x' }, 'a', '"title" must be a string'],
  [{ id: 'a' }, 'a', 'the article has neither "text" nor "html"'],
  [
    { id: 'a', text: '<!DOCTYPE html><script>A buys B</script>' },
    'a',
    '"text" is a web page; give its source as "html"',
  ],
  [['x'], undefined, 'the line is not a JSON object; give one {id, text} a line'],
])('%o is refused with its id and what is wrong', (value, id, error) => {
  expect(read(value)).toEqual({ id, error })
})
