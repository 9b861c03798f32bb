import type { FeedNotice } from '../polling/notice.ts'
import { type Translated } from './locale.ts'

type Kind = FeedNotice['kind']

/** What the owner of a feed is told about it in one language. */
interface NoticeTexts {
  readonly title: Readonly<Record<Kind, (feed: string) => string>>
  readonly since: string
  readonly reason: string
  readonly address: string
  readonly advice: Readonly<Record<Kind, string>>
}

export const NOTICE_TEXTS: Translated<NoticeTexts> = {
  en: {
    title: {
      failing: (feed) => `The feed ${feed} fails`,
      recovered: (feed) => `The feed ${feed} works again`,
      'given-up': (feed) => `The feed ${feed} is given up`,
      gone: (feed) => `The feed ${feed} is gone`,
      moved: (feed) => `The feed ${feed} has moved`,
    },
    since: 'Since',
    reason: 'Reason',
    address: 'New address',
    advice: {
      failing: 'It is paused: it is asked about once a day until it answers. Check its address.',
      recovered: 'It is polled as before.',
      'given-up': 'It has failed for thirty days and is not asked any more. Correct or remove it.',
      gone: 'Its server says that it will not come back, so it is not asked any more. Remove it.',
      moved: 'It is fetched from there from now on. You may correct the address in your settings.',
    },
  },
  de: {
    title: {
      failing: (feed) => `Der Feed ${feed} ist gestört`,
      recovered: (feed) => `Der Feed ${feed} geht wieder`,
      'given-up': (feed) => `Der Feed ${feed} ist aufgegeben`,
      gone: (feed) => `Den Feed ${feed} gibt es nicht mehr`,
      moved: (feed) => `Der Feed ${feed} ist umgezogen`,
    },
    since: 'Seit',
    reason: 'Grund',
    address: 'Neue Adresse',
    advice: {
      failing:
        'Er ruht: bis er antwortet, wird er etwa einmal am Tag abgefragt. Prüfen Sie seine Adresse.',
      recovered: 'Er wird wieder wie vorher abgefragt.',
      'given-up':
        'Er ist seit dreißig Tagen gestört und wird nicht mehr abgefragt. Berichtigen oder entfernen Sie ihn.',
      gone: 'Sein Server sagt, dass er nicht wiederkommt; er wird nicht mehr abgefragt. Entfernen Sie ihn.',
      moved:
        'Er wird von nun an dort geholt. Die Adresse können Sie in den Einstellungen berichtigen.',
    },
  },
}
