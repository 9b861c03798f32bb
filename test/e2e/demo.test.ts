import { expect, test, vi } from 'vitest'
import { z } from 'zod'
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

const HEADLINES = [
  'Arden Rail acquires Velotram for €410m',
  'Called off: Brightmoor Brands acquires Stellan Foods for US$780m',
  'Corvane Semiconductor acquires Pellmere for US$2.2bn',
  'Hallbrock SE acquires Dreyer Ventiltechnik GmbH from Gründerfamilie Dreyer for €340m',
  'Hydronef raises €32m in Series A led by Grand Large Capital',
  'Kesselring AG sells Lacksparte to Nordvik Chemicals for €1.2bn',
  'Lumivault raises US$85m in Series B led by Harrow Peak Ventures, valuing it at US$410m',
  'Meta Platforms takes 49% of Scale AI for US$14.3bn, valuing it at US$29bn',
  'Ostwind Energie AG takes 75.1% of Solarfeld Mitte GmbH for €96m',
  'Rheinwerk Glass and Sundara Materials form joint venture RS Separators',
  'Tidewell Bank and Oakmere Financial to merge for £3.4bn',
  'Valmières takes 60% of Fromagerie du Lac for €128m',
]

const ALERTS = z.object({
  alerts: z.array(
    z.object({
      card: z.object({ title: z.string() }),
      replies: z.array(z.object({ card: z.object({ title: z.string() }) })),
    }),
  ),
})

test('every deal of the demo is told once and rightly, nothing else, and the rumour firms up', async () => {
  await using demo = await startBot(DEMO)
  await vi.waitFor(
    async () => {
      const { alerts } = ALERTS.parse(await (await fetch(`${demo.url}/console/alerts`)).json())
      const titles = alerts.map(({ card }) => card.title)
      expect(titles.toSorted((a, b) => a.localeCompare(b, 'en'))).toEqual(HEADLINES)
      const replies = alerts.flatMap((alert) => alert.replies.map(({ card }) => card.title))
      expect(replies).toEqual(['Rumoured → Announced'])
    },
    { timeout: 10_000, interval: 50 },
  )
})
