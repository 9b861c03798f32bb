import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js'
import { expect, test } from 'vitest'
import { COMMANDS } from '../../commands/index.ts'
import { MESSAGE_COMMANDS } from '../../commands/message-commands.ts'
import { formsOf } from '../../commands/parse.ts'
import { SOURCES } from '../../commands/suggest/sources.ts'
import { LOCALES } from '../../src/core/card/locale.ts'
import { type ApplicationCommand, applicationCommands } from '../../src/discord/definitions.ts'
import { slackManifest } from '../../src/slack/setup.ts'

const OFFER = { commands: COMMANDS, messageCommands: MESSAGE_COMMANDS }

/** Every form with its options in alphabetical order, as `watch edit: number rule`. */
const HANDLED = formsOf(COMMANDS).map(({ name, action }) =>
  line(
    name,
    action.options.map((option) => option.name),
  ),
)

function line(name: string, options: readonly string[]): string {
  return `${name}: ${options.toSorted((a, b) => a.localeCompare(b)).join(' ')}`
}

function offered(command: ApplicationCommand): readonly string[] {
  if (command.type === ApplicationCommandType.Message) return []
  const subcommands = command.options.flatMap((option) =>
    option.type === ApplicationCommandOptionType.Subcommand ? [option] : [],
  )
  if (subcommands.length > 0) {
    return subcommands.map(({ name, options }) =>
      line(
        `${command.name} ${name}`,
        options.map((option) => option.name),
      ),
    )
  }
  return [
    line(
      command.name,
      command.options.map(({ name }) => name),
    ),
  ]
}

test('Discord offers the forms and options that are handled, and no others', () => {
  expect(applicationCommands(OFFER).flatMap(offered)).toEqual(HANDLED)
})

test('Discord offers the message commands that are handled, and no others', () => {
  const menu = applicationCommands(OFFER).flatMap((one) =>
    one.type === ApplicationCommandType.Message ? [one.name] : [],
  )
  expect(menu).toEqual(MESSAGE_COMMANDS.map(({ title }) => title.en))
})

test('Slack’s manifest offers the commands that are handled, and no others', () => {
  expect(slackManifest({ commands: COMMANDS })).toMatchObject({
    features: { slash_commands: COMMANDS.map(({ name }) => ({ command: `/${name}` })) },
  })
})

test.each(MESSAGE_COMMANDS)(
  '$name has a title in every language, as short as menus want it',
  ({ title, shortTitle }) => {
    for (const locale of LOCALES) expect(title[locale]).toMatch(/^\S.{2,30}\S$/)
    expect(shortTitle).toMatch(/^\S.{2,22}\S$/)
  },
)

test('choices have labels in every language, and what is suggested has a source', () => {
  for (const { choices, suggest } of formsOf(COMMANDS).flatMap(({ action }) => action.options)) {
    expect(suggest === undefined || suggest in SOURCES).toBe(true)
    for (const { label } of choices ?? []) {
      for (const locale of LOCALES) expect(label[locale]).toMatch(/^\S.{1,98}\S$/)
    }
  }
})
