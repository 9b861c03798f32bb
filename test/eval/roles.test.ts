import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { runEvaluation } from '../../eval/program.ts'
import { figureExamples } from '../../eval/roles/figure-examples.ts'
import { readMarked } from '../../eval/roles/marked-text.ts'
import { reportExamples } from '../../eval/roles/report-examples.ts'
import { roleExamples } from '../../eval/roles/role-examples.ts'
import { learnSoftmax } from '../../eval/roles/softmax-regression.ts'
import REPORTS_SHIPPED from '../../src/core/extract/learned/reports.json' with { type: 'json' }
import { ROLES } from '../../src/core/extract/learned/role.ts'
import { ROLE_MODEL } from '../../src/core/extract/learned/role-model.ts'
import ROLES_SHIPPED from '../../src/core/extract/learned/roles.json' with { type: 'json' }
import SHARES_SHIPPED from '../../src/core/extract/learned/shares.json' with { type: 'json' }
import SUMS_SHIPPED from '../../src/core/extract/learned/sums.json' with { type: 'json' }

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dealbell-roles-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const MODEL = z.object({
  bias: z.array(z.number()),
  features: z.array(z.string()),
  hundredths: z.array(z.number()),
})

const MARKED = `# announced acquisition
> [A Norvik] snaps up [T Halden]
Carmaker [A Norvik] pays [P $40 million] for [K 60 percent] of [T Halden].

# none
Norvik and Halden sign a supply contract.
`

test('a marked text gives its wording and what is marked where', () => {
  const read = readMarked(MARKED)
  if (!read.ok) throw new Error(read.error)
  const [deal, other] = read.value
  expect(deal?.title).toBe('Norvik snaps up Halden')
  expect(deal?.type).toBe('acquisition')
  const words = deal?.spans.map(({ mark, in: place, start, end }) => [
    mark,
    (place === 'title' ? deal.title : deal.text).slice(start, end),
  ])
  expect(words).toEqual([
    ['A', 'Norvik'],
    ['T', 'Halden'],
    ['A', 'Norvik'],
    ['P', '$40 million'],
    ['K', '60 percent'],
    ['T', 'Halden'],
  ])
  expect(other).toEqual({
    title: '',
    text: 'Norvik and Halden sign a supply contract.',
    type: null,
    spans: [],
  })
})

test.each([
  'Norvik buys Halden.',
  '# announced acquisition',
  '# announced takeover\n[A Norvik] buys [T Halden].',
  '# announced acquisition\n[X Norvik] buys Halden.',
  '# announced acquisition\n[A Norvik buys Halden.',
  '# announced acquisition\nNorvik buys Halden.\nIt pays cash.',
  '# announced acquisition\n> Norvik buys Halden',
])('a block that is written otherwise is refused with its number: %j', (block) => {
  expect(readMarked(`${MARKED}\n${block}\n`)).toMatchObject({
    ok: false,
    error: expect.stringContaining('block 3'),
  })
})

test('what goes with a class is learned, the same to the last bit each time', () => {
  const examples = Array.from({ length: 60 }, (_, text) => ({
    features: text % 3 === 0 ? ['bought by', 'sum'] : ['played by', 'sum'],
    label: text % 3 === 0 ? 1 : 0,
    text,
  }))
  const settings = { classes: 2, leastTexts: 3, penalty: 0.001, rounds: 10, step: 0.05 }
  const { weights, bias } = learnSoftmax(examples, settings)
  const [, buys = 0] = weights.get('bought by') ?? []
  const [, plays = 0] = weights.get('played by') ?? []
  expect(buys).toBeGreaterThan(plays)
  expect(learnSoftmax(examples, settings)).toEqual({ weights, bias })
})

// The lexicon leaves open whether this reports the bid or only mentions it.
const BIDS = `# rumored acquisition
> [T Norvik] shrugs off talk of a bid
Chemicals maker [T Norvik] will pay down debt this year, its chief executive said. [T Norvik] borrowed $2.4 billion to buy the Indian company Halden. Debt has since come down. She dismissed press reports that the group [A Corvus] was preparing a bid for [T Norvik]. It sold its water unit to Brenna for 310 million pounds.

# none
> Norvik to pay down debt
Chemicals maker Norvik will pay down debt this year, its chief executive said. Norvik borrowed $2.4 billion to buy the Indian company Halden. Debt has since come down. She dismissed press reports that the group Corvus was preparing a bid for Norvik. It sold its water unit to Brenna for 310 million pounds.
`

async function train(command: string, file: string): Promise<string> {
  mkdirSync(join(folder, 'eval', 'corpus'), { recursive: true })
  mkdirSync(join(folder, 'src', 'core', 'extract', 'learned'), { recursive: true })
  writeFileSync(
    join(folder, 'eval', 'corpus', 'en.txt'),
    `${BIDS}\n${MARKED.replace('[T Halden].', '[T Halden]. It has sales of $300 million, 70 percent of them abroad.')}\n`.repeat(
      40,
    ),
  )
  const context = { environment: {}, folder, write: () => undefined, today: () => '2026-02-03' }
  expect(await runEvaluation([command], context)).toBe(0)
  return readFileSync(join(folder, 'src', 'core', 'extract', 'learned', file), 'utf8')
}

test.each([
  ['train-roles', 'roles.json'],
  ['train-figures', 'sums.json'],
  ['train-figures', 'shares.json'],
  ['train-reports', 'reports.json'],
])('%s writes %s, and from the same texts the same file', async (command, file) => {
  const written = await train(command, file)
  const { features, bias, hundredths } = MODEL.parse(JSON.parse(written))
  expect(features.length).toBeGreaterThan(10)
  expect(hundredths).toHaveLength(features.length * bias.length)
  expect(await train(command, file)).toBe(written)
})

test('a corpus that cannot be read is named and teaches nothing', async () => {
  mkdirSync(join(folder, 'eval', 'corpus'), { recursive: true })
  writeFileSync(join(folder, 'eval', 'corpus', 'en.txt'), 'Norvik buys Halden.')
  const said: string[] = []
  const context = {
    environment: {},
    folder,
    write: (text: string) => said.push(text),
    today: () => '2026-02-03',
  }
  expect(await runEvaluation(['train-roles'], context)).toBe(1)
  expect(said.join('')).toContain('en.txt: block 1')
})

function firstText() {
  const read = readMarked(
    `# announced acquisition
[A Norvik] has agreed to buy [K 60 percent] of [T Halden] from [S Corvus] for [P $40 million]. Halden has sales of $300 million.
`,
  )
  const [text] = read.ok ? read.value : []
  if (text === undefined) throw new Error('the text is marked as it should be')
  return text
}

test('each name becomes an example of the part that its mark says it plays', () => {
  const roles = roleExamples(firstText(), 'en', 0).map(({ label }) => ROLES[label])
  expect(roles).toEqual(['buyer', 'target', 'seller', 'none'])
})

test('a sum is an example of a price where it is marked as one, a percentage of what is bought', () => {
  const { sums, shares } = figureExamples(firstText(), 'en', 0)
  expect(sums.map(({ label }) => label)).toEqual([1, 0])
  expect(shares.map(({ label }) => label)).toEqual([1])
})

test.each([
  ['roles', ROLES_SHIPPED, ROLES.length],
  ['sums', SUMS_SHIPPED, 2],
  ['shares', SHARES_SHIPPED, 2],
  ['reports', REPORTS_SHIPPED, 2],
])('the shipped model of %s has a weight for each class of each feature', (_, model, classes) => {
  expect(model.bias).toHaveLength(classes)
  expect(model.hundredths).toHaveLength(model.features.length * classes)
})

test.each([
  ['roles', ROLES_SHIPPED],
  ['sums', SUMS_SHIPPED],
  ['shares', SHARES_SHIPPED],
])('the shipped model of %s knows nobody by name', (_, model) => {
  const features = model.features.join('\n')
  expect(features).toContain('<company>')
  for (const name of ['norvik', 'halden', 'siemens', 'microsoft', 'carvell'])
    expect(features).not.toContain(name)
})

test('an article whose deal the lexicon leaves open is an example of what its head says of it', () => {
  const read = readMarked(BIDS)
  if (!read.ok) throw new Error(read.error)
  const labels = read.value.flatMap((marked) =>
    reportExamples(marked, 'en', { text: 0, roles: ROLE_MODEL }).map(({ label }) => label),
  )
  expect(labels).toEqual([1, 0])
})
