/** What people may call a field, beside its name; lower case. */
export const FIELD_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    type: 'typ art',
    status: 'stand',
    acquirer: 'buyer bidder käufer bieter',
    target: 'ziel zielfirma übernahmeziel',
    seller: 'verkäufer',
    investor: 'investors geldgeber',
    party: 'parties partei',
    company: 'companies firma unternehmen',
    price: 'preis kaufpreis',
    valuation: 'bewertung',
    stake: 'anteil beteiligung',
    sources: 'quellen',
    confidence: 'sicherheit konfidenz',
    currency: 'währung',
    lang: 'language sprache',
    source: 'publisher quelle',
    feed: 'feeds',
    since: 'from seit ab',
    before: 'vor',
  }).flatMap(([field, words]) => words.split(' ').map((word): [string, string] => [word, field])),
)
