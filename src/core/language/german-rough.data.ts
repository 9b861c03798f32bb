import { toCardinal } from 'n2words/de-DE'
import { digitWords, levels, type RoughWriting, roughNumbers, sumNouns } from './rough-writing.ts'
import { wordSet } from './words.ts'

const INFLECTED = ['stellig', 'stellige', 'stelliger', 'stelligen', 'stelligem', 'stelliges']
const SUMS = 'betrag betrags betrages betrages summe höhe bereich volumen kaufpreis preis'.split(
  ' ',
)
const OPENINGS = {
  '': '1',
  millionen: '1e6',
  milliarden: '1e9',
  euro: '1/EUR',
  dollar: '1/USD',
  pfund: '1/GBP',
  franken: '1/CHF',
}

/** How German tells a sum without its figure: "Hunderte Millionen", "ein mittlerer dreistelliger Millionenbetrag". */
export const GERMAN_ROUGH: RoughWriting = {
  several: roughNumbers(
    `mehrere|mehreren|mehrerer|einige|einigen|einiger|etliche|etlichen|ein_paar|wenige|wenigen=2..10
     zig|dutzende|dutzenden|dutzende_von|mehrere_dutzend|einige_dutzend=20..100
     hunderte|hunderten|hunderte_von|hunderten_von|aberhunderte=100..1000`,
  ),
  digits: digitWords(
    (count) => toCardinal(count).replace(/^eins$/, 'ein'),
    (count) =>
      INFLECTED.map((ending) => (/\d/.test(count) ? `${count}-${ending}` : count + ending)),
  ),
  levels: levels(
    `niedrige|niedriger|niedrigen|niedrigem|kleine|kleiner|kleinen|untere|unterer|unteren|unterem=low
     mittlere|mittlerer|mittleren|mittlerem=mid
     hohe|hoher|hohen|hohem|obere|oberer|oberen|oberem|höhere|höherer|höheren|höherem=high`,
  ),
  sumNouns: sumNouns(
    Object.entries(OPENINGS)
      .flatMap(([opening, value]) => SUMS.map((noun) => `${opening}${noun}=${value}`))
      .join(' '),
  ),
  joints: wordSet('in'),
  currency: 'EUR',
}
