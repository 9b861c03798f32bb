import { expect, test } from 'vitest'
import { openConsole } from './open-console.ts'

test('the address of the server leads to the page', async () => {
  await using console = await openConsole()
  const answer = await fetch(console.url)
  expect(answer.url).toBe(`${console.url}/console/`)
  expect(await answer.text()).toContain('<title>Dealbell</title>')
})

const PAGES = ['/console/', '/console/deals']

test.each(PAGES)('%s loads nothing from elsewhere, and all it names is there', async (page) => {
  await using console = await openConsole()
  const html = await (await fetch(console.url + page)).text()
  const named = [...html.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, path = '']) => path)
  expect(named.length).toBeGreaterThan(3)
  expect(named.filter((path) => !path.startsWith('/console/'))).toEqual([])
  const answers = await Promise.all(named.map((path) => fetch(console.url + path)))
  expect(answers.map((answer) => answer.status)).toEqual(named.map(() => 200))
})

test.each(['page.js', 'deals.js'])('every script that %s imports is there', async (importing) => {
  await using console = await openConsole()
  const script = await (await fetch(`${console.url}/console/${importing}`)).text()
  const named = [...script.matchAll(/from '\.\/([^']+)'/g)].map(([, name = '']) => name)
  expect(named.length).toBeGreaterThan(2)
  const answers = await Promise.all(named.map((name) => fetch(`${console.url}/console/${name}`)))
  expect(answers.map((answer) => answer.headers.get('content-type'))).toEqual(
    named.map(() => 'text/javascript; charset=utf-8'),
  )
})

test.each(PAGES)('%s has nothing inline that its own policy would block', async (page) => {
  await using console = await openConsole()
  const html = await (await fetch(console.url + page)).text()
  expect(html).not.toMatch(/<style|style="|\son\w+="|<script(?![^>]*src=)/)
})

test('the page does not say that there are no alerts before it knows', async () => {
  await using console = await openConsole()
  const html = await (await fetch(`${console.url}/console/`)).text()
  expect(html).toMatch(/<p class="empty" id="empty"[^>]* hidden>/)
  const script = await (await fetch(`${console.url}/console/page.js`)).text()
  expect(script).not.toMatch(/^showCount\(\)/m)
})

test('no script of the page puts text in as markup', async () => {
  await using console = await openConsole()
  const shown = ['page', 'cards', 'command-line', 'texts', 'actions', 'dialog']
  const names = [...shown, 'deals', 'deal-texts'].map((one) => `${one}.js`)
  const scripts = await Promise.all(
    names.map(async (name) => (await fetch(`${console.url}/console/${name}`)).text()),
  )
  expect(scripts.join('')).not.toMatch(
    /innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval/,
  )
})

test('only the files of the page can be reached', async () => {
  await using console = await openConsole()
  const paths = ['/console/client.ts', '/console/..%2fclient.ts', '/console/page/', '/console/%00']
  const answers = await Promise.all(paths.map((path) => fetch(console.url + path)))
  expect(answers.map((answer) => answer.status)).toEqual([404, 404, 404, 404])
})
