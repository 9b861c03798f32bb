import type { Card } from '../core/card/card.ts'
import type { Clock, Messenger, SendResult } from '../ports.ts'
import type { Ledger, ShownAlert } from './ledger.ts'
import { renderCard } from './render.ts'
import { type Occasion, renderTerminal, type Terminal } from './render-terminal.ts'
import type { EventStream } from './stream.ts'

export interface ConsoleScreen {
  readonly ledger: Ledger
  readonly stream: EventStream
  readonly terminal: Terminal | null
  readonly clock: Clock
}

/**
 * Shows cards on the page and in the terminal. There is one channel, so the channel asked for does not matter. A
 * message's id is its key, which makes every call repeatable: sending it again leaves one message on the page.
 */
export function createConsoleMessenger(screen: ConsoleScreen): Messenger {
  const { ledger, clock } = screen
  return {
    platform: 'console',
    post: async (_channel, card, { key }) => {
      const shown = { messageId: key, card: renderCard(card) }
      return show(screen, ledger.post(shown, clock.now()), 'alert', shown)
    },
    edit: async (_channel, messageId, card) => {
      const shown = { messageId, card: renderCard(card) }
      return show(screen, ledger.edit(shown, clock.now()), 'edit', shown)
    },
    reply: async (_channel, messageId, card, { key }) => {
      const shown = { messageId: key, card: renderCard(card) }
      return show(screen, ledger.reply(messageId, shown, clock.now()), 'reply', shown)
    },
  }
}

function show(
  { stream, terminal }: ConsoleScreen,
  alert: ShownAlert,
  occasion: Occasion,
  shown: { readonly messageId: string; readonly card: Card },
): SendResult {
  stream.send({ name: 'alert', data: alert })
  terminal?.write(renderTerminal(shown.card, occasion, terminal.colour))
  return { kind: 'sent', messageId: shown.messageId }
}
