import { expect, test } from 'vitest'
import { extract } from '../../../src/core/extract/extract.ts'
import { sides } from './sides.ts'
import { told } from './told.ts'

test('two that combine in a deal merge', () => {
  const text =
    'Southern banks Norvik and Halden are combining in an all-stock deal to create a new bank valued at about $66 billion. The combined company will be based in Oslo. The deal closes next year.'
  expect(extract({ text }).deals[0]?.type.value).toBe('merger')
  expect(sides(text)).toMatchObject({ acquirers: ['Norvik'], targets: ['Halden'] })
})

test('a listed buyer lists nothing', () => {
  const text =
    'ASX-listed IT firm Norvik has bought local rival Halden for $17 million in cash and shares. The price is paid over three years. Norvik makes software.'
  expect(told({ text })).toBe('Norvik > Halden < , completed')
})

test('whoever bought a company years ago leads no round in it', () => {
  const text =
    'Chip designer Norvik has raised $150 million in a funding round to expand its labs. Acquired by Halden Electronics in 2016, Norvik has grown since. It employs 3,000 engineers.'
  expect(sides(text)).toMatchObject({ acquirers: [], targets: ['Norvik'] })
})

test('an offer for the company is one for the company spoken of', () => {
  const text =
    'Shares of Halden have had a long week. According to a filing, Halden has been told that Norvik Inc has walked away from talks and withdrawn its offer for the company. The price was low.'
  expect(told({ text })).toBe('Norvik Inc > Halden < , cancelled')
})

test('how far shares fall is no stake', () => {
  const title = 'Halden shares plunge 17% after takeover collapse'
  const text =
    'Halden shares have had a long week. Norvik has walked away from talks and withdrawn its takeover offer for Halden. The price was low.'
  expect(extract({ title, text }).deals[0]?.stakePct).toBeNull()
})

test('a sentence of its own may say that the deal is closed', () => {
  const text =
    'Norvik is expanding its product line with the acquisition of Halden Sheets. Customers will notice little. He said the deal was completed on Monday.'
  expect(told({ text })).toBe('Norvik > Halden Sheets < , completed')
})

test('whoever pares a stake sells', () => {
  const text =
    'Norvik Capital has pared its stake in Halden by selling shares in the open market. Consequently, Norvik Capital’s stake has fallen to 4.4%. Others sold before.'
  expect(sides(text)).toMatchObject({ targets: ['Halden'], sellers: ['Norvik Capital'] })
})

test('a stake that is written off changes no hands', () => {
  const text =
    'Norvik has announced the write-off of its 9.6% stake in Halden, after a decline in value. The markets took note. Halden teaches online.'
  expect(extract({ text }).isDeal).toBe(false)
})

test('two everyday words inside a sentence are a company', () => {
  const text =
    'The publisher Norvik has confirmed that it is in talks with Local World about an acquisition of Local World. Markets rose. It owns papers.'
  expect(sides(text).targets).toEqual(['Local World'])
})
