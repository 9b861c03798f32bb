import { expect, test, vi } from 'vitest'
import { startBot } from './bot-process.ts'

const DEMO = { script: ['src/cli/dealbell.ts', 'demo'], environment: {} }

test('the demo shows the founding example in the terminal and on the page within ten seconds', async () => {
  await using demo = await startBot(DEMO)
  const alert = 'Meta Platforms takes 49% of Scale AI for US$14.3bn, valuing it at US$29bn'
  await vi.waitFor(
    async () => {
      expect(demo.output()).toContain(alert)
      const alerts = await (await fetch(`${demo.url}/console/alerts`)).text()
      expect(alerts).toContain(alert)
      expect(alerts).toContain('2 sources')
    },
    { timeout: 10_000, interval: 50 },
  )
  const page = await fetch(demo.url)
  expect(page.headers.get('content-type')).toContain('text/html')
  expect(await demo.end('SIGINT')).toBe(0)
})

test('the demo answers commands typed on its page', async () => {
  await using demo = await startBot(DEMO)
  const ask = async (text: string): Promise<string> => {
    const response = await fetch(`${demo.url}/console/commands`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text }),
    })
    return await response.text()
  }
  await vi.waitFor(async () => expect(await ask('/deals target:Scale')).toContain('Scale AI'), {
    timeout: 10_000,
  })
  const found = await ask('/deals target:Scale')
  const number = /#(\d+) Meta/.exec(found)?.[1] ?? ''
  expect(await ask(`/deal ${number}`)).toContain('49')
  expect(await ask('/watch add target:Scale')).toContain('now watches')
  expect(await ask('/dels')).toContain('/deals')
  expect(await demo.end('SIGTERM')).toBe(0)
})
