import {
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  type APIStringSelectComponent,
  type APITextInputComponent,
  ComponentType,
  type ModalSubmitInteraction,
  TextInputStyle,
} from 'discord.js'
import type { Form } from '../../commands/action.ts'
import { actionId } from '../../commands/action-id.ts'
import { type WrittenField, writtenFields } from '../../commands/written-fields.ts'
import { cleanLine } from '../core/card/clean.ts'
import { cutText } from '../core/card/cut.ts'
import { AppError } from '../core/error.ts'

/** Discord's limits (component reference and "Receiving and Responding"): texts in UTF-16 units. */
const TITLE = 45
const LABEL = 45
const FIELDS = 5
const INPUT = 4000
const CHOICES = 25
const CHOICE = 100

function plain(text: string, max: number): string {
  return cutText(cleanLine(text), max) || '…'
}

function textInput(field: Extract<WrittenField, { maxLength: number }>): APITextInputComponent {
  const max = Math.min(field.maxLength, INPUT)
  const value = (field.value ?? '').slice(0, max)
  return {
    type: ComponentType.TextInput,
    custom_id: field.name,
    style: field.kind === 'line' ? TextInputStyle.Short : TextInputStyle.Paragraph,
    required: field.required,
    max_length: max,
    ...(value === '' ? {} : { value }),
  }
}

function select(field: Extract<WrittenField, { kind: 'choice' }>): APIStringSelectComponent {
  return {
    type: ComponentType.StringSelect,
    custom_id: field.name,
    required: field.required,
    options: field.choices.slice(0, CHOICES).map(({ label, value }) => ({
      label: plain(label, CHOICE),
      value,
      ...(value === field.value ? { default: true } : {}),
    })),
  }
}

function labelled(field: WrittenField): APILabelComponent {
  return {
    type: ComponentType.Label,
    label: plain(field.label, LABEL),
    component: field.kind === 'choice' ? select(field) : textInput(field),
  }
}

/** A form as a Discord modal. */
export function renderForm(form: Form): APIModalInteractionResponseCallbackData {
  const id = actionId(form.submit)
  if (id === null) throw new AppError('internal', `No form can ask for "${form.submit.action}".`)
  return {
    title: plain(form.title, TITLE),
    custom_id: id,
    components: writtenFields(form).slice(0, FIELDS).map(labelled),
  }
}

/** What was filled in, by the fields' names. */
export function readFields({ fields }: ModalSubmitInteraction): Record<string, string> {
  const entries = [...fields.fields.values()].map((field) => {
    const value = 'values' in field ? field.values[0] : 'value' in field ? field.value : undefined
    return [field.customId, typeof value === 'string' ? value : ''] as const
  })
  return Object.fromEntries(entries)
}
