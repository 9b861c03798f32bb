import type { CardItem, CardSection } from '../src/core/card/card.ts'
import { storiesCard } from '../src/core/card/deal-card.ts'
import { explanationText } from '../src/core/card/explanation-text.ts'
import { headline } from '../src/core/card/headline.ts'
import { inLocale, type Locale } from '../src/core/card/locale.ts'
import { conditionsIn } from '../src/core/query/conditions.ts'
import type { Query } from '../src/core/query/query.ts'
import { type BackTest, type Miss, TRIED_DAYS } from './back-test.ts'
import { BACK_TEST_TEXTS } from './back-test-texts.data.ts'

/** More alerts a day than this are a warning. */
const MANY = 10

/** How often the rule would have alerted: "It would have alerted 7 times in the last 30 days, about 1.6 a week." */
export function backTestSummary({ found: { count, more } }: BackTest, locale: Locale): string {
  const texts = inLocale(BACK_TEST_TEXTS, locale)
  if (count === 0) return `${texts.never}.`
  const perDay = count / TRIED_DAYS
  const number = (value: number) =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value)
  const rate = perDay >= 1 ? texts.perDay(number(perDay)) : texts.perWeek(number(perDay * 7))
  return `${texts.times(count, more)}, ${rate}.`
}

/** What is to be thought of before the rule is kept: far too much, more than the channel takes, nothing at all. */
export function backTestWarnings(
  { found, misses }: BackTest,
  budget: number | null,
  locale: Locale,
): readonly string[] {
  const texts = inLocale(BACK_TEST_TEXTS, locale)
  if (found.count === 0) return [misses.length > 0 ? texts.nothing : texts.noneStored]
  const perDay = found.count / TRIED_DAYS
  return [
    ...(perDay > MANY ? [texts.tooMany] : []),
    ...(budget !== null && perDay > budget ? [texts.overBudget(budget)] : []),
  ]
}

/** The latest deals that the rule would have told, or those that it misses least. */
export function backTestDeals(
  query: Query,
  { found, misses }: BackTest,
  locale: Locale,
): readonly CardSection[] {
  const texts = inLocale(BACK_TEST_TEXTS, locale)
  const seeksWords = conditionsIn(query).some(({ kind }) => kind === 'text')
  const note = seeksWords ? [{ kind: 'text', text: texts.wholeArticles } as const] : []
  if (found.count > 0) return [...storiesCard('', found.stories, locale, null).sections, ...note]
  return [...missSections(misses, locale), ...note]
}

/** The deals that the rule misses least, with what each lacks. */
function missSections(misses: readonly Miss[], locale: Locale): readonly CardSection[] {
  if (misses.length === 0) return []
  const items = misses.map(
    ({ story, explanation }): CardItem => ({
      title: `#${story.id} ${headline(story.deal, locale)}`,
      detail: explanationText(explanation, locale, new Map()),
    }),
  )
  return [
    { kind: 'text', text: inLocale(BACK_TEST_TEXTS, locale).nearest },
    { kind: 'items', items },
  ]
}
