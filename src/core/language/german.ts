import { FUNCTION_WORDS } from './function-words.data.ts'
import {
  GERMAN_COMMON,
  GERMAN_COMMON_ENDINGS,
  GERMAN_COMPANY_NOUNS,
  GERMAN_UNIT_NOUNS,
} from './german-nouns.data.ts'
import { GERMAN_SIGNS } from './german-signs.data.ts'
import { GERMAN_COMPOUNDS, GERMAN_TRIGGERS } from './german-triggers.data.ts'
import type { Language, PrepositionClass } from './language.ts'
import { PLACES } from './places.data.ts'
import { signTable } from './sign-table.ts'
import { triggerTable } from './trigger-table.ts'
import { wordList, wordMap, wordSet } from './words.ts'

export const GERMAN: Language = {
  code: 'de',
  functionWords: wordSet(
    FUNCTION_WORDS['de'] ?? '',
    `ab all alle allem allen aller alles allerdings als also am andere anderen auch auf bereits beide beiden bisher da
    dabei dadurch dafür dagegen daher dahinter damals damit danach daneben dann daran darauf daraus darin darüber darum
    darunter davon davor dazu dazwischen dein denen denn dennoch deren derzeit deshalb dessen deswegen dies diese diesem
    diesen dieser dieses dort drei dreimal durch ebenfalls ebenso eigene eigenen einige einigen einiger entweder erst
    erste ersten erstmals etwa etwas euch falls fast ferner folgende früher für ganz gemäß gemeinsam gestern gleich
    gleichzeitig gut heute hier hierzu hingegen hinter ihm ihn ihnen ihrem ihren ihrer immer immerhin indem infolge
    innerhalb insbesondere insgesamt inzwischen ja je jede jedem jeden jeder jedes jedoch jene jetzt jüngst kaum kein
    keine keinen künftig kürzlich laut letzte letzten letztes man manche mehrere mein meist mindestens mittlerweile
    morgen möglich müssen nachdem nächste nächsten neben nein neu neue neuen neuer neues nicht nichts nie niemand nun ob
    obwohl ohne ohnehin per pro schließlich schon sehr seine seinem seinen seiner seines seit seitdem selbst sicher so
    sobald sofern sogar solche somit sondern sonst soll sollen sollte sollten später statt stattdessen trotz trotzdem
    überdies überhaupt übrigens um und ungefähr uns unser unsere unseren unserem unserer unterdessen viel viele vielen
    vielleicht vier voraussichtlich vorerst vorher während wann war waren warum was weder wegen weil weiter weitere
    weiteren weiterhin welche welchen welcher wenig wenige weniger wenn wer werde weshalb wichtig wie wieder wiederum wo
    wobei wodurch wohl wollen wollte wonach zehn zudem zuerst zufolge zuletzt zumindest zunächst zurück zusammen
    zusätzlich zuvor zwar zwei zwischen`,
  ),
  abbreviations:
    wordSet(`mrd mio bzw ca nr dr prof st inkl usw vgl str z b u d h tsd jan feb mär apr jun jul aug sep
    sept okt nov dez inc corp co ltd abs art bspw evtl ggf max min geb dipl ing hr fr`),
  ordinalDot: true,
  verbLast: true,
  numbers: {
    decimal: ',',
    numerals: wordMap(
      `ein|eine|einer|einen|einem|eins=1 zwei=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11
       zwölf=12 fünfzehn=15 zwanzig=20 dreißig=30 vierzig=40 fünfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90
       anderthalb=1.5 eineinhalb=1.5 zweieinhalb=2.5`,
      Number,
    ),
    magnitudes: wordMap(
      `hundert=1e2 tausend|tsd=1e3 million|millionen|mio|mill|mln=1e6 milliarde|milliarden|mrd|mia|md=1e9
       billion|billionen|bio=1e12`,
      Number,
    ),
    currencies: wordMap(
      `dollar|dollars|us-dollar=USD euro|euros=EUR pfund=GBP franken=CHF yen=JPY yuan|renminbi=CNY rupien|rupie=INR
       kronen|krone=SEK rubel=RUB won=KRW real|reais=BRL peso|pesos=MXN rand=ZAR schekel=ILS lira|lire=TRY zloty=PLN
       dirham=AED forint=HUF mark=DEM sfr|fr=CHF`,
      String,
    ),
    nations: wordMap(
      `us|amerikanische|amerikanischen=USD kanadische|kanadischen=CAD australische|australischen=AUD hongkong=HKD
       singapur=SGD schwedische|schwedischen=SEK norwegische|norwegischen=NOK dänische|dänischen=DKK
       schweizer=CHF britische|britischen=GBP`,
      String,
    ),
    percent: wordSet('% prozent v.h'),
    percentStem: 'prozent',
    fractions: wordMap(
      `ein_drittel=33.333333 zwei_drittel=66.666667 ein_viertel=25 drei_viertel=75 ein_fünftel=20 ein_zehntel=10
       die_hälfte=50 zur_hälfte=50`,
      Number,
    ),
    rangeWords: wordSet('bis zwischen'),
    rangeAnd: wordSet('und'),
    about:
      wordSet(`rund etwa ca circa knapp gut ungefähr fast nahezu schätzungsweise zirka geschätzt geschätzten
      geschätzte beinahe`),
    atLeast: wordSet('mindestens über mehr_als wenigstens zumindest'),
    atMost: wordSet('bis_zu höchstens maximal weniger_als unter'),
    months: wordMap(
      `januar|jänner|jan=1 februar|feber|feb=2 märz|mär=3 april|apr=4 mai=5 juni|jun=6 juli|jul=7 august|aug=8
       september|sept|sep=9 oktober|okt=10 november|nov=11 dezember|dez=12`,
      Number,
    ),
    weekdays: wordMap(
      'montag=1 dienstag=2 mittwoch=3 donnerstag=4 freitag=5 samstag|sonnabend=6 sonntag=7',
      Number,
    ),
    dayWords: wordMap('heute=0 gestern=-1 vorgestern=-2', Number),
    perShare:
      /^(?:in bar )?(?:je|pro) (?:\p{L}+ ?- ?)?(?:\p{L}*aktie|\p{L}*anteilsschein|papier|stück|barrel|monat|jahr)/u,
  },
  names: {
    capitalNouns: true,
    commonWords: GERMAN_COMMON,
    brandWords:
      wordSet(`software bank media energie energy group systems technologies technology solutions services
      capital partners pharma immobilien versicherung automotive logistik logistics motors airlines resources
      international deutschland europe digital health medical networks group foods ventures industries beer games
      biotech therapeutics robotics security entertainment studios consulting elektronik wind solar`),
    fixedNames:
      wordSet(`deutsche_bank deutsche_telekom deutsche_post deutsche_börse deutschen_börse deutsche_bahn
      deutschen_bahn deutschen_bank deutschen_telekom deutschen_post deutsche_wohnen deutsche_lufthansa
      deutsche_pfandbriefbank deutsche_annington deutsche_beteiligungs western_digital financial_times general_electric
      general_motors international_paper axel_springer prosiebensat.1_media sky_deutschland vodafone_deutschland
      bank_austria erste_bank erste_group raiffeisen_bank telekom_austria österreichische_post
      flughafen_wien kabel_deutschland tele_columbus rhön_klinikum british_airways united_internet software_ag
      boehringer_ingelheim media_markt credit_suisse`),
    commonEndings: GERMAN_COMMON_ENDINGS,
    determiners:
      wordSet(`der die das den dem des ein eine einen einem einer eines sein seine seinen seinem seiner seines
      ihr ihre ihren ihrem ihrer ihres diese dieser diesen diesem dieses kein keine keinen jede jeder jeden unser unsere
      zum zur im am vom beim ins welche`),
    companyNouns: GERMAN_COMPANY_NOUNS,
    roles:
      wordSet(`ceo cfo coo cto chef chefin vorstandschef vorstandsvorsitzender vorstandsvorsitzende konzernchef
      firmenchef finanzchef finanzchefin gründer gründerin mitgründer geschäftsführer geschäftsführerin aufsichtsratschef
      präsident präsidentin vorstand manager sprecher sprecherin analyst analystin minister ministerin investor milliardär
      unternehmer unternehmerin direktor direktorin leiter leiterin partner vorsitzender vorsitzende chief officer
      boss eigentümer`),
    places: PLACES,
    conjunctions: wordSet('und & sowie'),
    pronouns: wordSet('es sie wir er unternehmen konzern gruppe firma'),
    unitNouns: GERMAN_UNIT_NOUNS,
    unitEndings: wordList(
      'marken sparte sparten geschäft geschäfte tochter töchter werk werke filialen bereich standorte kette ketten anlagen',
    ),
    honorifics: wordSet('herr herrn frau dr prof'),
    agentNoun:
      /(?:hersteller|konzerne?s?|anbieter|betreiber|erzeuger|händler|spezialist(?:en)?|riesen?|firma|unternehmens?|versicherer|bauer|produzent(?:en)?|dienstleister|zulieferer|ausrüster|entwickler|investor|spediteur|brauer|röster)s?$/,
    adjective: /^\p{Ll}+(?:e|en|er|es|em)$/u,
    notAdjective:
      /(?:ieren|hmen|ufen|rben|llen|ollte|wollte|ahmen|urde|erte|aben|ollen|önnen|hatte|habe)$/,
  },
  prepositions: wordMap(
    `von|vom=agent/of/from durch=agent an|am=of/to in|im|ins=of bei|beim=of/with mit=with zwischen=between
     für|um=for zu|zum|zur=other nach=other aus=from/of gegen=other über=other auf=other als=other unter=other vor=other
     seit=other wegen=other neben=other trotz=other laut=other ab=other bis=other hinter=other gegenüber=other ohne=other
     wie=other während=other inklusive=other samt=other`,
    (value): readonly PrepositionClass[] => value.split('/').map(readPreposition),
  ),
  grammar: {
    passive: wordSet('wird werden wurde wurden worden werde würde'),
    claimVerbs:
      wordSet(`gibt gab meldet meldete verkündet verkündete schließt schloss vollzieht vollzog prüft prüfte
      erwägt erwog plant planen plante macht machte legt legte bestätigt bestätigte erhöht erhöhte kündigt kündigte hat
      haben hatte hätte will wollen wollte strebt baut stärkt wächst expandiert verstärkt erweitert ausbauen bekannt
      stemmt finanziert darf kann startet unterbreitet vorlegen bietet treibt sichert besiegelt vereinbart einigt beendet
      lässt bläst stoppt verzichtet nach mit durch angekündigt abgeschlossen bezahlt zahlt kauft verhandelt bereitet verhandlungen gespräche gesprächen angebot interesse interessiert einigung vertrag`),
    receiveVerbs:
      wordSet(`lehnt lehnte ablehnt schmettert wehrt weist erhält erhielt bekommt bekam akzeptiert begrüßt
      empfiehlt unterstützt nimmt prüft`),
    perfect: wordSet('hat haben hatte hatten habe'),
    genitives: wordSet('des der eines einer'),
    relatives: wordSet('der die das'),
    own: wordSet('seine seinen seiner seinem seines ihre ihren ihrer ihrem ihres'),
    rejections: wordSet('ablehnung'),
    offerNoun: /(?:angebot|offerte)$/,
    forVerbs: wordSet('bietet bieten bot'),
    entryNouns: wordSet('einstieg angebot offerte übernahmeangebot'),
    stakeNouns: wordSet('anteil anteile beteiligung beteiligungen aktienpaket'),
    leadWords: wordSet('angeführt geführt geleitet'),
    leadBy: wordSet('von'),
    leadEnds: wordSet('mit darunter sowie beteiligten beteiligt'),
    goalWords: wordSet('zu'),
    leaveWords: wordSet('verlässt verließ'),
    amountWords: wordSet('bis zu über unter'),
  },
  triggers: triggerTable(GERMAN_TRIGGERS),
  signs: signTable(GERMAN_SIGNS),
  compoundTriggers: GERMAN_COMPOUNDS,
  cues: {
    pastRumor:
      /(?:^| )(?:aus|nach) (?:\p{L}+ ){0,4}(?:gerücht(?:en)?|gesprächen?|verhandlungen|spekulationen)(?= |$)/u,
    rumored:
      /(?:^| )(?:(?:verhandel(?:t|n|te|ten)|verhandlungen|gespräche(?:n)?|gesprächen|sondier\p{L}*|erwäg\p{L}*|prüf(?:t|en|te)|spekulation(?:en)?|spekuliert|gerücht(?:e|en)?|kreisen|insider(?:n)?|insidern|angeblich|offenbar|berichten zufolge|medienbericht(?:e|en)?|bericht(?:e)? :|mögliche[rns]?|interessiert an|interesse an|liebäugelt|denkt über|nachdenken|könnte(?:n)?|soll(?:en)? (?:kurz|bereit)|kurz vor|bekundet|buhlt|bieter(?:verfahren)?|steht vor|will verkaufen|käufer gesucht|sucht käufer|einstieg erwägen|strebt an|informierte[n]? personen|vertraute[n]?))(?= |$)/u,
    completed:
      /(?:^| )(?:(?:hat|haben) [^.]{0,200}?(?:übernommen|gekauft|erworben|verkauft|abgeschlossen|eingesammelt|erhalten|vollzogen|fusioniert)|abgeschlossen|vollzogen|unter dach und fach|perfekt|besiegelt|übernommen|gekauft|erworben|verkauft|geschluckt|eingesammelt|sammelt|wurde übernommen|schließt übernahme|abschluss der)(?= |$)/u,
    cancelled:
      /(?:^| )(?:geplatzt|platzt|gescheitert|scheitert|scheitern|abgeblasen|bläst|abgesagt|sagt ab|zurückgezogen|zieht zurück|abbruch|abgebrochen|bricht ab|gestoppt|verzichtet|aufgegeben|gibt auf|dementiert|dementierte|dementi|weist zurück|zurückgewiesen|bestreitet|kein interesse|keine gespräche|vom tisch|nicht mehr|beendet)(?= |$)/u,
    blocked:
      /(?:^| )(?:untersagt|untersagte|verboten|verbietet|blockiert|blockierte|verhindert|stoppt)(?= |$)/u,
    unsettled:
      /(?:^| )(?:könnte(?:n)?|dürfte(?:n)?|droht|drohen|würde(?:n)?|falls|fordert|fordern|ob|wollen|will) (?:\p{L}+ ){0,6}(?:scheitern|platzen|untersagen|blockieren|verbieten|stoppen|verhindern|gestoppt|untersagt|abbrechen)(?= |$)/u,
    background:
      /(?:^| )(?:bereits (?:19|20)\d\d|im jahr (?:19|20)\d\d|vor \p{L}+ jahren|vor jahren|im vorjahr|im vergangenen jahr|früher|damals|zuletzt|seit der übernahme|nach der übernahme|(?:19|20)\d\d (?:hatte|übernahm|kaufte|erwarb|war|wurde)|hervorgegangen|hervorging|entstanden|entstand|hatte|gehört seit|zuvor|seinerzeit)(?= |$)/u,
    notDeal:
      /(?:^| )(?:(?:übernehmen|übernimmt|übernahm|übernommen) (?:\p{L}+ ){0,3}(?:leitung|verantwortung|führung|federführung|vorsitz|kosten|amt|aufgabe|aufgaben|rolle|funktion|position|posten|tabellenführung|kommando|geschäftsführung|regie|haftung|schulden|patenschaft|macht|job|dienst|betreuung)|(?:leitung|verantwortung|führung|federführung|vorsitz|kosten|amt|aufgabe|aufgaben|rolle|funktion|position|posten|tabellenführung|kommando|geschäftsführung|regie|haftung|macht|patenschaft|betreuung) (?:\p{L}+ ){0,5}(?:übernehmen|übernimmt|übernahm|übernommen|übernehme)|bleib(?:t|en) [^;]{0,60}beteiligt|(?:gemälde|bild|kunstwerk|skulptur|handschrift|manuskript|kunstsammlung)s? [^,;]{0,40}(?:erworben|gekauft|ersteigert)|(?:erwirbt|kauft|erwarb|kaufte|ersteigert) (?:\p{L}+ ){0,4}(?:gemälde|bild|kunstwerk|skulptur|handschrift|manuskript|kunstsammlung)|beteiligt bleib(?:t|en)|aktienrückkauf\p{L}*|kauft (?:\p{L}+ )?(?:haus|villa|bitcoins?|eigene aktien)|eingekauft|einkaufen|ausverkauft|kundengewinnung)(?= |$)/u,
    otherField:
      /(?:^| )(?:trainer|spieler|spielern|stürmer|mittelfeldspieler|verteidiger|torhüter|bundesliga|champions league|liga|saison|tore|treffer|elfmeter|trikot|fußball|fussball|mannschaft|nationalteam|museum|ausstellung|regisseur|roman|orchester|festival|theater|schauspieler|gemälde|planet|forscher|studie|parlament|wahl|partei|koalition|gemeinden|gemeindefusion|gemeinde|atom\p{L}*|polizei)(?= |$)/u,
    stake:
      /(?:^| )\p{L}*(?:beteiligung(?:en)?|anteil(?:e|en|s)?|aktien|aktienpaket|aktienanteil|einstieg|gesellschaftsanteile|beteiligt)(?= |$)/u,
    majority:
      /(?:^| )\p{L}*(?:mehrheit|mehrheitlich|mehrheitsbeteiligung|mehrheitsanteil|kontrollmehrheit)\p{L}*(?= |$)/u,
    asset:
      /(?:^| )(?:vermögenswerte|markenrechte|werk|werks|werke|patente|assets|standorte|filialen|immobilien|produktionsstätte|marke|markenrechte|grundstück|insolvenzmasse)(?= |$)/u,
    buyout:
      /(?:^| )(?:finanzinvestor(?:en|s)?|private (?:- )?equity|beteiligungsgesellschaft|buy (?:- )?out|beteiligungsfirma|management - buy - out|mbo|lbo)(?= |$)/u,
    spac: /(?:^| )(?:spac|börsenmantel|blankoscheck\p{L}*)(?= |$)/u,
    joint: /(?:^| )(?:joint (?:- )?ventures?|gemeinschaftsunternehmen(?:s)?)(?= |$)/u,
    founding:
      /(?:^| )(?:gründe\p{L}*|gegründet|bilden|bildet|starten|startet|bündeln|bündelt|planen|plant|vereinbar\p{L}*|schmieden|eingehen|besiegel\p{L}*)(?= |$)/u,
    price:
      /(?:^| )(?:für|um|wert|\p{L}*preis\p{L}*|kauf\p{L}*|zahlt|zahlen|zahlte|bezahlt|übernahme\p{L}*|deal\p{L}*|angebot\p{L}*|offerte|bietet|bieten|bot|blättert|legt|kostet|volumen|gegenwert|transaktion\p{L}*|investiert\p{L}*|investieren|finanzierungsrunde|sammelt\p{L}*|eingesammelt|kapital|einstieg|fusion|verkauf\p{L}*|beteiligung|erhält|setzt|überweist)(?= |$)/u,
    payment:
      /(?:^| )(?:\p{L}*kaufpreis\p{L}*|zahlt|zahlen|zahlte|bezahlt|gegenleistung(?:en)?|barzahlung(?:en)?|transaktions(?:wert|volumen)|blättert|überweist)(?= |$)/u,
    valuation:
      /(?:^| )(?:bewertet\p{L}*|bewertung|bewertungen|unternehmenswert\p{L}*|wert von|firmenwert|unternehmensbewertung|schuldenlast|einschließlich schulden|(?:ist|sei|wäre|sind|wären) [^,;]{0,80} wert)(?= |$)/u,
    otherSum:
      /(?:^| )(?:\p{L}*umsatz\p{L}*|\p{L}*umsätze\p{L}*|\p{L}*erlös\p{L}*|\p{L}*gewinn\p{L}*|\p{L}*ergebnis\p{L}*|\p{L}*verlust\p{L}*|ebit|ebitda|börsenwert|marktkapitalisierung|börsenbewertung|\p{L}*schulden|\p{L}*kredit\p{L}*|\p{L}*prämie|\p{L}*strafe|\p{L}*kosten|einsparungen|synergi\p{L}*|dividende\p{L}*|gehalt|verwaltet\p{L}*|vermögen|ausgaben|abschreibung\p{L}*|jährlich|marke|haushalt|budget|auftrag|darlehen|anleihe\p{L}*|rücklagen|fördermittel|subvention\p{L}*|bislang|bisher|marktvolumen|gebühren?|abfindung|umsetzt|setzte|erwirtschaftet\p{L}*|wirtschaftet\p{L}*|einnahmen)(?= |$)/u,
    round:
      /(?:^| )(?:series (?:- )?[a-k](?:[1-3])?|serie (?:- )?[a-k]|seed(?: - (?:runde|finanzierung))?|pre - seed)(?= |$)/u,
    person:
      /(?:^| )(?:wechselt|wechseln|wechselte|wird (?:\p{L}+ ){0,4}(?:chef|ceo|leiten|führen)|übernimmt die (?:rolle|leitung|führung|position|geschäftsführung)|neuer (?:\p{L}+ ){0,2}(?:ceo|chef|geschäftsführer)|bleibt|leiten|verlässt|scheidet|tritt zurück|rückt|nachfolger|nachfolgerin|folgt auf|ernannt|zieht in den (?:vorstand|aufsichtsrat)|führt weiter|steigt auf|geht zu|kommt von)(?= |$)/u,
    funding:
      /(?:^| )(?:finanzierung\p{L}*|investoren|investor|kapital\p{L}*|risikokapital|wachstumskapital)(?= |$)/u,
    ahead:
      /(?:^| )(?:wird|werden|will|wollen|soll|sollen|plant|planen|geplante[nr]?|angekündigt|vereinbart|einigen|einigt|genehmigung|zustimmung|vorbehaltlich|möchte)(?= |$)/u,
    done: /(?:^| )(?:abgeschlossen|vollzogen|übernahm|kaufte|erwarb)(?= |$)/u,
    closing: /(?:^| )(?:voraussichtlich|soll bis|frist|abschluss wird)(?= |$)/u,
    rest: /(?:^| )(?:restlichen|verbleibenden|übrigen|ausstehenden|komplett|vollständig|aufstocken|stockt)(?= |$)/u,
    partTaken:
      /(?:^| )(?:beteiligt sich|beteiligen|beteiligung an|minderheit\p{L}*|steigt bei|einstieg bei|anteile? an|anteile? am)(?= |$)/u,
    sellerOpens: / (?:vom finanzinvestor|von der beteiligungsgesellschaft) /,
    dealValue:
      /(?:^| )(?:übernahme|deal|transaktion|angebot) [^,;]{0,30}(?:für|von|über|wert)(?= |$)/u,
    dealHead: /^(?:deal|übernahme|angebot|offerte|zukauf|finanzierung|runde|fusion)/,
    stakeNext:
      /^(?:- )?(?:\p{L}+ )?(?:\p{L}+ )?(?:\p{L}*beteiligung|\p{L}*anteil|(?:der|aller) (?:\p{L}+ )?(?:anteile|aktien|\p{L}*anteile|stimmrechte)|an |am )/u,
    alreadyHeld: /(?:^| )(?:hält|hielt|besitzt|besaß|bereits|gehören|gehört)(?= |$)/u,
    notStake:
      /aufschlag|prämie|(?:^| )(?:stieg|fiel|plus|minus|legte|verlor|wachstum|jahr)(?= |$)/u,
  },
}

function readPreposition(value: string): PrepositionClass {
  const known: readonly PrepositionClass[] = ['agent', 'of', 'to', 'from', 'with', 'between', 'for']
  return known.find((name) => name === value) ?? 'other'
}
