import type { Translated } from '../src/core/card/locale.ts'
import type { Correction } from '../src/ports.ts'

/** What is said about setting a deal right. */
interface CorrectTexts {
  /** Of the form; Slack shows 24 characters. */
  readonly title: string
  readonly field: string
  readonly fields: Readonly<Record<Correction['field'], string>>
  /** Discord shows 45 characters of a label. */
  readonly value: string
  /** Where a company can be picked in place of it. */
  readonly company: string
  readonly either: string
  readonly note: string
  readonly noField: string
  corrected(id: number): string
  readonly everywhere: string
  unchanged(id: number): string
  readonly gone: string
  readonly unreadable: string
}

export const CORRECT_TEXTS: Translated<CorrectTexts> = {
  en: {
    title: 'Correct this deal',
    field: 'What is wrong',
    fields: {
      deal: 'This is not a deal',
      price: 'Price',
      stake: 'Stake',
      valuation: 'Valuation',
      type: 'Type of deal',
      status: 'Status',
      buyers: 'Buyers or investors',
      targets: 'Target',
    },
    value: 'What is right (empty: there is no such value)',
    company: 'Or the right company',
    either: 'Fill in this field or the one above, not both.',
    note: 'Why',
    noField: 'Choose what is wrong.',
    corrected: (id) => `Deal #${id} is corrected.`,
    everywhere: 'All alerts about it will show it. The change is in the audit log.',
    unchanged: (id) => `Deal #${id} says so already.`,
    gone: 'This deal is there no more.',
    unreadable: 'This cannot be read. Write it as in an article: $14.3bn, 49 %, completed.',
  },
  de: {
    title: 'Deal berichtigen',
    field: 'Was ist falsch',
    fields: {
      deal: 'Das ist kein Deal',
      price: 'Preis',
      stake: 'Anteil',
      valuation: 'Bewertung',
      type: 'Art des Deals',
      status: 'Stand',
      buyers: 'Käufer oder Investoren',
      targets: 'Ziel',
    },
    value: 'Was richtig ist (leer: gibt es nicht)',
    company: 'Oder das richtige Unternehmen',
    either: 'Füllen Sie dieses Feld oder das darüber aus, nicht beide.',
    note: 'Warum',
    noField: 'Wählen Sie, was falsch ist.',
    corrected: (id) => `Deal #${id} ist berichtigt.`,
    everywhere: 'Alle Meldungen dazu werden es zeigen. Die Änderung steht im Protokoll.',
    unchanged: (id) => `So steht Deal #${id} schon da.`,
    gone: 'Diesen Deal gibt es nicht mehr.',
    unreadable: 'Das ist nicht lesbar. Schreiben Sie es wie im Artikel: 14,3 Mrd. Dollar, 49 %.',
  },
  fr: {
    title: 'Corriger l’opération',
    field: 'Ce qui est faux',
    fields: {
      deal: 'Ce n’est pas une opération',
      price: 'Prix',
      stake: 'Participation',
      valuation: 'Valorisation',
      type: 'Type d’opération',
      status: 'Statut',
      buyers: 'Acheteurs ou investisseurs',
      targets: 'Cible',
    },
    value: 'Ce qui est juste (vide : aucune valeur)',
    company: 'Ou la bonne société',
    either: 'Remplissez ce champ ou le précédent, pas les deux.',
    note: 'Pourquoi',
    noField: 'Choisissez ce qui est faux.',
    corrected: (id) => `L’opération #${id} est corrigée.`,
    everywhere: 'Toutes ses alertes le montreront. La modification figure au journal.',
    unchanged: (id) => `L’opération #${id} le dit déjà.`,
    gone: 'Cette opération n’existe plus.',
    unreadable: 'Illisible. Écrivez comme dans un article : 14,3 milliards de dollars, 49 %.',
  },
  es: {
    title: 'Corregir la operación',
    field: 'Qué está mal',
    fields: {
      deal: 'No es una operación',
      price: 'Precio',
      stake: 'Participación',
      valuation: 'Valoración',
      type: 'Tipo de operación',
      status: 'Estado',
      buyers: 'Compradores o inversores',
      targets: 'Objetivo',
    },
    value: 'Lo correcto (vacío: no hay tal valor)',
    company: 'O la empresa correcta',
    either: 'Rellene este campo o el anterior, no los dos.',
    note: 'Por qué',
    noField: 'Elija qué está mal.',
    corrected: (id) => `La operación #${id} está corregida.`,
    everywhere: 'Todos sus avisos lo mostrarán. El cambio consta en el registro.',
    unchanged: (id) => `La operación #${id} ya lo dice.`,
    gone: 'Esta operación ya no existe.',
    unreadable:
      'No se puede leer. Escríbalo como en un artículo: 14.300 millones de dólares, 49 %.',
  },
  it: {
    title: 'Correggi l’operazione',
    field: 'Che cosa è sbagliato',
    fields: {
      deal: 'Non è un’operazione',
      price: 'Prezzo',
      stake: 'Quota',
      valuation: 'Valutazione',
      type: 'Tipo di operazione',
      status: 'Stato',
      buyers: 'Acquirenti o investitori',
      targets: 'Società acquisita',
    },
    value: 'Che cosa è giusto (vuoto: nessun valore)',
    company: 'O la società giusta',
    either: 'Compili questo campo o il precedente, non entrambi.',
    note: 'Perché',
    noField: 'Scegliere che cosa è sbagliato.',
    corrected: (id) => `L’operazione #${id} è corretta.`,
    everywhere: 'Tutti i suoi avvisi lo mostreranno. La modifica è nel registro.',
    unchanged: (id) => `L’operazione #${id} lo dice già.`,
    gone: 'Questa operazione non c’è più.',
    unreadable: 'Non si legge. Scriverlo come in un articolo: 14,3 miliardi di dollari, 49 %.',
  },
  nl: {
    title: 'Deal corrigeren',
    field: 'Wat klopt er niet',
    fields: {
      deal: 'Dit is geen deal',
      price: 'Prijs',
      stake: 'Belang',
      valuation: 'Waardering',
      type: 'Soort deal',
      status: 'Status',
      buyers: 'Kopers of investeerders',
      targets: 'Doelwit',
    },
    value: 'Wat wel klopt (leeg: er is geen waarde)',
    company: 'Of het juiste bedrijf',
    either: 'Vul dit veld of het vorige in, niet allebei.',
    note: 'Waarom',
    noField: 'Kies wat er niet klopt.',
    corrected: (id) => `Deal #${id} is gecorrigeerd.`,
    everywhere: 'Alle meldingen erover laten het zien. De wijziging staat in het logboek.',
    unchanged: (id) => `Zo staat deal #${id} er al.`,
    gone: 'Deze deal is er niet meer.',
    unreadable: 'Dit is niet te lezen. Schrijf het als in een artikel: 14,3 miljard dollar, 49 %.',
  },
  pt: {
    title: 'Corrigir o negócio',
    field: 'O que está errado',
    fields: {
      deal: 'Isto não é um negócio',
      price: 'Preço',
      stake: 'Participação',
      valuation: 'Avaliação',
      type: 'Tipo de negócio',
      status: 'Status',
      buyers: 'Compradores ou investidores',
      targets: 'Alvo',
    },
    value: 'O que está certo (vazio: não há valor)',
    company: 'Ou a empresa certa',
    either: 'Preencha este campo ou o anterior, não os dois.',
    note: 'Por quê',
    noField: 'Escolha o que está errado.',
    corrected: (id) => `O negócio #${id} está corrigido.`,
    everywhere: 'Todos os alertas sobre ele vão mostrar isso. A alteração está no registro.',
    unchanged: (id) => `O negócio #${id} já diz isso.`,
    gone: 'Este negócio não existe mais.',
    unreadable: 'Não dá para ler. Escreva como numa notícia: 14,3 bilhões de dólares, 49 %.',
  },
}
