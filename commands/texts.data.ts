import type { Locale } from '../src/core/card/locale.ts'

/** A page of a list of deals; pages count from 1. */
interface DealsPage {
  readonly page: number
  readonly pages: number
  readonly deals: number
  readonly more: boolean
}

/** Everything that commands say in one language, apart from their own descriptions. */
interface CommandTexts {
  readonly mayNotEdit: string
  unknownCommand(typed: string, near: string): string
  /** A fault that nobody expected; the operator finds it in the log by its reference. */
  wentWrong(reference: string): string
  readonly wentWrongDetail: string
  unknownSubcommand(word: string, near: string): string
  /** The right forms of a command, when none is near to what was typed. */
  theseForms(forms: string): string
  missingOption(description: string, form: string): string
  tooMuch(rest: string, form: string): string
  /** Where a query's fault lies; what it is follows. */
  queryFault(column: number, query: string): string
  dealsTitle(query: string): string
  /** Below a list: which page it is, of how many deals; `more`: these are not all. */
  dealsPage(page: DealsPage): string
  unknownSort(typed: string): string
  noPage(typed: string): string
  noDealNumber(typed: string): string
  noDeal(number: string): string
  readonly helpTitle: string
  queryFields(names: string): string
  readonly emptyRule: string
  ruleAdded(number: number): string
  ruleRemoved(number: string): string
  ruleManaged(number: string): string
  ruleMissing(number: string): string
  readonly managed: string
  readonly rulesTitle: string
  readonly noRules: string
}

export const TEXTS = {
  en: {
    mayNotEdit: 'You may not change this here. Ask someone who manages the server or workspace.',
    unknownCommand: (typed, near) => `There is no command /${typed}. Did you mean /${near}?`,
    wentWrong: (reference) => `Something went wrong (ref ${reference}).`,
    wentWrongDetail:
      'It is not your fault. Try again; if it happens again, tell the operator the reference.',
    unknownSubcommand: (word, near) => `There is no "${word}". Did you mean /${near}?`,
    theseForms: (forms) => `This is how: ${forms}`,
    missingOption: (description, form) => `Missing: ${description}. This is how: ${form}`,
    tooMuch: (rest, form) => `"${rest}" is too much. This is how: ${form}`,
    queryFault: (column, query) => `Column ${column} of "${query}" is not right`,
    dealsTitle: (query) => (query === '' ? 'Deals' : `Deals: ${query}`),
    dealsPage: ({ page, pages, deals, more }) => {
      const least = more ? 'more than ' : ''
      const next = page < pages ? `; page:${page + 1} shows the next` : ''
      return `Page ${page} of ${least}${pages}, ${least}${deals.toLocaleString('en')} deals${next}`
    },
    unknownSort: (typed) => `Deals are not sorted by "${typed}": write sort:latest or sort:price.`,
    noPage: (typed) => `"${typed}" is not the number of a page.`,
    noDealNumber: (typed) => `"${typed}" is not a deal's number. /deals shows the numbers.`,
    noDeal: (number) => `There is no deal #${number}. /deals shows the numbers.`,
    helpTitle: "Dealbell's commands",
    queryFields: (names) => `Fields of a query or rule: ${names}`,
    emptyRule: 'The rule is empty.',
    ruleAdded: (number) => `Rule ${number} now watches for this channel.`,
    ruleRemoved: (number) => `Rule ${number} is removed.`,
    ruleManaged: (number) =>
      `Rule ${number} is managed by the configuration file and can only be changed there.`,
    ruleMissing: (number) => `This channel has no rule ${number}. /watch list shows the numbers.`,
    managed: 'managed by the configuration file',
    rulesTitle: 'Rules of this channel',
    noRules: 'None yet. For example: /watch add party:"Scale AI"',
  },
  de: {
    mayNotEdit:
      'Das dürfen Sie hier nicht ändern. Fragen Sie jemanden, der den Server oder Arbeitsbereich verwaltet.',
    unknownCommand: (typed, near) => `Den Befehl /${typed} gibt es nicht. Meinten Sie /${near}?`,
    wentWrong: (reference) => `Das ist schiefgegangen (Kennung ${reference}).`,
    wentWrongDetail:
      'Es liegt nicht an Ihnen. Versuchen Sie es noch einmal; bleibt es dabei, nennen Sie dem Betreiber die Kennung.',
    unknownSubcommand: (word, near) => `„${word}“ gibt es nicht. Meinten Sie /${near}?`,
    theseForms: (forms) => `So geht es: ${forms}`,
    missingOption: (description, form) => `Es fehlt: ${description}. So geht es: ${form}`,
    tooMuch: (rest, form) => `„${rest}“ ist zu viel. So geht es: ${form}`,
    queryFault: (column, query) => `Spalte ${column} von „${query}“ stimmt nicht`,
    dealsTitle: (query) => (query === '' ? 'Deals' : `Deals: ${query}`),
    dealsPage: ({ page, pages, deals, more }) => {
      const least = more ? 'mehr als ' : ''
      const next = page < pages ? `; page:${page + 1} zeigt die nächste` : ''
      return `Seite ${page} von ${least}${pages}, ${least}${deals.toLocaleString('de')} Deals${next}`
    },
    unknownSort: (typed) =>
      `Nach „${typed}“ lassen sich Deals nicht sortieren: sort:latest oder sort:price.`,
    noPage: (typed) => `„${typed}“ ist keine Seitenzahl.`,
    noDealNumber: (typed) => `„${typed}“ ist keine Deal-Nummer. /deals zeigt die Nummern.`,
    noDeal: (number) => `Es gibt keinen Deal #${number}. /deals zeigt die Nummern.`,
    helpTitle: 'Befehle von Dealbell',
    queryFields: (names) => `Felder einer Suche oder Regel: ${names}`,
    emptyRule: 'Die Regel ist leer.',
    ruleAdded: (number) => `Regel ${number} gilt für diesen Kanal.`,
    ruleRemoved: (number) => `Regel ${number} ist entfernt.`,
    ruleManaged: (number) =>
      `Regel ${number} steht in der Konfigurationsdatei und kann nur dort geändert werden.`,
    ruleMissing: (number) =>
      `In diesem Kanal gibt es keine Regel ${number}. /watch list zeigt die Nummern.`,
    managed: 'aus der Konfigurationsdatei',
    rulesTitle: 'Regeln dieses Kanals',
    noRules: 'Noch keine. Zum Beispiel: /watch add party:"Scale AI"',
  },
  fr: {
    mayNotEdit:
      'Vous ne pouvez pas modifier cela ici. Adressez-vous à qui gère le serveur ou l’espace.',
    unknownCommand: (typed, near) =>
      `La commande /${typed} n’existe pas. Vouliez-vous dire /${near}\u00a0?`,
    wentWrong: (reference) => `Une erreur s’est produite (réf. ${reference}).`,
    wentWrongDetail:
      'Ce n’est pas de votre faute. Réessayez\u00a0; si cela persiste, donnez la référence à l’opérateur.',
    unknownSubcommand: (word, near) =>
      `«\u00a0${word}\u00a0» n’existe pas. Vouliez-vous dire /${near}\u00a0?`,
    theseForms: (forms) => `Voici comment\u00a0: ${forms}`,
    missingOption: (description, form) =>
      `Il manque\u00a0: ${description}. Voici comment\u00a0: ${form}`,
    tooMuch: (rest, form) => `«\u00a0${rest}\u00a0» est de trop. Voici comment\u00a0: ${form}`,
    queryFault: (column, query) =>
      `La colonne ${column} de «\u00a0${query}\u00a0» n’est pas correcte`,
    dealsTitle: (query) => (query === '' ? 'Opérations' : `Opérations : ${query}`),
    dealsPage: ({ page, pages, deals, more }) => {
      const least = more ? 'plus de ' : ''
      const next = page < pages ? ` ; page:${page + 1} montre la suite` : ''
      return `Page ${page} sur ${least}${pages}, opérations\u00a0: ${least}${deals.toLocaleString('fr')}${next}`
    },
    unknownSort: (typed) =>
      `Pas de tri par «\u00a0${typed}\u00a0»\u00a0: écrivez sort:latest ou sort:price.`,
    noPage: (typed) => `«\u00a0${typed}\u00a0» n’est pas un numéro de page.`,
    noDealNumber: (typed) =>
      `«\u00a0${typed}\u00a0» n’est pas un numéro d’opération. /deals montre les numéros.`,
    noDeal: (number) => `Il n’y a pas d’opération #${number}. /deals montre les numéros.`,
    helpTitle: 'Commandes de Dealbell',
    queryFields: (names) => `Champs d’une recherche ou d’une règle\u00a0: ${names}`,
    emptyRule: 'La règle est vide.',
    ruleAdded: (number) => `La règle ${number} vaut désormais pour ce canal.`,
    ruleRemoved: (number) => `La règle ${number} est supprimée.`,
    ruleManaged: (number) =>
      `La règle ${number} vient du fichier de configuration et ne se modifie que là.`,
    ruleMissing: (number) => `Ce canal n’a pas de règle ${number}. /watch list montre les numéros.`,
    managed: 'du fichier de configuration',
    rulesTitle: 'Règles de ce canal',
    noRules: 'Aucune encore. Par exemple\u00a0: /watch add party:"Scale AI"',
  },
  es: {
    mayNotEdit:
      'No puede cambiar esto aquí. Pregunte a quien administra el servidor o espacio de trabajo.',
    unknownCommand: (typed, near) => `No existe el comando /${typed}. ¿Quería decir /${near}?`,
    wentWrong: (reference) => `Algo ha fallado (ref. ${reference}).`,
    wentWrongDetail:
      'No es culpa suya. Inténtelo de nuevo; si se repite, dé la referencia al operador.',
    unknownSubcommand: (word, near) => `«${word}» no existe. ¿Quería decir /${near}?`,
    theseForms: (forms) => `Se escribe así: ${forms}`,
    missingOption: (description, form) => `Falta: ${description}. Se escribe así: ${form}`,
    tooMuch: (rest, form) => `«${rest}» sobra. Se escribe así: ${form}`,
    queryFault: (column, query) => `La columna ${column} de «${query}» no es correcta`,
    dealsTitle: (query) => (query === '' ? 'Operaciones' : `Operaciones: ${query}`),
    dealsPage: ({ page, pages, deals, more }) => {
      const least = more ? 'más de ' : ''
      const next = page < pages ? `; page:${page + 1} muestra la siguiente` : ''
      return `Página ${page} de ${least}${pages}, operaciones: ${least}${deals.toLocaleString('es')}${next}`
    },
    unknownSort: (typed) => `No se ordena por «${typed}»: escriba sort:latest o sort:price.`,
    noPage: (typed) => `«${typed}» no es un número de página.`,
    noDealNumber: (typed) => `«${typed}» no es un número de operación. /deals muestra los números.`,
    noDeal: (number) => `No hay ninguna operación #${number}. /deals muestra los números.`,
    helpTitle: 'Comandos de Dealbell',
    queryFields: (names) => `Campos de una búsqueda o regla: ${names}`,
    emptyRule: 'La regla está vacía.',
    ruleAdded: (number) => `La regla ${number} vale ahora para este canal.`,
    ruleRemoved: (number) => `La regla ${number} se ha eliminado.`,
    ruleManaged: (number) =>
      `La regla ${number} está en el archivo de configuración y solo se cambia allí.`,
    ruleMissing: (number) =>
      `Este canal no tiene la regla ${number}. /watch list muestra los números.`,
    managed: 'del archivo de configuración',
    rulesTitle: 'Reglas de este canal',
    noRules: 'Aún ninguna. Por ejemplo: /watch add party:"Scale AI"',
  },
  it: {
    mayNotEdit: 'Qui non può modificarlo. Chieda a chi gestisce il server o l’area di lavoro.',
    unknownCommand: (typed, near) => `Il comando /${typed} non esiste. Intendeva /${near}?`,
    wentWrong: (reference) => `Qualcosa è andato storto (rif. ${reference}).`,
    wentWrongDetail:
      'Non è colpa sua. Riprovi; se si ripete, comunichi il riferimento all’operatore.',
    unknownSubcommand: (word, near) => `«${word}» non esiste. Intendeva /${near}?`,
    theseForms: (forms) => `Si scrive così: ${forms}`,
    missingOption: (description, form) => `Manca: ${description}. Si scrive così: ${form}`,
    tooMuch: (rest, form) => `«${rest}» è di troppo. Si scrive così: ${form}`,
    queryFault: (column, query) => `La colonna ${column} di «${query}» non è corretta`,
    dealsTitle: (query) => (query === '' ? 'Operazioni' : `Operazioni: ${query}`),
    dealsPage: ({ page, pages, deals, more }) => {
      const least = more ? 'più di ' : ''
      const next = page < pages ? `; page:${page + 1} mostra la successiva` : ''
      return `Pagina ${page} di ${least}${pages}, operazioni: ${least}${deals.toLocaleString('it')}${next}`
    },
    unknownSort: (typed) => `Non si ordina per «${typed}»: scriva sort:latest o sort:price.`,
    noPage: (typed) => `«${typed}» non è un numero di pagina.`,
    noDealNumber: (typed) => `«${typed}» non è un numero di operazione. /deals mostra i numeri.`,
    noDeal: (number) => `Non c’è nessuna operazione #${number}. /deals mostra i numeri.`,
    helpTitle: 'Comandi di Dealbell',
    queryFields: (names) => `Campi di una ricerca o regola: ${names}`,
    emptyRule: 'La regola è vuota.',
    ruleAdded: (number) => `La regola ${number} vale ora per questo canale.`,
    ruleRemoved: (number) => `La regola ${number} è stata eliminata.`,
    ruleManaged: (number) =>
      `La regola ${number} sta nel file di configurazione e si modifica solo lì.`,
    ruleMissing: (number) =>
      `Questo canale non ha la regola ${number}. /watch list mostra i numeri.`,
    managed: 'dal file di configurazione',
    rulesTitle: 'Regole di questo canale',
    noRules: 'Ancora nessuna. Per esempio: /watch add party:"Scale AI"',
  },
  nl: {
    mayNotEdit: 'U mag dit hier niet wijzigen. Vraag het wie de server of werkruimte beheert.',
    unknownCommand: (typed, near) => `De opdracht /${typed} bestaat niet. Bedoelde u /${near}?`,
    wentWrong: (reference) => `Er ging iets mis (ref. ${reference}).`,
    wentWrongDetail:
      'Het ligt niet aan u. Probeer het nog eens; blijft het, geef dan de referentie aan de beheerder.',
    unknownSubcommand: (word, near) => `‘${word}’ bestaat niet. Bedoelde u /${near}?`,
    theseForms: (forms) => `Zo gaat het: ${forms}`,
    missingOption: (description, form) => `Er ontbreekt: ${description}. Zo gaat het: ${form}`,
    tooMuch: (rest, form) => `‘${rest}’ is te veel. Zo gaat het: ${form}`,
    queryFault: (column, query) => `Kolom ${column} van ‘${query}’ klopt niet`,
    dealsTitle: (query) => (query === '' ? 'Deals' : `Deals: ${query}`),
    dealsPage: ({ page, pages, deals, more }) => {
      const least = more ? 'meer dan ' : ''
      const next = page < pages ? `; page:${page + 1} toont de volgende` : ''
      return `Pagina ${page} van ${least}${pages}, ${least}${deals.toLocaleString('nl')} deals${next}`
    },
    unknownSort: (typed) =>
      `Op ‘${typed}’ wordt niet gesorteerd: schrijf sort:latest of sort:price.`,
    noPage: (typed) => `‘${typed}’ is geen paginanummer.`,
    noDealNumber: (typed) => `‘${typed}’ is geen nummer van een deal. /deals toont de nummers.`,
    noDeal: (number) => `Er is geen deal #${number}. /deals toont de nummers.`,
    helpTitle: 'Opdrachten van Dealbell',
    queryFields: (names) => `Velden van een zoekopdracht of regel: ${names}`,
    emptyRule: 'De regel is leeg.',
    ruleAdded: (number) => `Regel ${number} geldt nu voor dit kanaal.`,
    ruleRemoved: (number) => `Regel ${number} is verwijderd.`,
    ruleManaged: (number) =>
      `Regel ${number} staat in het configuratiebestand en is alleen daar te wijzigen.`,
    ruleMissing: (number) => `Dit kanaal heeft geen regel ${number}. /watch list toont de nummers.`,
    managed: 'uit het configuratiebestand',
    rulesTitle: 'Regels van dit kanaal',
    noRules: 'Nog geen. Bijvoorbeeld: /watch add party:"Scale AI"',
  },
  pt: {
    mayNotEdit:
      'Você não pode mudar isto aqui. Fale com quem administra o servidor ou espaço de trabalho.',
    unknownCommand: (typed, near) => `O comando /${typed} não existe. Você quis dizer /${near}?`,
    wentWrong: (reference) => `Algo deu errado (ref. ${reference}).`,
    wentWrongDetail:
      'A culpa não é sua. Tente de novo; se persistir, informe a referência ao operador.',
    unknownSubcommand: (word, near) => `“${word}” não existe. Você quis dizer /${near}?`,
    theseForms: (forms) => `É assim: ${forms}`,
    missingOption: (description, form) => `Falta: ${description}. É assim: ${form}`,
    tooMuch: (rest, form) => `“${rest}” está sobrando. É assim: ${form}`,
    queryFault: (column, query) => `A coluna ${column} de “${query}” não está correta`,
    dealsTitle: (query) => (query === '' ? 'Operações' : `Operações: ${query}`),
    dealsPage: ({ page, pages, deals, more }) => {
      const least = more ? 'mais de ' : ''
      const next = page < pages ? `; page:${page + 1} mostra a seguinte` : ''
      return `Página ${page} de ${least}${pages}, operações: ${least}${deals.toLocaleString('pt-BR')}${next}`
    },
    unknownSort: (typed) => `Não se ordena por “${typed}”: escreva sort:latest ou sort:price.`,
    noPage: (typed) => `“${typed}” não é um número de página.`,
    noDealNumber: (typed) => `“${typed}” não é um número de operação. /deals mostra os números.`,
    noDeal: (number) => `Não há operação #${number}. /deals mostra os números.`,
    helpTitle: 'Comandos do Dealbell',
    queryFields: (names) => `Campos de uma busca ou regra: ${names}`,
    emptyRule: 'A regra está vazia.',
    ruleAdded: (number) => `A regra ${number} vale agora para este canal.`,
    ruleRemoved: (number) => `A regra ${number} foi removida.`,
    ruleManaged: (number) => `A regra ${number} está no arquivo de configuração e só muda lá.`,
    ruleMissing: (number) => `Este canal não tem a regra ${number}. /watch list mostra os números.`,
    managed: 'do arquivo de configuração',
    rulesTitle: 'Regras deste canal',
    noRules: 'Ainda nenhuma. Por exemplo: /watch add party:"Scale AI"',
  },
} satisfies Readonly<Record<Locale, CommandTexts>>
