import type { Locale } from '../src/core/card/locale.ts'

/** What `/watch history` and `/watch undo` say. */
interface AuditTexts {
  readonly title: string
  readonly empty: string
  /** Below a page: which it is, of how many changes. */
  page(page: number, pages: number, changes: number): string
  nextPage(form: string): string
  noPage(typed: string, pages: number): string
  /** This change takes another back. */
  undoes(number: number): string
  undoneBy(number: number): string
  readonly operator: string
  noNumber(typed: string): string
  noEntry(number: string): string
  undone(number: string, entry: number): string
  madeByOperator(number: string): string
  undoneBefore(number: string, by: number): string
  changedSince(number: string, by: number | null): string
  nothingToHangOn(number: string): string
  /** The other team has to agree that the two are joined again. */
  partnerDecides(number: string): string
  notHere(number: string): string
}

export const AUDIT_TEXTS: Readonly<Record<Locale, AuditTexts>> = {
  en: {
    title: 'Changes',
    empty: 'Nothing has been changed yet.',
    page: (page, pages, changes) => `Page ${page} of ${pages}, ${changes} changes`,
    nextPage: (form) => `${form} shows the next`,
    noPage: (typed, pages) => `There is no page "${typed}": there are ${pages}.`,
    undoes: (number) => `takes #${number} back`,
    undoneBy: (number) => `taken back by #${number}`,
    operator: 'the operator',
    noNumber: (typed) => `"${typed}" is not a change's number. /watch history shows the numbers.`,
    noEntry: (number) => `There is no change #${number}. /watch history shows the numbers.`,
    undone: (number, entry) => `Change #${number} is taken back (#${entry}).`,
    madeByOperator: (number) =>
      `The operator made change #${number} on the command line; only there can it be taken back.`,
    undoneBefore: (number, by) => `Change #${number} was taken back before, by #${by}.`,
    changedSince: (number, by) =>
      by === null
        ? `Change #${number} cannot be taken back: what it changed has changed since.`
        : `Change #${number} cannot be taken back: what it changed has changed since. Take #${by} back first.`,
    nothingToHangOn: (number) =>
      `Change #${number} cannot be taken back: what it belonged to is there no more.`,
    partnerDecides: (number) =>
      `Change #${number} cannot be taken back: the other team has to agree again, by a code of /alerts join.`,
    notHere: (number) =>
      `Change #${number} cannot be taken back here: use the command that made it.`,
  },
  de: {
    title: 'Änderungen',
    empty: 'Es wurde noch nichts geändert.',
    page: (page, pages, changes) => `Seite ${page} von ${pages}, ${changes} Änderungen`,
    nextPage: (form) => `${form} zeigt die nächste`,
    noPage: (typed, pages) => `Eine Seite „${typed}“ gibt es nicht: Es sind ${pages}.`,
    undoes: (number) => `nimmt #${number} zurück`,
    undoneBy: (number) => `zurückgenommen durch #${number}`,
    operator: 'der Betreiber',
    noNumber: (typed) =>
      `„${typed}“ ist keine Nummer einer Änderung. /watch history zeigt die Nummern.`,
    noEntry: (number) => `Es gibt keine Änderung #${number}. /watch history zeigt die Nummern.`,
    undone: (number, entry) => `Änderung #${number} ist zurückgenommen (#${entry}).`,
    madeByOperator: (number) =>
      `Änderung #${number} hat der Betreiber auf der Befehlszeile gemacht; nur dort lässt sie sich zurücknehmen.`,
    undoneBefore: (number, by) => `Änderung #${number} wurde schon durch #${by} zurückgenommen.`,
    changedSince: (number, by) =>
      by === null
        ? `Änderung #${number} lässt sich nicht zurücknehmen: Was sie änderte, hat sich seither geändert.`
        : `Änderung #${number} lässt sich nicht zurücknehmen: Was sie änderte, hat sich seither geändert. Nehmen Sie zuerst #${by} zurück.`,
    nothingToHangOn: (number) =>
      `Änderung #${number} lässt sich nicht zurücknehmen: Wozu sie gehörte, gibt es nicht mehr.`,
    partnerDecides: (number) =>
      `Änderung #${number} lässt sich nicht zurücknehmen: Das andere Team muss neu zustimmen, mit einem Code von /alerts join.`,
    notHere: (number) =>
      `Änderung #${number} lässt sich hier nicht zurücknehmen: Nehmen Sie den Befehl, der sie gemacht hat.`,
  },
  fr: {
    title: 'Modifications',
    empty: 'Rien n’a encore été modifié.',
    page: (page, pages, changes) => `Page ${page} sur ${pages}, ${changes} modifications`,
    nextPage: (form) => `${form} montre la suivante`,
    noPage: (typed, pages) => `Il n’y a pas de page « ${typed} » : il y en a ${pages}.`,
    undoes: (number) => `annule #${number}`,
    undoneBy: (number) => `annulé par #${number}`,
    operator: 'l’exploitant',
    noNumber: (typed) =>
      `« ${typed} » n’est pas le numéro d’une modification. /watch history montre les numéros.`,
    noEntry: (number) =>
      `Il n’y a pas de modification #${number}. /watch history montre les numéros.`,
    undone: (number, entry) => `La modification #${number} est annulée (#${entry}).`,
    madeByOperator: (number) =>
      `L’exploitant a fait la modification #${number} en ligne de commande ; elle ne s’annule que là.`,
    undoneBefore: (number, by) => `La modification #${number} a déjà été annulée par #${by}.`,
    changedSince: (number, by) =>
      by === null
        ? `La modification #${number} ne peut être annulée : ce qu’elle touchait a changé depuis.`
        : `La modification #${number} ne peut être annulée : ce qu’elle touchait a changé depuis. Annulez d’abord #${by}.`,
    nothingToHangOn: (number) =>
      `La modification #${number} ne peut être annulée : ce dont elle dépendait n’existe plus.`,
    partnerDecides: (number) =>
      `La modification #${number} ne peut être annulée : l’autre équipe doit de nouveau être d’accord, par un code de /alerts join.`,
    notHere: (number) =>
      `La modification #${number} ne s’annule pas ici : utilisez la commande qui l’a faite.`,
  },
  es: {
    title: 'Cambios',
    empty: 'Todavía no se ha cambiado nada.',
    page: (page, pages, changes) => `Página ${page} de ${pages}, ${changes} cambios`,
    nextPage: (form) => `${form} muestra la siguiente`,
    noPage: (typed, pages) => `No hay página «${typed}»: hay ${pages}.`,
    undoes: (number) => `deshace #${number}`,
    undoneBy: (number) => `deshecho por #${number}`,
    operator: 'el operador',
    noNumber: (typed) =>
      `«${typed}» no es el número de un cambio. /watch history muestra los números.`,
    noEntry: (number) => `No hay cambio #${number}. /watch history muestra los números.`,
    undone: (number, entry) => `El cambio #${number} se ha deshecho (#${entry}).`,
    madeByOperator: (number) =>
      `El operador hizo el cambio #${number} en la línea de órdenes; solo allí se puede deshacer.`,
    undoneBefore: (number, by) => `El cambio #${number} ya se deshizo con #${by}.`,
    changedSince: (number, by) =>
      by === null
        ? `El cambio #${number} no se puede deshacer: lo que cambió ha cambiado después.`
        : `El cambio #${number} no se puede deshacer: lo que cambió ha cambiado después. Deshaga antes #${by}.`,
    nothingToHangOn: (number) =>
      `El cambio #${number} no se puede deshacer: aquello a lo que pertenecía ya no existe.`,
    partnerDecides: (number) =>
      `El cambio #${number} no se puede deshacer: el otro equipo tiene que aceptar de nuevo, con un código de /alerts join.`,
    notHere: (number) => `El cambio #${number} no se deshace aquí: use la orden que lo hizo.`,
  },
  it: {
    title: 'Modifiche',
    empty: 'Non è ancora stato modificato nulla.',
    page: (page, pages, changes) => `Pagina ${page} di ${pages}, ${changes} modifiche`,
    nextPage: (form) => `${form} mostra la successiva`,
    noPage: (typed, pages) => `La pagina «${typed}» non c’è: sono ${pages}.`,
    undoes: (number) => `annulla #${number}`,
    undoneBy: (number) => `annullata da #${number}`,
    operator: 'il gestore',
    noNumber: (typed) =>
      `«${typed}» non è il numero di una modifica. /watch history mostra i numeri.`,
    noEntry: (number) => `Non c’è la modifica #${number}. /watch history mostra i numeri.`,
    undone: (number, entry) => `La modifica #${number} è annullata (#${entry}).`,
    madeByOperator: (number) =>
      `Il gestore ha fatto la modifica #${number} dalla riga di comando; solo lì si può annullare.`,
    undoneBefore: (number, by) => `La modifica #${number} è già stata annullata da #${by}.`,
    changedSince: (number, by) =>
      by === null
        ? `La modifica #${number} non si può annullare: ciò che riguardava è cambiato dopo.`
        : `La modifica #${number} non si può annullare: ciò che riguardava è cambiato dopo. Annullate prima #${by}.`,
    nothingToHangOn: (number) =>
      `La modifica #${number} non si può annullare: ciò a cui apparteneva non c’è più.`,
    partnerDecides: (number) =>
      `La modifica #${number} non si può annullare: l’altro team deve acconsentire di nuovo, con un codice di /alerts join.`,
    notHere: (number) =>
      `La modifica #${number} non si annulla qui: usate il comando che l’ha fatta.`,
  },
  nl: {
    title: 'Wijzigingen',
    empty: 'Er is nog niets gewijzigd.',
    page: (page, pages, changes) => `Pagina ${page} van ${pages}, ${changes} wijzigingen`,
    nextPage: (form) => `${form} toont de volgende`,
    noPage: (typed, pages) => `Pagina "${typed}" is er niet: het zijn er ${pages}.`,
    undoes: (number) => `maakt #${number} ongedaan`,
    undoneBy: (number) => `ongedaan gemaakt door #${number}`,
    operator: 'de beheerder',
    noNumber: (typed) =>
      `"${typed}" is geen nummer van een wijziging. /watch history toont de nummers.`,
    noEntry: (number) => `Wijziging #${number} is er niet. /watch history toont de nummers.`,
    undone: (number, entry) => `Wijziging #${number} is ongedaan gemaakt (#${entry}).`,
    madeByOperator: (number) =>
      `De beheerder maakte wijziging #${number} op de opdrachtregel; alleen daar kan ze ongedaan worden gemaakt.`,
    undoneBefore: (number, by) => `Wijziging #${number} is al ongedaan gemaakt door #${by}.`,
    changedSince: (number, by) =>
      by === null
        ? `Wijziging #${number} kan niet ongedaan worden gemaakt: wat ze wijzigde, is sindsdien veranderd.`
        : `Wijziging #${number} kan niet ongedaan worden gemaakt: wat ze wijzigde, is sindsdien veranderd. Maak eerst #${by} ongedaan.`,
    nothingToHangOn: (number) =>
      `Wijziging #${number} kan niet ongedaan worden gemaakt: waar ze bij hoorde, is er niet meer.`,
    partnerDecides: (number) =>
      `Wijziging #${number} kan niet ongedaan worden gemaakt: het andere team moet opnieuw instemmen, met een code van /alerts join.`,
    notHere: (number) =>
      `Wijziging #${number} kan hier niet ongedaan worden gemaakt: gebruik de opdracht die haar maakte.`,
  },
  pt: {
    title: 'Alterações',
    empty: 'Ainda nada foi alterado.',
    page: (page, pages, changes) => `Página ${page} de ${pages}, ${changes} alterações`,
    nextPage: (form) => `${form} mostra a seguinte`,
    noPage: (typed, pages) => `Não há página "${typed}": são ${pages}.`,
    undoes: (number) => `desfaz #${number}`,
    undoneBy: (number) => `desfeita por #${number}`,
    operator: 'o operador',
    noNumber: (typed) =>
      `"${typed}" não é o número de uma alteração. /watch history mostra os números.`,
    noEntry: (number) => `Não há alteração #${number}. /watch history mostra os números.`,
    undone: (number, entry) => `A alteração #${number} foi desfeita (#${entry}).`,
    madeByOperator: (number) =>
      `O operador fez a alteração #${number} na linha de comando; só lá pode ser desfeita.`,
    undoneBefore: (number, by) => `A alteração #${number} já foi desfeita por #${by}.`,
    changedSince: (number, by) =>
      by === null
        ? `A alteração #${number} não pode ser desfeita: o que ela alterou mudou depois.`
        : `A alteração #${number} não pode ser desfeita: o que ela alterou mudou depois. Desfaça antes a #${by}.`,
    nothingToHangOn: (number) =>
      `A alteração #${number} não pode ser desfeita: aquilo a que pertencia já não existe.`,
    partnerDecides: (number) =>
      `A alteração #${number} não pode ser desfeita: a outra equipe tem de concordar outra vez, com um código de /alerts join.`,
    notHere: (number) => `A alteração #${number} não se desfaz aqui: use o comando que a fez.`,
  },
}
