import type { TriggerRow } from './trigger-table.ts'
import { wordList } from './words.ts'

/** German words that name a corporate deal. Weights are judgements of how often the word alone means one. */
export const GERMAN_TRIGGERS: readonly TriggerRow[] = [
  ['buy', 'finite', 0.75, 'übernimmt übernahm'],
  ['buy', 'finite', 0.6, 'übernehmen übernahmen'],
  [
    'buy',
    'finite',
    0.65,
    'kauft kaufte kauften kaufen erwirbt erwarb erwarben schluckt schluckte ersteigert akquiriert',
  ],
  [
    'buy',
    'finite',
    0.65,
    'kauft+auf kaufte+auf kauft+zu greift+nach schnappt+sich steigt+ein stieg+ein steigen+ein beteiligt+sich beteiligte+sich beteiligen+sich stockt+auf bietet+für bieten+für bot+für',
  ],
  [
    'buy',
    'infinitive',
    0.65,
    'übernehmen aufkaufen erwerben akquirieren schlucken zukaufen einsteigen aufstocken',
  ],
  ['buy', 'infinitive', 0.5, 'kaufen beteiligen'],
  [
    'buy',
    'participle',
    0.65,
    'übernommen aufgekauft erworben akquiriert geschluckt zugekauft eingestiegen aufgestockt',
  ],
  ['buy', 'participle', 0.55, 'gekauft beteiligt ersteigert geschnappt'],
  ['buy', 'noun', 0.75, 'übernahme akquisition übernahmeangebot übernahmeofferte'],
  [
    'buy',
    'noun',
    0.5,
    'kauf erwerb einstieg zukauf beteiligung mehrheitsbeteiligung minderheitsbeteiligung anteile anteil mehrheit deal angebot offerte kaufangebot',
  ],
  [
    'sell',
    'finite',
    0.55,
    'verkauft verkaufte verkauften veräußert veräußerte trennt+von trennte+von trennen+von stößt+ab gibt+ab',
  ],
  ['sell', 'infinitive', 0.5, 'verkaufen veräußern abstoßen loswerden abgeben abspalten'],
  ['sell', 'participle', 0.5, 'verkauft veräußert abgestoßen abgespalten'],
  ['sell', 'noun', 0.55, 'verkauf veräußerung abspaltung'],
  [
    'merge',
    'finite',
    0.7,
    'fusioniert fusionierte fusionieren verschmelzen verschmilzt schließen+zusammen schließt+zusammen',
  ],
  ['merge', 'infinitive', 0.7, 'fusionieren verschmelzen zusammenschließen zusammengehen'],
  ['join', 'finite', 0.6, 'geht+an ging+an gehen+an gingen+an'],
  ['merge', 'participle', 0.7, 'fusioniert verschmolzen zusammengeschlossen'],
  ['merge', 'noun', 0.7, 'fusion zusammenschluss verschmelzung megafusion'],
  ['raise', 'finite', 0.6, 'sammelt+ein sammelte+ein erhält+finanzierung erhält+kapital'],
  ['raise', 'infinitive', 0.55, 'einsammeln einwerben'],
  ['raise', 'participle', 0.55, 'eingesammelt eingeworben'],
  ['invest', 'finite', 0.45, 'investiert investierte investieren'],
  ['invest', 'participle', 0.4, 'investiert'],
  ['raise', 'noun', 0.45, 'finanzierungsrunde kapitalrunde runde finanzierung'],
  ['venture', 'noun', 0.6, 'venture gemeinschaftsunternehmen'],
  ['list', 'finite', 0.75, 'geht+börse bringt+börse strebt+börse'],
  ['list', 'infinitive', 0.75, 'gehen+börse bringen+börse börse~bringen börse~gehen'],
  ['list', 'participle', 0.75, 'ging+börse brachte+börse börse~gegangen börse~gebracht'],
  ['list', 'noun', 0.6, 'börsengang börsengangs börsengänge börsendebüt ipo börsenstart erstnotiz'],
]

/** Deal nouns that close a compound: "Milliardenübernahme", "Zwangsverkauf". */
export const GERMAN_COMPOUNDS: readonly string[] = wordList(
  'übernahme übernahmeangebot fusion beteiligung verkauf zusammenschluss einstieg akquisition zukauf',
)
