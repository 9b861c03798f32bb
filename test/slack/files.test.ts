import { expect, test } from 'vitest'
import type { CommandReply } from '../../commands/command.ts'
import { cardOf, connected } from './with-slack.ts'

const TYPED = { command: '/deals', text: 'x', user: 'U0ANNA', channel: 'C0NEWS' }
const FILE = { name: 'rules.csv', type: 'text/csv', text: 'query\nparty:"Scale AI" & <more>\n' }

async function exporting(reply: Partial<CommandReply> = {}) {
  const answer = async (): Promise<CommandReply> => ({
    card: cardOf('Export'),
    shared: false,
    file: FILE,
    ...reply,
  })
  return connected({ slack: { answer } })
}

test('a private export lies in the direct messages, where the answer says it is', async () => {
  const { server } = await exporting()
  const { posts } = await server.invoke(TYPED)
  expect(server.messages('DU0ANNA').map(({ text }) => text)).toEqual([`rules.csv\n${FILE.text}`])
  expect(JSON.stringify(posts[0]?.blocks)).toContain('Die Datei liegt in Ihren Direktnachrichten')
  expect(JSON.stringify(posts[0]?.blocks)).not.toContain('Scale AI')
  expect(server.messages('C0NEWS')).toEqual([])
  expect(server.violations).toEqual([])
})

test('a shared export lies in the channel', async () => {
  const { server } = await exporting({ shared: true })
  await server.invoke(TYPED)
  expect(server.messages('C0NEWS').map(({ text }) => text)).toEqual([`rules.csv\n${FILE.text}`])
})

test('where Slack takes no file its text stands in the answer, and what is too long is told', async () => {
  const { server } = await exporting()
  server.failNext('files.getUploadURLExternal', { kind: 'error', error: 'missing_scope' }, 2)
  const { posts } = await server.invoke(TYPED)
  expect(JSON.stringify(posts[0]?.blocks)).toContain('rich_text_preformatted')
  const long = await exporting({ file: { ...FILE, text: 'x'.repeat(9_000) } })
  long.server.failNext('conversations.open', { kind: 'error', error: 'missing_scope' })
  const told = await long.server.invoke(TYPED)
  expect(JSON.stringify(told.posts[0]?.blocks)).toContain('dealbell export')
  expect([...server.violations, ...long.server.violations]).toEqual([])
})
