import { z } from 'zod'
import type { Card } from '../src/core/card/card.ts'
import { inLocale } from '../src/core/card/locale.ts'
import type { AskedQueryStore } from '../src/ports.ts'
import type { Action } from './action.ts'
import { ACTION_TEXTS } from './action-texts.data.ts'
import { CONTROL_TEXTS } from './control-texts.data.ts'
import { COMMANDS } from './index.ts'
import { formsOf } from './parse.ts'
import { readToken } from './query-token.ts'
import { refusal } from './refusal.ts'
import { type Asked, isShareable, SHARE } from './share-button.ts'

const ASKED = z
  .tuple([z.string(), z.string().nullable(), z.record(z.string(), z.string())])
  .transform(([command, subcommand, options]): Asked => ({ command, subcommand, options }))

/** Answers a command once more, for the whole channel to see, in the language of whoever shares it. */
export const share: Action = {
  name: SHARE,
  permission: 'everyone',
  async run(request, context) {
    const { locale, subject, user } = request
    const asked = await readAsked(subject, context.store)
    const form = formsOf(COMMANDS).find(
      (one) => one.command === asked?.command && one.subcommand === asked.subcommand,
    )
    if (asked === null || form === undefined) {
      return refusal(inLocale(ACTION_TEXTS, locale).oldButton)
    }
    const reply = await form.action.run({ ...request, ...asked }, context)
    if (reply.card.accent === 'warning') return reply
    const by = inLocale(CONTROL_TEXTS, locale).sharedBy(user.name)
    return { card: forAll(reply.card, by), shared: true }
  },
}

async function readAsked(subject: string, store: AskedQueryStore): Promise<Asked | null> {
  const text = await readToken(subject, store)
  const read = ASKED.safeParse(parsed(text ?? ''))
  return read.success && isShareable(read.data) ? read.data : null
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Menus and buttons change the answer that they stand under, which is everybody's now. */
function forAll(card: Card, by: string): Card {
  const sections = card.sections.filter(({ kind }) => kind !== 'buttons' && kind !== 'choice')
  const footer = card.footer === undefined ? by : `${card.footer} · ${by}`
  return { ...card, sections, footer }
}
