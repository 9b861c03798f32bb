import type { Locale } from '../src/core/card/locale.ts'

/** What the company commands say in one language. Numbers of companies are written with a c: c42. */
interface CompanyCommandTexts {
  unsure(typed: string): string
  unknown(typed: string): string
  /** Where several companies bear the name: how an editor says which is meant. */
  howToSettle(form: string): string
  howToChoose(form: string): string
  readonly onlyInDeals: string
  noPage(typed: string, pages: number): string
  nextPage(form: string): string
  notNumber(typed: string): string
  missing(number: string): string
  added(alias: string, company: string): string
  removed(alias: string, company: string): string
  known(alias: string, company: string): string
  taken(alias: string): string
  listed(alias: string): string
  noSuchAlias(alias: string, company: string): string
}

export const COMPANY_COMMAND_TEXTS: Readonly<Record<Locale, CompanyCommandTexts>> = {
  en: {
    unsure: (typed) => `Which company do you mean by "${typed}"?`,
    unknown: (typed) => `Nothing is known of "${typed}".`,
    howToSettle: (form) => `${form} settles which one the name means`,
    howToChoose: (form) => `Choose one by its number or name, for example: ${form}`,
    onlyInDeals: 'Not in the list of companies, but in stored deals',
    noPage: (typed, pages) =>
      pages === 0
        ? `There is no page "${typed}": no deals are stored.`
        : `There is no page "${typed}": pages go from 1 to ${pages}.`,
    nextPage: (form) => `Next page: ${form}`,
    notNumber: (typed) =>
      `"${typed}" is not a company's number. /company show NAME tells it, for example: c12`,
    missing: (number) => `There is no company ${number}. /company show NAME tells the number.`,
    added: (alias, company) => `"${alias}" is now a name of ${company}.`,
    removed: (alias, company) => `"${alias}" is no longer a name of ${company}.`,
    known: (alias, company) => `"${alias}" already is a name of ${company}.`,
    taken: (alias) =>
      `"${alias}" was confirmed as the name of another company. Remove it there first: /company unalias`,
    listed: (alias) =>
      `"${alias}" comes from a list of companies. Take it out of that list: here it would come back.`,
    noSuchAlias: (alias, company) => `"${alias}" is not a name of ${company}.`,
  },
  de: {
    unsure: (typed) => `Welches Unternehmen meinen Sie mit „${typed}“?`,
    unknown: (typed) => `Über „${typed}“ ist nichts bekannt.`,
    howToSettle: (form) => `${form} legt fest, wer mit dem Namen gemeint ist`,
    howToChoose: (form) => `Wählen Sie mit Nummer oder Namen, zum Beispiel: ${form}`,
    onlyInDeals: 'Nicht in der Unternehmensliste, aber in gespeicherten Deals',
    noPage: (typed, pages) =>
      pages === 0
        ? `Eine Seite „${typed}“ gibt es nicht: Es sind keine Deals gespeichert.`
        : `Eine Seite „${typed}“ gibt es nicht: Es gibt die Seiten 1 bis ${pages}.`,
    nextPage: (form) => `Nächste Seite: ${form}`,
    notNumber: (typed) =>
      `„${typed}“ ist keine Nummer eines Unternehmens. /company show NAME nennt sie, zum Beispiel: c12`,
    missing: (number) =>
      `Ein Unternehmen ${number} gibt es nicht. /company show NAME nennt die Nummer.`,
    added: (alias, company) => `„${alias}“ ist jetzt ein Name von ${company}.`,
    removed: (alias, company) => `„${alias}“ ist kein Name von ${company} mehr.`,
    known: (alias, company) => `„${alias}“ ist schon ein Name von ${company}.`,
    taken: (alias) =>
      `„${alias}“ ist als Name eines anderen Unternehmens bestätigt. Entfernen Sie ihn zuerst dort: /company unalias`,
    listed: (alias) =>
      `„${alias}“ stammt aus einer Unternehmensliste. Streichen Sie den Namen dort: Hier käme er wieder.`,
    noSuchAlias: (alias, company) => `„${alias}“ ist kein Name von ${company}.`,
  },
  fr: {
    unsure: (typed) => `Quelle société désigne «\u00a0${typed}\u00a0»\u00a0?`,
    unknown: (typed) => `On ne sait rien de «\u00a0${typed}\u00a0».`,
    howToSettle: (form) => `${form} fixe laquelle ce nom désigne`,
    howToChoose: (form) => `Choisissez par numéro ou par nom, par exemple\u00a0: ${form}`,
    onlyInDeals: 'Absente de la liste des sociétés, mais présente dans des opérations enregistrées',
    noPage: (typed, pages) =>
      pages === 0
        ? `Il n’y a pas de page «\u00a0${typed}\u00a0» : aucune opération n’est enregistrée.`
        : `Il n’y a pas de page «\u00a0${typed}\u00a0» : les pages vont de 1 à ${pages}.`,
    nextPage: (form) => `Page suivante\u00a0: ${form}`,
    notNumber: (typed) =>
      `«\u00a0${typed}\u00a0» n’est pas un numéro de société. /company show NOM le donne, par exemple\u00a0: c12`,
    missing: (number) => `Il n’y a pas de société ${number}. /company show NOM donne le numéro.`,
    added: (alias, company) => `«\u00a0${alias}\u00a0» est désormais un nom pour ${company}.`,
    removed: (alias, company) => `«\u00a0${alias}\u00a0» n’est plus un nom pour ${company}.`,
    known: (alias, company) => `«\u00a0${alias}\u00a0» est déjà un nom pour ${company}.`,
    taken: (alias) =>
      `«\u00a0${alias}\u00a0» est confirmé comme nom d’une autre société. Retirez-le d’abord là\u00a0: /company unalias`,
    listed: (alias) =>
      `«\u00a0${alias}\u00a0» vient d’une liste de sociétés. Retirez-le de cette liste\u00a0: ici, il reviendrait.`,
    noSuchAlias: (alias, company) => `«\u00a0${alias}\u00a0» n’est pas un nom pour ${company}.`,
  },
  es: {
    unsure: (typed) => `¿A qué empresa se refiere «${typed}»?`,
    unknown: (typed) => `No se sabe nada de «${typed}».`,
    howToSettle: (form) => `${form} fija a cuál se refiere el nombre`,
    howToChoose: (form) => `Elija por número o nombre, por ejemplo: ${form}`,
    onlyInDeals: 'No está en la lista de empresas, pero sí en operaciones guardadas',
    noPage: (typed, pages) =>
      pages === 0
        ? `No hay página «${typed}»: no hay operaciones guardadas.`
        : `No hay página «${typed}»: van de la 1 a la ${pages}.`,
    nextPage: (form) => `Página siguiente: ${form}`,
    notNumber: (typed) =>
      `«${typed}» no es un número de empresa. /company show NOMBRE lo da, por ejemplo: c12`,
    missing: (number) => `No hay ninguna empresa ${number}. /company show NOMBRE da el número.`,
    added: (alias, company) => `«${alias}» es ahora un nombre de ${company}.`,
    removed: (alias, company) => `«${alias}» ya no es un nombre de ${company}.`,
    known: (alias, company) => `«${alias}» ya era un nombre de ${company}.`,
    taken: (alias) =>
      `«${alias}» está confirmado como nombre de otra empresa. Retírelo primero allí: /company unalias`,
    listed: (alias) =>
      `«${alias}» viene de una lista de empresas. Quítelo de esa lista: aquí volvería.`,
    noSuchAlias: (alias, company) => `«${alias}» no es un nombre de ${company}.`,
  },
  it: {
    unsure: (typed) => `Quale società intende con «${typed}»?`,
    unknown: (typed) => `Di «${typed}» non si sa nulla.`,
    howToSettle: (form) => `${form} stabilisce quale indica il nome`,
    howToChoose: (form) => `Scelga per numero o per nome, per esempio: ${form}`,
    onlyInDeals: 'Non è nell’elenco delle società, ma in operazioni salvate',
    noPage: (typed, pages) =>
      pages === 0
        ? `La pagina «${typed}» non esiste: non ci sono operazioni salvate.`
        : `La pagina «${typed}» non esiste: le pagine vanno da 1 a ${pages}.`,
    nextPage: (form) => `Pagina successiva: ${form}`,
    notNumber: (typed) =>
      `«${typed}» non è un numero di società. /company show NOME lo indica, per esempio: c12`,
    missing: (number) => `La società ${number} non esiste. /company show NOME indica il numero.`,
    added: (alias, company) => `«${alias}» è ora un nome di ${company}.`,
    removed: (alias, company) => `«${alias}» non è più un nome di ${company}.`,
    known: (alias, company) => `«${alias}» è già un nome di ${company}.`,
    taken: (alias) =>
      `«${alias}» è confermato come nome di un’altra società. Lo ritiri prima lì: /company unalias`,
    listed: (alias) =>
      `«${alias}» viene da un elenco di società. Lo tolga da quell’elenco: qui tornerebbe.`,
    noSuchAlias: (alias, company) => `«${alias}» non è un nome di ${company}.`,
  },
  nl: {
    unsure: (typed) => `Welk bedrijf bedoelt u met ‘${typed}’?`,
    unknown: (typed) => `Van ‘${typed}’ is niets bekend.`,
    howToSettle: (form) => `${form} legt vast wie met de naam bedoeld is`,
    howToChoose: (form) => `Kies op nummer of naam, bijvoorbeeld: ${form}`,
    onlyInDeals: 'Niet in de bedrijvenlijst, wel in opgeslagen deals',
    noPage: (typed, pages) =>
      pages === 0
        ? `Pagina ‘${typed}’ bestaat niet: er zijn geen deals opgeslagen.`
        : `Pagina ‘${typed}’ bestaat niet: de pagina’s gaan van 1 tot ${pages}.`,
    nextPage: (form) => `Volgende pagina: ${form}`,
    notNumber: (typed) =>
      `‘${typed}’ is geen nummer van een bedrijf. /company show NAAM noemt het, bijvoorbeeld: c12`,
    missing: (number) => `Bedrijf ${number} bestaat niet. /company show NAAM noemt het nummer.`,
    added: (alias, company) => `‘${alias}’ is nu een naam van ${company}.`,
    removed: (alias, company) => `‘${alias}’ is geen naam van ${company} meer.`,
    known: (alias, company) => `‘${alias}’ is al een naam van ${company}.`,
    taken: (alias) =>
      `‘${alias}’ is bevestigd als naam van een ander bedrijf. Haal hem daar eerst weg: /company unalias`,
    listed: (alias) =>
      `‘${alias}’ komt uit een bedrijvenlijst. Haal de naam uit die lijst: hier kwam hij terug.`,
    noSuchAlias: (alias, company) => `‘${alias}’ is geen naam van ${company}.`,
  },
  pt: {
    unsure: (typed) => `Que empresa você quer dizer com “${typed}”?`,
    unknown: (typed) => `Não se sabe nada de “${typed}”.`,
    howToSettle: (form) => `${form} define a qual delas o nome se refere`,
    howToChoose: (form) => `Escolha por número ou nome, por exemplo: ${form}`,
    onlyInDeals: 'Não está na lista de empresas, mas em operações guardadas',
    noPage: (typed, pages) =>
      pages === 0
        ? `Não há página “${typed}”: nenhuma operação está guardada.`
        : `Não há página “${typed}”: vão de 1 a ${pages}.`,
    nextPage: (form) => `Próxima página: ${form}`,
    notNumber: (typed) =>
      `“${typed}” não é um número de empresa. /company show NOME o informa, por exemplo: c12`,
    missing: (number) => `Não há empresa ${number}. /company show NOME informa o número.`,
    added: (alias, company) => `“${alias}” agora é um nome de ${company}.`,
    removed: (alias, company) => `“${alias}” não é mais um nome de ${company}.`,
    known: (alias, company) => `“${alias}” já é um nome de ${company}.`,
    taken: (alias) =>
      `“${alias}” está confirmado como nome de outra empresa. Retire-o primeiro lá: /company unalias`,
    listed: (alias) =>
      `“${alias}” vem de uma lista de empresas. Tire-o dessa lista: aqui ele voltaria.`,
    noSuchAlias: (alias, company) => `“${alias}” não é um nome de ${company}.`,
  },
}
