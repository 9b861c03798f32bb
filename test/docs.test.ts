import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { COMMANDS } from '../commands/index.ts'
import { formsOf } from '../commands/parse.ts'
import { readConfig } from '../config/config.ts'
import { ENVIRONMENT } from '../config/env.ts'
import { SETTING_NAMES } from '../src/core/delivery/settings.ts'
import { FIELD_NAMES } from '../src/core/query/fields.ts'
import { parseQuery } from '../src/core/query/parse.ts'
import { FEED_ERROR_CODES } from '../src/ports.ts'
import { readQuery } from '../src/web/api/ask.ts'

const DOCUMENTS = [
  ...readdirSync('.').filter((file) => file.endsWith('.md')),
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join('docs', file)),
]

const VARIABLES = Object.keys(ENVIRONMENT.shape)

test('.env.example names every variable the program reads, and no other', () => {
  const named = [...readFileSync('.env.example', 'utf8').matchAll(/^([A-Z_]+)=$/gm)].flatMap(
    ([, name]) => name ?? [],
  )
  expect(new Set(named)).toEqual(new Set(VARIABLES))
  expect(named).toHaveLength(VARIABLES.length)
})

test('docs/configuration.md describes every variable', () => {
  const text = readFileSync('docs/configuration.md', 'utf8')
  expect(VARIABLES.filter((name) => !text.includes(`\`${name}\``))).toEqual([])
})

test('docs/commands.md describes every command', () => {
  const text = readFileSync('docs/commands.md', 'utf8')
  const forms = formsOf(COMMANDS).map(({ usage }) => usage)
  expect(forms.filter((form) => !text.includes(`\`${form}\``))).toEqual([])
})

test('docs/commands.md names every setting of /alerts set', () => {
  const lines = readFileSync('docs/commands.md', 'utf8').split('\n')
  const line = lines.find((text) => text.includes('`/alerts set <setting> <value>')) ?? ''
  expect(SETTING_NAMES.filter((name) => !line.includes(`\`${name}\``))).toEqual([])
})

test('docs/queries.md describes every query field, and its examples are queries', () => {
  const text = readFileSync('docs/queries.md', 'utf8')
  expect(FIELD_NAMES.filter((name) => !text.includes(`\`${name}\``))).toEqual([])
  const [, examples = ''] = /```query\n([^`]+)```/.exec(text) ?? []
  const inTables = [...text.matchAll(/`((?:price|stake):[^`]+)`/g)].map(([, query = '']) => query)
  const queries = [...examples.trim().split('\n'), ...inTables]
  expect(queries.length).toBeGreaterThan(15)
  expect(queries.filter((query) => !parseQuery(query).ok)).toEqual(['stake:25,50'])
})

test('docs/commands.md lists every error of `feed check`', () => {
  const text = readFileSync('docs/commands.md', 'utf8')
  expect(FEED_ERROR_CODES.filter((code) => !text.includes(`\`${code}\``))).toEqual([])
})

test('links between documents lead to files that exist', () => {
  const broken = DOCUMENTS.flatMap((document) => {
    const links = readFileSync(document, 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g)
    return [...links]
      .map(([, path = '']) => join(dirname(document), path))
      .filter((path) => !existsSync(path))
      .map((path) => `${document}: ${path}`)
  })
  expect(broken).toEqual([])
})

test('the scripts that the README shows are in package.json', () => {
  const { scripts } = z
    .object({ scripts: z.record(z.string(), z.string()) })
    .parse(JSON.parse(readFileSync('package.json', 'utf8')))
  const named = [
    ...readFileSync('README.md', 'utf8').matchAll(
      /(?:^|`|&& )npm (?:run )?(?:--silent )?([a-z]+)/gm,
    ),
  ]
    .map(([, name = '']) => name)
    .filter((name) => !['ci', 'run'].includes(name))
  expect(named.length).toBeGreaterThan(2)
  expect(named.filter((name) => !(name in scripts))).toEqual([])
})

test('the configuration file that comes with the program is in order', () => {
  expect(readConfig({})).toMatchObject({ ok: true })
})

test('docs/api.md shows a refusal as the API words it', () => {
  const text = readFileSync('docs/api.md', 'utf8')
  const shown: unknown = JSON.parse(/```json\n([^`]+)```/.exec(text)?.[1] ?? '')
  const asked = readQuery('price:>lots')
  expect(shown).toMatchObject(asked.ok ? {} : asked.error)
})
