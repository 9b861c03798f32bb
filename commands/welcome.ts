import type { Card, CardItem, CardSection } from '../src/core/card/card.ts'
import { inLocale, type Locale } from '../src/core/card/locale.ts'
import type { WelcomeStore } from '../src/ports.ts'
import type { Command, CommandReply, CommandRequest } from './command.ts'
import { formsOf } from './parse.ts'
import { WELCOME_TEXTS } from './welcome-texts.data.ts'

interface WelcomeContext {
  readonly store: WelcomeStore
  readonly now: number
}

/** The card that a server gets when the bot joins it: how to set the bot up. */
export function welcomeCard(commands: readonly Command[], locale: Locale): Card {
  const { title, help } = inLocale(WELCOME_TEXTS, locale)
  return { title, accent: 'announced', sections: guide(commands, locale), footer: help }
}

/**
 * The answer, and above it how to set the bot up: for the first who may edit, where nothing is set up yet and nobody was
 * shown it. The web console has no admins to guide: whoever runs the bot opens it.
 */
export async function withWelcome(
  reply: CommandReply,
  { platform, team, channel, user, locale }: CommandRequest,
  { store, now }: WelcomeContext,
  commands: readonly Command[],
): Promise<CommandReply> {
  if (platform === 'console' || !user.canEdit) return reply
  if (!(await store.welcomeTeam(team, [channel], now))) return reply
  const { card } = reply
  const { title } = inLocale(WELCOME_TEXTS, locale)
  const heading: CardSection = { kind: 'text', text: title }
  const sections = [heading, ...guide(commands, locale), ...card.sections]
  return { ...reply, card: { ...card, sections } }
}

function guide(commands: readonly Command[], locale: Locale): readonly CardSection[] {
  const { intro, feed, company, test } = inLocale(WELCOME_TEXTS, locale)
  const canTest = formsOf(commands).some(({ name }) => name === 'alerts test')
  const steps: readonly CardItem[] = [
    { title: '1. /feed add https://news.example', detail: feed },
    { title: '2. /watch add party:"Scale AI"', detail: company },
    ...(canTest ? [{ title: '3. /alerts test', detail: test }] : []),
  ]
  return [
    { kind: 'text', text: intro },
    { kind: 'items', items: steps },
  ]
}
