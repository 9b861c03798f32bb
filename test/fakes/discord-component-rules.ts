import { isJson, type Json, listOf } from './discord-world.ts'

/**
 * Discord's rules for message components, version 2, as the component reference gives them (2026-08). Only the
 * kinds that the bot uses or may soon use are known here; any other counts as a flaw.
 */
const KIND = {
  row: 1,
  button: 2,
  select: 3,
  section: 9,
  text: 10,
  gallery: 12,
  file: 13,
  separator: 14,
  container: 17,
} as const

const KEYS: ReadonlyMap<number, readonly string[]> = new Map([
  [KIND.row, ['type', 'id', 'components']],
  [
    KIND.button,
    ['type', 'id', 'style', 'label', 'emoji', 'custom_id', 'sku_id', 'url', 'disabled'],
  ],
  [
    KIND.select,
    ['type', 'id', 'custom_id', 'options', 'placeholder', 'min_values', 'max_values', 'disabled'],
  ],
  [KIND.section, ['type', 'id', 'components', 'accessory']],
  [KIND.text, ['type', 'id', 'content']],
  [KIND.gallery, ['type', 'id', 'items']],
  [KIND.file, ['type', 'id', 'file', 'spoiler']],
  [KIND.separator, ['type', 'id', 'divider', 'spacing']],
  [KIND.container, ['type', 'id', 'components', 'accent_color', 'spoiler']],
])

const TOP_LEVEL: readonly number[] = [
  KIND.row,
  KIND.section,
  KIND.text,
  KIND.gallery,
  KIND.file,
  KIND.separator,
  KIND.container,
]
const IN_CONTAINER = TOP_LEVEL.filter((kind) => kind !== KIND.container)

interface Count {
  components: number
  characters: number
  readonly ids: Set<number>
  readonly customIds: Set<string>
  readonly flaws: string[]
}

function within(value: unknown, low: number, high: number): boolean {
  return typeof value === 'string' && value.length >= low && value.length <= high
}

function isInteger(value: unknown, low: number, high: number): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= low && value <= high
}

function checkId(component: Json, at: string, count: Count): void {
  const id = component['id']
  if (id === undefined || id === 0) return
  if (typeof id !== 'number' || !isInteger(id, 1, 0x7fffffff)) {
    count.flaws.push(`${at}.id: not a positive 32-bit integer`)
    return
  }
  if (count.ids.has(id)) count.flaws.push(`${at}.id: used twice in the message`)
  count.ids.add(id)
}

function checkButton(button: Json, at: string, count: Count): void {
  const { flaws } = count
  if (!isInteger(button['style'], 1, 6)) flaws.push(`${at}.style: not 1 to 6`)
  if (button['label'] !== undefined && !within(button['label'], 1, 80)) {
    flaws.push(`${at}.label: not 1 to 80 characters`)
  }
  const link = button['style'] === 5
  if (link !== (button['url'] !== undefined)) flaws.push(`${at}.url: goes with style 5 only`)
  if (link && !within(button['url'], 1, 512)) flaws.push(`${at}.url: not 1 to 512 characters`)
  if (!link) checkCustomId(button, at, count)
}

function checkCustomId(component: Json, at: string, count: Count): void {
  const customId = component['custom_id']
  if (typeof customId !== 'string' || !within(customId, 1, 100) || count.customIds.has(customId)) {
    count.flaws.push(`${at}.custom_id: not 1 to 100 characters and unique`)
    return
  }
  count.customIds.add(customId)
}

/** A menu of which one thing is picked. */
function checkSelect(select: Json, at: string, count: Count): void {
  const { flaws } = count
  checkCustomId(select, at, count)
  const placeholder = select['placeholder']
  if (placeholder !== undefined && !within(placeholder, 1, 150)) {
    flaws.push(`${at}.placeholder: not 1 to 150 characters`)
  }
  const options = listOf(select['options']).filter(isJson)
  if (options.length < 1 || options.length > 25) flaws.push(`${at}.options: not 1 to 25`)
  if (new Set(options.map(({ value }) => value)).size < options.length) {
    flaws.push(`${at}.options: a value used twice`)
  }
  if (options.filter((option) => option['default'] === true).length > 1) {
    flaws.push(`${at}.options: more than one default`)
  }
  for (const option of options) {
    const isFine = within(option['label'], 1, 100) && within(option['value'], 1, 100)
    if (!isFine) flaws.push(`${at}.options: label or value not 1 to 100 characters`)
  }
}

function checkText(component: Json, at: string, count: Count): void {
  const content = component['content']
  if (typeof content !== 'string' || content.trim() === '') {
    count.flaws.push(`${at}.content: empty`)
    return
  }
  count.characters += content.length
}

/** A picture is shown only from the web or from a file that comes with the message. */
function checkGallery(component: Json, at: string, { flaws }: Count): void {
  const items = listOf(component['items'])
  if (items.length < 1 || items.length > 10) flaws.push(`${at}.items: not 1 to 10`)
  for (const item of items) {
    const media = isJson(item) && isJson(item['media']) ? item['media'] : {}
    const text = isJson(item) ? item['description'] : undefined
    if (!/^(?:https?|attachment):\/\//.test(String(media['url']))) flaws.push(`${at}.items: url`)
    if (text !== undefined && !within(text, 1, 1024)) flaws.push(`${at}.items: description`)
  }
}

function checkFile(component: Json, at: string, count: Count): void {
  const file = isJson(component['file']) ? component['file'] : {}
  if (!/^attachment:\/\/[\w.-]+$/.test(String(file['url']))) {
    count.flaws.push(`${at}.file.url: not attachment://name`)
  }
}

function checkChildren(
  component: Json,
  at: string,
  count: Count,
  rule: { readonly kinds: readonly number[]; readonly max: number },
): void {
  const children = listOf(component['components'])
  if (children.length < 1 || children.length > rule.max) {
    count.flaws.push(`${at}.components: not 1 to ${rule.max}`)
  }
  for (const [index, child] of children.entries()) {
    checkComponent(child, `${at}.components.${index}`, count, rule.kinds)
  }
}

/** Up to five buttons, or one menu. */
function checkRow(component: Json, at: string, count: Count): void {
  const [first] = listOf(component['components'])
  const isMenu = isJson(first) && first['type'] === KIND.select
  const rule = isMenu ? { kinds: [KIND.select], max: 1 } : { kinds: [KIND.button], max: 5 }
  checkChildren(component, at, count, rule)
}

function checkSeparator(component: Json, at: string, { flaws }: Count): void {
  const spacing = component['spacing']
  if (spacing !== undefined && !isInteger(spacing, 1, 2)) flaws.push(`${at}.spacing: not 1 or 2`)
}

function checkContainer(component: Json, at: string, count: Count): void {
  const colour = component['accent_color']
  if (colour !== undefined && !isInteger(colour, 0, 0xffffff)) {
    count.flaws.push(`${at}.accent_color: not a colour`)
  }
  checkChildren(component, at, count, { kinds: IN_CONTAINER, max: 40 })
}

function checkKind(component: Json, at: string, count: Count): void {
  switch (component['type']) {
    case KIND.row:
      return checkRow(component, at, count)
    case KIND.select:
      return checkSelect(component, at, count)
    case KIND.button:
      return checkButton(component, at, count)
    case KIND.section:
      checkComponent(component['accessory'], `${at}.accessory`, count, [KIND.button])
      return checkChildren(component, at, count, { kinds: [KIND.text], max: 3 })
    case KIND.text:
      return checkText(component, at, count)
    case KIND.gallery:
      return checkGallery(component, at, count)
    case KIND.file:
      return checkFile(component, at, count)
    case KIND.separator:
      return checkSeparator(component, at, count)
    case KIND.container:
      return checkContainer(component, at, count)
    default:
      return undefined
  }
}

function checkComponent(
  component: unknown,
  at: string,
  count: Count,
  allowed: readonly number[],
): void {
  const type = isJson(component) ? component['type'] : undefined
  if (!isJson(component) || typeof type !== 'number' || !allowed.includes(type)) {
    count.flaws.push(`${at}.type: ${String(type)} is not allowed here`)
    return
  }
  count.components += 1
  const known = KEYS.get(type) ?? []
  for (const key of Object.keys(component)) {
    if (!known.includes(key)) count.flaws.push(`${at}.${key}: unknown key`)
  }
  checkId(component, at, count)
  checkKind(component, at, count)
}

/** What Discord would find wrong with a version 2 component tree; empty when nothing. */
export function componentFlaws(components: unknown): string[] {
  const count: Count = {
    components: 0,
    characters: 0,
    ids: new Set(),
    customIds: new Set(),
    flaws: [],
  }
  const list = listOf(components)
  if (list.length === 0) return ['components: none, so the message is empty']
  for (const [index, component] of list.entries()) {
    checkComponent(component, `components.${index}`, count, TOP_LEVEL)
  }
  if (count.components > 40) count.flaws.push(`components: ${count.components} of at most 40`)
  if (count.characters > 4000) {
    count.flaws.push(`components: ${count.characters} characters of at most 4000`)
  }
  return count.flaws
}

/** The tree as Discord gives it back: every component has an identifier. */
export function withIds(components: unknown): readonly unknown[] {
  const taken = new Set<unknown>()
  const collect = (component: unknown): void => {
    if (!isJson(component)) return
    taken.add(component['id'])
    listOf(component['components']).forEach(collect)
  }
  listOf(components).forEach(collect)
  let next = 0
  const fresh = (): number => {
    do next += 1
    while (taken.has(next))
    return next
  }
  const fill = (component: unknown): unknown => {
    if (!isJson(component)) return component
    const id = component['id'] === undefined || component['id'] === 0 ? fresh() : component['id']
    const children = component['components']
    if (!Array.isArray(children)) return { ...component, id }
    return { ...component, id, components: children.map(fill) }
  }
  return listOf(components).map(fill)
}
