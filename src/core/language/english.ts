import { toCardinal as british } from 'n2words/en-GB'
import { toCardinal as american } from 'n2words/en-US'
import { endings } from './ending.ts'
import { ENGLISH_CONTEXT } from './english-context.data.ts'
import { ENGLISH_CUES } from './english-cues.data.ts'
import { ENGLISH_DEAL_SIGNS } from './english-deal-signs.data.ts'
import HEADLINE from './english-headline.json' with { type: 'json' }
import { ENGLISH_HEADLINE_WORDS } from './english-headline-words.data.ts'
import {
  ENGLISH_BRAND_WORDS,
  ENGLISH_COMMON,
  ENGLISH_COMPANY_NOUNS,
  ENGLISH_UNIT_NOUNS,
} from './english-nouns.data.ts'
import { ENGLISH_OTHER_SIGNS } from './english-other-signs.data.ts'
import { ENGLISH_ROUGH } from './english-rough.data.ts'
import { ENGLISH_TERMS } from './english-terms.data.ts'
import { ENGLISH_TRIGGERS } from './english-triggers.data.ts'
import { fractions } from './fractions.ts'
import { headlineModel } from './headline-model.ts'
import type { Language, PrepositionClass } from './language.ts'
import { numerals } from './numerals.ts'
import { PLACES, REGIONS } from './places.data.ts'
import { signTable } from './sign-table.ts'
import { triggerTable } from './trigger-table.ts'
import { phraseTable, wordMap, wordSet } from './words.ts'

export const ENGLISH: Language = {
  code: 'en',
  functionWords:
    wordSet(`a an the this that these those it its they their we our us he his she her i you your my
    and or but nor so yet for of in on at by to from with as is are was were be been being has have had will would can
    could may might must shall should do does did not no yes if when while after before since because although though
    however therefore moreover also both all any some many most more other another each every such there here where who
    which what why how into over under about against between during through under until upon within without than then
    them him one two three four five once again just now only even still already very per via amid despite following
    according earlier later meanwhile additionally furthermore terms under instead today yesterday tomorrow last next
    these analysts sources shares shareholders investors financial details neither either both separately founded based
    among upon towards toward across beyond along behind off onto out past except besides amongst inside outside together let like our whether ahead back well out off up down consequently hence thus accordingly nevertheless nonetheless`),
  abbreviations:
    wordSet(`inc corp co ltd mr mrs ms dr prof sr jr st vs no jan feb mar apr jun jul aug sep sept oct nov
    dec pte pty sdn bhd mln bln pct dept gov sen rep gen est approx ex u.s u.k u.n e.g i.e l.p bros cos intl mfg plc s.p.a rs pvt`),
  openWords: wordSet('the a an of and or its their'),
  ordinalDot: false,
  verbLast: false,
  numbers: {
    decimal: '.',
    numerals: numerals(
      `a=1 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 fifteen=15
       twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 half=0.5 half_a=0.5 quarter_of_a=0.25 a_quarter_of_a=0.25 three_quarters_of_a=0.75 one_and_a_half=1.5 two_and_a_half=2.5 three_and_a_half=3.5 couple_of=2 a_couple_of=2 dozen=12 a_dozen=12`,
      american,
      british,
    ),
    halves: phraseTable('and_a_half'),
    magnitudes: wordMap(
      `hundred=1e2 thousand=1e3 million|millions|mln|mn|mio|mil=1e6 billion|billions|bln|bn=1e9 trillion|trln|tn=1e12
       lakh=1e5 crore|crores=1e7`,
      Number,
    ),
    rough: ENGLISH_ROUGH,
    currencies: wordMap(
      `dollar|dollars|dlr|dlrs|bucks=USD euro|euros=EUR pound|pounds|sterling|stg=GBP franc|francs=CHF yen=JPY
       yuan|renminbi=CNY rupee|rupees=INR crown|crowns|krona|kronor=SEK kroner=NOK rouble|roubles|ruble|rubles=RUB won=KRW
       real|reais=BRL peso|pesos=MXN rand=ZAR shekels|shekel=ILS lira|liras=TRY zloty|zlotys=PLN dirham|dirhams=AED
       riyal|riyals=SAR naira=NGN guilders=NLG marks=DEM baht=THB ringgit=MYR rupiah=IDR dong=VND forint|forints=HUF
       koruna|korunas=CZK hryvnia|hryvnias=UAH tenge=KZT taka=BDT dinar|dinars=KWD shilling|shillings=KES leu|lei=RON lev|leva=BGN
       sol|soles=PEN`,
      String,
    ),
    looseUnits: wordSet('won real rand sol lei'),
    unitJoints: wordSet('new south'),
    nations: wordMap(
      `us|u.s|american=USD canadian=CAD australian=AUD hong|kong=HKD singapore=SGD taiwan=TWD zealand=NZD
       swedish=SEK norwegian=NOK danish=DKK icelandic=ISK swiss=CHF british=GBP mexican=MXN
       argentine=ARS chilean=CLP colombian=COP philippine=PHP czech=CZK turkish=TRY saudi=SAR qatari=QAR emirati|uae=AED moroccan=MAD egyptian=EGP
       pakistani=PKR indian=INR korean=KRW chinese=CNY japanese=JPY brazilian=BRL polish=PLN hungarian=HUF kuwaiti=KWD
       jordanian=JOD tunisian=TND serbian=RSD kenyan=KES ugandan=UGX french=FRF italian=ITL sterling=GBP`,
      String,
    ),
    dayEndings: wordSet('st nd rd th'),
    percent: wordSet('% percent pct per_cent pc'),
    percentStem: 'percent',
    fractions: fractions(
      `a|one=1 two=2 three=3 four=4 five=5 seven=7`,
      `third|thirds=3 quarter|quarters=4 fifth|fifths=5 tenth|tenths=10 sixths=6 eighths=8 fourths=4`,
      `a_half=50 one_half=50 one-half=50 one-fourth=25 one_fourth=25 one-sixth=16.666667 one_sixth=16.666667 one-eighth=12.5 one_eighth=12.5 nine_tenths=90 nine-tenths=90`,
    ),
    halfOf: phraseTable('half_of half_the half_its'),
    notHalf: wordSet('first second latter back front other'),
    rangeWords: wordSet('to between from'),
    rangeAnd: wordSet('and'),
    about:
      wordSet(`about around approximately approx roughly some nearly almost circa estimated close_to an_estimated
      near some_of`),
    atLeast: wordSet(
      'least over more_than exceeding above minimum upwards_of north_of in_excess excess_of',
    ),
    atMost: wordSet('up_to as_much_as much_as under less_than maximum at_most below'),
    orMore: wordSet('or_more or_higher and_up'),
    months: wordMap(
      `january|jan=1 february|feb=2 march|mar=3 april|apr=4 may=5 june|jun=6 july|jul=7 august|aug=8
       september|sept|sep=9 october|oct=10 november|nov=11 december|dec=12`,
      Number,
    ),
    weekdays: wordMap(
      'monday|mon=1 tuesday|tue=2 wednesday|wed=3 thursday|thu=4 friday|fri=5 saturday|sat=6 sunday|sun=7',
      Number,
    ),
    dayWords: wordMap('today=0 tomorrow=1 yesterday=-1', Number),
    coming: wordSet('next coming upcoming'),
    perWord: 'per',
    perShare:
      /^(?:in cash )?(?:per|a|an|each) ?(?:american )?(?:ordinary |common )?(?:share|unit|ads\b|adr|stock|ounce|month|year|barrel)|^(?:in cash )?(?:for|on) each|^apiece|^-? ?(?:a|per) ?-? ?share/,
  },
  names: {
    capitalNouns: false,
    capitalTells: false,
    complementsFollow: false,
    commonWords: ENGLISH_COMMON.union(wordSet(ENGLISH_HEADLINE_WORDS)),
    commonEndings: endings(''),
    brandWords: ENGLISH_BRAND_WORDS,
    fixedNames:
      phraseTable(`western_digital general_electric general_motors financial_times the_next_web international_paper
      first_data global_payments digital_realty united_technologies american_airlines british_airways best_buy
      bank_of_america royal_bank first_solar software_ag european_commission wall_street_journal new_york_times
      washington_post the_trade_desk dollar_general dollar_tree public_storage energy_transfer national_grid
      new_relic silver_lake liberty_global liberty_media american_express general_dynamics standard_chartered
      activision_blizzard platform_9 drug_mart take-two china_mobile vodafone_group capital_one one_equity_partners
      general_atlantic insight_partners index_ventures sequoia_capital advent_international bain_capital`),
    determiners: wordSet('a an the this that these its their our his her'),
    companyNouns: ENGLISH_COMPANY_NOUNS,
    roles:
      wordSet(`ceo cfo coo cto cio cso cmo chairman chairwoman chair president founder co-founder cofounder director
      executive officer partner analyst spokesman spokeswoman spokesperson chief head minister secretary senator
      billionaire investor manager lawyer judge`),
    nameNumbers: wordSet('one two three five'),
    ownRoles: wordSet(
      'billionaire businessman businesswoman entrepreneur tycoon financier magnate mogul industrialist millionaire',
    ),
    places: PLACES,
    conjunctions: wordSet('and & plus or'),
    pronouns: wordSet('it they we company firm group'),
    unitNouns: ENGLISH_UNIT_NOUNS,
    honorifics: wordSet('mr mrs ms dr prof sir lord'),
    regions: REGIONS,
    seatWords: wordSet('based headquartered'),
    abstractWord:
      /(?:ing|tions?|ments?|ance|ances|ness|ory|ical|ible|(?:al|iv|ent|ant|at|ous|ic|ing|ed)ly)$/,
    institutions:
      wordSet(`bank university house board school institute banco banque banca caisse credit compagnie societe grupo
      companhia minas`),
    contractWords:
      wordSet(`agreement agreements stock shares share board directors date class series court act section company
      transaction transactions notes note securities rule form committee council department ministry minister house party
      business general annual meeting chief officer executive report east west north south central wall street
      private equity public united state states international american european union market markets
      internet president vice prime closing common preferred plan offer warrants units trading day time year`),
    nameJoints: wordSet('de del della do da di du'),
  },
  prepositions: wordMap(
    `by=agent of=of in=of into=of to=to from=from with=with between=between for=for at=other on=other
     through=other via=other under=other  against=other over=for around=other near=other
     than=other like=other versus=other about=other across=other behind=other including=other amid=other during=other
     alongside=with within=of following=other among=other despite=other outside=other off=other out=other`,
    (value): readonly PrepositionClass[] => [readPreposition(value)],
  ),
  grammar: {
    passive: wordSet('is are was were be been being gets got get'),
    agreementNouns: wordSet('agreement agreements deal talks negotiations contract pact'),
    claimVerbs:
      wordSet(`announces announced announce announcing completes completed complete completing closes closed
      closing makes made make making launches launched launch agrees agreed agree sign signs signed enter reach reaches reached seals sealed clinches
      clinched plans planned planning proposes proposed propose sweetens sweetened mulls mulling considers considering
      weighs weighing eyes eyeing explores exploring nears confirms confirmed finalizes finalized finalises finalised
      takes took taken take taking buys bought buy acquires acquired acquire seeks seeking submits submitted entered
      enters expands strengthens boosts raises raised increases ups talks discussing pursuing pursues drops dropped
      abandons abandoned scraps scrapped withdraws withdrew ends ended terminates terminated calls called through with
      via by funds finances financed owns holds held builds built adds grows continues broadens enhances following
      approve approves approved rules ruled intend intends expects clears cleared advances delays begins started starts extends wins won gets secures secured received for`),
    getVerbs: wordSet('gets got get receives received receive attracts attracted draws drew'),
    receiveVerbs:
      wordSet(`gets got get receives received receive rejects rejected reject accepts accepted accept rebuffs
      rebuffed spurns spurned backs recommends recommended welcomes fends draws drew attracts attracted weighs reviewing
      reviews snubs fights resists opposes considers favors favours recommended backed endorses endorsed welcomed favored
      favoured prefers preferred`),
    perfect: wordSet('has have had'),
    verbWords:
      wordSet(`to will would shall should can could may might must do does did not then later also subsequently soon once
      again finally eventually ultimately recently since fully previously formally officially quickly first already
      itself themselves both now just`),
    sharers: wordSet('or but then before after by while without'),
    intoWords: wordSet('into'),
    exampleWords: wordSet('including such_as like'),
    loose: wordSet('on off out back'),
    timeNouns: wordSet(
      'year month week weekend quarter decade time point moment summer autumn winter morning evening afternoon statement filing interview',
    ),
    tieWords: wordSet('advised managed backed sponsored controlled owned held led run affiliated'),
    affiliates: wordSet(
      'affiliate affiliates fund funds subsidiary subsidiaries entity entities clients vehicle vehicles certain',
    ),
    helpVerbs: wordSet(
      'advises advised advising represents represented counsels counseled assisted assists helps helped',
    ),
    outWords: wordSet('out'),
    partingVerbs: wordSet('call called'),
    contestNouns: wordSet('race contest battle bidding auction fray tussle'),
    hireVerbs: wordSet(
      'hire hires hired hiring retain retains retained tap taps tapped tapping tasked mandated engaged',
    ),
    outbidVerbs: wordSet(
      'outbids outbid outbidding trumps trumped trumping tops topped topping gatecrashes gatecrashing gatecrash beats beat',
    ),
    buyerNouns: wordSet('owner buyer'),
    newHands: /^(?:new|foreign|private|different|swiss|french|dutch|\p{L}+(?:an|ish|ese))$/u,
    suitorNouns: wordSet('new suitor suitors bidder bidders takeover buyout buyers'),
    shareNouns: wordSet('shares stock share'),
    gossipNouns: wordSet(
      'chatter speculation talk rumours rumors rumour rumor reports report interest approach hopes buzz target',
    ),
    definites: wordSet('the'),
    openers: wordSet(
      'that when while where because although though until unless if whereas whether since as',
    ),
    genitives: wordSet(''),
    relatives: wordSet('which that who'),
    own: wordSet('its their his her our'),
    rejections: wordSet('rejection refusal'),
    offerNoun: /(?:bid|offer|tender|approach|proposal|swoop)$/,
    forVerbs: wordSet('bid bids bidding offers pay pays paid paying wins won'),
    entryNouns: wordSet('investment'),
    stakeNouns: wordSet('stake stakes interest interests shares shareholding holding'),
    leadWords: wordSet('led'),
    stageNouns: wordSet('series'),
    leadBy: wordSet('by'),
    leadEnds: wordSet('with including alongside participation joined followed'),
    goalWords: wordSet('join joins joined joining'),
    leaveWords: wordSet('leave leaves leaving left'),
    amountWords: wordSet('about around over up to near'),
  },
  triggers: triggerTable(ENGLISH_TRIGGERS),
  signs: signTable([...ENGLISH_DEAL_SIGNS, ...ENGLISH_OTHER_SIGNS]),
  headline: headlineModel(HEADLINE),
  compoundTriggers: [],
  cues: ENGLISH_CUES,
  context: ENGLISH_CONTEXT,
  terms: ENGLISH_TERMS,
}

function readPreposition(value: string): PrepositionClass {
  const known: readonly PrepositionClass[] = ['agent', 'of', 'to', 'from', 'with', 'between', 'for']
  return known.find((name) => name === value) ?? 'other'
}
