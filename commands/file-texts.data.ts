import type { Translated } from '../src/core/card/locale.ts'
import type { FileTrouble } from './command.ts'

/** What `/watch import` and `/watch export` say. */
interface FileTexts {
  readonly noFile: string
  readonly noFileDetail: string
  /** A file that cannot be fetched or read. */
  readonly trouble: Readonly<Record<FileTrouble, string>>
  refused(lines: number): string
  line(number: number): string
  more(faults: number): string
  managedLine(list: string): string
  imported(added: number, known: number): string
  undo(form: string): string
  passedOver(parts: string): string
  exported(rules: number, lists: number): string
  readonly nothing: string
  unknownFormat(typed: string): string
}

export const FILE_TEXTS: Translated<FileTexts> = {
  en: {
    noFile: 'A file is missing.',
    noFileDetail:
      'Attach a YAML or CSV file, or write its text behind /watch import. /watch export shows what one looks like.',
    trouble: {
      too_large: 'The file is too large: 1 MB at most.',
      unreachable: 'The file could not be fetched. Try again.',
      not_text: 'The file is not text in UTF-8.',
    },
    refused: (lines) =>
      lines === 1
        ? 'Nothing was imported: one line cannot be taken.'
        : `Nothing was imported: ${lines} lines cannot be taken.`,
    line: (number) => `Line ${number}`,
    more: (faults) => `and ${faults} more`,
    managedLine: (list) =>
      `the watchlist "${list}" is managed by the configuration file: give this one another name`,
    imported: (added, known) =>
      `${added} ${added === 1 ? 'rule' : 'rules'} imported, ${known} there already.`,
    undo: (form) => `${form} takes it back.`,
    passedOver: (parts) => `Passed over: ${parts}. These are taken on the command line.`,
    exported: (rules, lists) =>
      `${rules} ${rules === 1 ? 'rule' : 'rules'} in ${lists} ${lists === 1 ? 'watchlist' : 'watchlists'}`,
    nothing: 'This channel has no rules to export.',
    unknownFormat: (typed) => `There is no format "${typed}": write yaml or csv.`,
  },
  de: {
    noFile: 'Es fehlt eine Datei.',
    noFileDetail:
      'Hängen Sie eine YAML- oder CSV-Datei an, oder schreiben Sie ihren Text hinter /watch import. /watch export zeigt, wie eine aussieht.',
    trouble: {
      too_large: 'Die Datei ist zu groß: höchstens 1 MB.',
      unreachable: 'Die Datei ließ sich nicht holen. Versuchen Sie es noch einmal.',
      not_text: 'Die Datei ist kein Text in UTF-8.',
    },
    refused: (lines) =>
      lines === 1
        ? 'Es wurde nichts importiert: Eine Zeile stimmt nicht.'
        : `Es wurde nichts importiert: ${lines} Zeilen stimmen nicht.`,
    line: (number) => `Zeile ${number}`,
    more: (faults) => `und ${faults} weitere`,
    managedLine: (list) =>
      `die Watchlist „${list}“ steht in der Konfigurationsdatei: Geben Sie dieser einen anderen Namen`,
    imported: (added, known) =>
      `${added} ${added === 1 ? 'Regel' : 'Regeln'} importiert, ${known} schon vorhanden.`,
    undo: (form) => `${form} nimmt es zurück.`,
    passedOver: (parts) => `Übergangen: ${parts}. Das nimmt die Befehlszeile.`,
    exported: (rules, lists) =>
      `${rules} ${rules === 1 ? 'Regel' : 'Regeln'} in ${lists} ${lists === 1 ? 'Watchlist' : 'Watchlists'}`,
    nothing: 'Dieser Kanal hat keine Regeln zum Exportieren.',
    unknownFormat: (typed) => `Ein Format „${typed}“ gibt es nicht: yaml oder csv.`,
  },
  fr: {
    noFile: 'Il manque un fichier.',
    noFileDetail:
      'Joignez un fichier YAML ou CSV, ou écrivez son texte après /watch import. /watch export en montre un.',
    trouble: {
      too_large: 'Le fichier est trop grand : 1 Mo au plus.',
      unreachable: 'Le fichier n’a pas pu être récupéré. Réessayez.',
      not_text: 'Le fichier n’est pas du texte en UTF-8.',
    },
    refused: (lines) =>
      lines === 1
        ? 'Rien n’a été importé : une ligne ne convient pas.'
        : `Rien n’a été importé : ${lines} lignes ne conviennent pas.`,
    line: (number) => `Ligne ${number}`,
    more: (faults) => `et ${faults} de plus`,
    managedLine: (list) =>
      `la liste « ${list} » est dans le fichier de configuration : donnez-lui un autre nom`,
    imported: (added, known) =>
      `${added} ${added === 1 ? 'règle importée' : 'règles importées'}, ${known} déjà là.`,
    undo: (form) => `${form} l’annule.`,
    passedOver: (parts) => `Laissé de côté : ${parts}. La ligne de commande le prend.`,
    exported: (rules, lists) =>
      `${rules} ${rules === 1 ? 'règle' : 'règles'} dans ${lists} ${lists === 1 ? 'liste' : 'listes'}`,
    nothing: 'Ce canal n’a aucune règle à exporter.',
    unknownFormat: (typed) => `Il n’y a pas de format « ${typed} » : yaml ou csv.`,
  },
  es: {
    noFile: 'Falta un archivo.',
    noFileDetail:
      'Adjunte un archivo YAML o CSV, o escriba su texto tras /watch import. /watch export muestra uno.',
    trouble: {
      too_large: 'El archivo es demasiado grande: 1 MB como máximo.',
      unreachable: 'No se pudo obtener el archivo. Inténtelo de nuevo.',
      not_text: 'El archivo no es texto en UTF-8.',
    },
    refused: (lines) =>
      lines === 1
        ? 'No se importó nada: una línea no vale.'
        : `No se importó nada: ${lines} líneas no valen.`,
    line: (number) => `Línea ${number}`,
    more: (faults) => `y ${faults} más`,
    managedLine: (list) =>
      `la lista «${list}» está en el archivo de configuración: dé otro nombre a esta`,
    imported: (added, known) =>
      `${added} ${added === 1 ? 'regla importada' : 'reglas importadas'}, ${known} ya estaban.`,
    undo: (form) => `${form} lo deshace.`,
    passedOver: (parts) => `Se dejó aparte: ${parts}. Eso lo toma la línea de órdenes.`,
    exported: (rules, lists) =>
      `${rules} ${rules === 1 ? 'regla' : 'reglas'} en ${lists} ${lists === 1 ? 'lista' : 'listas'}`,
    nothing: 'Este canal no tiene reglas que exportar.',
    unknownFormat: (typed) => `No hay formato «${typed}»: yaml o csv.`,
  },
  it: {
    noFile: 'Manca un file.',
    noFileDetail:
      'Allegate un file YAML o CSV, o scrivetene il testo dopo /watch import. /watch export ne mostra uno.',
    trouble: {
      too_large: 'Il file è troppo grande: al massimo 1 MB.',
      unreachable: 'Il file non si è potuto prendere. Riprovate.',
      not_text: 'Il file non è testo in UTF-8.',
    },
    refused: (lines) =>
      lines === 1
        ? 'Non è stato importato nulla: una riga non va.'
        : `Non è stato importato nulla: ${lines} righe non vanno.`,
    line: (number) => `Riga ${number}`,
    more: (faults) => `e altre ${faults}`,
    managedLine: (list) =>
      `la lista «${list}» sta nel file di configurazione: date a questa un altro nome`,
    imported: (added, known) =>
      `${added} ${added === 1 ? 'regola importata' : 'regole importate'}, ${known} già presenti.`,
    undo: (form) => `${form} lo annulla.`,
    passedOver: (parts) => `Lasciato da parte: ${parts}. Lo prende la riga di comando.`,
    exported: (rules, lists) =>
      `${rules} ${rules === 1 ? 'regola' : 'regole'} in ${lists} ${lists === 1 ? 'lista' : 'liste'}`,
    nothing: 'Questo canale non ha regole da esportare.',
    unknownFormat: (typed) => `Il formato «${typed}» non c’è: yaml o csv.`,
  },
  nl: {
    noFile: 'Er ontbreekt een bestand.',
    noFileDetail:
      'Voeg een YAML- of CSV-bestand toe, of schrijf de tekst achter /watch import. /watch export toont er een.',
    trouble: {
      too_large: 'Het bestand is te groot: hoogstens 1 MB.',
      unreachable: 'Het bestand kon niet worden opgehaald. Probeer het opnieuw.',
      not_text: 'Het bestand is geen tekst in UTF-8.',
    },
    refused: (lines) =>
      lines === 1
        ? 'Er is niets geïmporteerd: één regel van het bestand klopt niet.'
        : `Er is niets geïmporteerd: ${lines} regels van het bestand kloppen niet.`,
    line: (number) => `Regel ${number} van het bestand`,
    more: (faults) => `en nog ${faults}`,
    managedLine: (list) =>
      `de lijst "${list}" staat in het configuratiebestand: geef deze een andere naam`,
    imported: (added, known) =>
      `${added} ${added === 1 ? 'regel' : 'regels'} geïmporteerd, ${known} stonden er al.`,
    undo: (form) => `${form} maakt het ongedaan.`,
    passedOver: (parts) => `Overgeslagen: ${parts}. Dat neemt de opdrachtregel.`,
    exported: (rules, lists) =>
      `${rules} ${rules === 1 ? 'regel' : 'regels'} in ${lists} ${lists === 1 ? 'lijst' : 'lijsten'}`,
    nothing: 'Dit kanaal heeft geen regels om te exporteren.',
    unknownFormat: (typed) => `Het formaat "${typed}" is er niet: yaml of csv.`,
  },
  pt: {
    noFile: 'Falta um arquivo.',
    noFileDetail:
      'Anexe um arquivo YAML ou CSV, ou escreva o texto dele depois de /watch import. /watch export mostra um.',
    trouble: {
      too_large: 'O arquivo é grande demais: 1 MB no máximo.',
      unreachable: 'Não foi possível obter o arquivo. Tente de novo.',
      not_text: 'O arquivo não é texto em UTF-8.',
    },
    refused: (lines) =>
      lines === 1
        ? 'Nada foi importado: uma linha não serve.'
        : `Nada foi importado: ${lines} linhas não servem.`,
    line: (number) => `Linha ${number}`,
    more: (faults) => `e mais ${faults}`,
    managedLine: (list) =>
      `a lista "${list}" está no arquivo de configuração: dê outro nome a esta`,
    imported: (added, known) =>
      `${added} ${added === 1 ? 'regra importada' : 'regras importadas'}, ${known} já existiam.`,
    undo: (form) => `${form} desfaz isto.`,
    passedOver: (parts) => `Deixado de lado: ${parts}. Isso é com a linha de comando.`,
    exported: (rules, lists) =>
      `${rules} ${rules === 1 ? 'regra' : 'regras'} em ${lists} ${lists === 1 ? 'lista' : 'listas'}`,
    nothing: 'Este canal não tem regras para exportar.',
    unknownFormat: (typed) => `Não há formato "${typed}": yaml ou csv.`,
  },
}
