import { language } from './texts.js'

const NUMBER = new Intl.NumberFormat(language ?? 'en')

/** How many deals there are, in the words of a language: for none, one, several, and more than were counted. */
function found(none, one, several, above) {
  return (count, more) => {
    if (more) return above.replace('#', NUMBER.format(count))
    if (count === 0) return none
    return count === 1 ? one : several.replace('#', NUMBER.format(count))
  }
}

const TEXTS = {
  en: {
    searchLabel: 'Search the deals',
    search: 'Search',
    order: 'Order',
    latest: 'Newest first',
    price: 'Highest price first',
    nextPage: 'Next page',
    firstPage: 'First page',
    found: found('No deals found', '1 deal', '# deals', 'More than # deals'),
  },
  de: {
    searchLabel: 'Deals durchsuchen',
    search: 'Suchen',
    order: 'Reihenfolge',
    latest: 'Neueste zuerst',
    price: 'Höchster Preis zuerst',
    nextPage: 'Nächste Seite',
    firstPage: 'Erste Seite',
    found: found('Keine Deals gefunden', '1 Deal', '# Deals', 'Mehr als # Deals'),
  },
  fr: {
    searchLabel: 'Chercher parmi les opérations',
    search: 'Chercher',
    order: 'Ordre',
    latest: 'Les plus récentes d’abord',
    price: 'Les plus chères d’abord',
    nextPage: 'Page suivante',
    firstPage: 'Première page',
    found: found('Aucune opération trouvée', '1 opération', '# opérations', 'Plus de # opérations'),
  },
  es: {
    searchLabel: 'Buscar en las operaciones',
    search: 'Buscar',
    order: 'Orden',
    latest: 'Primero las más recientes',
    price: 'Primero las más caras',
    nextPage: 'Página siguiente',
    firstPage: 'Primera página',
    found: found(
      'No se encontraron operaciones',
      '1 operación',
      '# operaciones',
      'Más de # operaciones',
    ),
  },
  it: {
    searchLabel: 'Cercare tra le operazioni',
    search: 'Cerca',
    order: 'Ordine',
    latest: 'Prima le più recenti',
    price: 'Prima le più care',
    nextPage: 'Pagina successiva',
    firstPage: 'Prima pagina',
    found: found(
      'Nessuna operazione trovata',
      '1 operazione',
      '# operazioni',
      'Più di # operazioni',
    ),
  },
  nl: {
    searchLabel: 'In de deals zoeken',
    search: 'Zoeken',
    order: 'Volgorde',
    latest: 'Nieuwste eerst',
    price: 'Hoogste prijs eerst',
    nextPage: 'Volgende pagina',
    firstPage: 'Eerste pagina',
    found: found('Geen deals gevonden', '1 deal', '# deals', 'Meer dan # deals'),
  },
  pt: {
    searchLabel: 'Pesquisar os negócios',
    search: 'Pesquisar',
    order: 'Ordem',
    latest: 'Mais recentes primeiro',
    price: 'Mais caros primeiro',
    nextPage: 'Próxima página',
    firstPage: 'Primeira página',
    found: found('Nenhum negócio encontrado', '1 negócio', '# negócios', 'Mais de # negócios'),
  },
}

/** The words of the pages that show deals, in the reader's language. */
export const dealTexts = TEXTS[language ?? 'en']
