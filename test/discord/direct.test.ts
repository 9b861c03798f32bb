import { expect, test } from 'vitest'
import { textOf } from '../fakes/discord-world.ts'
import { CHANNEL, card, stage } from './discord-fixture.ts'

const ANN = '200000000000000007'
const key = (name: string) => ({ key: name, uncertain: false })

test('a user is written to, and told changes by an answer to the message', async () => {
  const scene = await stage()
  const bot = scene.bot()
  const sent = await bot.post(`dm:${ANN}`, card('Announced'), key('d-1'))
  if (sent.kind !== 'sent') throw new Error(JSON.stringify(sent))
  await bot.edit(`dm:${ANN}`, sent.messageId, card('Completed'))
  await bot.reply(`dm:${ANN}`, sent.messageId, card('It is done'), key('d-1-com'))
  const [alert, change, ...more] = scene.server.directMessages(ANN)
  expect(more).toEqual([])
  expect(textOf(alert ?? { components: [] })).toContain('Completed')
  expect(change?.reference).toBe(sent.messageId)
  const opened = scene.server.requests.filter(({ path }) => path.endsWith('/users/@me/channels'))
  expect(opened).toHaveLength(1)
})

test('a message to a user that may be there already is looked for', async () => {
  const scene = await stage()
  const bot = scene.bot()
  const first = await bot.post(`dm:${ANN}`, card('Announced'), key('d-1'))
  scene.server.forgetNonces()
  expect(await bot.post(`dm:${ANN}`, card('A'), { key: 'd-1', uncertain: true })).toEqual(first)
})

test('a user who takes no direct messages is gone, and others are not', async () => {
  const scene = await stage()
  const bot = scene.bot()
  scene.server.closeDirect(ANN)
  expect(await bot.post(`dm:${ANN}`, card('A'), key('d-1'))).toEqual({
    kind: 'gone',
    reason: 'The Discord user takes no direct messages from the bot.',
  })
  expect(await bot.post(CHANNEL, card('A'), key('d-2'))).toMatchObject({ kind: 'sent' })
})
