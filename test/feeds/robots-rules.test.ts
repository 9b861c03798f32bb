import { array, assert, constant, constantFrom, oneof, property, string, webPath } from 'fast-check'
import { expect, test } from 'vitest'
import { readRobotsRules } from '../../src/feeds/robots-rules.ts'

function allowed(text: string, path: string, token = 'Dealbell'): boolean {
  return readRobotsRules(text, token).isAllowed(new URL(`https://news.example${path}`))
}

test.each([
  ['an empty file allows everything', '', '/a', true],
  ['a group for all counts for us', 'User-agent: *\nDisallow: /a', '/a/b', false],
  [
    'our own group replaces it',
    'User-agent: *\nDisallow: /\n\nUser-agent: DEALBELL\nDisallow: /x',
    '/a',
    true,
  ],
  [
    'an empty group of our own allows everything',
    'User-agent: *\nDisallow: /\nUser-agent: dealbell\nDisallow:',
    '/a',
    true,
  ],
  [
    'groups of our name count together',
    'User-agent: dealbell\nDisallow: /a\n\nUser-agent: x\nDisallow: /\n\nUser-agent: dealbell\nDisallow: /b',
    '/b',
    false,
  ],
  ['a group may name several', 'User-agent: x\nUser-agent: dealbell\nDisallow: /', '/a', false],
  [
    'other lines do not end the naming',
    'User-agent: dealbell\nSitemap: https://news.example/s\nUser-agent: x\nDisallow: /',
    '/a',
    false,
  ],
  ['a version behind the name is passed over', 'User-agent: Dealbell/2\nDisallow: /', '/a', false],
  ['another name that begins like ours', 'User-agent: Dealbellish\nDisallow: /', '/a', true],
  ['the longest pattern decides', 'User-agent: *\nDisallow: /a\nAllow: /a/b', '/a/b/c', true],
  ['of two equals the one that allows', 'User-agent: *\nDisallow: /a\nAllow: /a', '/a', true],
  ['a wildcard within', 'User-agent: *\nDisallow: /*/print', '/a/b/print?x', false],
  ['an end', 'User-agent: *\nDisallow: /*.pdf$', '/a.pdf', false],
  ['an end that is none', 'User-agent: *\nDisallow: /*.pdf$', '/a.pdf?x', true],
  ['an end without wildcard', 'User-agent: *\nDisallow: /a$', '/ab', true],
  ['an end that comes twice', 'User-agent: *\nDisallow: /*aba$', '/ababa', false],
  ['a part is not counted twice', 'User-agent: *\nDisallow: /ab*b$', '/ab', true],
  ['a query', 'User-agent: *\nDisallow: /*?print=', '/a?print=1', false],
  ['letters beyond ASCII', 'User-agent: *\nDisallow: /münze', '/m%c3%bcnze', false],
  ['needless escapes', 'User-agent: *\nDisallow: /%61', '/a', false],
  ['an escaped star is a star', 'User-agent: *\nDisallow: /a%2Ab', '/a*b', false],
  ['a star is not what it stands for', 'User-agent: *\nDisallow: /a%2Ab', '/axb', true],
  ['a dollar within', 'User-agent: *\nDisallow: /a$b', '/a$b', false],
  [
    'comments and odd spaces',
    '\ufeff# x\r\n user-AGENT : * # all\r\n\tDISALLOW\t:/a #b',
    '/a',
    false,
  ],
  ['old line ends', 'User-agent: *\rDisallow: /a', '/a', false],
  [
    'rules before any name count for nobody',
    'Disallow: /\nUser-agent: *\nDisallow: /b',
    '/a',
    true,
  ],
  ['a page in its place', '<html><body>Not found</body></html>', '/a', true],
])('%s', (_, text, path, expected) => {
  expect(allowed(text.replace('\ufeff', ''), path)).toBe(expected)
})

test('gives an answer for any text', () => {
  const line = oneof(
    string({ unit: 'binary' }),
    string({ unit: constantFrom('/', '*', '$', 'a', '%', '2', '\ud800') }).map(
      (path) => `Disallow: ${path}`,
    ),
    constant('User-agent: *'),
  )
  assert(
    property(array(line), webPath(), (lines, path) => {
      expect(typeof allowed(lines.join('\n'), path)).toBe('boolean')
    }),
  )
})

test('judges patterns made to be slow', () => {
  const slow = `Disallow: /${'*a'.repeat(240)}b\n`.repeat(1_000)
  const text = `User-agent: *\n${slow}Disallow: /${'*a'.repeat(9_000)}b`
  expect(allowed(text, `/${'a'.repeat(2_000)}`)).toBe(true)
})
