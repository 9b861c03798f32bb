import type { Locale } from '../src/core/card/locale.ts'

/** What is said about following a deal, by its number. */
interface FollowTexts {
  followed(id: number): string
  already(id: number): string
  unfollowed(id: number): string
  notFollowed(id: number): string
  /** Where nobody can be written to. */
  readonly noMessages: string
  /** These deals are followed no more, because the user takes no messages: `#1, #2`. */
  refused(deals: string): string
}

export const FOLLOW_TEXTS: Readonly<Record<Locale, FollowTexts>> = {
  en: {
    followed: (id) => `You follow #${id}: each change of its status comes by direct message.`,
    already: (id) => `You follow #${id} already.`,
    unfollowed: (id) => `You no longer follow #${id}.`,
    notFollowed: (id) => `You do not follow #${id}.`,
    noMessages: 'Deals can be followed on Discord and Slack, by direct message.',
    refused: (deals) =>
      `You no longer follow ${deals}: Dealbell could not send you a direct message. Allow direct messages and press Follow again.`,
  },
  de: {
    followed: (id) => `Sie folgen #${id}: Jede Änderung des Stands kommt als Direktnachricht.`,
    already: (id) => `Sie folgen #${id} bereits.`,
    unfollowed: (id) => `Sie folgen #${id} nicht mehr.`,
    notFollowed: (id) => `Sie folgen #${id} nicht.`,
    noMessages: 'Deals kann man auf Discord und Slack folgen, per Direktnachricht.',
    refused: (deals) =>
      `Sie folgen ${deals} nicht mehr: Dealbell konnte Ihnen keine Direktnachricht senden. Erlauben Sie Direktnachrichten und drücken Sie noch einmal auf „Folgen“.`,
  },
  fr: {
    followed: (id) => `Vous suivez #${id} : chaque changement de statut arrive en message privé.`,
    already: (id) => `Vous suivez déjà #${id}.`,
    unfollowed: (id) => `Vous ne suivez plus #${id}.`,
    notFollowed: (id) => `Vous ne suivez pas #${id}.`,
    noMessages: 'Les opérations se suivent sur Discord et Slack, par message privé.',
    refused: (deals) =>
      `Vous ne suivez plus ${deals} : Dealbell n’a pas pu vous envoyer de message privé. Autorisez les messages privés, puis appuyez à nouveau sur « Suivre ».`,
  },
  es: {
    followed: (id) => `Sigue #${id}: cada cambio de estado llega por mensaje directo.`,
    already: (id) => `Ya sigue #${id}.`,
    unfollowed: (id) => `Ya no sigue #${id}.`,
    notFollowed: (id) => `No sigue #${id}.`,
    noMessages: 'Las operaciones se siguen en Discord y Slack, por mensaje directo.',
    refused: (deals) =>
      `Ya no sigue ${deals}: Dealbell no pudo enviarle un mensaje directo. Permita los mensajes directos y pulse «Seguir» otra vez.`,
  },
  it: {
    followed: (id) => `Segue #${id}: ogni cambio di stato arriva con un messaggio diretto.`,
    already: (id) => `Segue già #${id}.`,
    unfollowed: (id) => `Non segue più #${id}.`,
    notFollowed: (id) => `Non segue #${id}.`,
    noMessages: 'Le operazioni si seguono su Discord e Slack, con messaggi diretti.',
    refused: (deals) =>
      `Non segue più ${deals}: Dealbell non ha potuto inviarle un messaggio diretto. Consenta i messaggi diretti e prema di nuovo «Segui».`,
  },
  nl: {
    followed: (id) => `U volgt #${id}: elke verandering van de status komt als privébericht.`,
    already: (id) => `U volgt #${id} al.`,
    unfollowed: (id) => `U volgt #${id} niet meer.`,
    notFollowed: (id) => `U volgt #${id} niet.`,
    noMessages: 'Deals volgt u op Discord en Slack, via privéberichten.',
    refused: (deals) =>
      `U volgt ${deals} niet meer: Dealbell kon u geen privébericht sturen. Sta privéberichten toe en druk opnieuw op “Volgen”.`,
  },
  pt: {
    followed: (id) => `Você segue #${id}: cada mudança de status chega por mensagem direta.`,
    already: (id) => `Você já segue #${id}.`,
    unfollowed: (id) => `Você não segue mais #${id}.`,
    notFollowed: (id) => `Você não segue #${id}.`,
    noMessages: 'Negócios podem ser seguidos no Discord e no Slack, por mensagem direta.',
    refused: (deals) =>
      `Você não segue mais ${deals}: o Dealbell não conseguiu lhe enviar uma mensagem direta. Permita mensagens diretas e aperte “Seguir” de novo.`,
  },
}
