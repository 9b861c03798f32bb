import { cue } from './cue.ts'
import type { Cues } from './cues.ts'

/** German phrases that set the standing of a sentence. */
export const GERMAN_CUES: Cues = {
  pastRumor: cue(
    `(?:aus|nach) (?:\\p{L}+ ){0,4}(?:gerücht(?:en)?|gesprächen?|verhandlungen|spekulationen)|
    (?:wettbewerbshüter|kartell\\p{L}*|\\p{L}*kommission|\\p{L}*behörden?|\\p{L}*aufsicht|regulierer|\\p{L}*ministerium) (?:[^ ]+ ){0,3}prüf(?:t|en|te)|
    prüf(?:t|en|te) (?:[^ ]+ ){0,4}(?:wettbewerbshüter|kartell\\p{L}*|kommission|\\p{L}*behörden?|\\p{L}*aufsicht)`,
  ),
  rumored:
    cue(`verhandel(?:t|n|te|ten)|verhandlungen|gespräche(?:n)?|sondier\\p{L}*|erwäg\\p{L}*|prüf(?:t|
    en|te)|spekulation(?:en)?|spekuliert|gerücht(?:e|en)?|kreisen|insider(?:n)?|angeblich|offenbar|
    berichten zufolge|(?:nach|laut) (?:einem|einer|einen|dem|der)? ?(?:[^ ]+ )?\\p{L}*(?:bericht|meldung)(?:s|es)?|unter berufung auf|(?:zeitung|medien|presse|magazin|agentur|insider) :|medienbericht(?:e|en)?|bericht(?:e)? :|mögliche[rns]?|interessiert an|interesse an|
    liebäugelt|denkt über|nachdenken|könnte(?:n)?|soll(?:en)? (?:kurz|bereit)|kurz vor|bekundet|buhlt|
    bieter(?:verfahren)?|steht vor|will verkaufen|käufer gesucht|einstieg erwägen|strebt an|
    informierte[n]? personen|vertraute[n]?|interessiert sich|interessieren sich|kreise :|unverbindliche[rns]?|
    soll(?:en)? (?:[^ ]+ ){1,12}(?:interessiert|wollen)|zum verkauf|vor (?:dem|einem) verkauf|begehrlichkeiten|(?:heiß )?begehrt|umworben|umwirbt|buhlen|kaufinteressenten|übernahme(?:fantasien?|spekulation(?:en)?|gerüchten?|kandidat(?:en)?|interesse)|könnte(?:n)? (?:[^ ,;]+ ){0,6}wechseln|exklusiv(?:e[rn]?)?|(?:such(?:t|en)|gesucht) (?:[^ ]+ ){0,3}(?:käufer|investor(?:en)?)|verkaufspläne|verkaufsabsichten|lotet|auslotet`),
  completed:
    cue(`(?:hat|haben) [^.]{0,200}?(?:übernommen|gekauft|erworben|verkauft|abgeschlossen|eingesammelt|erhalten|
    vollzogen|fusioniert)|abgeschlossen|vollzogen|unter dach und fach|perfekt|besiegelt|übernommen|gekauft|
    erworben|verkauft|geschluckt|eingesammelt|sammelt|wurde übernommen|schließt übernahme|abschluss der|
    (?:hat|haben) sich [^.]{0,200}?(?:gesichert|beteiligt|eingekauft|getrennt|geschnappt|einverleibt)|
    (?:hat|haben|habe) [^.]{0,200}?(?:anteil\\p{L}*|beteiligung|mehrheit|aktienpaket) [^.]{0,120}?(?:ausgebaut|aufgestockt|erhöht|abgegeben|veräußert|veräussert|abgestoßen)|
    schlie(?:ß|ss)(?:t|en) (?!(?:[^ ]+ ){0,3}(?:\\p{L}*vertrag|\\p{L}*verträge|\\p{L}*vereinbarung(?:en)?|abkommen) )(?:[^ ]+ ){1,8}ab|(?:ist|sind) [^.]{0,120}?(?:ein|aus)gestiegen|gehör(?:t|en) (?:jetzt|nun)`),
  cancelled:
    cue(`nicht (?:zu )?(?:übernehmen|kaufen|verkaufen|erwerben|fusionieren|übernommen|verkauft|gekauft|erworben)|
    geplatzt|platzt|platzen|gescheitert|scheitert|scheitern|abgeblasen|bläst|abgesagt|sagt ab|zurückgezogen|
    zieht zurück|abbruch|abgebrochen|bricht ab|gestoppt|verzichtet|aufgegeben|gibt auf|dementiert|
    dementierte|dementi|brechen (?:[^ ]+ ){0,8}ab|weist zurück|zurückgewiesen|bestreitet|kein interesse|keine gespräche|vom tisch|
    nicht mehr|beendet|(?:steigt|zieht sich|stieg|zog sich) (?:[^ ]+ ){0,4}(?:rennen|bieter\\p{L}+|übernahmekampf)|aus dem rennen|winkt ab|kein (?:[^ ]+ )?(?:gebot|angebot)|
    zieht (?:[^ ]+ ){1,8}zurück|zurückgenommen|(?:angebot|offerte|gebot) (?:[^ ,;]+ ){0,12}(?:zurücknehmen|zurückziehen|zurückzuziehen|zurückzunehmen)|sagen (?:[^ ]+ ){1,5}ab|getrennte wege|nicht (?:vollzieh|zustande)\\p{L}*|(?:fällt|fiel|fallen) ins wasser|ins wasser gefallen|
    (?:erteil\\p{L}+|gibt|gab) (?:[^ ]+ ){1,5}(?:eine )?absage|nicht vor , (?:[^ ]+ ){1,4}zu (?:kaufen|übernehmen|erwerben)`),
  blocked: cue(
    `(?:darf|dürfen|durfte) (?:[^ ]+ ){0,8}nicht (?:zu|an|übernehmen|kaufen|fusionieren|erwerben|schlucken|aufkaufen|verkauft)|(?:darf|dürfen) nicht (?:zu|an)|untersagt|verbot|untersagte|verboten|verbietet|blockiert|blockierte|verhindert|stoppt|verwehrt|verwehrte|
    (?:legt|legte|lege) (?:\\p{L}+ ){0,2}veto`,
  ),
  unsettled:
    cue(`(?:könnte(?:n)?|dürfte(?:n)?|droht|drohen|würde(?:n)?|falls|fordert|fordern|ob|wollen|
    will) (?:\\p{L}+ ){0,6}(?:scheitern|platzen|untersagen|blockieren|verbieten|stoppen|verhindern|gestoppt|
    untersagt|abbrechen)`),
  background:
    cue(`bereits (?:19|20)\\d\\d|im jahr (?:19|20)\\d\\d|vor \\p{L}+ jahren|vor jahren|im vorjahr|
    im vergangenen jahr|früher|damals|zuletzt|seit der übernahme|nach der übernahme|(?:19|
    20)\\d\\d (?:hatte|übernahm|kaufte|erwarb|war|wurde)|hervorgegangen|hervorging|entstanden|entstand|
    hatten?|war(?:en)? (?:[^.;,]{1,60} )?(?:gegangen|eingestiegen|ausgestiegen|übergegangen|worden)|gehört seit|zuvor(?! (?:angekündigt|vereinbart|bekannt|gemeldet))|seinerzeit`),
  notDeal:
    cue(`(?:übernimmt|verpflichtet|kauft|holt) (?:\\p{L}+ ){0,3}(?:stürmer|mittelfeldspieler|verteidiger|torhüter|torwart|spieler|flügelspieler)|
    (?:übernehmen|übernimmt|übernahm|übernommen) (?:[^ ,]+ ){0,5}(?:leitung|verantwortung|führung|
    federführung|vorsitz|kosten|amt|aufgabe|aufgaben|rolle|funktion|position|posten|tabellenführung|
    kommando|geschäftsführung|regie|haftung|schulden|patenschaft|macht|job|dienst|betreuung|\\p{L}+posten|\\p{L}+vorsitz|\\p{L}+leitung|\\p{L}+amt)|(?:leitung|
    verantwortung|führung|federführung|vorsitz|kosten|amt|aufgabe|aufgaben|rolle|funktion|position|posten|
    tabellenführung|kommando|geschäftsführung|regie|haftung|macht|patenschaft|
    betreuung) (?:\\p{L}+ ){0,5}(?:übernehmen|übernimmt|übernahm|übernommen|übernehme)|bleib(?:t|
    en) [^;]{0,60}beteiligt|(?:gemälde|bild|kunstwerk|skulptur|handschrift|manuskript|
    kunstsammlung)s? [^,;]{0,40}(?:erworben|gekauft|ersteigert)|(?:erwirbt|kauft|erwarb|kaufte|
    ersteigert) (?:\\p{L}+ ){0,4}(?:gemälde|bild|kunstwerk|skulptur|handschrift|manuskript|kunstsammlung)|
    beteiligt bleib(?:t|en)|aktienrückkauf\\p{L}*|kauft (?:\\p{L}+ )?(?:haus|villa|bitcoins?|eigene aktien)|
    (?<!(?:^| )sich (?:[^ ]+ ){0,12})eingekauft|einkaufen|ausverkauft|kundengewinnung|
    (?:(?:\\p{L}*(?<!kauf)preis)|\\p{L}*award|\\p{L}*auszeichnung|medaille|titel|sieg|\\p{L}*auftrag|pokal|oscar|dank) [^.;]{0,80}(?:geht|gehen|ging|gingen) (?:[^.;,]{1,40} )?an|
    (?:geht|gehen|ging|gingen) (?:[^ ]+ ){0,4}(?:\\p{L}*preis|\\p{L}*award|\\p{L}*auszeichnung|\\p{L}*auftrag) [^.;]{0,60}an|
    (?:übernimmt|übernehmen|übernahm|übernommen) (?:(?:rund|etwa|alle|sämtliche|die|auch|bis|zu|mehr|als|knapp|gut) ){0,3}(?:\\d[\\d.]* )?(?:\\p{L}+e[nr]? )?(?:mitarbeiter\\p{L}*|beschäftigte[n]?|angestellte[n]?|auszubildende[n]?|azubis|arbeitsplätze|stellen|jobs)|
    (?:stürmer|mittelfeldspieler|verteidiger|torhüter|torwart|flügelspieler) [^.;]{0,80}(?:gekauft|verpflichtet|verkauft)|
    zuschlag für [^.;]{0,60}(?:bau|auftrag|ausschreibung|betrieb|strecke|projekt|lieferung|austragung|lizenz\\p{L}*)|
    (?:fußball|fussball|sport|handball|turn|musik|schützen|hospiz|schach)(?: - )?(?:verein\\p{L}*|klubs?|clubs?|fusion)|übernahme (?:[^ ,]+ ){0,6}(?:\\p{L}*postens?|\\p{L}*vorsitz(?:es)?|amtes|\\p{L}*leitung|verantwortung|\\p{L}*kosten|regie|führung|patenschaft\\p{L}*|haftung)|(?:sv|tsv|fc|vfb|vfl|tsg|sc|ssv|fsv|bsc|tus|sportfreunde|kickers) [^.;]{0,60}fusion\\p{L}*|
    fusion\\p{L}* [^.;]{0,60}(?:sv|tsv|fc|vfb|vfl|tsg|sc|ssv|fsv|bsc|tus|sportfreunde|kickers)`),
  dealMarket: cue(
    `(?:zahl|anzahl|welle|volumen) (?:der|von) (?:\\p{L}+ )?(?:übernahmen|fusionen|firmenkäufe|zusammenschlüsse|transaktionen)|fusionen und übernahmen|übernahmen und fusionen|(?:übernahme|fusions)(?:welle|markt)|m & a - (?:markt|aktivität\\p{L}*|geschäft)`,
  ),
  otherField:
    cue(`trainer|spieler|spielern|stürmer|mittelfeldspieler|verteidiger|torhüter|bundesliga|champions league|
    liga|saison|tore|treffer|elfmeter|trikot|fußball|fussball|mannschaft|nationalteam|museum|ausstellung|
    regisseur|roman|orchester|festival|theater|schauspieler|gemälde|planet|forscher|studie|parlament|wahl|
    partei|koalition|gemeinden|gemeindefusion|gemeinde|atom\\p{L}*|polizei`),
  stake:
    /(?:^| )\p{L}*(?:beteiligung(?:en)?|anteil(?:e|en|s)?|aktien|aktienpaket|aktienanteil|einstieg|gesellschaftsanteile|beteiligt)(?= |$)/u,
  overHalf: /(?:^| )(?:über|mehr als|gut) (?:50|die hälfte|der hälfte)(?= |$)/u,
  majority:
    /(?:^| )\p{L}*(?:mehrheit|mehrheitlich|mehrheitsbeteiligung|mehrheitsanteil|kontrollmehrheit)\p{L}*(?= |$)/u,
  asset:
    cue(`vermögenswerte|markenrechte|werk|werks|werke|patente|assets|standorte|filialen|immobilien|
    produktionsstätte|marke|grundstück|insolvenzmasse`),
  buyout:
    cue(`finanzinvestor(?:en|s)?|private (?:- )?equity|beteiligungsgesellschaft|buy (?:- )?out|beteiligungsfirma|
    management - buy - out|mbo|lbo`),
  spac: cue(`spac|börsenmantel|blankoscheck\\p{L}*`),
  joint: cue(`joint (?:- )?ventures?|gemeinschaftsunternehmen(?:s)?`),
  listed: cue(
    `börsendebüt|börsenstart|erstnotiz|erstnotierung|erste[nr]? handelstag|erste[nr]? kurs|debütiert\\p{L}*|börsengang abgeschlossen|an die börse gegangen|ging an die börse|platziert|platzierte|ausgabepreis`,
  ),
  founding:
    cue(`gründe\\p{L}*|gegründet|bilden|bildet|starten|startet|bündeln|bündelt|planen|plant|vereinbar\\p{L}*|
    schmieden|eingehen|besiegel\\p{L}*`),
  price:
    cue(`gegenleistung(?:en)?|barzahlung(?:en)?|gezahlt|geboten|biete|böte|gebot|offerten?|für|um|wert|\\p{L}*preis\\p{L}*|kauf\\p{L}*|zahlt|zahlen|zahlte|bezahlt|übernahme\\p{L}*|deal\\p{L}*|
    angebot\\p{L}*|bietet|bieten|bot|blättert|legt|kostet|volumen|gegenwert|transaktion\\p{L}*|
    investiert\\p{L}*|investieren|\\p{L}*runde|series|sammelt\\p{L}*|eingesammelt|kapital|einstieg|fusion|
    verkauf\\p{L}*|beteiligung|erhält|erhalten|bekommen|setzt|überweist`),
  payment:
    cue(`gezahlt|geboten|preis von|preis in höhe von|\\p{L}*(?:kaufs?|verkaufs|übernahme)preis\\p{L}*|zufließ\\p{L}*|zugeflossen|zahlt|zahlen|zahlte|bezahlt|gegenleistung(?:en)?|barzahlung(?:en)?|
    transaktions(?:wert|volumen)|blättert|überweist`),
  valuation:
    cue(`bewertet\\p{L}*|bewertung|bewertungen|unternehmenswert\\p{L}*|wert von|firmenwert|unternehmensbewertung|
    schuldenlast|einschließlich schulden|(?:ist|sei|wäre|sind|wären) [^,;]{0,80} wert`),
  otherSum:
    cue(`\\p{L}*umsatz\\p{L}*|\\p{L}*umsätze\\p{L}*|\\p{L}*erlös\\p{L}*|\\p{L}*gewinn\\p{L}*|
    \\p{L}*ergebnis\\p{L}*|\\p{L}*verlust\\p{L}*|ebit|ebitda|börsenwert|an der börse|marktkapitalisierung|
    börsenbewertung|(?<!einschließlich |inklusive |samt )\\p{L}*schulden|\\p{L}*kredit\\p{L}*|\\p{L}*prämie|\\p{L}*strafe|\\p{L}*kosten|
    einsparungen|synergi\\p{L}*|dividende\\p{L}*|gehalt|verwaltet\\p{L}*|vermögen|ausgaben|
    abschreibung\\p{L}*|jährlich|marke|haushalt|budget|auftrag|darlehen|anleihe\\p{L}*|rücklagen|
    fördermittel|subvention\\p{L}*|bislang|bisher|marktvolumen|gebühren?|abfindung|umsetzt|setzte|
    erwirtschaftet\\p{L}*|wirtschaftet\\p{L}*|einnahmen`),
  round: cue(
    `series (?:- )?[a-k](?:[1-3])?|serie (?:- )?[a-k]|seed(?: - (?:runde|finanzierung))?|pre - seed`,
  ),
  person:
    cue(`wechselt|wechseln|wechselte|wird (?:\\p{L}+ ){0,4}(?:chef|ceo|leiten|führen)|übernimmt die (?:rolle|
    leitung|führung|position|geschäftsführung)|neuer (?:\\p{L}+ ){0,2}(?:ceo|chef|geschäftsführer)|bleibt|
    leiten|verlässt|scheidet|tritt zurück|rückt|nachfolger|nachfolgerin|folgt auf|ernannt|
    zieht in den (?:vorstand|aufsichtsrat)|führt weiter|steigt auf|geht zu|kommt von`),
  departs: cue(
    `verlässt|verließ|verlassen|scheidet|ausscheiden|tritt (?:\\p{L}+ ){0,4}(?:zurück|ab)|zurücktreten|abtreten|räumt|geht in den ruhestand|gibt (?:\\p{L}+ ){0,5}ab`,
  ),
  funding: cue(
    `finanzierung\\p{L}*|investoren|investor|kapital\\p{L}*|risikokapital|wachstumskapital`,
  ),
  ahead:
    cue(`wird|werden|will|wollen|soll|sollen|plant|planen|geplante[nr]?|angekündigt|vereinbart|einigen|einigt|
    genehmigung|(?<!mit |nach )zustimmung|vorbehaltlich|möchte`),
  done: cue(
    `abgeschlossen|vollzogen|übernahm|kaufte|erwarb|gehör(?:t|en) (?:jetzt|nun)|hält (?:jetzt|nun)`,
  ),
  closing: cue(`voraussichtlich|soll bis|frist|abschluss wird`),
  rest: cue(
    `(?:restlichen|verbleibenden|übrigen|ausstehenden)(?! (?:[^ .]+ ){1,12}(?:bleib\\p{L}+|verbleib\\p{L}+|behält|behalten|hält|halten|gehören))|komplett|vollständig`,
  ),
  partTaken:
    cue(`aktienpaket|anteilspaket|beteiligt sich|beteiligen|beteiligung an|minderheit\\p{L}*|steigt bei|einstieg bei|anteile? an|
    anteile? am`),
  sellerOpens: / (?:vom finanzinvestor|von der beteiligungsgesellschaft) /,
  namedSeller:
    /(?:^| )(?:verkäufer(?:in)? (?:(?:der|des) \p{L}+ )?(?:ist|sind|war|waren|sei|seien)|(?:bisherig|früher|ehemalig)e[rn]? (?:allein|haupt|mehrheits)?(?:eigentümer|eigner|besitzer|inhaber|gesellschafter)(?:in|s|n)?|(?:alt|vor|noch-)(?:eigentümer|eigner|besitzer|gesellschafter)(?:in|s|n)?|(?:von|vom) (?:dem |der |den )?(?:bisherigen |früheren )?(?:firmen|unternehmens|mit|allein)?(?:gründer|inhaber|unternehmer)(?:in|n)?|(?:bisher|bislang|zuvor) gehörten? (?:[^ ]+ ){1,3}(?:dem|der|den|zu|zum|zur)|gehör(?:t|en|te|ten) (?:bisher|bislang|zuvor|derzeit|noch|zuletzt) (?:dem|der|den|zu|zum|zur)|gehörten? (?:(?!zu )[^ ,;]+ ){0,3}(?:dem|der|den|zu(?! den)|zum|zur)|(?:bisher|bislang|zuvor|derzeit) (?:hielt|hielten|hält|halten|war|ist)|(?:eigentümer(?:in)?|eigner(?:in)?|mehrheitseigner|mutterkonzern|muttergesellschaft|konzernmutter)|(?:aktien|anteile) (?:stammen|stammten|kommen|kamen) (?:aus dem besitz )?(?:von|vom|der|des))(?: (?:von|des) [^ ]+)?(?: (?:wie|ist|sind|war|waren|sei|seien|der|die|das|dem|den|us|-|\p{L}{5,})){0,7}$/u,
  namedBuyer:
    /(?:^| )(?:käufer(?:in)? (?:ist|sind|war|waren|sei|seien)|neue[rn]? (?:allein|haupt|mehrheits)?(?:eigentümer|eigner|besitzer|inhaber|gesellschafter)(?:in)? (?:ist|sind|wird|werden|sei)|(?:lead ?- ?|haupt|leit|anker)investor(?:in|en)? (?:ist|sind|war|waren)|(?:an)?geführt (?:wird|wurde) die (?:\p{L}+ )?\p{L}*(?:runde|finanzierung) (?:von|vom)|unter (?:der )?führung (?:von|des|der|vom)|(?:konsortium|bieterkonsortium|bietergruppe|investoren|investorengruppe|geldgebern?) (?:(?:rund )?um|(?:bestehend )?aus)|(?:mögliche[rn]? )?(?:bieter[n]?|interessent(?:en)?|kaufinteressenten|kaufkandidaten) (?:[^ ,;]+ ){0,4}(?:wie|gehören|zählen|gelten|sind|seien)|(?:anteile|paket|aktienpaket|aktien|beteiligung|sparte|mehrheit) (?:[^ ]+ ){0,5}(?:geht|gehen|ging|gingen) (?:[^ ]+ ){0,5}an)(?: (?:der|die|das|dem|den|us|-|\p{L}{5,})){0,7}$/u,
  contract: cue(`vertrag|verträge|\\p{L}*vereinbarung(?:en)?|kaufvertrag|kaufverträge|einigung`),
  saleSteps:
    cue(`(?:vor|zu|zum) (?:dem |einem |seinem |ihrem )?verkauf|verkauf (?:[^ ,;]+ ){1,6}(?:abgeschlossen|vollzogen|besiegelt|perfekt|geplatzt|gescheitert|genehmigt|gebilligt|verkündet|bekannt|geplant|vorbereiten|vorbereitet|prüfen|erwägen|ausloten|sondieren)|
    (?:prüf(?:t|en)|erwäg(?:t|en)|plan(?:t|en)|sondier(?:t|en)|bereite(?:t|n)|lote(?:t|n)|besiegel(?:t|n)|vollzieh(?:t|en)|lässt) (?:[^ ,;]+ ){0,4}verkauf|verkaufsprozess(?:es)?|bieterverfahren|auktion|(?:un)?verbindliche (?:gebote|angebote|offerten)|kaufinteressenten`),
  dealValue: cue(
    `(?:übernahme|deal|transaktion|angebot|offerte|gebot|kaufpreis) [^,;]{0,30}(?:für|von|über|wert)|(?:(?<!vom |teil des |teils des |hälfte des )\\p{L}*(?:kaufs?|verkaufs)preis\\p{L}*|übernahmewert|übernahmesumme|kaufsumme|transaktions(?:wert|volumen)|dealvolumen) [^,;]{0,60}|(?:erhält|erhalten|bekommt|bekommen|zahlt|zahlen|erlöst|kassiert) (?:[^ ,;]+ ){0,3}für [^,;]{0,60}`,
  ),
  dealHead: /^(?:deal|übernahme|angebot|offerte|zukauf|finanzierung|runde|fusion)/,
  stakeNext:
    /^(?:- )?(?:\p{L}+ )?(?:\p{L}+ )?(?:\p{L}*beteiligung|\p{L}*anteil|(?:der|aller) (?:\p{L}+ )?(?:aktien|\p{L}*anteile|stimmrechte)|an |am )/u,
  otherShare:
    / \p{L}*marktanteils? | (?:hält|halten) die (?:restlichen|übrigen) | (?:%|prozent) an [^.;,]{0,60} (?:halten|hält) |^(?!.* sich )(?!.* (?:kauf(?:t|te|en)|erwirbt|erwarb|übernimmt|übernahm|verkauf(?:t|te)) (?:\p{L}+ ){0,2}[\d,]+ (?:%|prozent) ).* zu (?:\p{L}+ )?[\d,]+ (?:%|prozent) an [^.;]{0,90}beteiligt /u,
  alreadyHeld: cue(`hält|hielt|besitzt|besaß|bereits|gehören|gehört`),
  notStake:
    /aufschlag|prämie|(?:^| )(?:stieg|fiel|plus|minus|legte|verlor|wachstum|jahr|(?:des|der) (?:\p{L}*marktes|\p{L}*umsatzes|\p{L}*umsätze|kunden|nutzer|mitarbeiter|beschäftigten|belegschaft|produktion|exporte|stimmen|bevölkerung|filialen))(?= |$)/u,
}
