import { toCardinal } from 'n2words/de-DE'
import { endings } from './ending.ts'
import { fractions } from './fractions.ts'
import { FUNCTION_WORDS } from './function-words.data.ts'
import { GERMAN_CONTEXT } from './german-context.data.ts'
import { GERMAN_CUES } from './german-cues.data.ts'
import {
  GERMAN_COMMON,
  GERMAN_COMMON_ENDINGS,
  GERMAN_COMPANY_NOUNS,
  GERMAN_UNIT_NOUNS,
} from './german-nouns.data.ts'
import { GERMAN_ROUGH } from './german-rough.data.ts'
import { GERMAN_SIGNS } from './german-signs.data.ts'
import { GERMAN_TERMS } from './german-terms.data.ts'
import { GERMAN_COMPOUNDS, GERMAN_TRIGGERS } from './german-triggers.data.ts'
import type { Language, PrepositionClass } from './language.ts'
import { numerals } from './numerals.ts'
import { PLACES } from './places.data.ts'
import { signTable } from './sign-table.ts'
import { triggerTable } from './trigger-table.ts'
import { phraseTable, wordMap, wordSet } from './words.ts'

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
  openWords: wordSet(
    'der die das dem den des eine einen einem einer eines und oder sowie von vom für durch beim zum zur seine seinen seiner seinem ihre ihren ihrer ihrem',
  ),
  ordinalDot: true,
  verbLast: true,
  numbers: {
    decimal: ',',
    numerals: numerals(
      `ein|eine|einer|einen|einem|eins=1 zwei=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11
       zwölf=12 fünfzehn=15 zwanzig=20 dreißig=30 vierzig=40 fünfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90
       anderthalb=1.5 eineinhalb=1.5 zweieinhalb=2.5 eine_halbe=0.5 einer_halben=0.5 halbe=0.5 halben=0.5 halber=0.5 dreieinhalb=3.5 viereinhalb=4.5 fünfeinhalb=5.5 einundeinhalb=1.5 zwo=2`,
      toCardinal,
      withoutOne,
    ),
    magnitudes: wordMap(
      `hundert=1e2 tausend|tsd=1e3 million|millionen|mio|mill|mln=1e6 viertelmillion=2.5e5 dreiviertelmillion=7.5e5
       viertelmilliarde=2.5e8 dreiviertelmilliarde=7.5e8 milliarde|milliarden|mrd|mia|md=1e9
       billion|billionen|bio=1e12`,
      Number,
    ),
    rough: GERMAN_ROUGH,
    currencies: wordMap(
      `dollar|dollars|us-dollar=USD euro|euros=EUR pfund=GBP franken=CHF yen=JPY yuan|renminbi=CNY rupien|rupie=INR
       kronen|krone=SEK rubel=RUB won=KRW real|reais=BRL peso|pesos=MXN rand=ZAR schekel=ILS lira|lire=TRY zloty=PLN
       dirham=AED forint=HUF mark=DEM sfr|fr=CHF baht=THB ringgit=MYR rupiah=IDR dong=VND riyal|rial=SAR dinar=KWD lei|leu=RON
       lewa=BGN hrywnja|griwna=UAH tenge=KZT naira=NGN gulden=NLG lire=ITL`,
      String,
    ),
    looseUnits: wordSet('mark rand real won fr lei'),
    nations: wordMap(
      `us|amerikanische|amerikanischen=USD kanadische|kanadischen=CAD australische|australischen=AUD hongkong=HKD
       singapur=SGD schwedische|schwedischen=SEK norwegische|norwegischen=NOK dänische|dänischen=DKK
       schweizer=CHF britische|britischen=GBP polnische|polnischen=PLN tschechische|tschechischen=CZK
       ungarische|ungarischen=HUF türkische|türkischen=TRY mexikanische|mexikanischen=MXN argentinische|argentinischen=ARS
       chilenische|chilenischen=CLP kolumbianische|kolumbianischen=COP isländische|isländischen=ISK
       russische|russischen=RUB japanische|japanischen=JPY chinesische|chinesischen=CNY indische|indischen=INR
       neuseeländische|neuseeländischen=NZD ägyptische|ägyptischen=EGP saudische|saudischen=SAR
       katarische|katarischen=QAR kuwaitische|kuwaitischen=KWD marokkanische|marokkanischen=MAD
       brasilianische|brasilianischen=BRL südkoreanische|südkoreanischen|koreanische=KRW taiwanische=TWD
       pakistanische=PKR philippinische|philippinischen=PHP italienische|italienischen=ITL französische|französischen=FRF`,
      String,
    ),
    dayFirst: true,
    percent: wordSet('% prozent v.h'),
    percentStem: 'prozent',
    fractions: fractions(
      `ein|einem|eines=1 zwei=2 drei=3 vier=4 fünf=5 neun=9`,
      `drittel|drittels|dritteln=3 viertel|viertels|vierteln=4 fünftel|fünftels|fünfteln=5 sechstel=6 achtel=8 zehntel|zehntels|zehnteln=10`,
      `die_hälfte=50 der_hälfte=50 zur_hälfte=50`,
    ),
    shareSteps: wordSet('auf'),
    rangeWords: wordSet('bis zwischen'),
    rangeAnd: wordSet('und'),
    about:
      wordSet(`rund etwa ca circa knapp gut ungefähr fast nahezu schätzungsweise zirka geschätzt geschätzten
      geschätzte beinahe`),
    atLeast: wordSet('mindestens über mehr_als wenigstens zumindest'),
    atMost: wordSet('bis_zu höchstens maximal weniger_als unter'),
    orMore: wordSet('oder_mehr und_mehr'),
    months: wordMap(
      `januar|jänner|jan|jän=1 februar|feber|feb=2 märz|mär=3 april|apr=4 mai=5 juni|jun=6 juli|jul=7 august|aug=8
       september|sept|sep=9 oktober|okt=10 november|nov=11 dezember|dez=12`,
      Number,
    ),
    weekdays: wordMap(
      'montag=1 dienstag=2 mittwoch=3 donnerstag=4 freitag=5 samstag|sonnabend=6 sonntag=7',
      Number,
    ),
    dayWords: wordMap('heute=0 gestern=-1 vorgestern=-2', Number),
    coming: wordSet('nächsten kommenden nächster kommender'),
    perWord: 'je',
    perShare:
      /^(?:in bar )?(?:je|pro) (?:\p{L}+ ?- ?)?(?:\p{L}*aktie|\p{L}*anteilsschein|papier|stück|barrel|monat|jahr)/u,
  },
  names: {
    capitalNouns: true,
    capitalTells: false,
    complementsFollow: false,
    commonWords: GERMAN_COMMON,
    articleEndings: endings('bank sparkasse'),
    articleNames:
      wordSet(`commerzbank lufthansa telekom allianz postbank hypovereinsbank helaba swisscom voestalpine strabag uniqa
      migros coop axa generali talanx ergo baloise helvetia deka metro`),
    brandWords:
      wordSet(`software bank media energie energy group systems technologies technology solutions services
      capital partners pharma immobilien versicherung automotive logistik logistics motors airlines resources
      international deutschland europe digital health medical networks group foods ventures industries beer games
      biotech therapeutics robotics security entertainment studios consulting elektronik wind solar`),
    fixedNames:
      phraseTable(`deutsche_bank deutsche_telekom deutsche_post deutsche_börse deutschen_börse deutsche_bahn
      deutschen_bahn deutschen_bank deutschen_telekom deutschen_post deutsche_wohnen deutsche_lufthansa
      deutsche_pfandbriefbank deutsche_annington deutsche_beteiligungs western_digital financial_times general_electric
      general_motors international_paper axel_springer prosiebensat.1_media sky_deutschland vodafone_deutschland
      bank_austria erste_bank erste_group raiffeisen_bank telekom_austria österreichische_post
      flughafen_wien kabel_deutschland tele_columbus rhön_klinikum british_airways united_internet software_ag
      boehringer_ingelheim media_markt credit_suisse`),
    commonEndings: GERMAN_COMMON_ENDINGS,
    countedEndings: endings(
      `werk land haus stadt kraft macht markt lager platz ort bild sitz halle karte bank kette netz raum kreis berg hof plan system dienst paket projekt
      teil gerät spiel sender film stoff wert auto shop portal zeug schein titel schritt zentrum preis`,
    ),
    placeEndings: endings(
      'land haus stadt hof berg werk ort fort feld platz bild markt raum kreis',
    ),
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
    pronouns: wordSet('es sie wir er unternehmen konzern gruppe firma betrieb'),
    unitNouns: GERMAN_UNIT_NOUNS,
    unitEndings: endings(
      `marken sparte sparten geschäft geschäfte geschäfts geschäftsbereichs tochter töchter werk werke filialen bereich
      bereichs standorte kette ketten anlagen sender sendern parks heime heimen hotels kliniken brauereien märkte fabriken
      zeitungen netze netz verwaltung logistik produktion fertigung portfolio segment segments`,
    ),
    honorifics: wordSet('herr herrn frau dr prof'),
    nationals: wordSet(
      'finnen schweden dänen norweger niederländer holländer belgier franzosen spanier portugiesen italiener schweizer österreicher briten iren tschechen amerikaner kanadier chinesen japaner koreaner südkoreaner inder türken saudis russen australier',
    ),
    townAdjective: /^\p{Lu}\p{Ll}{2,}er$/u,
    townWords: wordSet('berliner münchner münchener hamburger frankfurter wiener zürcher londoner'),
    institutionNoun:
      /(?:brauerei|brauhaus|braugruppe|verlage?s?|(?:verlags|medien|zeitungs|druck)haus(?:es)?|zeitung|nachrichten|rundschau|anzeigers?|kuriers?|morgenpost|tageblatts?|sparkasse|volksbank|raiffeisenbank|börse|messe|flughafens?|stadtwerken?|verkehrsbetrieben?|werft|molkerei|klinikums?|versicherung|manufaktur|hütte|maschinenfabrik|bergbahnen|spielbank|druckerei)$/,
    intoNouns: wordSet(
      'vertrauen geld gelder kapital investition investitionen investment investments anlage anlagen',
    ),
    firmTail: /^(?:genossenschaft|stiftung|versicherung|verlag)$/,
    townOpener:
      /^(?:stadtwerke|(?:kreis|stadt)?sparkasse|volksbank|raiffeisenbank|flughafen|(?:universitäts)?klinikum|verkehrsbetriebe|wasserwerke)$/,
    groupNoun: /^(?!mutter)\p{L}*(?:gruppe|group|konzerns?|holding|verlag(?:es|s)?|stiftung)$/u,
    agentNoun:
      /(?:hersteller|konzerne?s?|anbieter|betreiber|erzeuger|händler|spezialist(?:en)?|riesen?|firma|unternehmens?|versicherer|versorger|bauer|produzent(?:en)?|dienstleister|zulieferer|ausrüster|entwickler|investor|spediteur|brauer|röster|projektierer)s?$/,
    adjective: /^\p{Ll}+(?:e|en|er|es|em)$/u,
    notAdjective:
      /(?:ieren|hmen|ufen|rben|llen|ollte|wollte|ahmen|urde|^(?:wolle|werde|könne|solle|müsse|dürfe|biete|kaufe|übernehme|erwerbe|verkaufe|plane|prüfe|strebe|suche|verhandle|beteilige|steige)|erte|aben|ollen|önnen|hatte|habe)$/,
  },
  prepositions: wordMap(
    `von|vom=agent/of/from des|eines=of/from durch=agent an|an_den=of/to
     am|an_dem|an_der|an_einem|an_einer|an_seinem|an_seiner|an_ihrem|an_ihrer=of an_die|an_das|an_einen|an_eine|ans=to in|im|ins=of bei|beim=of/with mit=with zwischen=between
     für|um=for zu|zum|zur=other nach=other aus=other gegen=other über=other auf=other als=other unter=other vor=other
     seit=other wegen=other neben=other trotz=other laut=other ab=other bis=other hinter=other gegenüber=other ohne=other
     wie=other während=other inklusive=other samt=other via=other dank=other mittels=other hinsichtlich=other bezüglich=other
     angesichts=other mithilfe=other gemäß=other aufgrund=other anhand=other infolge=other innerhalb=other außerhalb=other nebst=other gemäss=other anlässlich=other zuzüglich=other abzüglich=other`,
    (value): readonly PrepositionClass[] => value.split('/').map(readPreposition),
  ),
  grammar: {
    passive: wordSet('wird werden wurde wurden worden werde würde'),
    claimVerbs:
      wordSet(`steht soll sollen vor kommt verlängert verhandelt geeinigt einigte arbeitet bemüht wirbt ringt kämpft hofft drängt
      nähert unterzeichnet unterschreibt unterschrieb beantragt beantragte verschiebt verteidigt forciert sondiert lotet könnte dürfte möchte würde
      wolle peilt gibt gab zeigt zeigte signalisiert signalisierte bekundet meldet meldete verkündet verkündete schließt schloss vollzieht vollzog prüft prüfte
      erwägt erwog plant planen plante macht machte legt legte bestätigt bestätigte erhöht erhöhte kündigt kündigte hat
      haben hatte hätte will wollen wollte strebt baut stärkt wächst expandiert verstärkt erweitert ausbauen bekannt
      stemmt finanziert darf kann startet unterbreitet vorlegen bietet treibt sichert besiegelt vereinbart einigt beendet
      lässt bläst stoppt verzichtet nach mit durch angekündigt abgeschlossen bezahlt zahlt kauft verhandelt bereitet verhandlungen gespräche gesprächen angebot interesse interessiert einigung vertrag`),
    getVerbs: wordSet('erhält erhielt bekommt bekam erhalten bekommen'),
    receiveVerbs:
      wordSet(`lehnt lehnte ablehnt schmettert wehrt weist erhält erhielt bekommt bekam akzeptiert begrüßt
      empfiehlt empfehlen unterstützt nimmt angenommen annehmen anzunehmen prüft erhalten bekommen lehnen akzeptieren begrüßen`),
    perfect: wordSet('hat haben hatte hatten habe'),
    singulars: wordSet('hat will wird ist soll kann darf plant prüft bestätigt meldet kündigt'),
    genitives: wordSet('des der eines einer'),
    feminineArticle: 'der',
    feminineNoun:
      /(?:gesellschaft|gruppe|firma|bank|kasse|tochter|mutter|marke|kette|agentur|ei|zeitung|rundschau|morgenpost|werft|börse|messe|versicherung|manufaktur|hütte|genossenschaft|reederei|holding|stiftung|airline|plattform|familie|sparte|konkurrentin|rivalin|eigentümerin|besitzerin|käuferin|verkäuferin|bieterin)$/,
    relatives: wordSet('der die das'),
    own: wordSet('sein ihr seine seinen seiner seinem seines ihre ihren ihrer ihrem ihres'),
    rejections: wordSet('ablehnung'),
    offerNoun:
      /(?:angebot|offerte|gebot|zuschlag|bieterkampf|bieterwettstreit|bietergefecht|übernahmekampf|^rennen|^ringen|übernahmeschlacht|übernahmepoker)$/,
    forVerbs: wordSet(
      'bietet bieten bot biete legt legte blättert zahlt interessiert interessieren erhält erhielt bekommt bekam',
    ),
    entryVerbs: wordSet(
      'steigt stieg steigen beteiligt beteiligte beteiligen bietet bieten bot biete legt legte interessiert interessieren',
    ),
    ousterNouns: wordSet('squeeze zwangsausschluss minderheitsaktionäre minderheitsaktionären'),
    entryNouns: wordSet('einstieg angebot offerte übernahmeangebot'),
    buyerNouns: wordSet('käufer investor besitzer eigentümer'),
    exits: wordSet('aus'),
    partingVerbs: wordSet('sagen sagten blasen bliesen'),
    wantVerbs: wordSet('will wollen'),
    contestNouns: wordSet(
      'rennen bieterkampf bieterstreit bieterwettstreit bietergefecht bieterrennen übernahmekampf übernahmeschlacht ringen',
    ),
    outbidVerbs: wordSet(
      'überbietet überbot überbieten übertrumpft übertrumpfte übertrumpfen aussticht',
    ),
    newHands: /^(?:neuen?|anderen?|fremden?|schweizer|\p{L}*deutschen?|\p{L}+ischen?)$/u,
    suitorNouns: wordSet(
      'wird wurde begehrlichkeiten begierde begehrt umworben übernahmekandidat übernahmekandidaten übernahmeziel kaufinteressenten bieter interessenten',
    ),
    shareNouns: wordSet(
      'aktionäre aktionären aktie aktien papier papiere papieren anteilsscheine titel',
    ),
    gossipNouns: wordSet(
      'übernahmefantasie übernahmefantasien übernahmespekulation übernahmespekulationen übernahmegerücht übernahmegerüchte übernahmegerüchten übernahmeinteresse übernahmehoffnung',
    ),
    ofVerbs: wordSet('getrennt trennen'),
    stakeNouns: wordSet(
      'anteil anteile anteilen paket kapitalbeteiligung aktienbeteiligung restbeteiligung finanzbeteiligung restanteil aktienanteil kapitalanteil aktienmehrheit anteilsmehrheit sperrminorität beteiligung beteiligungen aktienpaket anteilspaket mehrheit mehrheitsanteil minderheitsanteil mehrheitsbeteiligung minderheitsbeteiligung',
    ),
    subjectArticles: wordSet('der ein'),
    subjectNoun:
      /^(?:\p{L}*(?:konzern|rivale|konkurrent|wettbewerber|riese|gigant|spezialist|investor|fonds|primus|führer|hersteller|anbieter|betreiber|händler|erzeuger|versicherer|versorger|entwickler|dienstleister|zulieferer|ausrüster|verbund|unternehmer|milliardär))$/u,
    leadWords: wordSet('angeführt geführt geleitet'),
    leadVerbs: { verbs: wordSet('führt führte führen führten'), particle: 'an' },
    stageNouns: wordSet('series serie'),
    leadBy: wordSet('von vom durch'),
    leadEnds: wordSet('mit darunter sowie beteiligten beteiligt'),
    goalWords: wordSet('zu'),
    leaveWords: wordSet('verlässt verließ'),
    amountWords: wordSet('bis zu über unter'),
  },
  triggers: triggerTable(GERMAN_TRIGGERS),
  signs: signTable(GERMAN_SIGNS),
  compoundTriggers: GERMAN_COMPOUNDS,
  cues: GERMAN_CUES,
  context: GERMAN_CONTEXT,
  terms: GERMAN_TERMS,
}

function readPreposition(value: string): PrepositionClass {
  const known: readonly PrepositionClass[] = ['agent', 'of', 'to', 'from', 'with', 'between', 'for']
  return known.find((name) => name === value) ?? 'other'
}

// "hundertzwanzig" beside "einhundertzwanzig"
function withoutOne(value: number): string {
  return toCardinal(value).replace(/^einhundert/, 'hundert')
}
