import { NO_COMPANIES } from '../../src/core/company/company.ts'
import { extract } from '../../src/core/extract/extract.ts'
import { LANGUAGES } from '../../src/core/language/languages.ts'
import { readMoney } from '../../src/core/money/read-money.ts'
import { readPercents } from '../../src/core/money/read-percent.ts'
import { NO_RATES } from '../../src/core/rates/rates.ts'
import { fuseReports } from '../../src/core/story/fuse.ts'
import { tokenize } from '../../src/core/text/token.ts'
import { announcedFeeds } from '../../src/feeds/discovery/announced-feeds.ts'
import { readLinkHeader } from '../../src/feeds/link-header.ts'
import { htmlText } from '../../src/feeds/parse/html-text.ts'
import { longStory } from './long-story.ts'

const PAGE = 'https://news.example/'

/** A reader of what strangers write, and units that are repeated to make texts it might take long for. */
export interface HostileReader {
  readonly name: string
  readonly units: readonly string[]
  readonly read: (text: string) => void
}

/** Every reader of hostile text whose time must grow no faster than the text. */
export const READERS: readonly HostileReader[] = [
  {
    name: 'deals',
    units: [
      'a',
      'A',
      '7',
      '1,',
      'A.b',
      'A&',
      '(',
      '„',
      '$1 ',
      '\n',
      'a\n',
      '\uD800 ',
      'Acme ',
      'Acme, ',
      'acquires ',
      'Acme acquires Beta for $4bn. ',
      'Norvik übernimmt Halden für 4 Mrd. Euro. ',
      'Acme and Beta and Gamma to merge with ',
      'CEO Laura Stein will join Acme as chief officer ',
      'Longtemps rachat. ',
      'Luz en venta. ',
    ],
    read: (text) => void extract({ text, title: text }),
  },
  {
    name: 'sums and percentages',
    units: ['1,', '1 ', '1-', '$1-', '€', '1 000 ', 'mil ', '1/2 ', 'tens of ', '5% to '],
    read(text) {
      const tokens = tokenize(text)
      for (const { numbers } of LANGUAGES.values()) {
        readMoney(tokens, numbers)
        readPercents(tokens, numbers)
      }
    },
  },
  {
    name: 'reports of one story',
    units: ['a', 'a ', '1,', '@everyone', 'Acme ', 'a\u0301\u0302', '„', 'Acme Energy '],
    read: (text) => void fuseReports(longStory(text), { companies: NO_COMPANIES, rates: NO_RATES }),
  },
  {
    name: 'markup as text',
    units: ['<', '<a', '<a "', '<a x=">"', '<!--', '<script>', "<a x='", '&', '</', '<svg>'],
    read: (text) => void htmlText(text),
  },
  {
    name: 'feeds that a page announces',
    units: ['<', '<a ', '<a href="', '<!--', '<a href=rss>', '<link rel=alternate href=x '],
    read: (text) => void announcedFeeds({ html: text, url: PAGE, linkHeader: '' }),
  },
  {
    name: 'Link headers',
    units: ['<', ',', ';', '"', '<a,', '<a>;', '<a>;a="', '\\"', '<a>; rel=hub, '],
    read: (text) => void readLinkHeader(text, PAGE),
  },
]
