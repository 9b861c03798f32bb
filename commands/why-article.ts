import type { CardSection } from '../src/core/card/card.ts'
import { formatInstant, formatPercent } from '../src/core/card/format.ts'
import { headline } from '../src/core/card/headline.ts'
import { inLocale, type Locale } from '../src/core/card/locale.ts'
import { type Doubt, doubtsOf } from '../src/core/extract/doubts.ts'
import { extract } from '../src/core/extract/extract.ts'
import type { KeptArticle } from '../src/ports.ts'
import type { CommandContext, CommandRequest } from './command.ts'
import { whyDeal } from './why-deal.ts'
import { WHY_TEXTS } from './why-texts.data.ts'

/** How an article came, what is read in it, and why the channel was told of its first deal or not. */
export async function whyArticle(
  article: KeptArticle,
  request: CommandRequest,
  context: CommandContext,
): Promise<readonly CardSection[]> {
  const { locale } = request
  const texts = inLocale(WHY_TEXTS, locale)
  const { store } = context
  const feed = (await store.feedNames()).get(article.feedId) ?? article.source
  const lines = [texts.came(feed, formatInstant(article.fetchedAt, locale))]
  if (article.silent) lines.push(texts.silent)
  const told = await Promise.all(article.storyIds.map((id) => store.story(id)))
  const stories = told.filter((story) => story !== null)
  for (const { id, deal } of stories) lines.push(texts.tells(id, headline(deal, locale)))
  const [main] = stories
  if (main === undefined) lines.push(...whyNoDeal(article, locale))
  const text = { kind: 'text', text: lines.join(' ') } as const
  return main === undefined ? [text] : [text, ...(await whyDeal(main, request, context))]
}

function whyNoDeal(article: KeptArticle, locale: Locale): readonly string[] {
  const texts = inLocale(WHY_TEXTS, locale)
  const { title, text, lang, publishedAt, fetchedAt } = article
  const read = { title, text, lang, publishedAt: new Date(publishedAt ?? fetchedAt).toISOString() }
  const { isDeal, confidence } = extract(read)
  if (isDeal) return [texts.noStory]
  const percent = formatPercent(Math.round(confidence * 100), locale)
  return [texts.noDeal(percent), ...doubtsOf(read).map((doubt) => doubtText(doubt, locale))]
}

function doubtText(doubt: Doubt, locale: Locale): string {
  const texts = inLocale(WHY_TEXTS, locale)
  switch (doubt.kind) {
    case 'language':
      return texts.language(languageNames(doubt.read, locale))
    case 'nobody':
      return texts.nobody
    case 'phrases':
      return texts.phrases(doubt.phrases.map((phrase) => texts.quote(phrase)).join(', '))
  }
}

function languageNames(codes: readonly string[], locale: Locale): string {
  const names = new Intl.DisplayNames(locale, { type: 'language' })
  return codes.map((code) => names.of(code) ?? code).join(', ')
}
