import type { Card } from '../src/core/card/card.ts'
import { inLocale, type Locale } from '../src/core/card/locale.ts'
import { CORRECTABLE } from '../src/core/correction/correction.ts'
import type { Correction } from '../src/ports.ts'
import type { Action, ActionReply, ActionRequest, Form, FormField } from './action.ts'
import { askedStory } from './asked-story.ts'
import { authorOf } from './author.ts'
import { CORRECT_TEXTS } from './correct-texts.data.ts'
import { refusal } from './refusal.ts'

const VALUE = 200
const NOTE = 1000

/** Asks what is wrong with a deal, and what is right. */
export const correct: Action = {
  name: 'correct',
  permission: 'editor',
  async run(request, context) {
    const asked = await askedStory(request, context)
    return 'refusal' in asked ? asked.refusal : { form: formFor(asked.story.id, request.locale) }
  },
}

/** Takes what was filled in. */
export const correctField: Action = {
  name: 'correct-field',
  permission: 'editor',
  async run(request, context) {
    const asked = await askedStory(request, context)
    if ('refusal' in asked) return asked.refusal
    const { fields, locale } = request
    const texts = inLocale(CORRECT_TEXTS, locale)
    const field = CORRECTABLE.find((each) => each === fields['field'])
    if (field === undefined) return { faults: { field: texts.noField } }
    const right = rightValue(fields)
    if (right === null) return { faults: { company: texts.either } }
    const correction: Correction = {
      storyId: asked.story.id,
      field,
      locale,
      value: field === 'deal' ? '' : right.slice(0, VALUE),
      note: (fields['note'] ?? '').trim().slice(0, NOTE),
      author: authorOf(request, context.now),
    }
    switch (await context.store.correct(correction)) {
      case 'corrected':
        return done(texts.corrected(correction.storyId), texts.everywhere)
      case 'unchanged':
        return done(texts.unchanged(correction.storyId), '')
      case 'missing':
        return refusal(texts.gone)
      case 'unreadable':
        return { faults: { value: texts.unreadable } }
    }
  },
}

/** What was written or picked; null when both were. */
function rightValue({ value = '', company = '' }: ActionRequest['fields']): string | null {
  const written = value.trim()
  const picked = oneName(company)
  return written !== '' && picked !== '' ? null : written || picked
}

/** A name with commas would be read as several. */
function oneName(company: string): string {
  return company.replace(/[;,]+/g, ' ').replace(/\s+/g, ' ').trim()
}

function done(title: string, text: string): ActionReply {
  const sections: Card['sections'] = text === '' ? [] : [{ kind: 'text', text }]
  return { card: { title, accent: 'completed', sections }, shared: false }
}

function formFor(storyId: number, locale: Locale): Form {
  const texts = inLocale(CORRECT_TEXTS, locale)
  const choices = CORRECTABLE.map((value) => ({ label: texts.fields[value], value }))
  return {
    title: texts.title,
    submit: { action: 'correct-field', subject: String(storyId) },
    fields: [
      { kind: 'choice', name: 'field', label: texts.field, required: true, choices },
      { kind: 'line', name: 'value', label: texts.value, required: false, maxLength: VALUE },
      companyField(texts.company),
      { kind: 'paragraph', name: 'note', label: texts.note, required: false, maxLength: NOTE },
    ],
  }
}

/** Of the registry, or as it is written; where it cannot be picked it is the value. */
function companyField(label: string): FormField {
  const from = { command: 'company', subcommand: 'show', option: 'name', orTyped: true }
  const head = { name: 'company', label, required: false, maxLength: VALUE } as const
  return { ...head, kind: 'line', from, pickOnly: true }
}
