import { cutText } from '../../src/core/card/cut.ts'
import { formatInstant } from '../../src/core/card/format.ts'
import { authorOf } from '../author.ts'
import type { CommandContext, CommandReply, CommandRequest } from '../command.ts'
import { refusal } from '../refusal.ts'
import { done } from './done.ts'
import { alertsTexts } from './texts.ts'

/** How long a code is good. */
const GOOD_MS = 10 * 60_000

/** How much of what was typed is repeated. */
const REPEATED = 60

/** A team in which there is nobody else to share with. */
const DIRECT = 'discord:@me'

/** `/alerts join`: gives a code to another team's editor, or takes such a code. */
export async function joinTeam(
  request: CommandRequest,
  { store, now }: CommandContext,
): Promise<CommandReply> {
  const { locale, options, team } = request
  const texts = alertsTexts(locale)
  const author = authorOf(request, now)
  if (team === DIRECT) return refusal(texts.noTeam)
  const typed = (options['code'] ?? '').trim()
  if (typed === '') {
    const code = await store.offerJoin(author, now + GOOD_MS)
    const until = formatInstant(now + GOOD_MS, locale)
    return done(texts.joinCode(code), texts.joinCodeMeans(code, until))
  }
  const joined = await store.join(cutText(typed, REPEATED), author)
  switch (joined.kind) {
    case 'joined':
      return done(texts.joined(joined.partner), '')
    case 'known':
      return refusal(texts.alreadyJoined(joined.partner))
    case 'own_code':
      return refusal(texts.ownCode)
    case 'no_such_code':
      return refusal(texts.badCode)
  }
}

/** `/alerts leave`: ends the sharing with the team that is named, or the only one. */
export async function leaveTeam(
  request: CommandRequest,
  { store, now }: CommandContext,
): Promise<CommandReply> {
  const { locale, options, team } = request
  const texts = alertsTexts(locale)
  const typed = (options['team'] ?? '').trim()
  const partners = await store.partnersOf(team)
  const [meant, ...others] = partners.filter((partner) => typed === '' || partner === typed)
  if (others.length > 0) return refusal(texts.whichTeam(partners.join(', ')))
  if (meant === undefined || !(await store.leave(meant, authorOf(request, now)))) {
    return refusal(texts.notJoined)
  }
  return done(texts.left(meant), texts.leftMeans)
}
