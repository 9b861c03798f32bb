import type { Card } from '../src/core/card/card.ts'
import { inLocale } from '../src/core/card/locale.ts'
import { partyNames } from '../src/core/party-names.ts'
import type { Story } from '../src/core/story/story.ts'
import type { Action } from './action.ts'
import { askedStory } from './asked-story.ts'
import { authorOf } from './author.ts'
import { MUTE_TEXTS } from './mute-texts.data.ts'
import { refusal } from './refusal.ts'

/** Discord's limit for the value of a choice. */
const VALUE = 100

/** Asks which of the deal's companies the channel wants to hear nothing more of. */
export const mute: Action = {
  name: 'mute',
  permission: 'editor',
  async run(request, context) {
    const asked = await askedStory(request, context)
    if ('refusal' in asked) return asked.refusal
    const texts = inLocale(MUTE_TEXTS, request.locale)
    const names = namesOf(asked.story)
    const [first] = names
    if (first === undefined) return refusal(texts.noCompany)
    const company = {
      kind: 'choice',
      name: 'company',
      label: texts.company,
      required: true,
      value: valueOf(first),
      choices: names.map((name) => ({ label: name, value: valueOf(name) })),
    } as const
    const submit = { action: 'mute-company', subject: String(asked.story.id) }
    return { form: { title: texts.title, fields: [company], submit } }
  },
}

/** Takes the choice. */
export const muteCompany: Action = {
  name: 'mute-company',
  permission: 'editor',
  async run(request, context) {
    const asked = await askedStory(request, context)
    if ('refusal' in asked) return asked.refusal
    const texts = inLocale(MUTE_TEXTS, request.locale)
    const chosen = request.fields['company']
    const name = namesOf(asked.story).find((each) => valueOf(each) === chosen)
    if (name === undefined) return { faults: { company: texts.noCompany } }
    const author = authorOf(request, context.now)
    const id = await context.store.mute({ channel: request.channel, name, author })
    const button = {
      label: texts.unmute,
      action: 'unmute',
      subject: String(id),
      style: 'plain',
    } as const
    const sections: Card['sections'] = [
      { kind: 'text', text: texts.stays },
      { kind: 'buttons', buttons: [button] },
    ]
    return { card: { title: texts.muted(name), accent: 'completed', sections }, shared: false }
  },
}

/** Lets the channel be told of a company's deals again. The subject is the mute's number. */
export const unmute: Action = {
  name: 'unmute',
  permission: 'editor',
  async run({ subject, channel, locale, ...request }, { store, now }) {
    const texts = inLocale(MUTE_TEXTS, locale)
    const id = /^\d{1,15}$/.test(subject) ? Number(subject) : null
    const author = authorOf({ ...request, channel, locale }, now)
    const ended = id === null ? null : await store.unmute(channel, id, author)
    if (ended === null) return refusal(texts.notMuted)
    const card: Card = { title: texts.unmuted(ended.name), accent: 'completed', sections: [] }
    return { card, shared: false }
  },
}

/** The deal's companies, each once; no two may look alike in a choice. */
function namesOf({ deal }: Story): readonly string[] {
  const byValue = new Map(partyNames(deal).map((name) => [valueOf(name), name]))
  return [...byValue.values()]
}

function valueOf(name: string): string {
  return name.slice(0, VALUE)
}
