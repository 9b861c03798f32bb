import { expect, test } from 'vitest'
import type { SuggestionRequest } from '../../commands/suggest.ts'
import { textOf } from '../fakes/discord-world.ts'
import { CHANNEL, GUILD, stage, stays } from './discord-fixture.ts'

const TYPING = { command: 'deals', focused: 'query', channelId: CHANNEL, userId: '7' }

test('what is typed into an option is completed, with all that is known of who types where', async () => {
  const scene = await stage()
  const asked: SuggestionRequest[] = []
  await scene.connectedBot(undefined, undefined, async (request) => {
    asked.push(request)
    return [{ label: 'type:ipo (Börsengang)', value: 'type:ipo' }]
  })
  const options = { query: 'type:i', page: '2' }
  expect(await scene.server.type({ ...TYPING, options, locale: 'de' })).toEqual([
    { name: 'type:ipo (Börsengang)', value: 'type:ipo' },
  ])
  expect(asked).toMatchObject([
    {
      team: `discord:${GUILD}`,
      channel: `discord:${CHANNEL}`,
      locale: 'de',
      command: 'deals',
      subcommand: null,
      option: 'query',
      typed: 'type:i',
      options: { page: '2' },
      user: { id: '7', canEdit: false },
    },
  ])
  await scene.server.type({
    ...TYPING,
    command: 'watch',
    subcommand: 'add',
    focused: 'rule',
    options: { rule: '' },
  })
  expect(asked[1]).toMatchObject({ command: 'watch', subcommand: 'add', option: 'rule', typed: '' })
})

test('more than Discord takes is never sent', async () => {
  const scene = await stage()
  const many = Array.from({ length: 40 }, (_, at) => ({
    label: `${at} ${'x'.repeat(200)}`,
    value: `${at}`,
  }))
  const long = { label: 'too long to be sent whole', value: 'y'.repeat(101) }
  await scene.connectedBot(undefined, undefined, async () => [long, ...many])
  const choices = await scene.server.type({ ...TYPING, options: { query: '' } })
  expect(choices).toHaveLength(25)
  expect(choices[0]).toMatchObject({ value: '0' })
})

test('what is not found in time is not suggested', async () => {
  const scene = await stage()
  await scene.connectedBot(undefined, undefined, () => Promise.withResolvers<never>().promise)
  expect(await scene.server.type({ ...TYPING, options: { query: 'a' } })).toEqual([])
})

test('a direct message is suggested nothing', async () => {
  const scene = await stage()
  await scene.connectedBot(undefined, undefined, async () => [{ label: 'a', value: 'a' }])
  expect(await scene.server.type({ ...TYPING, options: { query: 'a' }, direct: true })).toEqual([])
})

test('suggestions that Discord no longer takes harm nothing', async () => {
  const scene = await stage()
  await scene.connectedBot(undefined, undefined, async () => [{ label: 'a', value: 'a' }])
  scene.server.fail({ fault: { kind: 'error', status: 404, code: 10062 }, path: /callback$/ })
  const typed = scene.server.type({ ...TYPING, options: { query: 'a' } })
  await expect(typed).rejects.toThrow('did not respond')
  scene.server.violations.pop()
  expect(await scene.server.type({ ...TYPING, options: { query: 'a' } })).toHaveLength(1)
  expect(await stays(() => !scene.log().includes('unhandled'), 50)).toBe(true)
})

test('a command in the menu of a message is told the message and the previews of its links', async () => {
  const scene = await stage()
  await scene.connectedBot()
  const embeds = [
    {
      type: 'article',
      title: '**A** buys B',
      description: 'For $3bn',
      url: 'https://news.example/a',
    },
  ]
  const content = '> **Nordwind AG** buys [Kiesel](https://news.example/b)!'
  const use = { command: 'Find deals', channelId: CHANNEL, content, embeds, locale: 'fr' }
  const { original, ephemeral } = await scene.server.useOnMessage(use)
  expect(ephemeral).toBe(true)
  const shown = textOf(original ?? { components: [] }).replaceAll('\\', '')
  expect(shown).toContain('"command":"find-deals"')
  expect(shown).toContain('"locale":"fr"')
  expect(shown).toContain('Nordwind AG buys Kiesel https://news.example/b!')
  expect(shown).toContain('"title":"A buys B","text":"For $3bn","url":"https://news.example/a"')
})
