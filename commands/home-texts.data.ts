import type { Translated } from '../src/core/card/locale.ts'

/** The page about everything that concerns one person. */
export const HOME_TEXTS: Translated<{
  readonly channels: string
  readonly noChannels: string
  readonly follows: string
  readonly noFollows: string
  /** A button and the title of its form: at most 24 characters. */
  readonly followDeal: string
  readonly deal: string
  readonly feeds: string
  readonly pause: string
  readonly resume: string
  readonly change: string
  readonly toAlert: string
  readonly others: (count: number) => string
}> = {
  en: {
    channels: 'Channels',
    noChannels: 'No channel is subscribed yet: invite the bot to one and type /watch add there.',
    follows: 'Deals you follow',
    noFollows: 'None yet: the button Follow on an alert tells you how its deal goes on.',
    followDeal: 'Follow a deal',
    deal: 'Deal',
    feeds: 'Feeds',
    pause: 'Pause alerts',
    resume: 'Resume alerts',
    change: 'Change a setting',
    toAlert: 'To the alert',
    others: (count) => (count === 1 ? 'One more is not shown.' : `${count} more are not shown.`),
  },
  de: {
    channels: 'Kanäle',
    noChannels:
      'Noch ist kein Kanal abonniert: Laden Sie den Bot in einen ein und tippen Sie dort /watch add.',
    follows: 'Deals, denen Sie folgen',
    noFollows:
      'Noch keine: Der Knopf „Folgen“ an einer Meldung sagt Ihnen, wie es mit dem Deal weitergeht.',
    followDeal: 'Einem Deal folgen',
    deal: 'Deal',
    feeds: 'Feeds',
    pause: 'Meldungen pausieren',
    resume: 'Meldungen fortsetzen',
    change: 'Einstellung ändern',
    toAlert: 'Zur Meldung',
    others: (count) =>
      count === 1 ? 'Ein weiterer wird nicht gezeigt.' : `${count} weitere werden nicht gezeigt.`,
  },
  fr: {
    channels: 'Canaux',
    noChannels:
      'Aucun canal n’est encore abonné : invitez le bot dans l’un d’eux et tapez-y /watch add.',
    follows: 'Opérations que vous suivez',
    noFollows:
      'Aucune pour l’instant : le bouton « Suivre » d’une alerte vous tient au courant de l’opération.',
    followDeal: 'Suivre une opération',
    deal: 'Opération',
    feeds: 'Flux',
    pause: 'Suspendre les alertes',
    resume: 'Reprendre les alertes',
    change: 'Modifier un réglage',
    toAlert: 'Voir l’alerte',
    others: (count) => (count === 1 ? 'Il y en a un de plus.' : `Il y en a ${count} de plus.`),
  },
  es: {
    channels: 'Canales',
    noChannels:
      'Ningún canal está suscrito todavía: invite al bot a uno y escriba allí /watch add.',
    follows: 'Operaciones que usted sigue',
    noFollows:
      'Ninguna todavía: el botón «Seguir» de una alerta le cuenta cómo continúa la operación.',
    followDeal: 'Seguir una operación',
    deal: 'Operación',
    feeds: 'Fuentes',
    pause: 'Pausar las alertas',
    resume: 'Reanudar las alertas',
    change: 'Cambiar un ajuste',
    toAlert: 'Ver la alerta',
    others: (count) => (count === 1 ? 'Hay otro más.' : `Hay ${count} más.`),
  },
  it: {
    channels: 'Canali',
    noChannels:
      'Nessun canale è ancora iscritto: inviti il bot in uno di essi e lì digiti /watch add.',
    follows: 'Operazioni che segue',
    noFollows:
      'Ancora nessuna: il pulsante «Segui» di un avviso Le racconta come prosegue l’operazione.',
    followDeal: 'Seguire un’operazione',
    deal: 'Operazione',
    feeds: 'Feed',
    pause: 'Sospendere gli avvisi',
    resume: 'Riprendere gli avvisi',
    change: 'Cambiare un’impostazione',
    toAlert: 'Vedere l’avviso',
    others: (count) => (count === 1 ? 'Ce n’è un altro.' : `Ce ne sono altri ${count}.`),
  },
  nl: {
    channels: 'Kanalen',
    noChannels:
      'Nog geen kanaal is geabonneerd: nodig de bot in een kanaal uit en typ daar /watch add.',
    follows: 'Deals die u volgt',
    noFollows: 'Nog geen: de knop “Volgen” bij een melding vertelt u hoe de deal verdergaat.',
    followDeal: 'Een deal volgen',
    deal: 'Deal',
    feeds: 'Feeds',
    pause: 'Meldingen pauzeren',
    resume: 'Meldingen hervatten',
    change: 'Instelling wijzigen',
    toAlert: 'Naar de melding',
    others: (count) => (count === 1 ? 'Er is er nog één.' : `Er zijn er nog ${count}.`),
  },
  pt: {
    channels: 'Canais',
    noChannels:
      'Nenhum canal está inscrito ainda: convide o bot para um deles e digite /watch add ali.',
    follows: 'Operações que você segue',
    noFollows:
      'Nenhuma ainda: o botão “Seguir” de um alerta conta a você como a operação continua.',
    followDeal: 'Seguir uma operação',
    deal: 'Operação',
    feeds: 'Feeds',
    pause: 'Pausar os alertas',
    resume: 'Retomar os alertas',
    change: 'Mudar uma configuração',
    toAlert: 'Ver o alerta',
    others: (count) => (count === 1 ? 'Há mais um.' : `Há mais ${count}.`),
  },
}
