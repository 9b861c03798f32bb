import { isMap, isScalar, isSeq, LineCounter, parseDocument, type YAMLMap } from 'yaml'
import { checkedRule } from './checked-rule.ts'
import { FILE_FAULTS } from './file-faults.data.ts'
import {
  type FileFault,
  type FileReading,
  LIST_NAME,
  type ListInFile,
  type RuleInFile,
} from './watchlist-file.ts'

/** What was read of a part of the file, and what is wrong there. */
interface Part<T> {
  readonly value: T
  readonly faults: readonly FileFault[]
}

/** The line of a node; it says nothing of nodes that are not in the text. */
type LineOf = (node: unknown) => number

/**
 * Reads watchlists from YAML as the configuration file writes them; a list without a name holds rules of the channel.
 * Aliases are not followed, so that a small file stays small.
 */
export function readYaml(text: string): FileReading {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const faults = document.errors.map(({ pos, message }) => {
    return { line: lines.linePos(pos[0]).line, says: FILE_FAULTS.badSyntax('YAML', message) }
  })
  if (faults.length > 0) return { lists: [], faults, passedOver: [] }
  const { contents } = document
  const lists = isMap(contents) ? contents.get('watchlists', true) : undefined
  const lineOf: LineOf = (node) => lines.linePos(startOf(node)).line
  if (!isMap(contents) || !isSeq(lists)) return refused(lineOf(lists ?? contents))
  const parts = lists.items.map((item) => readList(item, lineOf))
  return {
    lists: parts.flatMap(({ value }) => value ?? []),
    faults: parts.flatMap((part) => part.faults),
    passedOver: keysOf(contents).filter((key) => key !== 'watchlists'),
  }
}

function startOf(node: unknown): number {
  if (typeof node !== 'object' || node === null || !('range' in node)) return 0
  const { range } = node
  return Array.isArray(range) && typeof range[0] === 'number' ? range[0] : 0
}

function refused(line: number): FileReading {
  return { lists: [], faults: [{ line, says: FILE_FAULTS.noLists }], passedOver: [] }
}

function keysOf(map: YAMLMap): readonly string[] {
  return map.items.map(({ key }) => (isScalar(key) ? String(key.value) : '?'))
}

function readList(item: unknown, lineOf: LineOf): Part<ListInFile | null> {
  const line = lineOf(item)
  if (!isMap(item)) return { value: null, faults: [{ line, says: FILE_FAULTS.noLists }] }
  const strange = item.items.flatMap(({ key }) => {
    const name = isScalar(key) ? String(key.value) : '?'
    if (name === 'name' || name === 'rules') return []
    return { line: lineOf(key), says: FILE_FAULTS.unknownKey(name) }
  })
  const name = readName(item, lineOf)
  const rules = readRules(item, lineOf)
  return {
    value: { name: name.value, rules: rules.value },
    faults: [...strange, ...name.faults, ...rules.faults].toSorted((a, b) => a.line - b.line),
  }
}

function readName(list: YAMLMap, lineOf: LineOf): Part<string | null> {
  const node: unknown = list.get('name', true)
  if (node === undefined) return { value: null, faults: [] }
  const name = isScalar(node) && typeof node.value === 'string' ? node.value.trim() : ''
  if (LIST_NAME.test(name)) return { value: name, faults: [] }
  return { value: null, faults: [{ line: lineOf(node), says: FILE_FAULTS.badName }] }
}

function readRules(list: YAMLMap, lineOf: LineOf): Part<readonly RuleInFile[]> {
  const node: unknown = list.get('rules', true)
  if (!isSeq(node)) {
    return { value: [], faults: [{ line: lineOf(node ?? list), says: FILE_FAULTS.noRule }] }
  }
  const read = node.items.map((item) => {
    const line = lineOf(item)
    if (!isScalar(item) || typeof item.value !== 'string') {
      return { value: [], faults: [{ line, says: FILE_FAULTS.noText }] }
    }
    const rule = checkedRule(item.value, line)
    return rule.ok ? { value: [rule.value], faults: [] } : { value: [], faults: [rule.error] }
  })
  return {
    value: read.flatMap(({ value }) => value),
    faults: read.flatMap(({ faults }) => faults),
  }
}
