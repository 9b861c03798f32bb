import { expect, test } from 'vitest'
import type { Localised } from '../../commands/command.ts'
import { COMMANDS } from '../../commands/index.ts'
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
