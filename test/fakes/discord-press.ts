import { type Interaction, interact, type Who } from './discord-interact.ts'
import { isJson, type Json, listOf, type Message, stringOf, type World } from './discord-world.ts'

/** A press of the button with this label on a message, or of one that this `customId` makes up. */
export interface Press extends Who {
  readonly message: Message
  readonly label?: string
  readonly customId?: string
}

/** Everything in a tree of components, depth first. */
function within(component: unknown): Json[] {
  if (!isJson(component)) return []
  const inner = [...listOf(component['components']), component['component']]
  return [component, ...inner.flatMap(within)]
}

/** The labels of a message's buttons, in their order. */
export function buttonLabels({ components }: Pick<Message, 'components'>): readonly string[] {
  return components
    .flatMap(within)
    .filter(({ type }) => type === 2)
    .map(({ label }) => stringOf(label))
}

function customIdOf({ message, label, customId }: Press): string {
  if (customId !== undefined) return customId
  const buttons = message.components.flatMap(within)
  const button = buttons.find((each) => each['type'] === 2 && each['label'] === label)
  if (button === undefined) throw new Error(`the message has no button "${label}"`)
  return stringOf(button['custom_id'])
}

/** Presses a button and gives the interaction once it is answered. */
export function pressButton(
  world: World,
  interactions: Map<string, Interaction>,
  press: Press,
): Promise<Interaction> {
  const customId = customIdOf(press)
  const data = { custom_id: customId, component_type: 2 }
  const request = { type: 3, data, on: press.message }
  return interact(world, interactions, { who: press, request, what: `button ${customId}` })
}

/** The pick of an option, by the beginning of its label, in the menu with this placeholder. */
export interface MenuPick extends Who {
  readonly message: Message
  readonly menu: string
  readonly option: string
}

/** Picks an option and gives the interaction once it is answered. */
export function pickOption(
  world: World,
  interactions: Map<string, Interaction>,
  pick: MenuPick,
): Promise<Interaction> {
  const menus = pick.message.components.flatMap(within).filter(({ type }) => type === 3)
  const menu = menus.find(({ placeholder }) => placeholder === pick.menu)
  if (menu === undefined) throw new Error(`the message has no menu "${pick.menu}"`)
  const option = listOf(menu['options'])
    .filter(isJson)
    .find(({ label }) => stringOf(label).startsWith(pick.option))
  if (option === undefined) throw new Error(`the menu has no option "${pick.option}"`)
  const values = [stringOf(option['value'])]
  const data = { custom_id: menu['custom_id'], component_type: 3, values }
  const request = { type: 3, data, on: pick.message }
  return interact(world, interactions, { who: pick, request, what: `menu ${pick.menu}` })
}

/** Checks a value as Discord's client does before it sends the form. */
function checkValue(input: Json, value: string): void {
  const name = stringOf(input['custom_id'])
  if (value === '') {
    if (input['required'] !== false) throw new Error(`the form asks for "${name}"`)
    return
  }
  const most = Number(input['max_length'] ?? 4000)
  if (input['type'] === 4 && value.length > most) throw new Error(`"${name}" is too long`)
  const choices = listOf(input['options']).map((option) => isJson(option) && option['value'])
  if (input['type'] === 3 && !choices.includes(value)) throw new Error(`"${name}" has no ${value}`)
}

function filledIn(label: unknown, values: Readonly<Record<string, string>>): Json {
  const input = isJson(label) ? label['component'] : null
  if (!isJson(input)) throw new Error('the form holds something without an input')
  const options = listOf(input['options']).filter(isJson)
  const preset =
    input['value'] ?? options.find((option) => option['default'] === true)?.['value'] ?? ''
  const id = stringOf(input['custom_id'])
  const value = values[id] ?? stringOf(preset)
  checkValue(input, value)
  const { type } = input
  const answer = type === 3 ? { values: value === '' ? [] : [value] } : { value }
  return { type: 18, id: 1, component: { type, id: 2, custom_id: id, ...answer } }
}

/** Fills in the form that an interaction was answered with, and sends it; what is not given stays as it was. */
export function submitForm(
  world: World,
  interactions: Map<string, Interaction>,
  sent: Who & { readonly opened: Interaction; readonly values: Readonly<Record<string, string>> },
): Promise<Interaction> {
  const { modal } = sent.opened
  if (modal === null) throw new Error('no form was opened')
  const components = listOf(modal['components']).map((label) => filledIn(label, sent.values))
  const data = { custom_id: modal['custom_id'], components }
  return interact(world, interactions, { who: sent, request: { type: 5, data }, what: 'the form' })
}
