import { expect, test } from 'vitest'
import { APPLICATION, CHANNEL, stage, stays, TOKEN, until } from './discord-fixture.ts'

test('is ready once connected, and says so', async () => {
  const scene = await stage()
  const bot = scene.bot()
  expect(bot.health()).toEqual({ ready: false, detail: 'Not started.' })
  expect(await bot.start()).toEqual({ ok: true, value: undefined })
  await until(() => bot.health().ready)
  expect(scene.server.gateway).toMatchObject({ connected: 1, identifies: 1 })
})

test.each(['wrong', `${TOKEN}x`])('a wrong token (%s) names DISCORD_TOKEN', async (token) => {
  const scene = await stage()
  const bot = scene.bot({ token })
  const result = await bot.start()
  expect(result).toEqual({ ok: false, error: expect.stringContaining('DISCORD_TOKEN') })
  expect(bot.health()).toMatchObject({ ready: false, detail: expect.stringContaining('TOKEN') })
})

test('a token with a line break is refused without asking Discord', async () => {
  const scene = await stage()
  const result = await scene.bot({ token: `${TOKEN}\n` }).start()
  expect(result).toEqual({ ok: false, error: expect.stringContaining('DISCORD_TOKEN') })
  expect(scene.server.requests).toEqual([])
})

test('a token of another application names DISCORD_APPLICATION_ID and disconnects', async () => {
  const scene = await stage()
  const bot = scene.bot({ applicationId: '999999999999999999' })
  const result = await bot.start()
  expect(result).toMatchObject({ ok: false })
  expect('error' in result && result.error).toContain('DISCORD_APPLICATION_ID')
  expect('error' in result && result.error).toContain(APPLICATION)
  await until(() => scene.server.gateway.sockets === 0)
})

test.each([
  { code: 4004, text: 'DISCORD_TOKEN' },
  { code: 4014, text: 'intent is not allowed' },
])(
  'the gateway closing with $code at the start is refused with what to do',
  async ({ code, text }) => {
    const scene = await stage()
    scene.server.gateway.refuseIdentify(code)
    const bot = scene.bot()
    const result = await bot.start()
    expect(result).toEqual({ ok: false, error: expect.stringContaining(text) })
    expect(bot.health()).toEqual({ ready: false, detail: expect.stringContaining(text) })
  },
)

test('an unreachable Discord does not fail the start; the bot connects when it is back', async () => {
  const scene = await stage()
  scene.server.fail({ fault: { kind: 'status', status: 503 }, count: 4, path: /gateway/ })
  const bot = scene.bot()
  expect(await bot.start()).toMatchObject({ ok: true })
  expect(bot.health()).toMatchObject({
    ready: false,
    detail: expect.stringContaining('cannot be reached'),
  })
  await until(() => bot.health().ready)
})

test('a bot that cannot reach Discord stops at once', async () => {
  const scene = await stage()
  await scene.server.stop()
  const bot = scene.bot()
  expect(await bot.start()).toMatchObject({ ok: true })
  await bot.stop()
  expect(bot.health()).toEqual({ ready: false, detail: 'Stopped.' })
})

test.each([
  ['told to reconnect', 'reconnect'],
  ['closed with 4000', 'close'],
] as const)('resumes the session when %s, with what came meanwhile', async (_name, fault) => {
  const scene = await stage()
  const bot = await scene.connectedBot()
  const { gateway } = scene.server
  if (fault === 'reconnect') gateway.reconnect()
  else gateway.close(4000)
  const answered = scene.server.invoke({
    command: 'deals',
    options: { query: 'Meta' },
    channelId: CHANNEL,
  })
  await until(() => gateway.resumes === 1)
  await until(() => bot.health().ready)
  expect((await answered).original).not.toBeNull()
  expect(gateway.identifies).toBe(1)
})

test('identifies anew when its session has ended', async () => {
  const scene = await stage()
  const bot = await scene.connectedBot()
  scene.server.gateway.invalidate()
  await until(() => scene.server.gateway.identifies === 2)
  await until(() => bot.health().ready)
  expect(scene.server.gateway).toMatchObject({ connected: 1, resumes: 0 })
})

test('a token revoked while running shows in the health, and there is no reconnecting', async () => {
  const scene = await stage()
  const bot = await scene.connectedBot()
  scene.server.gateway.close(4004)
  await until(() => !bot.health().ready)
  expect(bot.health().detail).toContain('DISCORD_TOKEN')
  await bot.stop()
  expect(scene.server.gateway.identifies).toBe(1)
})

test('a gateway that is away at the start is connected to once, when it is back', async () => {
  const scene = await stage()
  const { gateway } = scene.server
  gateway.refuseConnections(true)
  const bot = scene.bot()
  expect(await bot.start()).toMatchObject({ ok: true })
  await until(() => gateway.attempts > 2)
  gateway.refuseConnections(false)
  await until(() => bot.health().ready)
  // A client given up for dead used to come back half a second later and take every command too.
  expect(await stays(() => gateway.connected === 1 && gateway.identifies === 1, 1_000)).toBe(true)
})

test('a stopped bot does not go on trying', async () => {
  const scene = await stage()
  const { gateway } = scene.server
  const bot = await scene.connectedBot()
  gateway.refuseConnections(true)
  gateway.close(4000)
  await until(() => gateway.attempts > 2)
  await bot.stop()
  const { attempts } = gateway
  await until(() => gateway.sockets === 0)
  expect(await stays(() => gateway.attempts === attempts && gateway.sockets === 0, 1_200)).toBe(
    true,
  )
})

test('beats its heart', async () => {
  const scene = await stage({ heartbeatMs: 50 })
  const bot = await scene.connectedBot()
  await until(() => scene.server.gateway.heartbeats > 2)
  expect(bot.health().ready).toBe(true)
})

test('stopping is quiet: it does not look like a loss of connection', async () => {
  const scene = await stage()
  const bot = await scene.connectedBot()
  await bot.stop()
  await until(() => scene.server.gateway.sockets === 0)
  expect(bot.health()).toEqual({ ready: false, detail: 'Stopped.' })
  expect(scene.log()).not.toContain('reconnecting')
})

test('stopping in the middle of a reconnect leaves no connection behind', async () => {
  const scene = await stage()
  const bot = await scene.connectedBot()
  const { gateway } = scene.server
  gateway.close(4000)
  await until(() => !bot.health().ready)
  await bot.stop()
  await until(() => gateway.sockets === 0)
  expect(await stays(() => gateway.sockets === 0 && gateway.attempts === 1, 1_000)).toBe(true)
})
