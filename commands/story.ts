import { cutText } from '../src/core/card/cut.ts'
import { inLocale, type Locale } from '../src/core/card/locale.ts'
import type { RulingOutcome } from '../src/ports.ts'
import { authorOf } from './author.ts'
import type { Command, CommandContext, CommandReply, CommandRequest } from './command.ts'
import { refusal } from './refusal.ts'
import { STORY_TEXTS } from './story-texts.data.ts'
import { TEXTS } from './texts.data.ts'
import { typedNumber } from './typed-number.ts'

const NUMBER = {
  name: 'number',
  description: {
    en: 'The number shown with # on alerts',
    de: 'Die Nummer mit # in den Meldungen',
    fr: 'Le numéro précédé de # dans les alertes',
    es: 'El número con # de los avisos',
    it: 'Il numero con # negli avvisi',
    nl: 'Het nummer met # in meldingen',
    pt: 'O número com # nos alertas',
  },
  required: true,
  suggest: 'deal',
} as const

export const story: Command = {
  kind: 'group',
  name: 'story',
  description: {
    en: 'Say which articles tell of one deal',
    de: 'Sagen, welche Artikel von einem Deal handeln',
    fr: 'Dire quels articles parlent d’une même opération',
    es: 'Decir qué artículos tratan de una misma operación',
    it: 'Dire quali articoli parlano di una stessa operazione',
    nl: 'Zeggen welke artikelen over één deal gaan',
    pt: 'Dizer quais artigos tratam de uma mesma operação',
  },
  subcommands: [
    {
      name: 'merge',
      description: {
        en: 'Make one deal of two that are the same',
        de: 'Aus zweien einen Deal machen, weil sie derselbe sind',
        fr: 'Réunir deux opérations qui n’en font qu’une',
        es: 'Unir dos operaciones que son la misma',
        it: 'Unire due operazioni che sono la stessa',
        nl: 'Van twee gelijke deals één maken',
        pt: 'Unir duas operações que são a mesma',
      },
      options: [
        NUMBER,
        {
          name: 'other',
          description: {
            en: 'The number of the other',
            de: 'Die Nummer des anderen',
            fr: 'Le numéro de l’autre',
            es: 'El número de la otra',
            it: 'Il numero dell’altra',
            nl: 'Het nummer van de andere',
            pt: 'O número da outra',
          },
          required: true,
          suggest: 'deal',
        },
      ],
      permission: 'editor',
      run: mergeStories,
    },
    {
      name: 'split',
      description: {
        en: 'Take sources that tell of another deal out of this one',
        de: 'Quellen herausnehmen, die von einem anderen Deal handeln',
        fr: 'Retirer les sources qui parlent d’une autre opération',
        es: 'Quitar las fuentes que tratan de otra operación',
        it: 'Togliere le fonti che parlano di un’altra operazione',
        nl: 'Bronnen die over een andere deal gaan eruit halen',
        pt: 'Tirar as fontes que tratam de outra operação',
      },
      options: [
        NUMBER,
        {
          name: 'sources',
          description: {
            en: 'Their numbers as /deal shows them, such as 2,3',
            de: 'Ihre Nummern, wie /deal sie zeigt, etwa 2,3',
            fr: 'Leurs numéros selon /deal, par exemple 2,3',
            es: 'Sus números según /deal, por ejemplo 2,3',
            it: 'I loro numeri secondo /deal, per esempio 2,3',
            nl: 'Hun nummers volgens /deal, bijvoorbeeld 2,3',
            pt: 'Os números segundo /deal, por exemplo 2,3',
          },
          required: true,
        },
      ],
      permission: 'editor',
      run: splitStory,
    },
    {
      name: 'undo',
      description: {
        en: 'Take back the last merge or split of this deal',
        de: 'Das letzte Zusammenlegen oder Trennen dieses Deals zurücknehmen',
        fr: 'Annuler la dernière réunion ou séparation',
        es: 'Deshacer la última unión o separación',
        it: 'Annullare l’ultima unione o separazione',
        nl: 'De laatste samenvoeging of splitsing terugdraaien',
        pt: 'Desfazer a última união ou separação',
      },
      options: [NUMBER],
      permission: 'editor',
      run: undoRuling,
    },
  ],
}

async function mergeStories(
  request: CommandRequest,
  { curator, now }: CommandContext,
): Promise<CommandReply> {
  const texts = inLocale(STORY_TEXTS, request.locale)
  const first = readNumber(request, 'number')
  const second = readNumber(request, 'other')
  if (!first.ok) return first.refusal
  if (!second.ok) return second.refusal
  const outcome = await curator.merge(first.id, second.id, authorOf(request, now))
  return answer(outcome, request.locale, ([into = first.id]) => texts.merged(into))
}

async function splitStory(
  request: CommandRequest,
  { curator, now }: CommandContext,
): Promise<CommandReply> {
  const texts = inLocale(STORY_TEXTS, request.locale)
  const number = readNumber(request, 'number')
  if (!number.ok) return number.refusal
  const typed = (request.options['sources'] ?? '').trim()
  if (!/^\d{1,4}(?:[\s,]+\d{1,4})*$/.test(typed)) {
    return refusal(texts.noSources(cutText(typed, 50)))
  }
  const sources = typed.split(/[\s,]+/).map(Number)
  const outcome = await curator.split(number.id, sources, authorOf(request, now))
  return answer(outcome, request.locale, (ids) => texts.split(ids.map((id) => `#${id}`).join(', ')))
}

async function undoRuling(
  request: CommandRequest,
  { curator, now }: CommandContext,
): Promise<CommandReply> {
  const number = readNumber(request, 'number')
  if (!number.ok) return number.refusal
  const outcome = await curator.undo(number.id, authorOf(request, now))
  const { undone, nothingToUndo } = inLocale(STORY_TEXTS, request.locale)
  if (outcome.kind === 'pointless') return refusal(nothingToUndo)
  if (outcome.kind !== 'done') return answer(outcome, request.locale, () => undone)
  return { card: { title: undone, accent: 'completed', sections: [] }, shared: false }
}

function answer(
  outcome: RulingOutcome,
  locale: Locale,
  done: (storyIds: readonly number[]) => string,
): CommandReply {
  const texts = inLocale(STORY_TEXTS, locale)
  switch (outcome.kind) {
    case 'missing':
      return refusal(inLocale(TEXTS, locale).noDeal(String(outcome.id)))
    case 'pointless':
      return refusal(reasonOf(outcome.why, locale))
    case 'foreign':
      return refusal(texts.ruledByOthers)
    case 'done': {
      const section = { kind: 'text', text: texts.stays } as const
      const title = done(outcome.storyIds)
      return { card: { title, accent: 'completed', sections: [section] }, shared: false }
    }
  }
}

function reasonOf(
  why: Extract<RulingOutcome, { kind: 'pointless' }>['why'],
  locale: Locale,
): string {
  const texts = inLocale(STORY_TEXTS, locale)
  if (why === 'same_story') return texts.sameStory
  return why === 'no_such_source' ? texts.noSuchSource : texts.nothingLeft
}

type ReadNumber =
  | { readonly ok: true; readonly id: number }
  | { readonly ok: false; readonly refusal: CommandReply }

function readNumber({ options, locale }: CommandRequest, name: string): ReadNumber {
  const { shown, id } = typedNumber(options[name])
  if (id !== null) return { ok: true, id }
  return { ok: false, refusal: refusal(inLocale(STORY_TEXTS, locale).noNumber(shown)) }
}
