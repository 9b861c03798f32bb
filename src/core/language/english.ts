import {
  ENGLISH_BRAND_WORDS,
  ENGLISH_COMMON,
  ENGLISH_COMPANY_NOUNS,
  ENGLISH_UNIT_NOUNS,
} from './english-nouns.data.ts'
import { ENGLISH_SIGNS } from './english-signs.data.ts'
import { ENGLISH_TRIGGERS } from './english-triggers.data.ts'
import type { Language, PrepositionClass } from './language.ts'
import { PLACES } from './places.data.ts'
import { signTable } from './sign-table.ts'
import { triggerTable } from './trigger-table.ts'
import { wordMap, wordSet } from './words.ts'

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
    among upon towards toward across beyond along behind off onto out past except besides amongst inside outside together let like our whether ahead back well out off up down`),
  abbreviations:
    wordSet(`inc corp co ltd mr mrs ms dr prof sr jr st vs no jan feb mar apr jun jul aug sep sept oct nov
    dec mln bln pct dept gov sen rep gen est approx ex u.s u.k u.n e.g i.e l.p bros cos intl mfg plc s.p.a`),
  ordinalDot: false,
  verbLast: false,
  numbers: {
    decimal: '.',
    numerals: wordMap(
      `a=1 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 fifteen=15
       twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90`,
      Number,
    ),
    magnitudes: wordMap(
      `hundred=1e2 thousand=1e3 million|millions|mln|mn|mio|mil=1e6 billion|billions|bln|bn=1e9 trillion|trln|tn=1e12
       lakh=1e5 crore|crores=1e7`,
      Number,
    ),
    currencies: wordMap(
      `dollar|dollars|dlr|dlrs|bucks=USD euro|euros=EUR pound|pounds|sterling|stg=GBP franc|francs=CHF yen=JPY
       yuan|renminbi=CNY rupee|rupees=INR crown|crowns|krona|kronor|kroner=SEK rouble|roubles|ruble|rubles=RUB won=KRW
       real|reais=BRL peso|pesos=MXN rand=ZAR shekels|shekel=ILS lira|liras=TRY zloty|zlotys=PLN dirham|dirhams=AED
       riyal|riyals=SAR naira=NGN guilders=NLG marks=DEM`,
      String,
    ),
    nations: wordMap(
      `us|u.s|american=USD canadian=CAD australian=AUD hong|kong=HKD singapore=SGD taiwan=TWD new|zealand=NZD
       swedish=SEK norwegian=NOK danish=DKK icelandic=ISK swiss=CHF british=GBP`,
      String,
    ),
    percent: wordSet('% percent pct per_cent pc'),
    percentStem: 'percent',
    fractions: wordMap(
      `a_third=33.333333 one_third=33.333333 two_thirds=66.666667 a_quarter=25 one_quarter=25 three_quarters=75
       one_half=50 a_half=50 a_fifth=20 one_fifth=20 a_tenth=10`,
      Number,
    ),
    rangeWords: wordSet('to between from'),
    rangeAnd: wordSet('and'),
    about:
      wordSet(`about around approximately approx roughly some nearly almost circa estimated close_to an_estimated
      near some_of`),
    atLeast: wordSet(
      'least over more_than exceeding above minimum upwards_of north_of in_excess excess_of',
    ),
    atMost: wordSet('up_to as_much_as much_as under less_than maximum at_most below'),
    months: wordMap(
      `january|jan=1 february|feb=2 march|mar=3 april|apr=4 may=5 june|jun=6 july|jul=7 august|aug=8
       september|sept|sep=9 october|oct=10 november|nov=11 december|dec=12`,
      Number,
    ),
    weekdays: wordMap(
      'monday|mon=1 tuesday|tue=2 wednesday|wed=3 thursday|thu=4 friday|fri=5 saturday|sat=6 sunday|sun=7',
      Number,
    ),
    dayWords: wordMap('today=0 yesterday=-1', Number),
    perShare:
      /^(?:in cash )?(?:per|a|an|each) ?(?:american )?(?:ordinary |common )?(?:share|unit|ads\b|adr|stock|ounce|month|year|barrel)|^(?:in cash )?(?:for|on) each|^apiece|^-? ?(?:a|per) ?-? ?share/,
  },
  names: {
    capitalNouns: false,
    commonWords: ENGLISH_COMMON,
    commonEndings: [],
    brandWords: ENGLISH_BRAND_WORDS,
    fixedNames:
      wordSet(`western_digital general_electric general_motors financial_times the_next_web international_paper
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
    places: PLACES,
    conjunctions: wordSet('and & plus or'),
    pronouns: wordSet('it they we company firm group'),
    unitNouns: ENGLISH_UNIT_NOUNS,
    honorifics: wordSet('mr mrs ms dr prof sir lord'),
    seatWords: wordSet('based headquartered'),
    abstractWord: /(?:ing|tions?|ments?|ance|ances|ness|ory)$/,
    institutions:
      wordSet(`bank university house board school institute banco banque banca caisse credit compagnie societe grupo
      companhia minas`),
    contractWords:
      wordSet(`agreement agreements stock shares share board directors date class series court act section company
      transaction transactions notes note securities rule form committee council department ministry minister house party
      business world general annual meeting chief officer executive report east west north south central wall street
      private equity public united state states national international american european union world market markets
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
    claimVerbs:
      wordSet(`announces announced announce announcing completes completed complete completing closes closed
      closing makes made make making launches launched launch agrees agreed agree signs signed seals sealed clinches
      clinched plans planned planning proposes proposed propose sweetens sweetened mulls mulling considers considering
      weighs weighing eyes eyeing explores exploring nears confirms confirmed finalizes finalized finalises finalised
      takes took taken take taking buys bought buy acquires acquired acquire seeks seeking submits submitted entered
      enters expands strengthens boosts raises raised increases ups talks discussing pursuing pursues drops dropped
      abandons abandoned scraps scrapped withdraws withdrew ends ended terminates terminated calls called through with
      via by funds finances financed owns holds held builds built adds grows continues broadens enhances following
      approve approves approved expects clears cleared advances delays begins started starts extends wins won gets secures secured received for`),
    receiveVerbs:
      wordSet(`gets got get receives received receive rejects rejected reject accepts accepted accept rebuffs
      rebuffed spurns spurned backs recommends recommended welcomes fends draws drew attracts attracted weighs reviewing
      reviews snubs fights resists opposes considers favors favours`),
    perfect: wordSet('has have had'),
    genitives: wordSet(''),
    relatives: wordSet('which that who'),
    own: wordSet('its their his her our'),
    rejections: wordSet('rejection refusal'),
    offerNoun: /(?:bid|offer|tender|approach)$/,
    forVerbs: wordSet('bid bids bidding offers pay pays paid paying'),
    entryNouns: wordSet('investment'),
    stakeNouns: wordSet('stake stakes interest interests shares shareholding holding'),
    leadWords: wordSet('led'),
    leadBy: wordSet('by'),
    leadEnds: wordSet('with including alongside participation joined followed'),
    goalWords: wordSet('join joins joined joining'),
    leaveWords: wordSet('leave leaves leaving left'),
    amountWords: wordSet('about around over up to near'),
  },
  triggers: triggerTable(ENGLISH_TRIGGERS),
  signs: signTable(ENGLISH_SIGNS),
  compoundTriggers: [],
  cues: {
    pastRumor:
      /\b(?:after|following|end(?:s|ed|ing)|capping) (?:(?:\w+|-) ){0,5}(?:talks|discussions|negotiations|speculation|rumou?rs?)\b/,
    rumored:
      /\b(?:in (?:advanced |early |exclusive |preliminary )?(?:talks|discussions|negotiations)|talks (?:to|with|over|about)|considering|considers|consider|mulls?|mulling|weighs?|weighing|exploring|explores?|reportedly|rumou?r(?:s|ed)?|speculation|people familiar|sources? (?:say|said|familiar|close)|sources?$|sources? told|nearing|close to (?:a |an )?(?:deal|buying|acquiring|agreement)|approached|may (?:buy|acquire|sell|bid)|might (?:buy|acquire|bid)|could (?:buy|acquire|bid|sell)|eyes|eyeing|eyed|interested in (?:buying|acquiring)|seeks? to (?:buy|acquire|raise|sell)|seeking to (?:buy|acquire|raise|sell)|looking to (?:buy|acquire|sell|raise)|said to be|is said to|preparing (?:a |an )?(?:bid|offer)|studying|potential (?:bid|sale|merger|takeover|acquisition|deal|buyers?|suitors?)|possible (?:bid|sale|merger|takeover|acquisition|offer|deal)|working with (?:advisers|advisors|banks)|explore (?:a )?sale|is in talks|lining up)\b/,
    completed:
      /\b(?:(?:has|have|had) (?:now |successfully |also |recently |just )?(?:acquired|bought|completed|closed|purchased|merged|taken over|sold|raised)|completed|completes|completion of|closes (?:acquisition|deal|purchase|merger|sale)|closed (?:its|the|a)|successfully (?:acquired|closed)|finali[sz]e[sd]|now owns|is now part of|became part of|was acquired|were acquired|acquired|bought|raised|secured|raises|secures|closes)\b/,
    cancelled:
      /\b(?:called off|calls off|call off|abandon(?:s|ed|ing)?|scrap(?:s|ped|ping)?|walk(?:s|ed)? away|terminat(?:es?|ed|ing)(?= (?:the|its|their|merger|deal|acquisition|takeover|agreement))|terminated|withdr(?:aws?|ew|awn)|drop(?:s|ped) (?:its|the|a|plans?|bid)|fell through|falls? through|collaps(?:es?|ed)|pull(?:s|ed) out of|ended (?:talks|merger)|ends (?:talks|merger)|no longer (?:pursuing|in talks|plans)|cancel(?:s|led|ed)|talks (?:end|ended|collapse)|den(?:y|ies|ied)|rul(?:es|ed) out|not in talks|no plans to|backs? out)\b/,
    blocked:
      /\b(?:block(?:s|ed|ing)?|prohibit(?:s|ed)?|rejected by (?:the )?(?:regulator|court)|vetoe?[sd]?|halted by)\b/,
    unsettled:
      /\b(?:(?:could|may|might|would|can) (?:be )?(?:block|cancel|terminat|abandon|withdraw|scrap|walk|collaps|prohibit|drop|fall)\w*|(?:pushes|urges|seeks|wants|calls|asks|threatens|urged|pushing|seeking|moves|vows|fights|trying|sought) (?:\w+ ){0,3}to (?:block|cancel|terminate|abandon|scrap|stop|halt|withdraw)|(?:if|unless|whether|in case|risk(?:s)? (?:of|being)|upon) (?:\w+ ){0,5}(?:block|cancel|terminat|abandon|withdraw|scrap|collaps)\w*|termination fee|break - ?up fee)\b/,
    background:
      /\b(?:previously|earlier this (?:year|month)|last year|last month|years? ago|months ago|since (?:acquiring|buying|being acquired|its acquisition)|after (?:acquiring|buying|being acquired|its acquisition)|following (?:its|the) (?:acquisition|purchase|merger|takeover) of|in (?:19|20)\d\d|back in|founded|formerly|formed (?:by|through|from|in)|created (?:by|through|from)|result of the merger|history of|which (?:it|he|they) (?:bought|acquired)|it acquired in|recent acquisitions|other (?:deals|acquisitions)|track record|portfolio includes)\b/,
    notDeal:
      /\b(?:(?:acquir\w+|buy|buys|bought|purchase[sd]?) (?:new |more |additional |loyal |over |its |a |the |some |of |\d+ |million )*(?:customers?|users?|subscribers?|knowledge|skills?|language|bitcoins?|btc|ether(?:eum)?|groceries|house|home|mansion|apartment|yacht|painting|tickets?|bonds?|treasur(?:y|ies)|aircraft|jets|planes|helicopters?|weapons|missiles?|masterpiece|gasoline|oil|gas|wheat|players?|striker|midfielder|defender|goalkeeper|forward|pitcher|quarterback|dollars|coal|electricity|back shares|art)|(?:raises?|raised|raising) (?:\w+ ){0,3}(?:dividend|guidance|forecast|outlook|estimates?|prices?|target|payout|wages?)|customer acquisitions?|user acquisitions?|language acquisitions?|data acquisitions?|talent acquisitions?|acquisition costs?|defen[cs]e acquisitions?|land acquisitions?|share (?:buyback|repurchase)|stock (?:buyback|repurchase)|purchase orders?|purchasing (?:process|power|managers?)|(?:acquires?|acquired|buys?|bought|purchased?|purchases|order|orders|ordered) (?:[\w,.-]+ ){0,4}(?:planes|jets|jetliners|vans|vehicles|trucks|ships|helicopters|locomotives|barrels|tonnes|tons|bushels|drones|doses)(?! (?:\w+ )?(?:maker|manufacturer|company|business|unit|division|operator|firm|developer|producer|designer))|buybacks?|insider|(?:acquire|buy|bought|purchase) (?:\w+ ){0,4}(?:masterpiece|painting|sculpture|manuscript))\b/,
    otherField:
      /\b(?:midfielder|striker|goalkeeper|defensive end|quarterback|pitcher|wide receiver|touchdown|mlb|nfl|nba|nhl|premier league|la liga|bundesliga|serie a|free agent|playoffs?|world cup|roster|coach|teammate|home run|innings?|museum|exhibition|gallery|painter|masterpiece|curator|ballet|orchestra)\b/,
    stake: /\b(?:stakes?|shareholdings?|interest|shares|holding|equity|ownership)\b/,
    majority: /\b(?:majority|controlling)\b/,
    asset:
      /\b(?:assets?|patents?|brand rights|portfolio of|plants?|factory|factories|facilit(?:y|ies)|stores|mine|rights to|real estate|properties|oil field)\b/,
    buyout:
      /\b(?:buyout|buy-out|buy out|private equity|take[ns]? (?:it |the company )?private|taking (?:it )?private|take - private|leveraged|lbo|equity firm|capital partners|private - equity)\b/,
    spac: /\b(?:spac|blank - check|blank check|special purpose acquisition|business combination)\b/,
    joint: /\b(?:joint venture|join forces|jv)\b/,
    founding:
      /\b(?:form|forms|formed|forming|create|creates|created|creating|set up|sets up|setting up|establish\w*|launch\w*|join|joins|joined|joining|team up|enter|enters|entered|agree|agrees|agreed|announce|announces|announced)\b/,
    price:
      /\b(?:for|deal|valued at|worth|price|purchase|acquisition|takeover|bid|offer|pay(?:s|ing)?|paid|transaction|consideration|cash|buy(?:s|out)?|acquire[sd]?|merger|raise[sd]?|raising|invest(?:s|ed|ment)?|round|funding|secured?|series|stake|sell|sale|sold|total)\b/,
    payment:
      /\b(?:purchase price|price tag|pays?|paying|paid|consideration|deal value|transaction value|total value)\b/,
    valuation:
      /\b(?:valuation|valu(?:es|ed|ing)|enterprise value|equity value|implied value|post - money|pre - money|postmoney|worth|(?:puts?|putting|places?|placing) (?:an? )?(?:implied )?value)\b/,
    otherSum:
      /\b(?:revenues?|sales of|annual sales|net sales|profits?|earnings|income|ebitda|loss(?:es)?|market cap(?:itali[sz]ation)?|market value|market capitali[sz]ation|assets under management|aum|under management|debts?|premium|fine[ds]?|penalty|fees?|break - up|breakup|termination|costs?|savings?|synerg(?:y|ies)|dividends?|salary|turnover|bookings|backlog|damages|settlement|loan|bonds?|credit|total funding|funding to date|to date|previous(?:ly)?|last year|in (?:19|20)\d\d|market is|capex|spending|write - ?(?:down|off)|charge|facility|contract|budget|gmv|arr|per year|annually|a year)\b/,
    round:
      /\b(?:series [a-k](?:[1-3])?|pre - seed|seed|angel round|growth round|bridge round)\b(?! (?:stage|investors?))/,
    person:
      /\b(?:will join|joins|joining|joined|to join|will become|becomes|become|named|appointed|appoints|will lead|to lead|will head|step(?:s|ping)? down|will leave|leaves|leaving|succeeds?|succeed(?:ed|ing)?|take(?:s)? over as|will serve|serve as|remain(?:s)? (?:as )?(?:ceo|chief|president|chairman)|will continue (?:to lead|as)|will remain|will report)\b/,
    funding: /\b(?:funding|financing|investors?|led by|round|valuation|venture|capital)\b/,
    ahead:
      /\b(?:will|would|to be|agreed|agrees|agreement|plans?|intends?|expected|expects|proposed|definitive|offers?|bids?|subject to|pending)\b/,
    done: /\b(?:completed|completes|closed|bought)\b/,
    closing:
      /\b(?:expected to (?:close|complete)|expects? (?:it )?to (?:close|complete)|closing is|close by|deadline|until)\b/,
    rest: /\b(?:remaining|rest of|does not already own|doesn't already own|already owns|not already|outstanding shares)\b/,
    partTaken: /\b(?:(?:stake|interest) in|minority)\b/,
    sellerOpens: / (?:from|sold by) /,
    dealValue:
      /\b(?:deal|transaction|acquisition|takeover|merger|bid|offer|purchase)\b[^,;]{0,30}\b(?:valued|worth|totall?ing|for|of)\b/,
    dealHead:
      /^(?:deal|takeover|acquisition|bid|offer|merger|purchase|buyout|round|funding|series|seed)/,
    stakeNext:
      /^(?:- )?(?:\p{L}+ )?(?:\p{L}+ )?(?:stakes?|interest|shareholding|holding|equity|ownership|(?:of|in) (?:the |its |all )?(?:\p{L}+ ){0,2}(?:shares?|stock|equity|capital|company|voting|outstanding))/u,
    alreadyHeld: /\b(?:holds|held|owns|owned|already|holder of|shareholder with)\b/,
    notStake:
      /premium|\b(?:rose|fell|up|down|gain|jumped|dropped|surged|plunged|higher|lower|growth|increase|annually|year|sales|earnings|revenues?|ebitda|profits?|output|turnover)\b/,
  },
}

function readPreposition(value: string): PrepositionClass {
  const known: readonly PrepositionClass[] = ['agent', 'of', 'to', 'from', 'with', 'between', 'for']
  return known.find((name) => name === value) ?? 'other'
}
