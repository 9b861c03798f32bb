import type { Card, CardButton, CardQuote, CardSection } from '../../src/core/card/card.ts'
import { dealFields } from '../../src/core/card/deal-fields.ts'
import { headline } from '../../src/core/card/headline.ts'
import { inLocale, type Locale } from '../../src/core/card/locale.ts'
import { say } from '../../src/core/card/say.ts'
import { factsOf } from '../../src/core/deal-facts.ts'
import { FIND_DEALS_TEXTS } from '../find-deals-texts.data.ts'
import type { Account, Finding } from './findings.ts'

/** So many sentences prove each deal. */
const QUOTES = 3

/** The deals of a message, each with the sentences that prove it and the number under which it is stored. */
export function dealsInMessage(
  findings: readonly Finding[],
  unread: readonly URL[],
  locale: Locale,
): Card {
  const texts = inLocale(FIND_DEALS_TEXTS, locale)
  const hosts = [...new Set(unread.map(({ host }) => host))].join(', ')
  const notes: readonly CardSection[] =
    hosts === '' ? [] : [{ kind: 'text', text: texts.unread(hosts) }]
  if (findings.length === 0) {
    const detail = { kind: 'text', text: texts.noneDetail } as const
    return { title: texts.none, accent: 'neutral', sections: [detail, ...notes] }
  }
  const sections = [
    ...findings.flatMap((finding) => sectionsOf(finding, locale)),
    ...notes,
    ...buttonsOf(findings, locale),
  ]
  return { title: texts.found(findings.length), accent: 'neutral', sections }
}

function sectionsOf({ accounts, story }: Finding, locale: Locale): readonly CardSection[] {
  const texts = inLocale(FIND_DEALS_TEXTS, locale)
  const [main] = accounts
  const deal = main?.deal ?? story?.deal
  if (deal === undefined) return []
  const quotes = accounts.flatMap((account) => quotesOf(account, locale))
  const shown = [...new Map(quotes.map((quote) => [quote.text, quote])).values()].slice(0, QUOTES)
  const label = say(locale, 'label.evidence')
  return [
    { kind: 'text', text: headline(deal, locale) },
    { kind: 'fields', fields: dealFields(deal, locale) },
    ...(shown.length > 0 ? [{ kind: 'quotes', label, quotes: shown } as const] : []),
    { kind: 'text', text: story === null ? texts.notStored : texts.stored(story.id) },
  ]
}

function quotesOf({ deal, url }: Account, locale: Locale): readonly CardQuote[] {
  const text = url?.host ?? inLocale(FIND_DEALS_TEXTS, locale).thisMessage
  const source = { text, url: url?.href ?? null }
  return factsOf(deal)
    .map(({ evidence }) => ({ text: evidence.quote.replace(/\s+/g, ' ').trim(), source }))
    .filter((quote) => quote.text !== '')
}

function buttonsOf(findings: readonly Finding[], locale: Locale): readonly CardSection[] {
  const texts = inLocale(FIND_DEALS_TEXTS, locale)
  const buttons: readonly CardButton[] = findings.flatMap(({ story }) =>
    story === null
      ? []
      : [
          {
            label: texts.show(story.id),
            action: 'evidence',
            subject: String(story.id),
            style: 'plain',
          },
        ],
  )
  return buttons.length > 0 ? [{ kind: 'buttons', buttons }] : []
}
