/**
 * Reading the values of xml2js, which rss-parser passes through: an element is its text, or an object with its text
 * under `_`, its attributes under `$` and its children as lists under their names.
 */

const NONE: readonly unknown[] = []

/** The elements of that name; none when the value is no element with children. */
export function children(node: unknown, name: string): readonly unknown[] {
  const value = property(node, name)
  if (value === undefined) return NONE
  return Array.isArray(value) ? value : [value]
}

/** An element's own text, trimmed; null when it has none. */
export function textOf(node: unknown): string | null {
  const value = typeof node === 'string' ? node : property(node, '_')
  if (typeof value !== 'string') return null
  const text = value.trim()
  return text === '' ? null : text
}

/** The texts of all elements of that name that have one. */
export function textsOf(node: unknown, name: string): string[] {
  const texts: string[] = []
  for (const child of children(node, name)) {
    const text = textOf(child)
    if (text !== null) texts.push(text)
  }
  return texts
}

/** An attribute's value, trimmed; null when it is missing or empty. */
export function attribute(node: unknown, name: string): string | null {
  return textOf(property(property(node, '$'), name))
}

function property(node: unknown, name: string): unknown {
  if (typeof node !== 'object' || node === null || !Object.hasOwn(node, name)) return undefined
  return Reflect.get(node, name)
}
