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
    'kauft kaufte kauften kaufen erwirbt erwarb erwarben schluckt schluckte ersteigert akquiriert kaufe übernehme erwerbe',
  ],
  [
    'buy',
    'finite',
    0.65,
    'kauft+auf kaufte+auf kauft+zu greift+nach schnappt+sich steigt+ein stieg+ein steigen+ein beteiligt+sich beteiligte+sich beteiligen+sich stockt+auf bietet+für bieten+für bot+für biete+für verleibt+ein holt+dach erhält+zuschlag erhielt+zuschlag bekommt+zuschlag bekam+zuschlag interessiert+für interessieren+für kauft+ein kaufte+ein legt+nach legte+nach zahlt+für blättert+hin legt+hin legte+hin hält+nun hält+jetzt',
  ],
  [
    'buy',
    'infinitive',
    0.65,
    'übernehmen aufkaufen erwerben akquirieren schlucken zukaufen einsteigen aufstocken einverleiben',
  ],
  ['buy', 'infinitive', 0.5, 'kaufen beteiligen'],
  [
    'buy',
    'participle',
    0.65,
    'übernommen aufgekauft erworben akquiriert geschluckt zugekauft eingestiegen aufgestockt einverleibt',
  ],
  ['buy', 'participle', 0.55, 'gekauft beteiligt ersteigert geschnappt eingekauft'],
  [
    'buy',
    'noun',
    0.75,
    'übernahme akquisition übernahmeangebot übernahmeofferte übernahmegespräche übernahmegesprächen übernahmepläne übernahmeplänen übernahmeverhandlungen',
  ],
  [
    'buy',
    'noun',
    0.5,
    'kauf kaufs erwerb erwerbs einstieg zukauf beteiligung mehrheitsbeteiligung minderheitsbeteiligung anteile anteil mehrheit deal angebot offerte kaufangebot gebot gegenangebot gegenofferte kaufofferte höchstgebot zuschlag bieterkampf bieterwettstreit bietergefecht übernahmekampf übernahmeschlacht übernahmepoker squeeze zwangsausschluss rennen ringen minderheitsaktionäre minderheitsaktionären interesse kaufinteresse',
  ],
  [
    'sell',
    'finite',
    0.55,
    'verkauft verkaufte verkauften veräußert veräußerte veräussert veräusserte trennt+von trennte+von trennen+von trennt+vom trennte+vom trennen+vom stößt+ab stösst+ab gibt+ab geben+ab gab+ab spaltet+ab spalten+ab steigt+aus stieg+aus steigen+aus stellt+verkauf sucht+käufer suchen+käufer sucht+investor suchen+investor verkaufe',
  ],
  [
    'sell',
    'infinitive',
    0.55,
    'verkaufen veräußern veräussern abstoßen abstossen loswerden abgeben abspalten trennen',
  ],
  [
    'sell',
    'participle',
    0.5,
    'verkauft veräußert veräussert abgestoßen abgestossen abgespalten abgegeben getrennt',
  ],
  ['sell', 'noun', 0.55, 'verkauf verkaufs veräußerung veräusserung abspaltung'],
  [
    'merge',
    'finite',
    0.7,
    'fusioniert fusionierte fusionieren verschmelzen verschmilzt schließen+zusammen schließt+zusammen schliessen+zusammen schliesst+zusammen legen+zusammen',
  ],
  [
    'merge',
    'infinitive',
    0.7,
    'fusionieren verschmelzen zusammenschließen zusammenschliessen zusammengehen',
  ],
  [
    'join',
    'finite',
    0.6,
    'geht+an ging+an gehen+an gingen+an wird+teil werden+teil wurde+teil wurden+teil wird+tochter gehört+künftig gehört+nun gehört+jetzt wechselt+besitzer wechseln+besitzer wechselt+eigentümer bekommt+eigentümer',
  ],
  ['merge', 'participle', 0.7, 'fusioniert verschmolzen zusammengeschlossen'],
  [
    'merge',
    'noun',
    0.7,
    'fusion fusionsgespräche fusionsgesprächen fusionspläne fusionsplänen fusionsverhandlungen zusammenschluss zusammenschlusses zusammenschluß verschmelzung megafusion merger mergers',
  ],
  [
    'raise',
    'finite',
    0.6,
    'sammelt+ein sammelte+ein erhält+finanzierung erhält+kapital erhält+investoren bekommt+investoren erhält+geldgebern sichert+finanzierung sichert+kapital',
  ],
  ['raise', 'infinitive', 0.55, 'einsammeln einwerben'],
  ['raise', 'participle', 0.55, 'eingesammelt eingeworben'],
  ['raise', 'participle', 0.35, 'erhalten bekommen gesichert'],
  ['invest', 'finite', 0.45, 'investiert investierte investieren steckt+in stecken+in pumpt+in'],
  ['invest', 'participle', 0.4, 'investiert'],
  ['raise', 'noun', 0.45, 'series serie'],
  ['raise', 'noun', 0.45, 'finanzierungsrunde kapitalrunde runde finanzierung'],
  ['venture', 'noun', 0.6, 'venture gemeinschaftsunternehmen'],
  ['list', 'finite', 0.75, 'geht+börse bringt+börse strebt+börse'],
  ['list', 'infinitive', 0.75, 'gehen+börse bringen+börse börse~bringen börse~gehen'],
  ['list', 'participle', 0.75, 'ging+börse brachte+börse börse~gegangen börse~gebracht'],
  ['list', 'noun', 0.6, 'börsengang börsengangs börsengänge börsendebüt ipo börsenstart erstnotiz'],
  ['merge', 'finite', 0.7, 'gehen+zusammen geht+zusammen gingen+zusammen'],
  ['buy', 'noun', 0.5, 'milliardenofferte milliardenangebot milliardengebot'],
  [
    'list',
    'noun',
    0.55,
    'preisspanne ausgabepreis emissionspreis börsenneuling erster~handelstag ersten~handelstag erstem~handelstag',
  ],
  // What the holders of a company answer, and how many of them.
  ['join', 'finite', 0.5, 'stimmen+für stimmten+für votieren+für'],
  ['buy', 'finite', 0.5, 'sichert+prozent kommt+prozent erreicht+prozent'],
  // Under whose roof a company comes.
  [
    'join',
    'finite',
    0.55,
    'hat+eigentümer hat+besitzer hat+eigentümerin findet+käufer fand+käufer findet+eigentümer findet+besitzer bekommt+besitzer',
  ],
  ['join', 'noun', 0.5, 'neue~hände neuen~händen andere~hände anderen~händen fremde~hände'],
  [
    'join',
    'finite',
    0.55,
    'wird~schwedisch wird~norwegisch wird~dänisch wird~finnisch wird~niederländisch wird~holländisch wird~belgisch wird~französisch wird~spanisch wird~portugiesisch wird~italienisch wird~schweizerisch wird~österreichisch wird~deutsch wird~britisch wird~englisch wird~irisch wird~polnisch wird~tschechisch wird~amerikanisch wird_us-~amerikanisch wird~kanadisch wird~chinesisch wird~japanisch wird~koreanisch wird~südkoreanisch wird~indisch wird~türkisch wird~arabisch wird~saudisch wird~russisch',
  ],
  // Who is after whom, before anything is agreed.
  [
    'join',
    'finite',
    0.55,
    'weckt+begehrlichkeiten wecken+begehrlichkeiten weckte+begehrlichkeiten ist+begehrt ist+umworben gilt+übernahmekandidat ist+übernahmekandidat wird+übernahmekandidat gilt+übernahmeziel lockt+kaufinteressenten lockt+bieter lockt+interessenten',
  ],
  ['join', 'infinitive', 0.55, 'eigentümer~wechseln besitzer~wechseln'],
  ['buy', 'finite', 0.5, 'verhandelt+über verhandeln+über spricht+über'],
  // Who joins and leaves a contest of bidders.
  [
    'buy',
    'finite',
    0.55,
    'überbietet überbot überbieten übertrumpft übertrumpfte steigt+rennen stieg+rennen zieht+rennen geht+rennen gewinnt+rennen gewann+rennen verliert+rennen steigt+bieterkampf zieht+bieterkampf gewinnt+bieterkampf gewann+bieterkampf verliert+bieterkampf gewinnt+bieterstreit verliert+bieterstreit gewinnt+übernahmekampf verliert+übernahmekampf gewinnt+übernahmeschlacht verliert+übernahmeschlacht gewinnt+ringen verliert+ringen',
  ],
  // What the winner of an auction gets, and under whose roof a company comes.
  [
    'buy',
    'finite',
    0.6,
    'zuschlag~bekam zuschlag~bekommt zuschlag~erhielt zuschlag~erhält klettert+prozent kletterte+prozent',
  ],
  [
    'buy',
    'finite',
    0.5,
    'will+milliarden will+mrd will+millionen will+mio wollen+milliarden wollen+millionen',
  ],
  ['buy', 'infinitive', 0.6, 'dach~holen dach~nehmen'],
  ['buy', 'participle', 0.6, 'dach~geholt dach~genommen'],
  ['buy', 'noun', 0.4, 'griff übernahmeversuch übernahmevorhaben'],
  ['merge', 'noun', 0.7, 'verschmelzungsvertrag fusionsvertrag zusammengehen'],
  ['merge', 'finite', 0.6, 'tun+zusammen'],
  [
    'sell',
    'finite',
    0.55,
    'senkt+beteiligung senkt+anteil senkte+beteiligung senkte+anteil verringert+beteiligung verringert+anteil reduziert+beteiligung reduziert+anteil',
  ],
  [
    'join',
    'noun',
    0.5,
    'schweizer~hände schweizer~händen französische~hände französischen~händen amerikanische~hände amerikanischen~händen chinesische~hände chinesischen~händen japanische~hände österreichische~hände österreichischen~händen britische~hände britischen~händen ausländische~hände ausländischen~händen',
  ],
  ['merge', 'finite', 0.5, 'sagen+ab sagten+ab blasen+ab bliesen+ab'],
  ['buy', 'finite', 0.5, 'auge+auf buhlt+um buhlen+um reißen+um wirbt+um umwirbt umwerben'],
  [
    'buy',
    'noun',
    0.5,
    'übernahmefantasie übernahmefantasien übernahmespekulation übernahmespekulationen übernahmegerücht übernahmegerüchte übernahmegerüchten übernahmeinteresse übernahmehoffnung',
  ],
]

/** Deal nouns that close a compound: "Milliardenübernahme", "Zwangsverkauf". */
export const GERMAN_COMPOUNDS: readonly string[] = wordList(
  'übernahme übernahmeangebot fusion beteiligung verkauf zusammenschluss zusammenschluß einstieg akquisition zukauf',
)
