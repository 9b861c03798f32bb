import { expect, test } from 'vitest'
import { textOf } from '../fakes/discord-world.ts'
import { CHANNEL, card, stage, until } from './discord-fixture.ts'

const OTHER_SERVER = '100000000000000777'
const ITS_CHANNEL = '300000000000000777'

test('a server that the bot joins is greeted once, those it is in already are not', async () => {
  const scene = await stage()
  const { server } = scene
  const asked: string[] = []
  const platform = scene.bot({
    welcome: ({ team }) => {
      asked.push(team)
      return Promise.resolve(card('Welcome'))
    },
  })
  await platform.start()
  await until(() => platform.health().ready)
  server.join(OTHER_SERVER, ITS_CHANNEL)
  await until(() => server.messages(ITS_CHANNEL).length > 0)
  expect(asked).toEqual([`discord:${OTHER_SERVER}`])
  expect(server.messages(ITS_CHANNEL).map(textOf).join('')).toContain('Welcome')
  expect(server.messages(CHANNEL)).toEqual([])
})

test('a server that was greeted before is left alone', async () => {
  const scene = await stage()
  const { server } = scene
  const asked: string[] = []
  const platform = scene.bot({
    welcome: ({ team }) => {
      asked.push(team)
      return Promise.resolve(null)
    },
  })
  await platform.start()
  await until(() => platform.health().ready)
  server.join(OTHER_SERVER, ITS_CHANNEL)
  await until(() => asked.length === 1)
  await platform.stop()
  expect(server.messages(ITS_CHANNEL)).toEqual([])
})
