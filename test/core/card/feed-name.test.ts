import { expect, test } from 'vitest'
import { feedName } from '../../../src/core/card/feed-name.ts'

const url = 'https://news.example/feed.xml?key=SECRET'

test.each([
  [{ name: 'Robots', title: 'Example Wire' }, 'Robots'],
  [{ name: null, title: 'Example Wire' }, 'Example Wire'],
  [{ name: null, title: ' ' }, 'news.example/feed.xml'],
  [{ name: null, title: null }, 'news.example/feed.xml'],
])('a feed with %j is called %s', (feed, called) => {
  expect(feedName({ ...feed, url })).toBe(called)
})
