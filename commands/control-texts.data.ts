import type { Locale } from '../src/core/card/locale.ts'

/** What stands on the menus and buttons below answers. */
interface ControlTexts {
  readonly openDeal: string
  readonly sort: string
  readonly previous: string
  readonly next: string
  /** Shows the answer to the whole channel. */
  readonly share: string
  readonly sharedBy: (name: string) => string
  readonly changeSetting: string
  /** The head of the form that changes a setting; at most 24 characters with the longest name. */
  readonly formTitle: string
  readonly newValue: string
}

export const CONTROL_TEXTS: Readonly<Record<Locale, ControlTexts>> = {
  en: {
    openDeal: 'Show one of these deals',
    sort: 'Sort',
    previous: 'Previous page',
    next: 'Next page',
    share: 'Share',
    sharedBy: (name) => `Shared by ${name}`,
    changeSetting: 'Change a setting',
    formTitle: 'Change a setting',
    newValue: 'New value',
  },
  de: {
    openDeal: 'Einen dieser Deals zeigen',
    sort: 'Sortieren',
    previous: 'Vorige Seite',
    next: 'Nächste Seite',
    share: 'Teilen',
    sharedBy: (name) => `Geteilt von ${name}`,
    changeSetting: 'Eine Einstellung ändern',
    formTitle: 'Einstellung ändern',
    newValue: 'Neuer Wert',
  },
  fr: {
    openDeal: 'Afficher une de ces opérations',
    sort: 'Trier',
    previous: 'Page précédente',
    next: 'Page suivante',
    share: 'Partager',
    sharedBy: (name) => `Partagé par ${name}`,
    changeSetting: 'Modifier un réglage',
    formTitle: 'Modifier un réglage',
    newValue: 'Nouvelle valeur',
  },
  es: {
    openDeal: 'Mostrar una de estas operaciones',
    sort: 'Ordenar',
    previous: 'Página anterior',
    next: 'Página siguiente',
    share: 'Compartir',
    sharedBy: (name) => `Compartido por ${name}`,
    changeSetting: 'Cambiar un ajuste',
    formTitle: 'Cambiar un ajuste',
    newValue: 'Nuevo valor',
  },
  it: {
    openDeal: 'Mostrare una di queste operazioni',
    sort: 'Ordinare',
    previous: 'Pagina precedente',
    next: 'Pagina successiva',
    share: 'Condividi',
    sharedBy: (name) => `Condiviso da ${name}`,
    changeSetting: 'Cambiare un’impostazione',
    formTitle: 'Cambiare impostazione',
    newValue: 'Nuovo valore',
  },
  nl: {
    openDeal: 'Een van deze deals tonen',
    sort: 'Sorteren',
    previous: 'Vorige pagina',
    next: 'Volgende pagina',
    share: 'Delen',
    sharedBy: (name) => `Gedeeld door ${name}`,
    changeSetting: 'Een instelling wijzigen',
    formTitle: 'Instelling wijzigen',
    newValue: 'Nieuwe waarde',
  },
  pt: {
    openDeal: 'Mostrar uma destas operações',
    sort: 'Ordenar',
    previous: 'Página anterior',
    next: 'Próxima página',
    share: 'Compartilhar',
    sharedBy: (name) => `Compartilhado por ${name}`,
    changeSetting: 'Mudar uma configuração',
    formTitle: 'Mudar configuração',
    newValue: 'Novo valor',
  },
}
