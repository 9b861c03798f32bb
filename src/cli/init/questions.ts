import { readEnvironment } from '../../../config/env.ts'
import { LOCALES, type Locale } from '../../core/card/locale.ts'
import { feedAddress } from '../../core/feed-address.ts'
import { parseQuery } from '../../core/query/parse.ts'
import type { Answers } from './answers.ts'

/** Where questions are asked; an empty answer takes what was offered. */
export interface Asking {
  ask(question: string): Promise<string>
  say(text: string): void
}

/** Asks for everything, offering what is known already; a wrong answer is explained and asked for again. */
export async function askAll(known: Answers, asking: Asking): Promise<Answers> {
  asking.say('Press Enter to keep what stands in [brackets]; a minus sign empties it.\n\n')
  const one = (question: string, offered: string, fault: Check = () => null) =>
    askOne(asking, { question, offered, fault })
  const language = await one(`Language (${LOCALES.join(', ')})`, known.language, languageFault)
  const feeds = await one('Feeds, with blanks between', known.feeds.join(' '), feedsFault)
  const rules = await one('Watch rules, with ; between', known.rules.join('; '), rulesFault)
  asking.say('\nDiscord (https://discord.com/developers/applications), leave empty for none:\n')
  const discordApplicationId = await one('Application ID', known.discordApplicationId, numberFault)
  const discordToken =
    discordApplicationId === '' ? '' : await one('Bot token', known.discordToken, secretFault)
  const slack = await askSlack(known, asking)
  asking.say('\n')
  const channel = await one(
    'Who is told: console, discord:CHANNEL_ID or slack:CHANNEL_ID',
    known.channel,
    channelFault,
  )
  const contact = await one('Where sites can complain (mailto: or https:)', known.contact)
  return {
    language: LOCALES.find((locale) => locale === language) ?? known.language,
    feeds: words(feeds),
    rules: parts(rules),
    channel,
    discordApplicationId,
    discordToken,
    ...slack,
    contact,
  }
}

type SlackAnswers = Pick<
  Answers,
  | 'slackBotToken'
  | 'slackAppToken'
  | 'publicUrl'
  | 'slackSigningSecret'
  | 'slackClientId'
  | 'slackClientSecret'
>

/** With a public address Slack sends requests there, which it signs; without one the bot opens a connection by its app token. */
async function askSlack(known: Answers, asking: Asking): Promise<SlackAnswers> {
  const one = (question: string, offered: string, fault: Check) =>
    askOne(asking, { question, offered, fault })
  const { slackClientId, slackClientSecret } = known
  asking.say('\nSlack (https://api.slack.com/apps), leave empty for none:\n')
  const slackBotToken = await one('Bot token (xoxb-…)', known.slackBotToken, secretFault)
  const rest = { slackBotToken, slackClientId, slackClientSecret }
  const { publicUrl: address } = known
  if (slackBotToken === '') {
    return { ...rest, slackAppToken: '', publicUrl: address, slackSigningSecret: '' }
  }
  const publicUrl = await one(
    'Public https address to which Slack sends requests (empty: Socket Mode)',
    address,
    publicUrlFault,
  )
  return publicUrl === ''
    ? {
        ...rest,
        publicUrl,
        slackAppToken: await one('App token (xapp-…)', known.slackAppToken, secretFault),
        slackSigningSecret: '',
      }
    : {
        ...rest,
        publicUrl,
        slackAppToken: '',
        slackSigningSecret: await one('Signing secret', known.slackSigningSecret, secretFault),
      }
}

/** What is wrong with an answer; null when nothing is. */
type Check = (answer: string) => string | null

interface Question {
  readonly question: string
  readonly offered: string
  readonly fault: Check
}

async function askOne(asking: Asking, { question, offered, fault }: Question): Promise<string> {
  const shown = fault === secretFault && offered !== '' ? 'as set' : offered
  for (;;) {
    const typed = (await asking.ask(`${question}${shown === '' ? '' : ` [${shown}]`}: `)).trim()
    const answer = typed === '' ? offered : typed === '-' ? '' : typed
    const wrong = fault(answer)
    if (wrong === null) return answer
    asking.say(`  ${wrong}\n`)
  }
}

/** The addresses in a line. */
function words(line: string): readonly string[] {
  return line.split(/[\s,]+/).filter((word) => word !== '')
}

function parts(line: string): readonly string[] {
  return line.split(';').flatMap((part) => (part.trim() === '' ? [] : [part.trim()]))
}

function languageFault(answer: string): string | null {
  const known: readonly string[] = LOCALES satisfies readonly Locale[]
  return known.includes(answer) ? null : `It must be one of ${LOCALES.join(', ')}.`
}

function feedsFault(answer: string): string | null {
  const wrong = words(answer).find((word) => feedAddress(word) === null)
  return wrong === undefined ? null : `"${wrong}" is no web address.`
}

function rulesFault(answer: string): string | null {
  const rules = parts(answer)
  if (rules.length === 0) return 'At least one is needed, for example: party:"Scale AI"'
  for (const rule of rules) {
    const parsed = parseQuery(rule)
    if (!parsed.ok) return `Column ${parsed.error.column} of "${rule}": ${parsed.error.message}.`
  }
  return null
}

function numberFault(answer: string): string | null {
  return /^\d{0,21}$/.test(answer) ? null : 'It is the number of the page "General Information".'
}

function secretFault(answer: string): string | null {
  return /^[\x21-\x7e]*$/.test(answer) ? null : 'It holds characters that no token has.'
}

function publicUrlFault(answer: string): string | null {
  const reading = readEnvironment({ DEALBELL_PUBLIC_URL: answer })
  return reading.ok ? null : `${reading.faults.join('. ')}.`
}

function channelFault(answer: string): string | null {
  return /^(?:discord:\d{1,21}|slack:[A-Z0-9]{2,20}|console)$/.test(answer)
    ? null
    : 'It must be console, discord:CHANNEL_ID or slack:CHANNEL_ID.'
}
