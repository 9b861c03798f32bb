import { extract } from '../core/extract/extract.ts'
import { extractionRecord } from '../core/record/deal-record.ts'
import { readArticleLine } from './article-line.ts'
import { openInput, writeOut } from './input.ts'
import { MAX_LENGTH, tooLong } from './json-line.ts'
import { type InputLine, textLines } from './text-lines.ts'

type Write = (line: string) => void | Promise<void>

/**
 * `dealbell extract [--jsonl] [FILE|-]`: articles in, deals out on standard output. Gives the exit code: 1 when
 * something could not be read. A file that is not there is wrong usage.
 */
export async function extractFrom(file: string, jsonl: boolean): Promise<0 | 1> {
  const input = await openInput(file)
  return await runExtract(input, writeOut, jsonl ? 'jsonl' : 'text')
}

/**
 * Reads articles and writes what is extracted. `jsonl`: one output line for each input line, in order, written as it
 * comes; an unreadable line gives `{id?, error}` and the run goes on; blank lines are passed over. `text`: the whole
 * input is one article's text, the output indented JSON. Gives 1 when anything could not be read.
 */
export async function runExtract(
  input: AsyncIterable<string | Buffer>,
  write: Write,
  mode: 'jsonl' | 'text',
): Promise<0 | 1> {
  return mode === 'jsonl' ? await extractLines(input, write) : await extractText(input, write)
}

async function extractLines(input: AsyncIterable<string | Buffer>, write: Write): Promise<0 | 1> {
  let exitCode: 0 | 1 = 0
  for await (const line of textLines(input, MAX_LENGTH)) {
    if (line.kind === 'line' && line.text.trim() === '') continue
    const record = recordOf(line)
    if ('error' in record) exitCode = 1
    await write(`${JSON.stringify(record)}\n`)
  }
  return exitCode
}

function recordOf(line: InputLine) {
  if (line.kind === 'too_long') return { error: tooLong('article', line.limit) }
  const read = readArticleLine(line.text)
  if (!read.ok) return read.error
  return { id: read.value.id, ...extractionRecord(extract(read.value.article)) }
}

async function extractText(input: AsyncIterable<string | Buffer>, write: Write): Promise<0 | 1> {
  const lines: string[] = []
  let length = 0
  for await (const line of textLines(input, MAX_LENGTH)) {
    length += line.kind === 'line' ? line.text.length + 1 : line.limit + 1
    if (line.kind === 'line' && length <= MAX_LENGTH) lines.push(line.text)
  }
  if (length > MAX_LENGTH) {
    await write(`${JSON.stringify({ error: tooLong('article', MAX_LENGTH) }, null, 2)}\n`)
    return 1
  }
  const record = extractionRecord(extract({ text: lines.join('\n') }))
  await write(`${JSON.stringify(record, null, 2)}\n`)
  return 0
}
