import { isJson, type Json, listOf, stringOf } from './discord-world.ts'

/** Discord's rules for application commands (interactions/application-commands, 2026-08). */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u
const LOCALES = ['de', 'en-US', 'en-GB', 'fr', 'es-ES', 'es-419', 'it', 'nl', 'pl', 'pt-BR']
const COMMAND_KEYS = [
  'type',
  'name',
  'name_localizations',
  'description',
  'description_localizations',
  'options',
  'default_member_permissions',
  'contexts',
  'integration_types',
  'nsfw',
]
const OPTION_KEYS = [
  'type',
  'name',
  'name_localizations',
  'description',
  'description_localizations',
  'required',
  'options',
  'min_length',
  'max_length',
  'min_value',
  'max_value',
  'autocomplete',
  'choices',
]
const SUBCOMMAND = 1
const TEXT = 3
const INTEGER = 4
const ATTACHMENT = 11
const VALUES = [TEXT, INTEGER, ATTACHMENT]
const SLASH = 1
const MESSAGE = 3

function isDescription(value: unknown): boolean {
  return typeof value === 'string' && value.length >= 1 && value.length <= 100
}

function checkNames(item: Json, at: string, flaws: string[]): void {
  const name = stringOf(item['name'])
  if (!NAME.test(name) || name !== name.toLowerCase()) {
    flaws.push(`${at}.name: not a lower-case name of 1 to 32 characters`)
  }
  if (!isDescription(item['description'])) {
    flaws.push(`${at}.description: not 1 to 100 characters`)
  }
  const localised = item['description_localizations']
  for (const [locale, text] of Object.entries(isJson(localised) ? localised : {})) {
    if (!LOCALES.includes(locale)) flaws.push(`${at}: unknown locale ${locale}`)
    if (!isDescription(text)) {
      flaws.push(`${at}.description_localizations.${locale}: not 1 to 100 characters`)
    }
  }
}

/** Names of commands in menus and of choices are what users read. */
function checkShown(item: Json, longest: number, at: string, flaws: string[]): void {
  const localised = item['name_localizations']
  const names = Object.entries(isJson(localised) ? localised : {})
  for (const [locale, name] of [['en-US', item['name']] as const, ...names]) {
    if (!LOCALES.includes(locale)) flaws.push(`${at}: unknown locale ${locale}`)
    if (typeof name !== 'string' || name.trim().length < 1 || name.length > longest) {
      flaws.push(`${at}.name.${locale}: not 1 to ${longest} characters`)
    }
  }
}

function checkChoices(option: Json, at: string, flaws: string[]): void {
  const choices = listOf(option['choices']).filter(isJson)
  if (choices.length > 25) flaws.push(`${at}.choices: more than 25`)
  if (choices.length > 0 && option['autocomplete'] === true) {
    flaws.push(`${at}: autocomplete beside choices`)
  }
  if (option['autocomplete'] === true && ![TEXT, INTEGER].includes(Number(option['type']))) {
    flaws.push(`${at}.autocomplete: not for this type`)
  }
  if ('min_value' in option && option['type'] !== INTEGER) flaws.push(`${at}.min_value: no number`)
  for (const [index, choice] of choices.entries()) {
    const here = `${at}.choices.${index}`
    checkKeys(choice, ['name', 'name_localizations', 'value'], here, flaws)
    checkShown(choice, 100, here, flaws)
    const value = stringOf(choice['value'])
    if (value.length < 1 || value.length > 100) flaws.push(`${here}.value: not 1 to 100 characters`)
  }
}

function checkKeys(item: Json, known: readonly string[], at: string, flaws: string[]): void {
  for (const key of Object.keys(item)) {
    if (!known.includes(key)) flaws.push(`${at}.${key}: unknown key`)
  }
}

function checkOrder(options: readonly Json[], at: string, flaws: string[]): void {
  const firstOptional = options.findIndex((option) => option['required'] !== true)
  const late = options.findLastIndex((option) => option['required'] === true)
  if (firstOptional !== -1 && late > firstOptional) {
    flaws.push(`${at}: a required option after an optional one`)
  }
  if (new Set(options.map(({ name }) => name)).size < options.length) {
    flaws.push(`${at}: a name used twice`)
  }
  if (new Set(options.map(({ type }) => type === SUBCOMMAND)).size > 1) {
    flaws.push(`${at}: subcommands and values mixed`)
  }
}

function checkOptions(item: Json, at: string, kinds: readonly number[], flaws: string[]): void {
  const options = listOf(item['options']).filter(isJson)
  if (options.length > 25) flaws.push(`${at}.options: more than 25`)
  checkOrder(options, `${at}.options`, flaws)
  for (const [index, option] of options.entries()) {
    const here = `${at}.options.${index}`
    checkKeys(option, OPTION_KEYS, here, flaws)
    checkNames(option, here, flaws)
    const type = Number(option['type'])
    if (!kinds.includes(type)) flaws.push(`${here}.type: ${type} is not allowed here`)
    checkChoices(option, here, flaws)
    if (type === SUBCOMMAND) checkOptions(option, here, VALUES, flaws)
  }
}

function checkAccess(command: Json, at: string, flaws: string[]): void {
  const permissions = command['default_member_permissions'] ?? null
  if (permissions !== null && !/^\d+$/.test(stringOf(permissions))) {
    flaws.push(`${at}.default_member_permissions: not a bit set as a string`)
  }
  if (listOf(command['contexts']).some((context) => ![0, 1, 2].includes(Number(context)))) {
    flaws.push(`${at}.contexts: not 0, 1 or 2`)
  }
}

/** Characters of names, descriptions and values; of the localisations the longest counts. */
function sizeOf(item: Json): number {
  const localised = item['description_localizations']
  const longest = Math.max(
    stringOf(item['description']).length,
    ...Object.values(isJson(localised) ? localised : {}).map((text) => String(text).length),
  )
  const inner = [...listOf(item['options']), ...listOf(item['choices'])].filter(isJson).map(sizeOf)
  const named = item['name_localizations']
  const name = Math.max(
    stringOf(item['name']).length,
    ...Object.values(isJson(named) ? named : {}).map((text) => String(text).length),
  )
  const value = stringOf(item['value']).length
  return name + longest + value + inner.reduce((a, b) => a + b, 0)
}

/** A command in the menu of a message: a name alone. */
function checkMenu(command: Json, at: string, flaws: string[]): void {
  checkShown(command, 32, at, flaws)
  if (stringOf(command['description']) !== '') flaws.push(`${at}.description: not for this type`)
  if (listOf(command['options']).length > 0) flaws.push(`${at}.options: not for this type`)
}

function checkCommand(command: Json, at: string, flaws: string[]): void {
  checkKeys(command, COMMAND_KEYS, at, flaws)
  checkAccess(command, at, flaws)
  const type = command['type'] ?? SLASH
  if (type === MESSAGE) checkMenu(command, at, flaws)
  else if (type === SLASH) {
    checkNames(command, at, flaws)
    checkOptions(command, at, [SUBCOMMAND, ...VALUES], flaws)
  } else flaws.push(`${at}.type: ${JSON.stringify(type)} is not known to the stand-in`)
  if (sizeOf(command) > 8000) flaws.push(`${at}: more than 8000 characters`)
}

/** What Discord would find wrong with the commands of a bulk overwrite; empty when nothing. */
export function commandFlaws(body: unknown): string[] {
  if (!Array.isArray(body)) return ['body: not a list']
  const commands = body.filter(isJson)
  const flaws: string[] = []
  if (commands.length < body.length) flaws.push('body: not a list of objects')
  const ofType = Map.groupBy(commands, ({ type = SLASH }) => type)
  if ((ofType.get(SLASH)?.length ?? 0) > 100) flaws.push('body: more than 100 commands')
  if ((ofType.get(MESSAGE)?.length ?? 0) > 15) flaws.push('body: more than 15 message commands')
  for (const same of ofType.values()) {
    if (new Set(same.map(({ name }) => name)).size < same.length) {
      flaws.push('body: a name used twice')
    }
  }
  for (const [index, command] of commands.entries()) checkCommand(command, String(index), flaws)
  return flaws
}
