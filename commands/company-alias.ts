import { cutText } from '../src/core/card/cut.ts'
import { inLocale, type Locale } from '../src/core/card/locale.ts'
import type { CompanyDetails } from '../src/ports.ts'
import { authorOf } from './author.ts'
import type { CommandContext, CommandReply, CommandRequest } from './command.ts'
import { COMPANY_COMMAND_TEXTS } from './company-texts.data.ts'
import { numberText, readNumber } from './find-company.ts'
import { refusal } from './refusal.ts'

/** Longer than any name in earnest. */
const LONGEST_ALIAS = 200

/** Keeps a name that an editor confirms for a company. */
export async function addAlias(
  request: CommandRequest,
  { store, now }: CommandContext,
): Promise<CommandReply> {
  const { locale } = request
  const asked = await readRequest(request, store)
  if ('card' in asked) return asked
  const { company, alias } = asked
  const texts = inLocale(COMPANY_COMMAND_TEXTS, locale)
  const outcome = await store.addAlias(company.id, alias, authorOf(request, now))
  switch (outcome) {
    case 'added':
      return confirmation(texts.added(alias, company.name))
    case 'known':
      return refusal(texts.known(alias, company.name))
    case 'taken':
      return refusal(texts.taken(alias))
    case 'missing':
      return refusal(texts.missing(numberText(company.id)))
  }
}

/** Takes back a name that somebody has confirmed. */
export async function removeAlias(
  request: CommandRequest,
  { store, now }: CommandContext,
): Promise<CommandReply> {
  const asked = await readRequest(request, store)
  if ('card' in asked) return asked
  const { company, alias } = asked
  const texts = inLocale(COMPANY_COMMAND_TEXTS, request.locale)
  switch (await store.removeAlias(company.id, alias, authorOf(request, now))) {
    case 'removed':
      return confirmation(texts.removed(alias, company.name))
    case 'listed':
      return refusal(texts.listed(alias))
    case 'missing':
      return refusal(texts.noSuchAlias(alias, company.name))
  }
}

async function readRequest(
  { options, locale }: CommandRequest,
  store: CommandContext['store'],
): Promise<CommandReply | { readonly company: CompanyDetails; readonly alias: string }> {
  const typed = (options['number'] ?? '').trim()
  const id = readNumber(typed)
  if (id === null) return noNumber(typed, locale)
  const company = await store.company(id)
  if (company === null)
    return refusal(inLocale(COMPANY_COMMAND_TEXTS, locale).missing(numberText(id)))
  return { company, alias: cutText((options['alias'] ?? '').trim(), LONGEST_ALIAS) }
}

function noNumber(typed: string, locale: Locale): CommandReply {
  return refusal(inLocale(COMPANY_COMMAND_TEXTS, locale).notNumber(cutText(typed, 50)))
}

function confirmation(title: string): CommandReply {
  return { card: { title, accent: 'completed', sections: [] }, shared: false }
}
