import { closeSync, openSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from 'pg'
import { allTerms, lineOf } from '../../src/store/search/story-terms.ts'
import type { Loader } from './load.ts'
import type { Row } from './rows.ts'

/** Stories in one file that PostgreSQL copies. */
const BATCH = 50_000

const TABLES = [
  'stories',
  'articles',
  'reports',
  'story_parties',
  'story_keys',
  'story_search',
] as const
type Table = (typeof TABLES)[number]

interface Part {
  readonly path: string
  readonly file: number
  columns: string
  lines: string[]
}

/** Lines written to a file at a time. */
const LINES = 1000

/** Fills a new PostgreSQL database of Dealbell's by files that its server reads in `folder`. */
export async function postgresLoader(url: string, folder: string): Promise<Loader> {
  const client = new Client({ connectionString: url })
  await client.connect()
  const indexes = await dropIndexes(client)
  let parts = open(folder)
  let stories = 0
  const flush = async (): Promise<void> => {
    for (const table of TABLES) await copy(client, table, parts[table])
    parts = open(folder)
  }
  return {
    async add(rows) {
      write(parts.stories, rows.stories)
      for (const row of rows.articles) write(parts.articles, row)
      for (const row of rows.reports) write(parts.reports, row)
      for (const row of rows.story_parties) write(parts.story_parties, row)
      for (const row of rows.story_keys) write(parts.story_keys, row)
      const terms = allTerms(rows.terms)
        .map((term) => `'${term}'`)
        .join(' ')
      write(parts.story_search, { ...rows.story_search, terms, line: lineOf(rows.terms) })
      stories += 1
      if (stories % BATCH === 0) await flush()
    },
    async finish() {
      await flush()
      for (const table of TABLES) closeSync(parts[table].file)
      await client.query(`set maintenance_work_mem = '1GB'`)
      for (const sql of indexes) await client.query(sql)
      await client.query('vacuum analyze')
      await client.end()
    },
  }
}

/** Drops what slows the loading down, and gives the statements that make it again. */
async function dropIndexes(client: Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ indexname: string; indexdef: string }>(
    `select indexname, indexdef from pg_indexes where schemaname = 'public'
     and indexname not in (select conname from pg_constraint)`,
  )
  for (const { indexname } of rows) await client.query(`drop index ${indexname}`)
  return rows.map(({ indexdef }) => indexdef)
}

function open(folder: string): Readonly<Record<Table, Part>> {
  const part = (table: Table): Part => {
    const path = join(folder, `${table}.tsv`)
    return { path, file: openSync(path, 'w', 0o644), columns: '', lines: [] }
  }
  return {
    stories: part('stories'),
    articles: part('articles'),
    reports: part('reports'),
    story_parties: part('story_parties'),
    story_keys: part('story_keys'),
    story_search: part('story_search'),
  }
}

function write(part: Part, row: Row): void {
  part.columns = Object.keys(row).join(', ')
  part.lines.push(`${Object.values(row).map(field).join('\t')}\n`)
  if (part.lines.length >= LINES) empty(part)
}

function empty(part: Part): void {
  writeSync(part.file, part.lines.join(''))
  part.lines = []
}

async function copy(client: Client, table: Table, part: Part): Promise<void> {
  empty(part)
  closeSync(part.file)
  if (part.columns !== '') {
    await client.query(`copy ${table} (${part.columns}) from '${part.path}'`)
  }
  rmSync(part.path)
}

/** A field of PostgreSQL's text format for COPY. */
function field(value: Row[string]): string {
  if (value === null || value === undefined) return '\\N'
  return String(value).replace(/[\\\n\r\t]/g, (sign) => SIGNS[sign] ?? '')
}

const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
}
