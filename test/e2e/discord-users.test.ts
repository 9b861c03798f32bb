import { setTimeout as delay } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { textOf } from '../fakes/discord-world.ts'
import { runToEnd, startBot } from './bot-process.ts'
import { ANNOUNCED, DISCORD_CHANNEL, OLD_NEWS, startWorld } from './world.ts'

/** The bot with its commands registered, which has told Discord of one deal. */
async function place() {
  const world = await startWorld()
  onTestFinished(() => world[Symbol.asyncDispose]())
  const { discord, environment } = world
  const script = ['src/cli/dealbell.ts', 'commands', 'register']
  expect(await runToEnd({ script, environment })).toMatchObject({ code: 0 })
  world.publish([OLD_NEWS])
  const bot = await startBot({ script: ['src/main.ts'], environment })
  onTestFinished(() => bot[Symbol.asyncDispose]())
  const seen = () => world.feed.requests.filter(({ status }) => status === 200).length > 0
  await until(() => seen() && discord.gateway.connected === 1)
  world.publish([ANNOUNCED, OLD_NEWS])
  await until(() => discord.messages(DISCORD_CHANNEL).length > 0)
  return discord
}

async function until(condition: () => boolean): Promise<void> {
  const deadline = Date.now() + 60_000
  while (!condition()) {
    if (Date.now() > deadline) throw new Error(`not so in time: ${condition.toString()}`)
    await delay(20)
  }
}

test('a Discord user is shown deals while typing, and the deals of somebody’s message', async () => {
  const discord = await place()
  const who = { channelId: DISCORD_CHANNEL, locale: 'de' }
  const typed = { command: 'deal', focused: 'number', options: { number: 'kies' } }
  const [choice] = await discord.type({ ...who, ...typed })
  expect(choice).toEqual({
    name: expect.stringContaining('Nordwind AG übernimmt Kiesel Robotics'),
    value: expect.stringMatching(/^\d+$/),
  })
  const query = { command: 'deals', focused: 'query', options: { query: 'party:kies' } }
  expect(await discord.type({ ...who, ...query })).toContainEqual({
    name: 'party:"Kiesel Robotics"',
    value: 'party:"Kiesel Robotics"',
  })
  const content =
    'Habt ihr das gesehen? Nordwind übernimmt Kiesel Robotics für 1,2 Milliarden Dollar.'
  const use = { ...who, command: 'Find deals in this message', content }
  const { original, ephemeral } = await discord.useOnMessage(use)
  const shown = textOf(original ?? { components: [] }).replaceAll('\\', '')
  expect(ephemeral).toBe(true)
  expect(shown).toContain('Ein Deal in dieser Nachricht')
  expect(shown).toContain('Nordwind übernimmt Kiesel Robotics für 1,2 Milliarden Dollar.')
  expect(shown).toContain(`Gespeichert als #${String(choice?.['value'])}`)
  const message = original
  if (message === null) throw new Error('there is no answer')
  const label = `#${String(choice?.['value'])} zeigen`
  const details = await discord.press({ ...who, message, label })
  expect(textOf(details.original ?? { components: [] })).toContain('Kiesel Robotics')
  expect(discord.violations).toEqual([])
}, 90_000)
