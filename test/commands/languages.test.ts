import { expect, test } from 'vitest'
import type { Localised } from '../../commands/command.ts'
import { COMMAND_NAMES } from '../../commands/command-names.data.ts'
import { COMMANDS } from '../../commands/index.ts'
import { OPTION_NAMES } from '../../commands/option-names.data.ts'
import { LOCALES } from '../../src/core/card/locale.ts'

const ACTIONS = COMMANDS.flatMap((command) =>
  command.kind === 'single' ? [command] : [command, ...command.subcommands],
)

const DESCRIBED: readonly (readonly [string, Localised])[] = ACTIONS.flatMap((action) => [
  [action.name, action.description] as const,
  ...('options' in action ? action.options : []).map(
    (option) => [`${action.name} ${option.name}`, option.description] as const,
  ),
])

test.each(DESCRIBED)(
  '%s is described in every language, as short as Discord wants it',
  (_, told) => {
    for (const locale of LOCALES) {
      const text = told[locale] ?? ''
      expect([locale, text]).toEqual([locale, expect.stringMatching(/^\S.{3,98}\S$/)])
    }
  },
)

/** What Discord takes for a name (its reference, "Application Command Naming"). */
const NAME = /^[-_'\p{L}\p{N}]{1,32}$/u

const GROUPS: readonly (readonly [string, readonly string[], typeof COMMAND_NAMES])[] = [
  ['commands', COMMANDS.map(({ name }) => name), COMMAND_NAMES],
  ...COMMANDS.flatMap((command) =>
    command.kind === 'single'
      ? []
      : [[`/${command.name}`, command.subcommands.map(({ name }) => name), COMMAND_NAMES] as const],
  ),
  ...ACTIONS.flatMap((action) =>
    'options' in action
      ? [
          [
            `options of ${action.name}`,
            action.options.map(({ name }) => name),
            OPTION_NAMES,
          ] as const,
        ]
      : [],
  ),
]

test.each(GROUPS)('%s have names of their own in every language', (_, names, table) => {
  const named = names.map((name) => table[name])
  expect(named).not.toContain(undefined)
  for (const locale of LOCALES) {
    if (locale === 'en') continue
    const inLocale = named.flatMap((one) => one?.[locale] ?? [])
    expect(inLocale.filter((name) => !NAME.test(name) || name !== name.toLowerCase())).toEqual([])
    expect([locale, new Set(inLocale).size]).toEqual([locale, names.length])
  }
})

test('no name is translated that no command or option bears', () => {
  const borne = new Set(ACTIONS.map(({ name }) => name))
  const options = ACTIONS.flatMap((action) => ('options' in action ? action.options : []))
  expect(Object.keys(COMMAND_NAMES).filter((name) => !borne.has(name))).toEqual([])
  const asked = new Set(options.map(({ name }) => name))
  expect(Object.keys(OPTION_NAMES).filter((name) => !asked.has(name))).toEqual([])
})
