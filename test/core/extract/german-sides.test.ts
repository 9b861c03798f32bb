import { expect, test } from 'vitest'
import { sides } from './sides.ts'

const read = (text: string, title = '') => sides({ title, text, lang: 'de' })

test.each([
  'Der Konzern Halden hat ein Aktienpaket von 12 Prozent am Chiphersteller Corvus an den Investor Norvik verkauft.',
  'Der Konzern Halden verkauft seine Beteiligung am Chiphersteller Corvus an den Investor Norvik.',
  'Der Konzern Halden verkauft seine Beteiligung an Corvus an den Investor Norvik.',
])('tells what a stake is in from who gets it: %s', (text) => {
  expect(read(text)).toEqual({ acquirers: ['Norvik'], targets: ['Corvus'], sellers: ['Halden'] })
})

test('takes the name right behind a stake for what it is in', () => {
  expect(read('Halden gibt Aktienpaket an Corvus ab.')).toEqual({
    acquirers: [],
    targets: ['Corvus'],
    sellers: ['Halden'],
  })
})

test.each([
  'Der Konzern Halden will seine Pumpensparte verkaufen. Finanzinvestoren und Rivalen bieten für sie.',
  'Der Konzern Halden will seine Pumpensparte abspalten und an die Börse bringen.',
])('reads the unit before a closing verb: %s', (text) => {
  expect(read(text, 'Halden ordnet sich neu')).toEqual({
    acquirers: [],
    targets: ['Pumpensparte'],
    sellers: ['Halden'],
  })
})

test.each([
  'Der Finanzinvestor Halden steigt beim Modehändler Corvus aus.',
  'Der Finanzinvestor Halden hat sich von seinem Aktienpaket am Modehändler Corvus getrennt.',
  'Der Finanzinvestor Halden hat sich von der Tochter Corvus getrennt.',
])('reads who leaves a company: %s', (text) => {
  expect(read(text)).toMatchObject({ targets: ['Corvus'], sellers: ['Halden'] })
})

test.each([
  'Beim Modehändler Corvus steigt der Investor Norvik ein.',
  'Im Ringen um den Modehändler Corvus legt der Konzern Norvik nach.',
  'Die Mehrheit am Modehändler Corvus übernimmt der Konzern Norvik.',
])('reads the buyer behind a verb whose object stands first: %s', (text) => {
  expect(read(text)).toMatchObject({ acquirers: ['Norvik'], targets: ['Corvus'] })
})

test.each([
  'Corvus dementiert eine Übernahme durch Norvik.',
  'Der Zulieferer Corvus hat Berichte über einen Verkauf an den Rivalen Norvik zurückgewiesen.',
])('reads what would change hands in a denial: %s', (text) => {
  expect(read(text)).toMatchObject({ acquirers: ['Norvik'], targets: ['Corvus'] })
})

test('gives an offer to the bidder its genitive names', () => {
  const text =
    'Im Bieterkampf um Corvus wächst der Druck. Die Offerte des Investors Norvik läuft aus.'
  expect(read(text, 'Bieterkampf um Corvus').targets).toEqual(['Corvus'])
})

test.each([
  'Corvus bekommt einen neuen Eigentümer: Der Konzern Norvik übernimmt das Kasseler Unternehmen.',
  'Die Zukunft des Händlers ist gesichert. Corvus hatte Käufer gesucht. Norvik hat den Betrieb mit 14 Läden erworben.',
])('knows the company that a noun stands for: %s', (text) => {
  expect(read(text, 'Neuer Eigentümer')).toMatchObject({
    acquirers: ['Norvik'],
    targets: ['Corvus'],
  })
})

test('tells the subjunctive from an adjective', () => {
  const text =
    'Ein Magazin hatte berichtet, Norvik wolle Corvus für drei Milliarden Euro übernehmen.'
  expect(read(text)).toMatchObject({ acquirers: ['Norvik'], targets: ['Corvus'] })
})

test.each([
  ['Klinik Am Hang', 'Der Betreiber Norvik übernimmt die Klinik Am Hang in Elster.'],
  ['Brauerei Zum Anker', 'Der Konzern Norvik hat die Brauerei Zum Anker übernommen.'],
])('reads %s as one name', (name, text) => {
  expect(read(text)).toMatchObject({ acquirers: ['Norvik'], targets: [name] })
})

test.each([
  ['Commerzbank', 'Die Commerzbank übernimmt den Konkurrenten Corvus.', ''],
  ['Haldenbank', 'Die Haldenbank übernimmt den Konkurrenten Corvus.', 'Haldenbank kauft zu'],
])('knows %s behind its article', (name, text, title) => {
  expect(read(text, title)).toMatchObject({ acquirers: [name], targets: ['Corvus'] })
})

test('joins what is bought and who buys, told apart', () => {
  const text =
    'Der Finanzinvestor Halden steigt beim Modehändler Corvus aus. Seine Anteile übernimmt der Händler Norvik.'
  expect(read(text, 'Halden steigt bei Corvus aus')).toEqual({
    acquirers: ['Norvik'],
    targets: ['Corvus'],
    sellers: ['Halden'],
  })
})

test('finds the name of a joint venture in another sentence', () => {
  const text =
    'Norvik und Halden bauen Pumpen. Beide gründen dazu das Gemeinschaftsunternehmen Corvus.'
  expect(read(text, 'Norvik und Halden gründen Gemeinschaftsunternehmen')).toMatchObject({
    acquirers: ['Norvik', 'Halden'],
    targets: ['Corvus'],
  })
})

test.each([
  ['Der Verlag Halden wechselt den Besitzer. Käufer ist der Konzern Norvik.', 'Halden'],
  ['Der Konzern Norvik hält nun 94 Prozent an Halden.', 'Halden'],
  ['Norvik und Corvus brechen ihre Fusionsgespräche ab.', 'Corvus'],
])('reads the target in: %s', (text, target) => {
  expect(read(text).targets).toEqual([target])
})

test('takes counted goods for no company', () => {
  expect(read('Die Fluggesellschaft Norvik kauft 30 Flugzeuge von Halden.').targets).toEqual([])
})

test('names the field of a unit with it', () => {
  const text = 'Halden verkauft den Geschäftsbereich Drucktechnik an die Norvik Group.'
  expect(read(text).targets).toEqual(['Geschäftsbereich Drucktechnik'])
})

test.each([
  [
    'Die Bank Norvik kauft das Privatkundengeschäft der Haldenbank.',
    { acquirers: ['Norvik'], targets: ['Privatkundengeschäft'], sellers: ['Haldenbank'] },
  ],
  [
    'Der Konzern Norvik kauft Haldens Radiosparte. Der Verlag Halden will sparen.',
    { acquirers: ['Norvik'], targets: ['Radiosparte'], sellers: ['Halden'] },
  ],
  [
    'Halden gibt seinen Anteil an seinem finnischen Gemeinschaftsunternehmen an den Konzern Norvik ab.',
    {
      acquirers: ['Norvik'],
      targets: ['finnischen Gemeinschaftsunternehmen'],
      sellers: ['Halden'],
    },
  ],
  [
    'Das Medienhaus Halden trennt sich von seinen Radiosendern. Käufer ist die Gruppe Norvik.',
    { acquirers: ['Norvik'], targets: ['Radiosendern'], sellers: ['Halden'] },
  ],
])('gives a unit to its owner: %s', (text, expected) => {
  expect(read(text, 'Neuer Eigentümer gesucht')).toEqual(expected)
})

test('reads the object behind the sum', () => {
  const text = 'Norvik kauft für umgerechnet 2,4 Milliarden Euro den Netzbetreiber Halden.'
  expect(read(text)).toMatchObject({ acquirers: ['Norvik'], targets: ['Halden'] })
})

test('reads the company before a headline’s colon as the one that acts', () => {
  expect(read('Weitere Angaben folgen morgen.', 'Norvik AG: Erwerb der Halden GmbH')).toMatchObject(
    {
      acquirers: ['Norvik AG'],
      targets: ['Halden GmbH'],
    },
  )
})

test('reads on where a line ends in an article', () => {
  const line =
    'Wie der Konzern am Dienstag nach einer langen Sitzung seines Aufsichtsrats in Bonn mitteilte, kauft'
  const text = `${line} die\nNorvik Gruppe den Konkurrenten Halden.`
  expect(read(text, 'Zukauf')).toMatchObject({ acquirers: ['Norvik Gruppe'], targets: ['Halden'] })
})

test('reads who owned the target until now', () => {
  const text =
    'Norvik übernimmt die Kette Halden. Bisher gehörte Halden dem Finanzinvestor Dreyer Capital.'
  expect(read(text).sellers).toEqual(['Dreyer Capital'])
})

test.each([
  'Die Norvik SE hat dem Vorstand der Halden AG ihr Verlangen nach einem Squeeze-out übermittelt.',
  'Die Norvik SE plant einen Squeeze-out bei der Halden AG.',
])('reads who ousts the last owners of what: %s', (text) => {
  expect(read(text, 'Halden AG: Squeeze-out der Minderheitsaktionäre').targets).toEqual([
    'Halden AG',
  ])
})

test('reads people who sell', () => {
  const text =
    'Norvik steigt beim Händler Halden ein. Norvik erwirbt die Anteile vom Gründer Lars Kern.'
  expect(read(text).sellers).toEqual(['Lars Kern'])
})

test('takes a unit told and then named for one', () => {
  const text = 'Der Konzern Halden gibt die Mehrheit an seiner Softwaretochter Corvus ab.'
  expect(read(text, 'Halden gibt Mehrheit an Softwaretochter ab').targets).toEqual(['Corvus'])
})

test('gives an offer of its own to the subject', () => {
  const text =
    'Im Kampf um die Reederei Halden hat der Konzern Norvik sein Angebot auf 42 Euro je Aktie erhöht.'
  expect(read(text, 'Übernahmeschlacht um Reederei Halden')).toMatchObject({
    acquirers: ['Norvik'],
    targets: ['Halden'],
  })
})

test('reads a month’s short form before a surname as a first name', () => {
  const text = 'Norvik steigt bei Halden ein. Die Anteile kauft Norvik vom Gründer Jan Kern.'
  expect(read(text).sellers).toEqual(['Jan Kern'])
})

test('takes clinics for parts of whoever sells them', () => {
  expect(read('Der Investor Norvik kauft vier Kliniken vom Betreiber Halden.')).toEqual({
    acquirers: ['Norvik'],
    targets: ['vier Kliniken'],
    sellers: ['Halden'],
  })
})

test.each([
  'Norvik steht offenbar vor der Übernahme des Rivalen Halden.',
  'Norvik soll an einem Kauf des Rivalen Halden interessiert sein.',
  'Norvik kommt bei der Übernahme von Halden voran.',
  'Wie das Blatt erfuhr, verhandelt Norvik exklusiv über die Übernahme von Halden.',
  'Norvik hat sich mit dem Rivalen Halden auf eine Übernahme geeinigt.',
  'Norvik übernimmt zum Jahreswechsel den Rivalen Halden.',
  'Norvik zahlt 3 Milliarden Euro für Halden und steigt damit zum Marktführer auf.',
])('reads who is after whom: %s', (text) => {
  expect(read(text, 'Fusion in der Branche')).toMatchObject({
    acquirers: ['Norvik'],
    targets: ['Halden'],
  })
})
