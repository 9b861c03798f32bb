import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { readConfig } from '../../config/config.ts'
import { STARTER } from '../../src/cli/init/answers.ts'
import { configText } from '../../src/cli/init/config-text.ts'
import { askAll } from '../../src/cli/init/questions.ts'
import { runToEnd } from './bot-process.ts'

const NO_HTTP = {
  publicUrl: '',
  slackSigningSecret: '',
  slackClientId: '',
  slackClientSecret: '',
}

async function place() {
  const folder = await mkdtemp(join(tmpdir(), 'dealbell-init-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const config = join(folder, 'new', 'dealbell.yaml')
  const env = join(folder, '.env')
  const init = (words: readonly string[], more: Record<string, string> = {}) =>
    runToEnd({
      script: ['src/cli/dealbell.ts', 'init', '--secrets', env, ...words],
      environment: { DEALBELL_CONFIG: config, ...more },
    })
  return { config, env, init }
}

/** The variables of a file as Node reads them. */
async function variables(file: string): Promise<Record<string, string>> {
  const script = [`--env-file=${file}`, '-p', 'JSON.stringify(process.env)']
  const { output } = await runToEnd({ script, environment: {} })
  return JSON.parse(output)
}

test('without questions the usual values are written, and the tokens for their owner alone', async () => {
  const { config, env, init } = await place()
  const { code, output } = await init(['--yes'], {
    DISCORD_TOKEN: 'MTAw.secret',
    DISCORD_APPLICATION_ID: '100',
  })
  expect(code).toBe(0)
  expect(output).not.toContain('MTAw.secret')
  expect(output).toContain('https://discord.com/oauth2/authorize?client_id=100&')
  expect(output).toContain('slack manifest')
  expect((await stat(env)).mode & 0o777).toBe(0o600)
  const written = await variables(env)
  expect(written).toMatchObject({ DISCORD_TOKEN: 'MTAw.secret', DEALBELL_CONFIG: config })
  const reading = readConfig(written)
  expect(reading).toMatchObject({
    ok: true,
    config: { discord: { applicationId: '100' }, subscriptions: [{ channel: 'console' }] },
  })
})

test('options say what is read, what is told, to whom and in which language', async () => {
  const { config, init } = await place()
  const words = ['--feed', 'news.example/feed', 'https://b.example/f', '--channel', 'slack:C0NEWS']
  const { code } = await init([...words, '--rule', 'party:"Scale AI"', '--language', 'fr'])
  expect(code).toBe(0)
  const text = await readFile(config, 'utf8')
  expect(readConfig({}, { file: config, text })).toMatchObject({
    ok: true,
    config: {
      feeds: [{ url: 'https://news.example/feed' }, { url: 'https://b.example/f' }],
      watchlists: [{ rules: ['party:"Scale AI"'] }],
      subscriptions: [{ channel: 'slack:C0NEWS', language: 'fr' }],
    },
  })
})

test('what is there already is kept unless forced', async () => {
  const { config, env, init } = await place()
  await writeFile(env, 'DISCORD_TOKEN=mine\n')
  const refused = await init(['--yes'])
  expect([refused.code, refused.output]).toEqual([1, expect.stringContaining('--force')])
  expect(await readFile(env, 'utf8')).toBe('DISCORD_TOKEN=mine\n')
  await expect(stat(config)).rejects.toThrow('ENOENT')
  expect((await init(['--yes', '--force'])).code).toBe(0)
  expect((await stat(env)).mode & 0o777).toBe(0o600)
  await rm(env)
  await writeFile(config, 'feeds: []\n')
  const kept = await init(['--yes'])
  expect([kept.code, kept.output]).toEqual([0, expect.stringContaining('was kept')])
  expect(await readFile(config, 'utf8')).toBe('feeds: []\n')
})

test('faults are told and nothing is written', async () => {
  const { config, env, init } = await place()
  const { code, output } = await init(['--yes', '--rule', 'price:>lots', '--channel', 'nowhere'])
  expect(code).toBe(1)
  expect(output).toContain('column')
  expect(output).toContain('subscriptions[0].channel')
  await expect(stat(env)).rejects.toThrow('ENOENT')
  await expect(stat(config)).rejects.toThrow('ENOENT')
})

test('questions are asked again until the answer is right, and secrets are not shown', async () => {
  const lines = [
    'elvish',
    'de',
    'not an address!',
    'news.example',
    'price:>lots',
    'type:merger; party:"Scale AI"',
    '200',
    '',
    '-',
    'somewhere',
    'discord:300',
    'mailto:ops@example.org',
  ]
  const said: string[] = []
  const known = {
    ...STARTER,
    discordToken: 'MTAw.secret',
    discordApplicationId: '100',
    slackBotToken: 'xoxb-1',
    slackAppToken: '',
    ...NO_HTTP,
    contact: '',
  }
  const answers = await askAll(known, {
    ask: async (question) => {
      said.push(question)
      return lines.shift() ?? ''
    },
    say: (text) => void said.push(text),
  })
  expect(answers).toEqual({
    language: 'de',
    feeds: ['news.example'],
    rules: ['type:merger', 'party:"Scale AI"'],
    channel: 'discord:300',
    discordToken: 'MTAw.secret',
    discordApplicationId: '200',
    slackBotToken: '',
    slackAppToken: '',
    ...NO_HTTP,
    contact: 'mailto:ops@example.org',
  })
  expect(said.join('')).not.toContain('MTAw.secret')
  expect(said.join('')).toContain('It must be one of en, de')
})

test('for Slack by HTTP a key is made, and kept when the file is written anew', async () => {
  const { config, env, init } = await place()
  const given = {
    SLACK_BOT_TOKEN: 'xoxb-1',
    SLACK_SIGNING_SECRET: 'signing-secret',
    SLACK_CLIENT_ID: '1.2',
    SLACK_CLIENT_SECRET: 'client-secret',
    DEALBELL_PUBLIC_URL: 'https://bot.example.org/dealbell',
  }
  const first = await init(['--yes'], given)
  expect(first.code).toBe(0)
  expect(first.output).toContain('slack manifest --http')
  expect(first.output).toContain('https://bot.example.org/dealbell/slack/install')
  const written = await variables(env)
  expect(written).toMatchObject({ ...given, DEALBELL_CONFIG: config })
  const key = written['DEALBELL_SECRET_KEY'] ?? ''
  expect(key).toMatch(/^[0-9a-f]{64}$/)
  expect(readConfig(written)).toMatchObject({ ok: true, config: { missing: { slack: [] } } })
  await init(['--yes', '--force'], given)
  expect((await variables(env))['DEALBELL_SECRET_KEY']).toBe(key)
  for (const secret of [key, 'signing-secret', 'client-secret', 'xoxb-1']) {
    expect(first.output).not.toContain(secret)
  }
})

test('with Slack one question decides between Socket Mode and HTTP', async () => {
  const known = {
    ...STARTER,
    ...NO_HTTP,
    discordToken: '',
    discordApplicationId: '',
    slackBotToken: 'xoxb-1',
    slackAppToken: 'xapp-1',
    contact: '',
  }
  const asked = async (address: readonly string[], last: string) => {
    const lines = ['', '', '', '', '', ...address, last]
    const said: string[] = []
    const ask = async (question: string) => {
      said.push(question)
      return lines.shift() ?? ''
    }
    return { answers: await askAll(known, { ask, say: (text) => void said.push(text) }), said }
  }
  const socket = await asked([''], 'xapp-2')
  expect(socket.answers).toMatchObject({ publicUrl: '', slackAppToken: 'xapp-2' })
  const http = await asked(['http://x', 'https://bot.example.org'], 'signing')
  expect(http.answers).toMatchObject({
    publicUrl: 'https://bot.example.org',
    slackAppToken: '',
    slackSigningSecret: 'signing',
  })
  expect(http.said.join('')).toContain('DEALBELL_PUBLIC_URL')
})

test('the configuration file that comes with the program is what init writes by itself', async () => {
  expect(await readFile('config/dealbell.yaml', 'utf8')).toBe(configText(STARTER))
})
