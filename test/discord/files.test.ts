import { expect, test } from 'vitest'
import type { Command, CommandRequest } from '../../commands/command.ts'
import { attachedFile } from '../../src/discord/attachment.ts'
import { CHANNEL, card, stage, until } from './discord-fixture.ts'

const IMPORT: Command = {
  kind: 'group',
  name: 'watch',
  description: { en: 'Watch' },
  subcommands: [
    {
      name: 'import',
      description: { en: 'Import' },
      options: [
        { name: 'file', kind: 'file', description: { en: 'File' }, required: false },
        { name: 'text', description: { en: 'Text' }, required: false },
      ],
      permission: 'editor',
      run: () => Promise.reject(new Error('commands are answered by the test')),
    },
  ],
}

const USE = { command: 'watch', subcommand: 'import', channelId: CHANNEL }

/** A bot with a command that takes a file, and what it read of the files that came. */
async function reader() {
  const scene = await stage()
  const read: unknown[] = []
  const platform = scene.bot({
    commands: [IMPORT],
    answer: async ({ files, options }: CommandRequest) => {
      read.push({ name: files?.['file']?.name, options, text: await files?.['file']?.read() })
      return { card: card('ok'), shared: false }
    },
  })
  expect(await platform.start()).toMatchObject({ ok: true })
  await until(() => platform.health().ready && scene.server.registeredCommands().length > 0)
  const send = (name: string, bytes: Uint8Array) =>
    scene.server.invoke({ ...USE, files: { file: { name, bytes } } })
  return { scene, read, send }
}

test('an attached file reaches the command as text', async () => {
  const { read, send, scene } = await reader()
  await send('rules.csv', Buffer.from('\ufeffrule\nparty:Müller\n'))
  await scene.server.invoke({ ...USE, options: { text: 'rule' } })
  expect(read).toEqual([
    { name: 'rules.csv', options: {}, text: { ok: true, value: 'rule\nparty:Müller\n' } },
    { name: undefined, options: { text: 'rule' }, text: undefined },
  ])
})

test('a file that is no text or too large is told so', async () => {
  const { read, send } = await reader()
  await send('rules.xlsx', new Uint8Array([0xff, 0xfe, 0x50, 0x4b]))
  await send('big.csv', new Uint8Array(1_000_001))
  expect(read).toMatchObject([
    { text: { ok: false, error: 'not_text' } },
    { text: { ok: false, error: 'too_large' } },
  ])
})

test('a file that is not kept by Discord is not fetched', async () => {
  const url = 'https://cdn.discordapp.com.evil.example/a.csv'
  const file = attachedFile({ name: 'a.csv', size: 1, url }, undefined)
  expect(await file.read()).toEqual({ ok: false, error: 'unreachable' })
})

test.for([0, 1_700])('an answer carries a file, also one that comes after %i ms', async (ms) => {
  const scene = await stage()
  await scene.connectedBot(async () => {
    await new Promise((resolve) => setTimeout(resolve, ms))
    const file = { name: 'watchlists.csv', type: 'text/csv', text: 'rule\r\nparty:Müller\r\n' }
    return { card: card('1 rule'), shared: false, file }
  })
  await scene.server.invoke({ command: 'deals', options: { query: 'x' }, channelId: CHANNEL })
  expect(scene.server.requests.flatMap(({ files }) => Object.entries(files))).toEqual([
    ['watchlists.csv', 'rule\r\nparty:Müller\r\n'],
  ])
})
