import { toCardinal } from 'n2words/nl-NL'
import { DUTCH_CONTEXT } from './dutch-context.data.ts'
import { DUTCH_CUES } from './dutch-cues.data.ts'
import { DUTCH_IDIOMS } from './dutch-idioms.data.ts'
import {
  DUTCH_BRAND_WORDS,
  DUTCH_COMMON,
  DUTCH_COMPANY_NOUNS,
  DUTCH_DEMONYMS,
  DUTCH_PLACES,
  DUTCH_UNIT_NOUNS,
} from './dutch-nouns.data.ts'
import { DUTCH_ROUGH } from './dutch-rough.data.ts'
import { DUTCH_SIGNS } from './dutch-signs.data.ts'
import { DUTCH_TERMS } from './dutch-terms.data.ts'
import { DUTCH_COMPOUNDS, DUTCH_TRIGGERS } from './dutch-triggers.data.ts'
import { endings } from './ending.ts'
import { fractions } from './fractions.ts'
import { FUNCTION_WORDS } from './function-words.data.ts'
import type { Language } from './language.ts'
import { numerals } from './numerals.ts'
import { PLACES } from './places.data.ts'
import { prepositionMap } from './preposition.ts'
import { signTable } from './sign-table.ts'
import { triggerTable } from './trigger-table.ts'
import { phraseTable, wordMap, wordSet } from './words.ts'

const TRIGGERS = triggerTable([...DUTCH_TRIGGERS, ...DUTCH_IDIOMS])

export const DUTCH: Language = {
  code: 'nl',
  functionWords: wordSet(
    FUNCTION_WORDS['nl'] ?? '',
    `aangezien aan achter af al aldus alhoewel alle alleen alles als alsnog alsof altijd ander andere anders behalve
    beide ben beneden bent bij bijna bijvoorbeeld binnen blijkbaar blijft boven buiten circa daar daarbij daardoor daarentegen
    daarin daarmee daarna daarnaast daarom daarop daarvan daarvoor dan dankzij dat deze die dichtbij dien diens dit doch doen
    doet door doordat dus echter eens eerst elk elke en enige enkele er eraan erbij erin ermee ernaast erop ervan etc even evenals eveneens
    gaan gaat ge geen gedurende geleden geweest haar had hadden hebben hebt heeft hem hen het hier hierbij hierdoor hiermee hiernaast hierop
    hij hoe hoewel hun ieder iedere iedereen iemand iets ik immers in inclusief indien inmiddels ja je jij jou jouw jullie kan kon konden
    kort krijgen kunnen langs later liever maar mag me meestal men met mij mijn mits moest moet moeten momenteel na naar naast nadat
    namelijk net niemand niet niets nl nog nooit nou nu ook of om omdat omstreeks onder ondanks onderling ondertussen ongeveer ons onze ooit
    op opdat over overigens per pas precies rond rondom ruim sedert sinds slechts sommige soms steeds tegelijk tegelijkertijd tegen tegenover ten
    tenminste tenzij ter terwijl tevens tijdens toch toe toen tot totdat tussen u uit uw vaak van vanaf vandaag vanuit vanwege vele veel
    verder via vlak voldoende volgens voor vooral voorafgaand voordat vooralsnog voorlopig vrij waar waaraan waarbij waardoor waarin waarmee waarna
    waarom waarop waaronder waarvan waarvoor waren was wat we weer wegens wel welk welke wellicht werd werden wie wiens wij wil willen
    word worden wordt zal ze zei zelf zelfs zich zij zijn zo zoals zodat zodra zonder zou zouden zowel zulke zullen gisteren eergisteren
    't 's zo'n één twee drie vier vijf zes zeven acht negen tien jl stelt meldt aldus mede daarop gezien minstens hooguit zeker volop straks sommigen velen analisten beleggers kopers verkopers bijna ruim`,
  ),
  abbreviations:
    wordSet(`mld mln bijv dhr mevr mr dr ir drs ing prof nr blz ca o.a d.w.z m.b.t t.o.v enz jl resp st jan feb mrt apr jun
    jul aug sep sept okt nov dec inc corp co ltd vgl incl excl max min a.s jr sr`),
  ordinalDot: false,
  verbLast: true,
  numbers: {
    decimal: ',',
    numerals: numerals(
      `een|één|eén=1 twee=2 drie=3 vier=4 vijf=5 zes=6 zeven=7 acht=8 negen=9 tien=10 elf=11 twaalf=12 vijftien=15
       twintig=20 dertig=30 veertig=40 vijftig=50 zestig=60 zeventig=70 tachtig=80 negentig=90 honderd=100 tweehonderd=200
       driehonderd=300 vierhonderd=400 vijfhonderd=500 zeshonderd=600 zevenhonderd=700 achthonderd=800 negenhonderd=900
       anderhalf|anderhalve=1.5 tweeënhalf|tweeëneenhalf=2.5 half|halve=0.5 een_half=0.5 een_halve=0.5 drieënhalf=3.5 vierenhalf=4.5`,
      toCardinal,
    ),
    magnitudes: wordMap(
      `duizend=1e3 miljoen|miljoenen|mln|mio=1e6 miljard|miljarden|mld|mrd=1e9 biljoen|bln=1e12 ton=1e5`,
      Number,
    ),
    rough: DUTCH_ROUGH,
    currencies: wordMap(
      `dollar|dollars|us-dollar=USD euro|euro's|euros=EUR pond|ponden=GBP frank|franken=CHF yen=JPY yuan|renminbi=CNY
       roepie|roepies=INR kroon|kronen=SEK roebel|roebels=RUB won=KRW real|reais=BRL peso|pesos=MXN rand=ZAR shekel|sjekel=ILS
       lira=TRY zloty=PLN dirham=AED forint=HUF gulden=NLG baht=THB ringgit=MYR riyal=SAR dinar=KWD lei=RON naira=NGN`,
      String,
    ),
    looseUnits: wordSet('won rand real'),
    rangeArticles: wordSet('de'),
    nations: wordMap(
      `us|amerikaanse=USD canadese=CAD australische=AUD hongkong=HKD singaporese=SGD zweedse=SEK noorse=NOK deense=DKK
       zwitserse=CHF britse=GBP nieuw-zeelandse=NZD taiwanese=TWD tsjechische=CZK turkse=TRY poolse=PLN egyptische=EGP braziliaanse=BRL mexicaanse=MXN marokkaanse=MAD
       saoedische=SAR indiase=INR chinese=CNY japanse=JPY hongaarse=HUF zuid-afrikaanse=ZAR russische=RUB`,
      String,
    ),
    impliedCurrency: 'EUR',
    impliedBefore: wordSet(
      'van op in voor aan door bij over via met om en is was waard neer uit naar binnen ten als of dat kost gemoeid',
    ),
    dayFirst: true,
    percent: wordSet('% procent pct'),
    percentStem: 'procent',
    fractions: fractions(
      `een|één=1 twee=2 drie=3 vier=4`,
      `derde=3 kwart=4 vijfde=5 tiende=10`,
      `tweederde=66.666667 driekwart=75 de_helft=50`,
    ),
    shareSteps: wordSet('naar'),
    rangeWords: wordSet('tot à tussen'),
    rangeAnd: wordSet('en'),
    about:
      wordSet(`ongeveer circa rond zowat bijna ruwweg naar_schatting geschatte omstreeks rond_de ca zo zo_n
      pakweg krap nagenoeg plusminus`),
    atLeast: wordSet('minstens ruim meer_dan minimaal tenminste ten_minste boven'),
    atMost: wordSet('maximaal hooguit hoogstens tot maximum minder_dan onder'),
    orMore: wordSet('of_meer'),
    months: wordMap(
      `januari=1 februari|feb=2 maart|mrt=3 april|apr=4 mei=5 juni|jun=6 juli|jul=7 augustus|aug=8
       september|sept|sep=9 oktober|okt=10 november|nov=11 december|dec=12`,
      Number,
    ),
    nameMonths: wordMap('jan=1', Number),
    weekdays: wordMap(
      'maandag=1 dinsdag=2 woensdag=3 donderdag=4 vrijdag=5 zaterdag=6 zondag=7',
      Number,
    ),
    dayWords: wordMap('vandaag=0 gisteren=-1 eergisteren=-2', Number),
    coming: wordSet('volgende komende aanstaande'),
    perWord: 'per',
    perShare:
      /^(?:in contanten |contant |cash )?(?:per (?:gewoon )?(?:aandeel|certificaat|stuk|vat|maand|jaar|ton|dag|uur|kilo|megawattuur)|voor (?:elk|ieder|een) (?:gewoon )?aandeel)/u,
  },
  names: {
    capitalNouns: false,
    capitalTells: true,
    complementsFollow: true,
    commonWords: new Set([...DUTCH_COMMON, ...TRIGGERS.keys()]),
    brandWords: DUTCH_BRAND_WORDS,
    fixedNames:
      phraseTable(`verenigde_staten albert_heijn just_eat_takeaway abn_amro ahold_delhaize koninklijke_ahold koninklijke_kpn rabobank_nederland de_persgroep
      de_bijenkorf van_lanschot van_oord van_der_valk het_parool financieele_dagblad de_telegraaf bank_of_america
      royal_bank de_volksbank de_nederlandsche_bank van_gansewinkel van_drie van_hool`),
    commonEndings:
      endings(`heid heden lijk lijke lijks diensten dienst bedrijf bedrijven concern concerns fabrikant fabrikanten keten ketens
        houder houders gever gevers nemer nemers markt markten prijs prijzen overname overnames fusie fusies cijfers winst omzet koers
        koersen aandelen belang verkoop bouwer maker makers aanbieder aanbieders gigant reus onderneming ondernemingen
        ingen ering eringen tische isme schappij schappijen verzekeraar investeerder investeerders ketting ontwikkelaar
        handelaar leverancier producent platform jaarlijkse baas topman`),
    determiners:
      wordSet(`de het een deze dit zijn haar hun ons onze elke iedere alle geen nieuwe eigen ander andere
      grote grootste kleine kleinere voormalige 't`),
    companyNouns: DUTCH_COMPANY_NOUNS,
    companyEndings: endings(
      'bedrijf concern fabrikant keten groep bouwer maker aanbieder onderneming verzekeraar producent leverancier specialist dienstverlener uitgever uitgeverij bureau winkel merk brouwerij maatschappij bank',
    ),
    roles:
      wordSet(`zakenman zakenvrouw multimiljonair ceo cfo coo cto topman topvrouw baas bestuursvoorzitter bestuurder directeur algemeen-directeur oprichter
      oprichtster medeoprichter mede-oprichter eigenaar voorzitter president president-commissaris commissaris woordvoerder
      woordvoerster analist minister staatssecretaris miljardair ondernemer investeerder chef hoofd manager partner advocaat
      topbestuurder financieel-directeur premier`),
    ownRoles: wordSet('ondernemer miljardair zakenman zakenvrouw multimiljonair'),
    places: new Set([...PLACES, ...DUTCH_PLACES]),
    conjunctions: wordSet('en &'),
    pronouns: wordSet('het bedrijf concern groep onderneming hij ze zij'),
    unitNouns: DUTCH_UNIT_NOUNS,
    unitEndings: endings(
      'divisie divisies tak onderdeel onderdelen poot afdeling activiteiten dochter merk merken fabriek fabrieken winkels business',
    ),
    honorifics: wordSet('dhr mevr meneer mevrouw mr dr prof heer'),
    institutions: wordSet(
      'bank universiteit ziekenhuis raad brouwerij drukkerij maatschappij rederij',
    ),
    demonyms: DUTCH_DEMONYMS,
    peopleArticles: wordSet('de'),
    peopleWord:
      /^(?:nederlanders|vlamingen|walen|belgen|duitsers|fransen|britten|ieren|amerikanen|canadezen|zweden|finnen|denen|noren|polen|tsjechen|hongaren|zwitsers|oostenrijkers|italianen|spanjaarden|portugezen|turken|russen|chinezen|japanners|koreanen|indiërs)$/u,
    townAdjective: /^\p{Lu}\p{Ll}{2,}(?:se|sche|er)$/u,
    nameJoints: wordSet('van voor de der den ter ten'),
  },
  prepositions: prepositionMap(
    `door=agent van=of/from in|op|bij|binnen=of aan=to naar|met_name=other met|samen_met=with tussen=between
     voor=for over=other onder=other tegen=other na=other sinds=other vanaf=other volgens=other via=other zonder=other uit=from/of
     vanuit=other tot=other tijdens=other namens=other wegens=other vanwege=other boven=other buiten=other ondanks=other dankzij=other rond=other
     naast=other achter=other dan=other als=other zoals=other tegenover=other inclusief=other per=other omtrent=other jegens=other`,
  ),
  grammar: {
    passive: wordSet('wordt worden werd werden geworden is'),
    perfect: wordSet('heeft hebben had hadden'),
    genitives: wordSet(''),
    relatives: wordSet('dat die'),
    own: wordSet('zijn haar hun'),
    claimVerbs:
      wordSet(`kondigt kondigde aangekondigd meldt meldde maakt maakte bekend rondt rondde afgerond voltooit voltooide sluit sloot
      gesloten overweegt overwoog onderzoekt plant plande wil willen wilde bevestigt bevestigde doet deed gedaan brengt bracht
      uitgebracht lanceert legt verhoogt verhoogde zet bereikt bereikte akkoord overeenstemming heeft hebben had hadden
      versterkt groeit breidt financiert betaalt betaalde neemt nam krijgt kreeg zoekt bereidt onderhandelt praat
      gesprek staakt stopt ziet trekt trok annuleert blaast tekent tekende getekend beklonken wint won mag kan interesse
      geïnteresseerd met via tekent aast mikt plaatst koopt kocht rond houdt verwerft`),
    strangerVerbs: wordSet(
      `keurt keurde goedkeurt goedgekeurd blokkeert blokkeerde verbiedt verbood hekelt bekritiseert adviseert adviseerde begeleidt begeleidde financiert onderzoekt onderzocht becommentarieert vreest vrezen juicht eist eisen weigert weigerde wijst wees verwerpt meldt meldde schrijft schreef onthult volgens na verkoopt verkocht verliest tegen krijgt ondergaat ontvangt geruchten veto door aan stemmen stemden steunt steunen`,
    ),
    getVerbs: wordSet('ontvangt ontving krijgt kreeg ontvangen'),
    receiveVerbs:
      wordSet(`ontvangt ontving krijgt kreeg verwerpt verwierp wijst wees afgewezen weigert weigerde accepteert accepteerde
      steunt steunde aanvaardt beraadt bestudeert ontvangen`),
    rejections: wordSet('afwijzing weigering'),
    offerNoun: /(?:bod|bieding)$/,
    forVerbs: wordSet('biedt bood bieden betaalt betaalde'),
    entryNouns: wordSet('instap'),
    buyerNouns: wordSet(
      'koper kopers eigenaar meerderheidsaandeelhouder overnemer overnamekandidaat',
    ),
    partingVerbs: wordSet('blazen bliezen'),
    contestNouns: wordSet('strijd race overnamestrijd biedingsstrijd biedstrijd biedoorlog'),
    outbidVerbs: wordSet('overtroeft overtroefde overtroeven overbiedt overbood overbieden'),
    newHands: /^(?:nieuwe|andere|vreemde|buitenlandse|\p{L}+(?:se|sche))$/u,
    suitorNouns: wordSet(
      'wordt werd interesse belangstelling gegadigden kapers overnameprooi overnamekandidaat',
    ),
    shareNouns: wordSet('aandeelhouders aandeel aandelen koers'),
    gossipNouns: wordSet(
      'overnamegeruchten overnamegerucht overnamespeculatie overnamespeculaties overnamefantasie overname-interesse',
    ),
    stakeNouns: wordSet(
      'meerderheid belang belangen aandelen aandeel aandelenbelang minderheidsbelang meerderheidsbelang aandelenpakket',
    ),
    leadWords: wordSet('geleid aangevoerd leidt leidde leiding'),
    stageNouns: wordSet('serie series'),
    leadBy: wordSet('door van'),
    leadEnds: wordSet('met waaronder ook evenals naast deelname samen'),
    goalWords: wordSet('bij naar'),
    leaveWords: wordSet('verlaat verliet'),
    amountWords: wordSet(
      'een ruim bijna zo circa ongeveer tot maximaal rond meer dan totaal bedrag van som',
    ),
  },
  triggers: TRIGGERS,
  compoundTriggers: DUTCH_COMPOUNDS,
  cues: DUTCH_CUES,
  context: DUTCH_CONTEXT,
  terms: DUTCH_TERMS,
  signs: signTable(DUTCH_SIGNS),
}
