import { expect, test } from 'vitest'
import { extract } from '../../../src/core/extract/extract.ts'
import { sides } from './sides.ts'

test.each([
  ['it', 'Norvik si prende Aldera per 40 milioni di euro.'],
  ['it', 'Norvik mette le mani su Aldera.'],
  ['it', 'Norvik ha messo gli occhi su Aldera.'],
  ['it', 'Norvik fa sua Aldera per 40 milioni di euro.'],
  ['it', 'Aldera passa sotto il controllo di Norvik.'],
  ['it', 'Aldera entra nella galassia Norvik.'],
  ['it', 'Aldera passa ai comaschi di Norvik per 40 milioni.'],
  ['it', 'Gli svedesi di Norvik comprano Aldera.'],
  ['it', 'Il controllo di Aldera passa a Norvik.'],
  ['it', 'La maggioranza di Aldera va a Norvik.'],
  ['fr', 'Aldera passe sous le giron de Norvik.'],
  ['fr', 'Aldera tombe dans l’escarcelle de Norvik.'],
  ['fr', 'Aldera rejoint le groupe Norvik.'],
  ['fr', 'Aldera trouve preneur : Norvik.'],
  ['fr', 'Norvik prend 65 % d’Aldera.'],
  ['fr', 'Les bretons de Norvik reprennent Aldera.'],
  ['fr', 'Aldera attribuée à Norvik par le tribunal de commerce.'],
  ['es', 'Norvik se lleva Aldera por 40 millones de euros.'],
  ['es', 'Norvik pone el ojo en Aldera.'],
  ['es', 'Aldera pasa a formar parte de Norvik.'],
  ['es', 'Los vascos de Norvik compran Aldera.'],
  ['es', 'Norvik, nuevo dueño de Aldera.'],
  ['es', 'Norvik refuerza su presencia en Italia con la compra de Aldera.'],
  ['pt', 'Norvik fica com a Aldera por 40 milhões de euros.'],
  ['pt', 'Norvik vence disputa pela Aldera.'],
  ['pt', 'Os minhotos da Norvik compram a Aldera.'],
  ['pt', 'Norvik é a nova dona da Aldera.'],
  ['pt', 'Corvara vende à Norvik a subsidiária Aldera.'],
  ['nl', 'Norvik haalt Aldera in huis.'],
  ['nl', 'Aldera gaat verder onder de vlag van Norvik.'],
  ['nl', 'Norvik heeft oog op Aldera.'],
  ['nl', 'Aldera krijgt nieuwe eigenaar: Norvik.'],
  ['nl', 'Norvik wil Aldera van de beurs halen.'],
  ['es', 'Aldera da entrada a Norvik en su capital con un 24%.'],
  ['fr', 'Aldera accueille Norvik à son capital.'],
  ['fr', 'Aldera : Norvik prend 65 % du capital.'],
  ['es', 'Norvik sigue de compras: adquiere Aldera.'],
  ['it', 'Norvik si espande in Germania: acquisita Aldera.'],
  ['pt', 'Norvik vai às compras: adquire a Aldera.'],
  ['pt', 'Norvik desembolsa 40 milhões pela Aldera.'],
])('who buys whom (%s): %s', (lang, text) => {
  expect(sides({ text, lang })).toMatchObject({ acquirers: ['Norvik'], targets: ['Aldera'] })
})

test.each([
  ['fr', 'Norvik Ventures mène un tour de table de 12 millions d’euros dans Aldera.'],
  ['it', 'Norvik Ventures guida il round da 12 milioni di Aldera.'],
])('who leads the round of another (%s): %s', (lang, text) => {
  expect(sides({ text, lang })).toMatchObject({
    acquirers: ['Norvik Ventures'],
    targets: ['Aldera'],
  })
})

test.each([
  [
    'nl',
    'Norvik en Aldera gaan samenwerken aan energie-app',
    'Energiebedrijf Norvik en fintech Aldera slaan de handen ineen. Samen ontwikkelen ze een app. De app verschijnt in het voorjaar.',
  ],
  [
    'fr',
    'Ligue 2 : Kaboré file à Châtelard pour 4 millions',
    'Longtemps convoité, l’ailier burkinabé Issouf Kaboré portera les couleurs du FC Châtelard. Le transfert rapporte 4 millions d’euros. Le club cherche encore un gardien.',
  ],
  [
    'nl',
    'Norvik verkoopt meer met kerst',
    'Supermarktketen Norvik heeft in de kerstweken 5 procent meer verkocht dan een jaar eerder. Vooral de verkoop van kant-en-klare gerechten trok aan.',
  ],
])('no deal (%s): %s', (lang, title, text) => {
  expect(extract({ title, text, lang }).isDeal).toBe(false)
})

test('the parties of a deal are told although no word ties them together', () => {
  const article = {
    lang: 'it',
    title: 'Cartiere Aldera, il timone in Svezia',
    text: 'Accordo vincolante per le Cartiere Aldera. Il gruppo svedese Norvik Board avrà l’intero capitale dai due cugini. Perfezionamento entro marzo. Il corrispettivo è di 87 milioni.',
  }
  expect(sides(article)).toMatchObject({
    acquirers: ['Norvik Board'],
    targets: ['Cartiere Aldera'],
  })
})

test('a family sells where one word is "by" and "from"', () => {
  const text = 'Norvik ha perfezionato l’acquisto di Aldera dalla famiglia Rossi.'
  expect(sides({ lang: 'it', text })).toMatchObject({
    acquirers: ['Norvik'],
    targets: ['Aldera'],
    sellers: ['Rossi'],
  })
})

test.each([
  ['fr', 'Les actionnaires d’Aldera approuvent la fusion avec Norvik.'],
  ['es', 'Los accionistas de Aldera aprueban la fusión con Norvik.'],
])('whose owners agree is one side of a merger (%s): %s', (lang, text) => {
  expect(sides({ lang, text })).toMatchObject({ acquirers: ['Aldera'], targets: ['Norvik'] })
})

test('a name is carried on by an "of" that the article has twice', () => {
  const article = {
    lang: 'es',
    title: 'Norvik compra Ferrovías del Ebro',
    text: 'El grupo Norvik ha comprado Ferrovías del Ebro por 40 millones de euros. La compañía tiene diez locomotoras.',
  }
  expect(sides(article)).toMatchObject({ acquirers: ['Norvik'], targets: ['Ferrovías del Ebro'] })
})
