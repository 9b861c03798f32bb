import { expect, test } from 'vitest'
import { sides } from './sides.ts'

test.each([
  ['Halden was acquired by Lund-based Norvik.', 'Norvik', 'Halden'],
  ['In March 2016 Halden was acquired by Milwaukee-based Norvik.', 'Norvik', 'Halden'],
  ['Halden was acquired by U.S.-based company Norvik.', 'Norvik', 'Halden'],
  ['Halden was acquired by US firm Norvik.', 'Norvik', 'Halden'],
  ['Halden was acquired by Boise, Idaho-based pump maker Norvik.', 'Norvik', 'Halden'],
  ['Norvik took over the Lund-based Halden in 1992.', 'Norvik', 'Halden'],
  ['Halden of Fergus Falls, Minnesota was bought by Norvik.', 'Norvik', 'Halden'],
])('where a company sits is no party: %s', (text, acquirer, target) => {
  expect(sides(text)).toMatchObject({ acquirers: [acquirer], targets: [target] })
})

test.each([
  ['The shoe shop chain Halden was bought by Next plc for £9 million.', 'Next plc'],
  ['Halden was bought by Norvik ltd for £17 million.', 'Norvik ltd'],
])('a legal form may be written small: %s', (text, acquirer) => {
  expect(sides(text).acquirers).toEqual([acquirer])
})
