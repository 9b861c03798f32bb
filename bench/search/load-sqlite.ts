import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import { allTerms, lineOf } from '../../src/store/search/story-terms.ts'
import type { Loader } from './load.ts'
import type { Row, StoryRows } from './rows.ts'

/** Stories indexed at a time. */
const BATCH = 50_000

interface Waiting {
  readonly row: StoryRows['story_search']
  readonly line: string
  readonly terms: string
}

/** Fills a new SQLite file of Dealbell's without waiting for the disk. */
export function sqliteLoader(path: string): Loader {
  const file = new DatabaseSync(path)
  for (const pragma of PRAGMAS) file.exec(`PRAGMA ${pragma}`)
  const indexes = file
    .prepare(`select name, sql from sqlite_master where type = 'index' and sql is not null`)
    .all()
  for (const { name } of indexes) file.exec(`drop index ${String(name)}`)
  const insert = inserter(file)
  file.exec('begin')
  let waiting: Waiting[] = []
  // The index starts a new part of itself whenever a rank is less than the last one.
  const index = (): void => {
    for (const { row, line, terms } of waiting.toSorted((a, b) => a.row.rank - b.row.rank)) {
      insert('story_search', row)
      insert('story_terms', { rank: row.rank, terms: line })
      insert('story_index', { rowid: row.rank, terms })
    }
    waiting = []
  }
  return {
    add(rows) {
      insert('stories', rows.stories)
      for (const row of rows.articles) insert('articles', row)
      for (const row of rows.reports) insert('reports', row)
      for (const row of rows.story_parties) insert('story_parties', row)
      for (const row of rows.story_keys) insert('story_keys', row)
      waiting.push({
        row: rows.story_search,
        line: lineOf(rows.terms),
        terms: allTerms(rows.terms).join(' '),
      })
      if (waiting.length >= BATCH) index()
      return Promise.resolve()
    },
    finish() {
      index()
      file.exec('commit')
      for (const { sql } of indexes) file.exec(String(sql))
      file.exec('analyze')
      file.close()
      return Promise.resolve()
    },
  }
}

const PRAGMAS = [
  'journal_mode = OFF',
  'synchronous = OFF',
  'cache_size = -1000000',
  'foreign_keys = OFF',
]

function inserter(file: DatabaseSync): (table: string, row: Row) => void {
  const statements = new Map<string, StatementSync>()
  return (table, row) => {
    const columns = Object.keys(row)
    let statement = statements.get(table)
    if (statement === undefined) {
      const places = columns.map(() => '?').join(', ')
      statement = file.prepare(`insert into ${table} (${columns.join(', ')}) values (${places})`)
      statements.set(table, statement)
    }
    statement.run(...Object.values(row).map(input))
  }
}

function input(value: Row[string]): SQLInputValue {
  return value ?? null
}
