import { expect, test, vi } from 'vitest'
import { slackButtons } from '../fakes/slack-interact.ts'
import { runToEnd, startBot } from './bot-process.ts'
import { ANNOUNCED, OLD_NEWS, SLACK_BOT_TOKEN, SLACK_CHANNEL, startWorld } from './world.ts'

const PATIENCE = { timeout: 15_000, interval: 50 }
const SIGNING_SECRET = 'e5b1c8d2-signing-secret-of-the-app'

test('with a signing secret and no app token Slack reaches the whole bot by HTTP', {
  timeout: 60_000,
}, async () => {
  await using world = await startWorld()
  const { slack, feed } = world
  const environment = {
    ...world.environment,
    SLACK_APP_TOKEN: '',
    SLACK_SIGNING_SECRET: SIGNING_SECRET,
  }
  world.publish([OLD_NEWS])
  await using bot = await startBot({ script: ['src/main.ts'], environment })
  const url = `${bot.url}/slack/events`
  slack.sendTo({ url, signingSecret: SIGNING_SECRET })
  await vi.waitFor(
    () => expect(feed.requests.some(({ status }) => status === 304)).toBe(true),
    PATIENCE,
  )
  world.publish([ANNOUNCED, OLD_NEWS])
  await vi.waitFor(() => expect(slack.messages(SLACK_CHANNEL)).toHaveLength(1), PATIENCE)

  const asked = { user: 'U0ANNA', channel: SLACK_CHANNEL }
  const told = await slack.invoke({ ...asked, command: '/deal', text: '2' })
  expect(JSON.stringify(told.posts)).toContain('has agreed to acquire Kiesel Robotics')
  const { opened } = await slack.invoke({ ...asked, command: '/deal', text: '' })
  if (opened === null) throw new Error('no form was opened')
  const typing = { user: asked.user, opened, field: 'number', typed: 'kies' }
  expect(await slack.type(typing)).toEqual([
    { label: expect.stringMatching(/^#2 .*Kiesel Robotics/), value: '2' },
  ])
  await slack.submit({ user: asked.user, opened, values: { number: '2' } })
  expect(JSON.stringify(opened.view)).toContain('has agreed to acquire Kiesel Robotics')
  const [message] = slack.messages(SLACK_CHANNEL)
  if (message === undefined) throw new Error('nothing was posted')
  const [evidence = ''] = slackButtons(message)
  const { answer } = await slack.press({ ...asked, message, label: evidence })
  expect(JSON.stringify(answer)).toContain('has agreed to acquire Kiesel Robotics')

  const reachable = { ...environment, DEALBELL_PUBLIC_URL: bot.url }
  const doctor = await runToEnd({
    script: ['src/cli/dealbell.ts', 'doctor'],
    environment: reachable,
  })
  expect(doctor.output).toContain(`leads to the bot (/slack/events)`)
  expect(await bot.end('SIGTERM')).toBe(0)
  expect(slack.violations).toEqual([])
  for (const secret of [SIGNING_SECRET, SLACK_BOT_TOKEN]) {
    expect(bot.output() + doctor.output).not.toContain(secret)
  }
})

test('the manifest for HTTP needs the public address', async () => {
  const script = ['src/cli/dealbell.ts', 'slack', 'manifest', '--http']
  const without = await runToEnd({ script, environment: {} })
  expect(without.code).toBe(2)
  expect(without.output).toContain('DEALBELL_PUBLIC_URL')
  const environment = { DEALBELL_PUBLIC_URL: 'https://bot.example.org' }
  const { code, output } = await runToEnd({ script, environment })
  expect(code).toBe(0)
  expect(JSON.parse(output)).toMatchObject({
    settings: {
      interactivity: {
        request_url: 'https://bot.example.org/slack/events',
        message_menu_options_url: 'https://bot.example.org/slack/events',
      },
    },
  })
})
