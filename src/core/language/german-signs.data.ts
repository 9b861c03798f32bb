import type { SignRow } from './sign-table.ts'

/**
 * German phrases that speak of a deal between companies, or of something else that looks like one. Weights are
 * judgements: 1 is as good as proof in a headline. A star stands for up to four words.
 */
export const GERMAN_SIGNS: readonly SignRow[] = [
  [
    1,
    `übernahme von|übernahme des|übernahme der|übernahme durch|übernahmeangebot|übernahmeofferte|übernahmekampf
übernahmegespräche|übernahmeschlacht|übernahmepoker|mehrheit an|mehrheit am|mehrheitsbeteiligung|minderheitsbeteiligung
fusion mit|fusion von|fusion zwischen|megafusion|fusionsgespräche|fusionspläne|zusammenschluss mit|zusammenschluss von
steigt * ein|einstieg bei|einstieg in|beteiligt sich|beteiligung an|beteiligung am|anteile an|anteile am|anteil an
schluckt|will * übernehmen|übernimmt * mehrheit|kauft * auf|kauft konkurrenten|kauft wettbewerber|kauft rivalen
finanzierungsrunde|kapitalrunde|sammelt * ein|eingesammelt|verkauf von|verkauf der|verkauf des|verkauft * an|verkauft seine
verkauft ihre|trennt sich von|joint venture|gemeinschaftsunternehmen|kaufpreis|kaufangebot
kartellamt|kartellbehörden|kartellfreigabe|ministererlaubnis|milliardenübernahme|milliardendeal|börsengang|bieterkampf|bieterwettstreit|neuen eigentümer|neuer eigentümer
squeeze - out|buy - out|aktienpaket|kaufofferte|unverbindliche gebote|unverbindliche angebote|verkauf seiner|verkauf ihrer
bieten für|trennt sich * von|veräußert|veräussert|trennen sich von|getrennt|zum verkauf|gebot für|angebot für|verkauf an|milliardenkauf|wechselt den besitzer|neuen besitzer|käufer ist|verleibt sich * ein|geschluckt|interessiert sich * für|sichert sich * anteile|sichert sich * mehrheit|gehört jetzt|steigt * aus|übernahme an`,
  ],
  [
    1,
    `weckt begehrlichkeiten|wecken begehrlichkeiten|heiß begehrt|heiß umworben|übernahmekandidat|übernahmekandidaten
übernahmeziel|übernahmefantasie|übernahmespekulationen|übernahmegerüchte|übernahmegerüchten|rennen um|bieterstreit|überbietet|übertrumpft|bundeskartellamt|neuen händen|neue hände|andere hände|anderen händen|annahmefrist|nachfrist|aktionäre stimmen|verhandelt exklusiv
exklusive verhandlungen|exklusiv über|gegenofferte|gegenangebot|nachgebessertes angebot|darf nicht zu|verkauf prüfen
prüft * verkauf|prüfen * verkauf|prüft verkauf|prüfen verkauf|verkauf * prüfen|erwägt * verkauf|erwägen * verkauf|verkauf * abgeschlossen|vor dem verkauf|eigentümer wechseln
besitzer wechseln|eigentümerwechsel|kaufinteressenten|buhlen um|ein auge auf|verschmelzungsvertrag|fusionsvertrag
sämtlicher anteile|sämtliche anteile|außenwirtschaftsgesetz|stimmrechtsmitteilung|bieterrunde|besitzerwechsel|gebot * nach
unter ihr dach|unter sein dach|unter das dach|management - buy`,
  ],
  [
    0.5,
    `hochzeit|preisspanne|ersten handelstag|börsendebüt|börsenstart|erstnotiz|sagen * ab|akquiriert|minderheitsaktionäre|barabfindung|interesse an|von der gründerfamilie|verkäufer|übernahme|übernahmen|übernimmt|übernommen|fusion|fusionieren|fusioniert|zusammenschluss|erwirbt|erworben|akquisition
zukauf|zukäufe|investor|investoren|finanzinvestor|offerte|beteiligung|anteile|kaufvertrag|kauf des|kauf der|kauf von|milliardenschwere übernahme|fortgeschrittenen verhandlungen|closing|vollzug der
gesellschafter|insolvenzverwalter|stillschweigen vereinbart|kauft|gekauft|verkauft|käufer|bieter|bieterverfahren
tochtergesellschaft|konzerntochter|sparte|geschäftsbereich|marktführer|rivale|rivalen|abspaltung|ausgliederung|konkurrenten|wettbewerber
prozent der|prozent an|aktionäre|zustimmung der|unter vorbehalt`,
  ],
  [
    -0.6,
    `quartal|quartals|umsatz|gewinnwarnung|dividende|jahreszahlen|geschäftsjahr|ebit|prognose|kursziel|analyst|analysten
aktienrückkauf|anleihe|zinsen|notenbank|inflation|tarif|streik|gewerkschaft|prozess|klage|urteil|unfall|polizei
feuerwehr|bahn|zug|züge|stau|sperrung|baustelle|flug|flüge|fahrplan|spiel|trainer|liga|verein|mannschaft|fußball
museum|theater|film|album|konzert|wetter|schüler|schule|universität|studie|forscher|partei|wahl|regierung|minister
bundestag|referendum|unabhängigkeit|parlament|resolution|bundesliga|video|musical|oper|regisseur|kirche|gemeinde|gemeinden|gemeindefusion|kunden gewonnen|neukunden|auftrag|großauftrag|aufträge|vertrag über
kooperation|partnerschaft|zusammenarbeit|produkt|neues modell|messe|verantwortung|leitung|vorsitz|kosten|aufgaben`,
  ],
]
