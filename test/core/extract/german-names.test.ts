import { expect, test } from 'vitest'
import { sides } from './sides.ts'

const german = (text: string, title = '') => ({ title, text, lang: 'de' })

test.each([
  [
    'Das Kartellamt hat die Übernahme des Altener Verlags durch Norvik genehmigt.',
    'Altener Verlag',
  ],
  ['Norvik hat die Altener Brauerei für 40 Millionen Euro übernommen.', 'Altener Brauerei'],
  ['Norvik hat die "Altener Neue Zeitung" für 40 Millionen Euro gekauft.', 'Altener Neue Zeitung'],
])('reads a name made of everyday words: %s', (text, target) => {
  expect(sides(german(text))).toMatchObject({ acquirers: ['Norvik'], targets: [target] })
})

test('takes such words before another name for its description', () => {
  const text =
    'Der Altener Verlag Norvik kauft den Rivalen Halden für 40 Millionen Euro. Der Altener Verlag will damit wachsen.'
  expect(sides(german(text, 'Norvik kauft Halden'))).toMatchObject({
    acquirers: ['Norvik'],
    targets: ['Halden'],
  })
})

test('does not let an oblique article make a subject', () => {
  const text =
    'Laut Zahlen, die der Altener Zeitung vorliegen, kauft Norvik den Rivalen Halden für 40 Millionen Euro.'
  expect(sides(german(text)).acquirers).toEqual(['Norvik'])
})

test.each([
  ['Die Norvik-Gruppe übernimmt den Rivalen Halden für 40 Millionen Euro.', 'Norvik'],
  ['Der Norvik-Konzern übernimmt den Rivalen Halden für 40 Millionen Euro.', 'Norvik'],
  ['Der Corvus-Konzern Norvik übernimmt den Rivalen Halden für 40 Millionen Euro.', 'Norvik'],
  ['Norvik + Jahn übernimmt den Rivalen Halden für 40 Millionen Euro.', 'Norvik + Jahn'],
  ['Die Norvik Holding S.à.r.l. übernimmt Halden für 40 Millionen Euro.', 'Norvik Holding S.à.r.l'],
  ['Die Bauer Norvik Group übernimmt Halden für 40 Millionen Euro.', 'Bauer Norvik Group'],
])('reads who buys in full: %s', (text, buyer) => {
  expect(sides(german(text))).toMatchObject({ acquirers: [buyer], targets: ['Halden'] })
})

test('tells what a company is called from where it is', () => {
  const text =
    'Der Maschinenbauer Norvik mit Sitz in Lundau übernimmt die Jan Ernst Maschinenfabrik in Bitterau.'
  expect(sides(german(text, 'Norvik kauft zu'))).toEqual({
    acquirers: ['Norvik'],
    targets: ['Jan Ernst Maschinenfabrik'],
    sellers: [],
  })
})

test.each(['Bitterau. ', 'Bitterau, den 19. Juni 2026 – '])(
  'leaves out where news come from: %s',
  (place) => {
    const text = `${place}Die Zukunft der Bäckerei Halden ist gesichert. Der Filialist Norvik hat den Betrieb erworben.`
    expect(sides(german(text, 'Bäckerei Halden hat einen Käufer gefunden'))).toMatchObject({
      acquirers: ['Norvik'],
      targets: ['Bäckerei Halden'],
    })
  },
)

test('does not take the code of a currency for a company', () => {
  const title = 'Norvik will US-Unternehmen Halden für 11,6 Mrd USD kaufen'
  expect(sides(german('Das teilte Norvik am Montag mit.', title))).toMatchObject({
    acquirers: ['Norvik'],
    targets: ['Halden'],
  })
})

test.each(['Unser', 'Jeder', 'Mancher', 'Letzter'])(
  'takes no company’s noun behind an everyday word for a name: %s',
  (word) => {
    const text = `${word} Verlag kauft Papier bei Halden.`
    expect(sides(german(text, 'Neues')).acquirers).toEqual([])
  },
)
