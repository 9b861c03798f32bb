import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, test } from 'vitest'

/** Which place may import which others; ARCHITECTURE.md shows the same table. A place may import itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'src/core': [],
  'src/ports.ts': ['src/ports'],
  'src/ports': ['src/core'],
  'src/log.ts': [],
  'src/soon.ts': [],
  'src/attached-text.ts': ['src/core'],
  'src/user-agent.ts': [],
  'src/worker-pool.ts': ['src/core'],
  'src/pipeline': ['src/core', 'src/ports.ts', 'src/log.ts'],
  'src/feeds': ['src/core', 'src/ports.ts', 'src/log.ts', 'src/worker-pool.ts'],
  'src/chart': ['src/core', 'src/ports.ts', 'src/worker-pool.ts'],
  'src/store': ['src/core', 'src/ports.ts', 'src/log.ts'],
  'src/metrics': ['src/core', 'src/ports.ts'],
  'src/web': ['src/core', 'src/ports.ts', 'src/log.ts'],
  commands: ['src/core', 'src/ports.ts'],
  'src/discord': [
    'src/core',
    'src/ports.ts',
    'src/log.ts',
    'src/soon.ts',
    'src/attached-text.ts',
    'commands',
  ],
  'src/slack': [
    'src/core',
    'src/ports.ts',
    'src/log.ts',
    'src/soon.ts',
    'src/attached-text.ts',
    'commands',
  ],
  'src/console': ['src/core', 'src/ports.ts', 'src/log.ts', 'commands'],
  config: ['src/core'],
}

/** The places that join the others and may import all of them. */
const JOINTS = [
  'src/main.ts',
  'src/run.ts',
  'src/program.ts',
  'src/answers.ts',
  'src/join-slack.ts',
  'src/join-web.ts',
  'src/cli',
  'eval',
  'bench',
]

const FORBIDDEN_NAMES = /(?:^|[-/])(?:utils?|helpers?|common|manager|service|handler)s?\b/

function sourceFiles(): readonly string[] {
  return ['src', 'commands', 'config', 'eval', 'bench']
    .flatMap((root) =>
      readdirSync(root, { recursive: true, encoding: 'utf8' }).map((file) => join(root, file)),
    )
    .filter((file) => /\.(?:ts|js)$/.test(file))
}

function placeOf(file: string): string | undefined {
  return [...Object.keys(MAY_IMPORT), ...JOINTS].find(
    (place) => file === place || file.startsWith(`${place}/`),
  )
}

function importsOf(file: string): readonly string[] {
  const text = readFileSync(file, 'utf8')
  const paths = text.matchAll(/(?:from|import|import\() ?'(\.{1,2}\/[^']+)'/g)
  return [...paths].map(([, path = '']) => normalize(join(dirname(file), path)))
}

test('every file has a place in the table', () => {
  expect(sourceFiles().filter((file) => placeOf(file) === undefined)).toEqual([])
})

test('imports follow the arrows in ARCHITECTURE.md', () => {
  const offences = sourceFiles().flatMap((file) => {
    const from = placeOf(file)
    if (from === undefined || JOINTS.includes(from)) return []
    return importsOf(file)
      .map((imported) => ({ imported, to: placeOf(imported) }))
      .filter(({ to }) => to !== from && !(to && MAY_IMPORT[from]?.includes(to)))
      .map(({ imported }) => `${file} imports ${imported}`)
  })
  expect(offences).toEqual([])
})

test('the core imports nothing of Node and asks no clock', () => {
  const impure =
    /from 'node:|\bDate\b\.|\bnew Date\b|\bprocess\.|\bfetch\(|\bsetTimeout\b|\bconsole\./
  const offences = sourceFiles()
    .filter((file) => file.startsWith('src/core/'))
    .filter((file) => impure.test(readFileSync(file, 'utf8')))
  expect(offences).toEqual([])
})

test('only the configuration and the entry points read the environment', () => {
  const readers = sourceFiles().filter((file) => /process\.env\b/.test(readFileSync(file, 'utf8')))
  expect(readers.toSorted()).toEqual(['eval/main.ts', 'src/cli/dealbell.ts', 'src/main.ts'])
})

test('files are named after their idea', () => {
  expect(sourceFiles().filter((file) => FORBIDDEN_NAMES.test(file))).toEqual([])
})

test('ARCHITECTURE.md shows the table of arrows that this test holds', () => {
  const text = readFileSync('ARCHITECTURE.md', 'utf8')
  for (const [place, targets] of Object.entries(MAY_IMPORT)) {
    const cells = targets.map((target) => `\`${target}\``).join(', ') || 'nothing'
    expect(text).toContain(`| \`${place}\` | ${cells} |`)
  }
})
