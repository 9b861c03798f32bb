import { addressKey } from '../src/core/article-key.ts'
import type { CardSection } from '../src/core/card/card.ts'
import { cutText } from '../src/core/card/cut.ts'
import { headline } from '../src/core/card/headline.ts'
import { inLocale } from '../src/core/card/locale.ts'
import { safeUrl } from '../src/core/card/safe-url.ts'
import { foldedWords } from '../src/core/text/fold.ts'
import type { CommandContext, CommandReply, CommandRequest, Subcommand } from './command.ts'
import { refusal } from './refusal.ts'
import { TEXTS } from './texts.data.ts'
import { whyArticle } from './why-article.ts'
import { whyDeal } from './why-deal.ts'
import { WHY_TEXTS } from './why-texts.data.ts'
import { whyUnknown } from './why-unknown.ts'

/** How many headlines are shown to choose from. */
const CHOICES = 5

/** How much of what was typed is repeated. */
const REPEATED = 100

const LONGEST_ADDRESS = 2_000

export const why = {
  kind: 'single',
  name: 'why',
  description: {
    en: 'Say why this channel was alerted about something, or why not',
    de: 'Sagen, warum dieser Kanal etwas gemeldet bekam oder nicht',
    fr: 'Dire pourquoi ce canal a été alerté, ou pourquoi non',
    es: 'Decir por qué se avisó a este canal, o por qué no',
    it: 'Dire perché questo canale è stato avvisato, o perché no',
    nl: 'Zeggen waarom dit kanaal een melding kreeg, of waarom niet',
    pt: 'Dizer por que este canal foi avisado, ou por que não',
  },
  options: [
    {
      name: 'what',
      description: {
        en: "A deal's number (#12), an article's address, or words of its headline",
        de: 'Die Nummer eines Deals (#12), die Adresse eines Artikels oder Wörter seiner Überschrift',
        fr: 'Un numéro (#12), l’adresse d’un article ou des mots de son titre',
        es: 'Un número (#12), la dirección de un artículo o palabras de su titular',
        it: 'Un numero (#12), l’indirizzo di un articolo o parole del titolo',
        nl: 'Een nummer (#12), het adres van een artikel of woorden uit de kop',
        pt: 'Um número (#12), o endereço de um artigo ou palavras do título',
      },
      required: true,
      suggest: 'deal',
      orTyped: true,
    },
  ],
  permission: 'everyone',
  run: explainWhy,
} satisfies Subcommand & { kind: 'single' }

async function explainWhy(request: CommandRequest, context: CommandContext): Promise<CommandReply> {
  const typed = withoutMarkup(request.options['what'] ?? '')
  if (/^#?\d{1,15}$/.test(typed)) return aboutDeal(Number(typed.replace('#', '')), request, context)
  const address = readAddress(typed)
  return address === null
    ? aboutHeadline(typed, request, context)
    : aboutAddress(address, request, context)
}

/** Slack writes addresses as <address|text>; on Discord brackets keep them from being shown as pictures. */
function withoutMarkup(typed: string): string {
  const text = typed.trim()
  return /^<([^<>|]+)(?:\|[^<>]*)?>$/.exec(text)?.[1] ?? text
}

function readAddress(typed: string): URL | null {
  const address = /^[\w.-]+\.[a-z]{2,}\/\S+$/i.test(typed) ? `https://${typed}` : typed
  return /\s/.test(address) ? null : safeUrl(address, LONGEST_ADDRESS)
}

async function aboutDeal(
  id: number,
  request: CommandRequest,
  context: CommandContext,
): Promise<CommandReply> {
  const { locale } = request
  const story = await context.store.story(id)
  if (story === null) return refusal(inLocale(TEXTS, locale).noDeal(String(id)))
  const what = `#${id} ${headline(story.deal, locale)}`
  return answer(request, what, await whyDeal(story, request, context))
}

async function aboutAddress(
  address: URL,
  request: CommandRequest,
  context: CommandContext,
): Promise<CommandReply> {
  const texts = inLocale(WHY_TEXTS, request.locale)
  const key = addressKey(address.href)
  if (key === null) return refusal(texts.frontPage, texts.howToAsk)
  const article = await context.store.articleUnder(key)
  if (article !== null) {
    return answer(request, article.title, await whyArticle(article, request, context))
  }
  const sections = await whyUnknown(address, request.locale, context)
  const title = texts.unknownAddress(cutText(address.href, REPEATED))
  return { card: { title, accent: 'warning', sections }, shared: false }
}

async function aboutHeadline(
  typed: string,
  request: CommandRequest,
  context: CommandContext,
): Promise<CommandReply> {
  const texts = inLocale(WHY_TEXTS, request.locale)
  const words = foldedWords(typed).trim()
  const shown = cutText(typed, REPEATED)
  const found = words === '' ? [] : await context.store.articlesTitled(words.split(' '), CHOICES)
  const [article] = found
  if (article === undefined) return refusal(texts.noHeadline(shown), texts.howToAsk)
  if (found.length === 1) {
    return answer(request, article.title, await whyArticle(article, request, context))
  }
  const items = found.map(({ title, source, url }) => ({
    title,
    detail: [source, url].filter((part) => part !== null).join(' · '),
  }))
  const sections = [{ kind: 'items', items } as const]
  const footer = texts.askByAddress
  return {
    card: { title: texts.several(shown), accent: 'neutral', sections, footer },
    shared: false,
  }
}

function answer(
  { locale }: CommandRequest,
  what: string,
  sections: readonly CardSection[],
): CommandReply {
  const title = inLocale(WHY_TEXTS, locale).title(what)
  return { card: { title, accent: 'neutral', sections }, shared: false }
}
