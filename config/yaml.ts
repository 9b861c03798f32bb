import { type Document, isMap, isScalar, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'

/** Larger files are no configuration; parsing one would only cost memory. */
const MAX_CHARACTERS = 5_000_000

export type YamlReading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: readonly string[] }

/**
 * Reads YAML text against a schema, and against another that checks what must fit together. Every fault names file,
 * line and field, and all are reported at once.
 */
export function readYaml<T>(
  text: string,
  file: string,
  { schema, agreement }: { readonly schema: z.ZodType<T>; readonly agreement: z.ZodType },
): YamlReading<T> {
  if (text.length > MAX_CHARACTERS) {
    return { ok: false, faults: [`${file}: larger than ${MAX_CHARACTERS} characters`] }
  }
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  if (document.errors.length > 0) {
    const faults = document.errors.map(
      ({ pos, message }) => `${file}:${lines.linePos(pos[0]).line}: not valid YAML: ${message}`,
    )
    return { ok: false, faults }
  }
  const value = plainValue(document)
  if (value === undefined) return { ok: false, faults: [`${file}: too many repeated aliases`] }
  const parsed = schema.safeParse(value ?? {})
  const agreed = agreement.safeParse(value ?? {})
  if (parsed.success && agreed.success) return { ok: true, value: parsed.data }
  const issues = [parsed, agreed].flatMap(({ error }) => error?.issues ?? [])
  const place = { file, document, lines }
  const faults = new Set(issues.flatMap((issue) => describe(issue, place)))
  return { ok: false, faults: [...faults] }
}

/** Undefined when aliases would blow the document up ("billion laughs"), which the library answers by throwing. */
function plainValue(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 })
  } catch (error) {
    if (error instanceof ReferenceError) return undefined
    throw error
  }
}

interface Place {
  readonly file: string
  readonly document: Document
  readonly lines: LineCounter
}

function describe(issue: z.core.$ZodIssue, place: Place): readonly string[] {
  const path = issue.path.filter((key) => typeof key !== 'symbol')
  if (issue.code !== 'unrecognized_keys') {
    return [`${place.file}:${lineOf(path, place)}: ${fieldName(path)}: ${issue.message}`]
  }
  return issue.keys.map((key) => {
    const at = [...path, key]
    return `${place.file}:${lineOf(at, place)}: ${fieldName(at)}: there is no such setting`
  })
}

function fieldName(path: readonly (string | number)[]): string {
  if (path.length === 0) return 'the file'
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '')
}

/** The line of the field, or of the nearest thing around it that stands in the file. Counted from 1. */
function lineOf(path: readonly (string | number)[], { document, lines }: Place): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const offset = offsetOf(path.slice(0, length), document)
    if (offset !== null) return lines.linePos(offset).line
  }
  return 1
}

function offsetOf(path: readonly (string | number)[], document: Document): number | null {
  const parent: unknown = document.getIn(path.slice(0, -1), true)
  const key = path.at(-1)
  if (isMap(parent) && key !== undefined) {
    const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === key)
    if (isScalar(pair?.key)) return pair.key.range?.[0] ?? null
  }
  const node: unknown = document.getIn(path, true)
  if (typeof node !== 'object' || node === null || !('range' in node)) return null
  return Array.isArray(node.range) && typeof node.range[0] === 'number' ? node.range[0] : null
}
