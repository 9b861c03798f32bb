import { isJson, type Json, listOf } from './discord-world.ts'

/** Discord's rules for a modal of labelled inputs, as its component reference gives them (2026-08). */

const TEXT_INPUT = 4
const STRING_SELECT = 3
const LABEL = 18

function within(value: unknown, low: number, high: number): boolean {
  return typeof value === 'string' && value.length >= low && value.length <= high
}

function unknownKeys(value: Json, known: readonly string[], at: string): string[] {
  return Object.keys(value)
    .filter((key) => !known.includes(key))
    .map((key) => `${at}.${key}: unknown key`)
}

function textFlaws(input: Json, at: string): string[] {
  const known = ['type', 'id', 'custom_id', 'style', 'min_length', 'max_length', 'required']
  const flaws = unknownKeys(input, [...known, 'value', 'placeholder'], at)
  const { style, value, max_length: max } = input
  if (style !== 1 && style !== 2) flaws.push(`${at}.style: not 1 or 2`)
  const limit = typeof max === 'number' ? max : 4000
  if (limit < 1 || limit > 4000) flaws.push(`${at}.max_length: not 1 to 4000`)
  if (value !== undefined && !within(value, 1, limit)) flaws.push(`${at}.value: too long or empty`)
  return flaws
}

function optionFlaws(option: unknown, at: string): string[] {
  if (!isJson(option)) return [`${at}: not an object`]
  const known = ['label', 'value', 'description', 'emoji', 'default']
  const flaws = unknownKeys(option, known, at)
  if (!within(option['label'], 1, 100)) flaws.push(`${at}.label: not 1 to 100 characters`)
  if (!within(option['value'], 1, 100)) flaws.push(`${at}.value: not 1 to 100 characters`)
  return flaws
}

function selectFlaws(input: Json, at: string): string[] {
  const known = ['type', 'id', 'custom_id', 'options', 'placeholder', 'required']
  const flaws = unknownKeys(input, [...known, 'min_values', 'max_values'], at)
  const options = listOf(input['options'])
  if (options.length < 1 || options.length > 25) flaws.push(`${at}.options: not 1 to 25`)
  flaws.push(...options.flatMap((option, index) => optionFlaws(option, `${at}.options.${index}`)))
  const values = options.filter(isJson).map((option) => option['value'])
  if (new Set(values).size < values.length) flaws.push(`${at}.options: a value twice`)
  return flaws
}

function labelFlaws(label: unknown, at: string): string[] {
  if (!isJson(label) || label['type'] !== LABEL) return [`${at}.type: not a label`]
  const flaws = unknownKeys(label, ['type', 'id', 'label', 'description', 'component'], at)
  if (!within(label['label'], 1, 45)) flaws.push(`${at}.label: not 1 to 45 characters`)
  const input = label['component']
  if (!isJson(input)) return [...flaws, `${at}.component: missing`]
  if (!within(input['custom_id'], 1, 100)) flaws.push(`${at}.custom_id: not 1 to 100 characters`)
  if (input['type'] === TEXT_INPUT) return [...flaws, ...textFlaws(input, at)]
  if (input['type'] === STRING_SELECT) return [...flaws, ...selectFlaws(input, at)]
  return [...flaws, `${at}.component.type: not known to the stand-in`]
}

/** What Discord would find wrong with a modal; empty when nothing. */
export function modalFlaws(modal: unknown): string[] {
  if (!isJson(modal)) return ['data: not an object']
  const flaws = unknownKeys(modal, ['title', 'custom_id', 'components'], 'data')
  if (!within(modal['title'], 1, 45)) flaws.push('data.title: not 1 to 45 characters')
  if (!within(modal['custom_id'], 1, 100)) flaws.push('data.custom_id: not 1 to 100 characters')
  const labels = listOf(modal['components'])
  if (labels.length < 1 || labels.length > 5) flaws.push('data.components: not 1 to 5')
  const names = labels.map(
    (label) => isJson(label) && isJson(label['component']) && label['component']['custom_id'],
  )
  if (new Set(names).size < names.length) flaws.push('data.components: a custom_id twice')
  return [
    ...flaws,
    ...labels.flatMap((label, index) => labelFlaws(label, `data.components.${index}`)),
  ]
}
