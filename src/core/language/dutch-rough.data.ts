import { toCardinal } from 'n2words/nl-NL'
import { digitWords, levels, type RoughWriting, roughNumbers, sumNouns } from './rough-writing.ts'
import { wordSet } from './words.ts'

/** How Dutch tells a sum without its figure: "tientallen miljoenen", "een bedrag van acht cijfers". */
export const DUTCH_ROUGH: RoughWriting = {
  several: roughNumbers(
    `enkele|enige|meerdere|verschillende|verscheidene|een_paar|diverse=2..10
     tientallen|enkele_tientallen|meerdere_tientallen|vele_tientallen=20..100
     honderden|enkele_honderden|meerdere_honderden|vele_honderden=100..1000
     een_tiental=10 een_twintigtal=20 een_dertigtal=30 een_veertigtal=40 een_vijftigtal=50 een_honderdtal=100`,
  ),
  digits: digitWords(
    toCardinal,
    (count) => [
      `van ${count} cijfers`,
      ...['cijferig', 'cijferige'].map(
        (ending) => `${count}${/\d/.test(count) ? '-' : ''}${ending}`,
      ),
    ],
    'dubbelcijferig=2 dubbelcijferige=2 enkelcijferig=1 enkelcijferige=1',
  ),
  levels: levels('laag|lage=low midden|gemiddeld=mid hoog|hoge=high'),
  sumNouns: sumNouns(
    'bedrag|bedragen|som|prijs|koopsom|overnamesom|overnameprijs|deal|transactie|overname|investering|bod=1 miljoenenbedrag=1e6 miljardenbedrag=1e9 eurobedrag=1/EUR dollarbedrag=1/USD',
  ),
  joints: wordSet('in'),
  currency: 'EUR',
}
