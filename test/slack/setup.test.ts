import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import type { Command } from '../../commands/command.ts'
import { COMMANDS } from '../../commands/index.ts'
import { MESSAGE_COMMANDS } from '../../commands/message-commands.ts'
import { slackManifest } from '../../src/slack/setup.ts'
import { DEALS } from './with-slack.ts'

const text = (en: string): { en: string; de: string } => ({ en, de: en })
const run: Extract<Command, { kind: 'single' }>['run'] = () =>
  Promise.reject(new Error('the manifest runs nothing'))

const WATCH: Command = {
  kind: 'group',
  name: 'watch',
  description: text('What this channel watches'),
  subcommands: [
    {
      name: 'add',
      description: text('Adds a rule'),
      permission: 'editor',
      options: [{ name: 'query', description: text('The rule'), required: true }],
      run,
    },
    {
      name: 'list',
      description: text('Shows the rules'),
      permission: 'everyone',
      options: [],
      run,
    },
  ],
}

const SPECS = process.env['DEALBELL_SPECS'] ?? ''

test.skipIf(SPECS === '')(
  'the manifest is what Slack’s schema of manifests asks for (skipped where DEALBELL_SPECS does not name its folder)',
  async () => {
    const schema = await readFile(join(SPECS, 'slack-manifest.schema.2.0.0.json'), 'utf8')
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(JSON.parse(schema))
    for (const http of [false, true]) {
      const reach = { publicUrl: 'https://bot.example.org', http }
      validate(
        structuredClone(
          slackManifest({ commands: COMMANDS, messageCommands: MESSAGE_COMMANDS }, reach),
        ),
      )
      expect(validate.errors).toBeNull()
    }
  },
)

test('the manifest asks for every command with a hint how to type it', () => {
  expect(slackManifest({ commands: [DEALS, WATCH] })).toMatchObject({
    features: {
      slash_commands: [
        { command: '/deals', description: 'Latest deals', usage_hint: '<query>' },
        { command: '/watch', usage_hint: 'add <query> | list' },
      ],
    },
  })
})

test('the manifest switches Socket Mode on and asks for the scopes the bot uses, no more', () => {
  expect(slackManifest({ commands: [DEALS] })).toMatchObject({
    oauth_config: {
      scopes: {
        bot: [
          'chat:write',
          'commands',
          'channels:history',
          'groups:history',
          'im:history',
          'im:write',
          'users:read',
          'files:write',
          'files:read',
          'usergroups:read',
          'channels:read',
          'groups:read',
        ],
      },
    },
    settings: { socket_mode_enabled: true, org_deploy_enabled: false },
  })
})

test('by HTTP everything goes to one address below the public one', () => {
  const request_url = 'https://bot.example.org/dealbell/slack/events'
  expect(
    slackManifest(
      { commands: [DEALS] },
      { publicUrl: 'https://bot.example.org/dealbell', http: true },
    ),
  ).toMatchObject({
    features: { slash_commands: [{ command: '/deals', url: request_url }] },
    oauth_config: { redirect_urls: ['https://bot.example.org/dealbell/slack/oauth_redirect'] },
    settings: {
      interactivity: {
        is_enabled: true,
        request_url,
        message_menu_options_url: request_url,
      },
      event_subscriptions: { request_url },
      socket_mode_enabled: false,
    },
  })
})

test("the manifest keeps Slack's lengths", () => {
  expect(slackManifest({ commands: [DEALS] })).toMatchObject({
    display_information: {
      name: expect.stringMatching(/^.{1,35}$/),
      description: expect.stringMatching(/^.{1,140}$/),
    },
  })
})

test('commands that Slack would not take are refused', () => {
  expect(() => slackManifest({ commands: [] })).toThrow(/1 to 50/)
  expect(() => slackManifest({ commands: [{ ...DEALS, name: 'd'.repeat(32) }] })).toThrow(
    /32 characters/,
  )
})
