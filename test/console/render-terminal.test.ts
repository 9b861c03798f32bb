import { stripVTControlCharacters } from 'node:util'
import { expect, test } from 'vitest'
import { renderTerminal } from '../../src/console/render-terminal.ts'
import type { Card } from '../../src/core/card/card.ts'

const CARD: Card = {
  title: 'Hallbrock buys Dreyer Ventiltechnik',
  accent: 'announced',
  sections: [
    { kind: 'text', text: 'One.\n\nTwo.' },
    {
      kind: 'fields',
      fields: [
        { label: 'Price', value: '€340 million' },
        { label: 'Acquirer', value: 'Hallbrock' },
      ],
    },
    {
      kind: 'quotes',
      label: 'Evidence',
      quotes: [{ text: 'Der Kaufpreis beträgt …', source: { text: 'Kontorblatt', url: null } }],
    },
    {
      kind: 'links',
      label: 'Sources',
      links: [
        { text: 'Kontorblatt', url: 'https://kontorblatt.example/a' },
        { text: 'Print edition', url: null },
      ],
    },
    { kind: 'items', items: [{ title: '#1 Meta', detail: '49 %' }] },
  ],
  footer: 'deal 1',
}

test('a card is printed as a readable block', () => {
  expect(renderTerminal(CARD, 'alert', false)).toBe(
    [
      '● Hallbrock buys Dreyer Ventiltechnik',
      '│ One.',
      '│',
      '│ Two.',
      '│ Price     €340 million',
      '│ Acquirer  Hallbrock',
      '│ Evidence',
      '│   “Der Kaufpreis beträgt …”',
      '│   — Kontorblatt',
      '│ Sources',
      '│   Kontorblatt  https://kontorblatt.example/a',
      '│   Print edition',
      '│ #1 Meta',
      '│   49 %',
      '│ deal 1',
      '',
      '',
    ].join('\n'),
  )
})

test('colours are used on a terminal only, and take nothing away from the text', () => {
  const coloured = renderTerminal(CARD, 'alert', true)
  expect(coloured).toContain('\u001b[')
  const plain = renderTerminal(CARD, 'alert', false)
  expect(stripVTControlCharacters(coloured)).toBe(plain)
})

test('long texts are wrapped under their column, addresses stay whole', () => {
  const url = `https://news.example/${'a'.repeat(200)}`
  const printed = renderTerminal(
    {
      title: 'word '.repeat(40).trim(),
      accent: 'neutral',
      sections: [
        { kind: 'fields', fields: [{ label: 'People', value: 'name '.repeat(40).trim() }] },
        { kind: 'links', label: 'Sources', links: [{ text: 'x', url }] },
      ],
    },
    'edit',
    false,
  )
  const lines = printed.split('\n')
  expect(lines.filter((line) => line.length > 100)).toEqual([`│   ${url}`])
  expect(lines.filter((line) => line.startsWith('│         name')).length).toBeGreaterThan(0)
  expect(printed.match(/name/g)).toHaveLength(40)
  expect(printed.match(/word/g)).toHaveLength(40)
})
