import { expect, test } from 'vitest'
import { extractFrom, runExtract } from '../../src/cli/extract.ts'

async function* chunks(...parts: (string | Buffer)[]): AsyncGenerator<string | Buffer> {
  yield* parts
}

async function run(mode: 'jsonl' | 'text', ...parts: (string | Buffer)[]) {
  const written: string[] = []
  const exitCode = await runExtract(chunks(...parts), (line) => void written.push(line), mode)
  const output = written.join('')
  const lines = mode === 'jsonl' ? output.split('\n').filter((line) => line !== '') : [output]
  return { exitCode, records: lines.map((line): unknown => JSON.parse(line)), written }
}

const DEAL = 'Norvik acquires a 49% stake in Halden Software for $40 million.'

test('gives the deal of an article with its proofs', async () => {
  const { exitCode, records } = await run('jsonl', `${JSON.stringify({ id: 'a1', text: DEAL })}\n`)
  expect(exitCode).toBe(0)
  expect(records).toMatchObject([
    {
      id: 'a1',
      lang: 'en',
      isDeal: true,
      deals: [
        {
          type: 'minority_stake',
          acquirers: ['Norvik'],
          targets: ['Halden Software'],
          sellers: [],
          investors: [],
          stakePct: 49,
          price: { amount: 40e6, currency: 'USD' },
          valuation: null,
          round: null,
          announcedOn: null,
          people: [],
        },
      ],
      mentions: { companies: ['Norvik', 'Halden Software'] },
    },
  ])
  expect(JSON.stringify(records)).toContain(
    `{"field":"price","quote":${JSON.stringify(DEAL)},"start":0,"end":${DEAL.length},"in":"text","confidence":0.97}`,
  )
})

test('answers each line with one line, in order, and goes on after an unreadable one', async () => {
  const input = [
    '{"id":1,"text":"x"}',
    '{broken',
    '{"id":"b","text":5}',
    '{"id":"c"}',
    '[]',
    '{"id":2,"text":""}',
  ]
  const { exitCode, records } = await run('jsonl', input.join('\n'))
  expect(exitCode).toBe(1)
  expect(records).toMatchObject([
    { id: 1, isDeal: false },
    { error: expect.stringContaining('JSON') },
    { id: 'b', error: '"text" must be a string' },
    { id: 'c', error: expect.stringContaining('neither') },
    { error: expect.stringContaining('JSON') },
    { id: 2, isDeal: false },
  ])
})

test('writes an answer before the next line is there', async () => {
  const events: string[] = []
  async function* slow() {
    yield '{"id":1,"text":"a"}\n'
    events.push('second line comes')
    yield '{"id":2,"text":"b"}\n'
  }
  await runExtract(slow(), () => void events.push('written'), 'jsonl')
  expect(events).toEqual(['written', 'second line comes', 'written'])
})

test('waits for a slow reader before it goes on', async () => {
  let open = 0
  const write = async () => {
    open++
    expect(open).toBe(1)
    await new Promise((resolve) => setImmediate(resolve))
    open--
  }
  await runExtract(chunks('{"text":"a"}\n{"text":"b"}\n{"text":"c"}\n'), write, 'jsonl')
  expect(open).toBe(0)
})

test('reads letters that are split over two chunks, and U+2028 inside a line', async () => {
  const bytes = Buffer.from(`${JSON.stringify({ id: 'ü\u2028', text: DEAL })}\n`)
  const split = bytes.indexOf(0xbc)
  const { exitCode, records } = await run('jsonl', bytes.subarray(0, split), bytes.subarray(split))
  expect(exitCode).toBe(0)
  expect(records).toMatchObject([{ id: 'ü\u2028', isDeal: true }])
})

test('a line of ten megabytes is an error, and the next one is read', async () => {
  const long = JSON.stringify({ id: 'long', text: 'x'.repeat(10 * 1024 * 1024) })
  const { exitCode, records } = await run('jsonl', `${long}\n{"id":"next","text":"y"}\n`)
  expect(exitCode).toBe(1)
  expect(records).toMatchObject([{ error: expect.stringContaining('longer than') }, { id: 'next' }])
})

test('lone surrogates and null fields do no harm', async () => {
  const { exitCode, records } = await run(
    'jsonl',
    '{"id":"s","title":null,"lang":null,"text":"a \\ud800 b"}\n',
  )
  expect(exitCode).toBe(0)
  expect(records).toMatchObject([{ id: 's', isDeal: false }])
})

test('takes the words of html where there is no text', async () => {
  const html = `<p>Norvik <b>acquires</b> Halden Software for $40&nbsp;million.</p><script>evil()</script>`
  const { records } = await run('jsonl', JSON.stringify({ id: 'h', html }))
  expect(records).toMatchObject([{ id: 'h', deals: [{ targets: ['Halden Software'] }] }])
})

test('without --jsonl the whole input is one article and the answer is indented', async () => {
  const { exitCode, records, written } = await run(
    'text',
    'Norvik acquires Halden Software\n',
    'for $40 million.',
  )
  expect(exitCode).toBe(0)
  expect(records).toMatchObject([{ isDeal: true }])
  expect(written.join('')).toContain('\n  "lang": "en"')
})

test('a whole input of ten megabytes is an error', async () => {
  const { exitCode, records } = await run('text', 'x'.repeat(10 * 1024 * 1024))
  expect(exitCode).toBe(1)
  expect(records).toMatchObject([{ error: expect.stringContaining('longer than') }])
})

test('a file that is not there is wrong usage', async () => {
  await expect(extractFrom('no-such-folder/article.txt', false)).rejects.toThrow('cannot be read')
})
