import { type Translated } from './locale.ts'

/** What a company's card says in one language. */
interface CompanyTexts {
  readonly aliases: string
  readonly tickers: string
  readonly owners: string
  readonly children: string
  readonly watched: string
  readonly notWatched: string
  readonly noDeals: string
  readonly valuations: string
  readonly stakes: string
  readonly roles: Readonly<Record<'target' | 'acquirer' | 'investor' | 'seller', string>>
  more(count: number): string
  /** After a purchase a buyer holds so much. */
  total(share: string): string
  readonly someone: string
  dealCount(count: number): string
  page(page: number, pages: number): string
  number(number: string): string
}

export const COMPANY_TEXTS: Translated<CompanyTexts> = {
  en: {
    aliases: 'Also called',
    tickers: 'Tickers',
    owners: 'Owned by',
    children: 'Owns',
    watched: 'Watched here',
    notWatched: 'by no rule',
    noDeals: 'No deals yet.',
    valuations: 'Valuations',
    stakes: 'Stakes',
    roles: { target: 'Target', acquirer: 'Buyer', investor: 'Investor', seller: 'Seller' },
    more: (count) => `${count} more`,
    total: (share) => `now ${share}`,
    someone: 'Not named',
    dealCount: (count) => (count === 1 ? '1 deal' : `${count} deals`),
    page: (page, pages) => `page ${page} of ${pages}`,
    number: (number) => `Company ${number}`,
  },
  de: {
    aliases: 'Auch',
    tickers: 'Börsenkürzel',
    owners: 'Gehört zu',
    children: 'Töchter',
    watched: 'Hier beobachtet',
    notWatched: 'von keiner Regel',
    noDeals: 'Noch keine Deals.',
    valuations: 'Bewertungen',
    stakes: 'Anteile',
    roles: { target: 'Ziel', acquirer: 'Käufer', investor: 'Investor', seller: 'Verkäufer' },
    more: (count) => `${count} weitere`,
    total: (share) => `nun ${share}`,
    someone: 'Ungenannt',
    dealCount: (count) => (count === 1 ? '1 Deal' : `${count} Deals`),
    page: (page, pages) => `Seite ${page} von ${pages}`,
    number: (number) => `Unternehmen ${number}`,
  },
}
