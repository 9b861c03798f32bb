import type { Locale } from '../src/core/card/locale.ts'

/** What stands on the menus and buttons below answers. */
interface ControlTexts {
  readonly openDeal: string
  readonly sort: string
  readonly previous: string
  readonly next: string
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
    changeSetting: 'Change a setting',
    formTitle: 'Change a setting',
    newValue: 'New value',
  },
  de: {
    openDeal: 'Einen dieser Deals zeigen',
    sort: 'Sortieren',
    previous: 'Vorige Seite',
    next: 'Nächste Seite',
    changeSetting: 'Eine Einstellung ändern',
    formTitle: 'Einstellung ändern',
    newValue: 'Neuer Wert',
  },
  fr: {
    openDeal: 'Afficher une de ces opérations',
    sort: 'Trier',
    previous: 'Page précédente',
    next: 'Page suivante',
    changeSetting: 'Modifier un réglage',
    formTitle: 'Modifier un réglage',
    newValue: 'Nouvelle valeur',
  },
  es: {
    openDeal: 'Mostrar una de estas operaciones',
    sort: 'Ordenar',
    previous: 'Página anterior',
    next: 'Página siguiente',
    changeSetting: 'Cambiar un ajuste',
    formTitle: 'Cambiar un ajuste',
    newValue: 'Nuevo valor',
  },
  it: {
    openDeal: 'Mostrare una di queste operazioni',
    sort: 'Ordinare',
    previous: 'Pagina precedente',
    next: 'Pagina successiva',
    changeSetting: 'Cambiare un’impostazione',
    formTitle: 'Cambiare impostazione',
    newValue: 'Nuovo valore',
  },
  nl: {
    openDeal: 'Een van deze deals tonen',
    sort: 'Sorteren',
    previous: 'Vorige pagina',
    next: 'Volgende pagina',
    changeSetting: 'Een instelling wijzigen',
    formTitle: 'Instelling wijzigen',
    newValue: 'Nieuwe waarde',
  },
  pt: {
    openDeal: 'Mostrar uma destas operações',
    sort: 'Ordenar',
    previous: 'Página anterior',
    next: 'Próxima página',
    changeSetting: 'Mudar uma configuração',
    formTitle: 'Mudar configuração',
    newValue: 'Novo valor',
  },
}
