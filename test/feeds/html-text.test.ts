import { array, assert, constantFrom, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { htmlLine, htmlText, paragraphsOf } from '../../src/feeds/parse/html-text.ts'

test('keeps paragraphs apart, words together, and drops what is no text', () => {
  const cases: [string, string][] = [
    ['<p>One <b>two</b></p><p>three</p>', 'One two\n\nthree'],
    ['<h1>Title</h1>text<br>line<br/><br>paragraph', 'Title\n\ntext\nline\n\nparagraph'],
    ['<ul><li>a</li><li>b</li></ul>', 'a\n\nb'],
    ['a<script>if (1 < 2) alert("</p>")</script>b<style>p{}</style>c<!-- <p>no</p> -->d', 'abcd'],
    ['AT&amp;T &mdash; 5 &lt; 6 &#8364;9', 'AT&T — 5 < 6 €9'],
    ['5 < 6 and 7 > 6', '5 < 6 and 7 > 6'],
    ['<a title="x > y" href=\'>\'>link</a>', 'link'],
    ["<p class=\"a\" title='it's'>text</p>", 'text'],
    ['plain  text\nwrapped\n\nsecond', 'plain text wrapped\n\nsecond'],
    ['<![CDATA[inner]]', 'inner]]'],
    ['<svg/><p>after</p>', 'after'],
    ['İ<b>İ</b><script>x</script>y', 'İİy'],
  ]
  for (const [html, text] of cases) expect(htmlText(html)).toBe(text)
})

test('puts a title on one line', () => {
  expect(htmlLine('<p>A</p>\n<p>B&nbsp;C</p>')).toBe('A B C')
})

test('plain text keeps its angle brackets', () => {
  expect(paragraphsOf('a <b>\n\n\n c  d ')).toBe('a <b>\n\nc d')
})

test('reads hostile input to its end', () => {
  const pieces = [
    '<',
    '<a',
    '<a "',
    '<a x=">"',
    '<!--',
    '<script>',
    "<a x='",
    '<a x="<',
    '&',
    '</',
    '<svg>',
  ]
  for (const piece of pieces) {
    const html = piece.repeat(1_000_000 / piece.length)
    expect(htmlText(html).length).toBeLessThanOrEqual(html.length)
  }
})

test('reads any text without failing and leaves no tag of ordinary markup', () => {
  const piece = constantFrom(
    '<p>',
    '</p>',
    '<br>',
    '<b class="x">',
    'word',
    ' ',
    '&amp;',
    '<li>',
    '</b>',
  )
  assert(property(string(), (text) => typeof htmlText(text) === 'string'))
  assert(property(array(piece), (parts) => !/<(p|\/p|br|b|li)/.test(htmlText(parts.join('')))))
})
