import type { types, ViewOutput } from '@slack/bolt'
import type { Form, FormField } from '../../commands/action.ts'
import { actionId } from '../../commands/action-id.ts'
import { ACTION_TEXTS } from '../../commands/action-texts.data.ts'
import type { Card } from '../core/card/card.ts'
import { inLocale, type Locale } from '../core/card/locale.ts'
import { AppError } from '../core/error.ts'
import { picker } from './pick.ts'
import { plain } from './plain.ts'
import { renderCard } from './render.ts'

/** Slack's limits (docs.slack.dev/reference/views and reference/block-kit). */
const TITLE = 24
const LABEL = 150
const FIELDS = 5
const INPUT = 3000
const CHOICES = 25
const CHOICE = 75

/** A form has one input a block, so that inputs may bear the same name. */
const INPUT_ID = 'value'

/** A form as a Slack modal. `channel` is where its button was pressed, `platform:channel id`. */
export function renderForm(form: Form, channel: string, locale: Locale): types.ModalView {
  const id = actionId(form.submit)
  if (id === null) throw new AppError('internal', `No form can ask for "${form.submit.action}".`)
  const texts = inLocale(ACTION_TEXTS, locale)
  return {
    type: 'modal',
    callback_id: id,
    private_metadata: channel,
    title: plain(form.title, TITLE),
    submit: plain(texts.send, TITLE),
    close: plain(texts.close, TITLE),
    blocks: form.fields.slice(0, FIELDS).map(inputBlock),
  }
}

/** What a form becomes once it is sent: the answer. `channel` is where the form's button was pressed. */
export function answerView(card: Card, channel: string, locale: Locale): types.ModalView {
  return {
    type: 'modal',
    private_metadata: channel,
    title: plain('Dealbell', TITLE),
    close: plain(inLocale(ACTION_TEXTS, locale).close, TITLE),
    blocks: renderCard(card).blocks,
  }
}

/** What was filled in, by the fields' names. */
export function readFields({ state }: ViewOutput): Record<string, string> {
  const entries = Object.entries(state.values).map(([name, inputs]) => {
    const [input] = Object.values(inputs)
    return [name, input?.selected_option?.value ?? input?.value ?? ''] as const
  })
  return Object.fromEntries(entries)
}

function inputBlock(field: FormField): types.InputBlock {
  return {
    type: 'input',
    block_id: field.name,
    optional: !field.required,
    label: plain(field.label, LABEL),
    element: element(field),
  }
}

function element(field: FormField): types.InputBlock['element'] {
  if (field.kind === 'choice') return select(field)
  if (field.kind === 'file') return fileInput(field)
  if (field.kind === 'paragraph' || field.from === undefined) return textInput(field)
  return picker(field.from, field.value)
}

function fileInput({ endings }: Extract<FormField, { kind: 'file' }>): types.FileInput {
  return { type: 'file_input', action_id: INPUT_ID, filetypes: [...endings], max_files: 1 }
}

function textInput(field: Extract<FormField, { maxLength: number }>): types.PlainTextInput {
  const max = Math.min(field.maxLength, INPUT)
  const value = (field.value ?? '').slice(0, max)
  return {
    type: 'plain_text_input',
    action_id: INPUT_ID,
    multiline: field.kind === 'paragraph',
    max_length: max,
    ...(value === '' ? {} : { initial_value: value }),
  }
}

function select(field: Extract<FormField, { kind: 'choice' }>): types.StaticSelect {
  const options = field.choices
    .slice(0, CHOICES)
    .map(({ label, value }) => ({ text: plain(label, CHOICE), value }))
  const chosen = options.find(({ value }) => value === field.value)
  return {
    type: 'static_select',
    action_id: INPUT_ID,
    options,
    ...(chosen === undefined ? {} : { initial_option: chosen }),
  }
}
