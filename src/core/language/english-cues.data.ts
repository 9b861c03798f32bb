import { cue } from './cue.ts'
import type { Cues } from './cues.ts'

/** English phrases that set the standing of a sentence. */
export const ENGLISH_CUES: Cues = {
  pastRumor:
    cue(`(?:after|following|end(?:s|ed|ing)|capping) (?:(?:\\w+|-) ){0,5}(?:talks|discussions|negotiations|
    speculation|rumou?rs?)`),
  rumored: cue(`if (?:\\p{L}+ ){1,4}were to|
    close to (?:\\p{L}+ ){0,4}(?:deal|agreement|acquir\\p{L}+|buying|takeover|merger)|nears? (?:a |an |\\$|[^ ]+ ){0,4}(?:deal|agreement|takeover|acquisition|purchase|sale|buyout|merger)|
    (?:people|sources) (?:briefed|with knowledge|close)|puts? (?:\\p{L}+ ){0,5}(?:up for sale|on the block)|in (?:advanced |early |exclusive |preliminary )?(?:talks|discussions|negotiations)|talks (?:to|with|
    over|about)|considering|considers|consider|mulls?|mulling|weighs?|weighing|exploring|explores?|
    reportedly|rumou?r(?:s|ed)?|speculation|people familiar|sources? (?:say|said|familiar|close)|sources?$|
    sources? told|nearing|close to (?:a |an )?(?:deal|buying|acquiring|agreement)|approached|may (?:buy|
    acquire|sell|bid)|might (?:buy|acquire|bid)|could (?:buy|acquire|bid|sell)|eyes|eyeing|eyed|
    interested in (?:buying|acquiring)|seeks? to (?:buy|acquire|raise|sell)|seeking to (?:buy|acquire|raise|
    sell)|looking to (?:buy|acquire|sell|raise)|said to be|is said to|preparing (?:a |an )?(?:bid|offer)|
    studying|potential (?:bid|sale|merger|takeover|acquisition|deal|buyers?|suitors?)|possible (?:bid|sale|
    merger|takeover|acquisition|offer|deal)|working with (?:advisers|advisors|banks)|explore (?:a )?sale|
    is in talks|lining up|suitors?|circling|(?:takeover|bid|buyout) (?:chatter|speculation|talk|interest|rumou?rs?|approach)|
    (?:verge|brink|point|cusp) of being sold|exclusivity|exclusive (?:talks|negotiations)|(?:look\\w*|examin\\w+) at (?:an? |the )?sale|
    shortlists?|sale process|(?:might|may|could) be sold|wants? out|
    sound(?:s|ed|ing) out|test(?:s|ed|ing)? the waters`),
  finished: cue(
    `(?:has|have|had|today|announced it|announced that it|said it|said that it) (?:now |today |successfully |also |recently |just )*(?:completed|closed|finali[sz]ed) (?:its |the |their |an? )(?:previously |announced |- |earlier |planned |proposed |pending |\\$?[\\d.,]+ (?:million |billion )?)*(?:acquisition|purchase|takeover|sale|merger|deal|divestiture|transaction|buyout)`,
  ),
  closed: cue(
    `the (?:deal|transaction|acquisition|sale|merger|purchase|takeover) (?:was|has been|is now|has) (?:now )?(?:completed|closed|finali[sz]ed)`,
  ),
  completed:
    cue(`(?:has|have|had) (?:now |successfully |also |recently |just |been )*(?:acquired|bought|completed|closed|
    purchased|merged|taken over|sold|raised|snapped up)|(?:was|were) (?:purchased|sold|taken over|snapped up)|purchased|sold|took over|completed|completes|completion of|closes (?:acquisition|deal|
    purchase|merger|sale)|closed (?:its|the|a)|successfully (?:acquired|closed)|finali[sz]e[sd]|now owns|
    is now part of|became part of|was acquired|were acquired|acquired|bought|raised|secured|raises|secures|
    closes`),
  cancelled:
    cue(`(?:will|would|does|did|do) not (?:\\p{L}+ ){0,1}(?:acquire|buy|bid|purchase|merge|sell|take over)|(?:wo|wouldn|won|doesn|didn) ['’] t (?:\\p{L}+ ){0,1}(?:acquire|buy|bid|purchase|merge|sell|take over)|
    called off|calls off|call off|abandon(?:s|ed|ing)?|scrap(?:s|ped|ping)?|walk(?:s|ed)? away|
    terminat(?:es?|ed|ing)(?= (?:the|its|their|merger|deal|acquisition|takeover|agreement))|terminated|
    withdr(?:aws?|ew|awn)|drop(?:s|ped) (?:its|the|a|plans?|bid)|fell through|falls? through|
    (?:deal|talks|merger|takeover|bid|sale|negotiations|agreement|plan|acquisition|transaction|tie - up)s? (?:\\p{L}+ ){0,10}collaps(?:e|es|ed)|
    collapse of (?:the |its |a |their )?(?:\\p{L}+ ){0,3}(?:deal|talks|merger|takeover|bid|sale|negotiations|agreement|acquisition)|
    (?:does|do|did|will|would) not (?:now )?(?:intend to (?:make|bid|proceed|pursue)|make an? (?:offer|bid)|proceed|go ahead|be making|pursue)|
    no intention (?:of|to)|pull(?:s|ed) out of|ended (?:talks|merger)|ends (?:talks|merger)|no longer (?:pursuing|in talks|
    plans)|cancel(?:s|led|ed)|talks (?:end|ended|collapse)|den(?:y|ies|ied)|rul(?:es|ed) out|not in talks|
    no plans to|backs? out|call(?:s|ed|ing)? (?:it|the \\p{L}+|their \\p{L}+|its \\p{L}+) off|(?:bow|drop)(?:s|ped|ed)? out|pull(?:s|ed) (?:its|the) (?:[^ ]+ ){0,3}(?:bid|offer|proposal|approach)|
    (?:deal|merger|takeover|sale|bid) (?:[^ ]+ ){0,5}is off|let(?:s)? (?:[^ ]+ ){1,8}lapse|lapse[sd]|play(?:s|ed) down (?:[^ ]+ ){0,3}(?:talk|reports?|speculation|rumou?rs?)|
    (?:end|ends|ended) (?:[^ ]+ ){0,3}(?:talks|negotiations|discussions)|not (?:bid|raise its (?:bid|offer)) (?:again|further)|
    pull(?:s|ed)? the plug on|(?:came|comes?|coming) to nothing|(?:go|goes|going|went) their separate ways|
    pour(?:s|ed)? cold water on|ditch(?:es|ed)|abort(?:s|ed)?|shelv(?:es|ed)`),
  blocked: cue(
    `block(?:s|ed|ing)?|prohibit(?:s|ed)?|rejected by (?:the )?(?:regulator|court)|vetoe?[sd]?|halted by|(?:may|must|can) ?not (?:take over|buy|acquire|merge)|not allowed to (?:take over|buy|acquire|merge)|str(?:ikes|uck) down|
    order(?:s|ed) (?:[^ ]+ ){1,7}to (?:abandon|unwind|divest|drop)|slam(?:s|med)? (?:the )?door on|quash(?:es|ed)|nix(?:es|ed)|torpedo(?:es|ed)`,
  ),
  unsettled:
    cue(`(?:could|may|might|would|can) (?:be )?(?:block|cancel|terminat|abandon|withdraw|scrap|walk|collaps|
    prohibit|drop|fall)\\w*|(?:pushes|urges|seeks|wants|calls|asks|threatens|urged|pushing|seeking|moves|
    vows|fights|trying|sought) (?:\\w+ ){0,3}to (?:block|cancel|terminate|abandon|scrap|stop|halt|withdraw)|
    (?:if|unless|whether|in case|risk(?:s)? (?:of|being)|upon) (?:\\w+ ){0,5}(?:block|cancel|terminat|
    abandon|withdraw|scrap|collaps)\\w*|termination fee|break - ?up fee`),
  background:
    cue(`previously(?! (?:announced|disclosed|reported))|earlier this (?:year|month)|earlier (?:rejected|rebuffed|offered|bid|proposed)|also (?:sold|bought|acquired|spun off|purchased)|(?<!it |they )had (?:received|raised|secured)|already (?:sold|spun off)|last year|last month|years? ago|months ago|since (?:acquiring|
    buying|being acquired|its acquisition)|after (?:acquiring|buying|being acquired|its acquisition)|
    following (?:its|the) (?:acquisition|purchase|merger|takeover) of|in (?:19|20)\\d\\d|back in|founded|
    formerly|formed (?:by|through|from|in)|created (?:by|through|from)|result of the merger|history of|
    which (?:it|he|they) (?:bought|acquired)|it acquired in|recent acquisitions|other (?:deals|
    acquisitions)|track record|portfolio includes`),
  notDeal:
    cue(`(?:museum|gallery)(?: of (?:\\p{L}+ ){0,3}| )(?:has |have )?(?:acquire[sd]?|buys|bought|purchase[sd]?)|
    (?:acquir\\w+|buy|buys|bought|purchase[sd]?) (?:new |more |additional |loyal |over |its |a |the |some |
    of |\\d+ |million )*(?:customers?|users?|subscribers?|knowledge|skills?|language|bitcoins?|btc|
    ether(?:eum)?|groceries|houses?|homes?(?! (?:care|health|improvement|loan|entertainment|goods|furnishing|base|building|services))|mansion|apartment|yacht|painting|tickets?|bonds?|treasur(?:y|ies)|
    aircraft|jets|planes|helicopters?|weapons|missiles?|masterpiece|gasoline|oil|gas|wheat|players?|striker|
    midfielder|defender|goalkeeper|forward|pitcher|quarterback|dollars|coal|electricity|back shares|art)|
    (?:raises?|raised|raising) (?:\\w+ ){0,3}(?:dividend|guidance|forecast|outlook|estimates?|prices?|
    target|payout|wages?)|acquir\\w+ (?:its|the|an?|our|their) (?:[^ ]+ ){0,4}?(?:\\p{L}+(?:th|st|nd|rd)) (?:customers?|users?|members?|subscribers?)|
    rat(?:e|es|ed) (?:[^ ]+ ){0,3}as (?:an? )?(?:strong )?(?:buy|sell|outperform|overweight|underperform)|
    tie-ups? (?:with (?:[^ ,]+ ){1,3})?(?:to (?:offer|provide|launch|sell|promote|distribute|market|develop|train|build|bring|deliver|supply)|for(?! [$€£\\d])|under which)|
    (?:writes?|writing|wrote|written) off|write - offs?|available (?:for purchase|to buy|to purchase)|for purchase (?:from|at|on|in|through|online)|
    acquir\\w+ (?:[^ ]+ ){0,3}of them|customer acquisitions?|user acquisitions?|language acquisitions?|
    data acquisitions?|talent acquisitions?|acquisition costs?|defen[cs]e acquisitions?|land acquisitions?|
    share (?:buyback|repurchase)|stock (?:buyback|repurchase)|purchase orders?|purchasing (?:process|power|
    managers?)|(?:acquires?|acquired|buys?|bought|purchased?|purchases|order|orders|
    ordered) (?:[\\w,.-]+ ){0,4}(?:planes|jets|jetliners|vans|vehicles|trucks|ships|helicopters|locomotives|
    barrels|tonnes|tons|bushels|drones|doses)(?! (?:\\w+ )?(?:maker|manufacturer|company|business|unit|
    division|operator|firm|developer|producer|designer))|buybacks?|insider|(?:acquire|buy|bought|
    purchase) (?:\\w+ ){0,4}(?:masterpiece|painting|sculpture|manuscript)`),
  dealMarket: cue(
    `(?:(?<!(?:^| )a )number|volume|value|wave|flurry|pace) of (?:\\p{L}+ ){0,2}(?:mergers|acquisitions|takeovers|deals|buyouts)|(?:mergers and acquisitions|m & a|m&a) (?:activity|market|volumes?|deals|boom)|deal volumes?|(?:european|american|british|asian|global|young) (?:start - ups|startups) (?:raised|raise)`,
  ),
  otherField:
    cue(`midfielder|striker|goalkeeper|defensive end|quarterback|pitcher|wide receiver|touchdown|mlb|nfl|nba|nhl|
    premier league|la liga|bundesliga|serie a|free agent|playoffs?|world cup|roster|coach|teammate|home run|
    innings?|museum|exhibition|gallery|painter|masterpiece|curator|ballet|orchestra`),
  stake: cue(`stakes?|shareholdings?|interest|shares|holding|equity|ownership`),
  overHalf: /(?:^| )(?:over|above|more than) (?:50|half)(?= |$)/u,
  majority: cue(`majority|controlling`),
  asset:
    cue(`assets?|patents?|brand rights|portfolio of|plants?|factory|factories|facilit(?:y|ies)|stores|mine|
    rights to|real estate|properties|oil field`),
  buyout:
    cue(`buyout|buy-out|private equity|take[ns]? (?:it |the company )?private|taking (?:it )?private|
    take - private|leveraged|lbo|equity firm|capital partners|private - equity`),
  spac: cue(`spac|blank - check|blank check|special purpose acquisition|business combination`),
  joint: cue(`joint venture|join forces|jv`),
  listed: cue(
    `pric(?:es|ed) (?:its |the |an )?(?:\\p{L}+ ){0,3}(?:ipo|offering|listing)|(?:began|begins|begin|start|starts|started) trading|trading debut|debut(?:s|ed)?|first day of trading|first trades|ipo price|(?:raised|raises) (?:[^ ]+ ){1,6}in (?:its |an |the )?(?:ipo|initial)|went public`,
  ),
  founding:
    cue(`plan|plans|planned|planning|form|forms|formed|forming|create|creates|created|creating|set up|sets up|setting up|establish\\w*|
    launch\\w*|join|joins|joined|joining|team up|enter|enters|entered|agree|agrees|agreed|announce|
    announces|announced`),
  price:
    cue(`for|deal|valued at|worth|price|purchase|acquisition|takeover|bid|offer|pay(?:s|ing)?|paid|transaction|
    consideration|cash|buy(?:s|out)?|acquire[sd]?|merger|raise[sd]?|raising|invest(?:s|ed|ment)?|round|
    funding|secured?|series|stake|sell|sale|sold|total`),
  payment: cue(
    `purchase price|price tag|pays?|paying|paid|consideration|deal value|transaction value|total value`,
  ),
  valuation:
    cue(`valuation|valu(?:es|ed|ing)|enterprise value|equity value|implied value|post - money|pre - money|
    postmoney|worth(?! of)|(?:puts?|putting|places?|placing) (?:an? )?(?:implied )?value`),
  otherSum:
    cue(`revenues?|sales of|annual sales|net sales|profits?|earnings|income|ebitda|loss(?:es)?|
    market cap(?:itali[sz]ation)?|market value|market capitali[sz]ation|assets under management|aum|
    under management|(?<!including |includes |incl )debts?|premium|fine[ds]?|penalty|fees?|break - up|breakup|termination|costs?|savings?|
    synerg(?:y|ies)|dividends?|salary|turnover|bookings|backlog|damages|settlement|loan|bonds?|credit|
    total funding|funding to date|to date|previous(?:ly)?|last year|in (?:19|20)\\d\\d|market is|capex|
    spending|write - ?(?:down|off)|charge|facility|contract|budget|gmv|arr|per year|annually|a year`),
  round:
    /\b(?:series [a-k](?:[1-3])?|pre - seed|seed|angel round|growth round|bridge round)\b(?! (?:stage|investors?|(?:(?:special|senior|convertible) )*(?:warrants?|bonds?|notes?|debentures?)))/,
  person:
    cue(`will join|joins|joining|joined|to join|will become|becomes|become|named|appointed|appoints|will lead|
    to lead|will head|step(?:s|ping)? down|will leave|leaves|leaving|succeeds?|succeed(?:ed|ing)?|
    take(?:s)? over as|will serve|serve as|remain(?:s)? (?:as )?(?:ceo|chief|president|chairman)|
    will continue (?:to lead|as)|will remain|will report`),
  departs: cue(
    `step(?:s|ped|ping)? down|(?:will |to )?leaves?|leaving|left the|resign(?:s|ed)?|(?:will |to )?departs?|departing|retires?|retiring`,
  ),
  funding: cue(`funding|financing|investors?|led by|round|valuation|venture|capital`),
  ahead:
    cue(`(?:is|are) being|will|would|to be|agreed|agrees|agreement|plans?|intends?|expected|expects|proposed|definitive|offers?|
    bids?|subject to|pending`),
  done: cue(`completed|completes|closed|bought`),
  closing: cue(
    `expected to (?:close|complete)|expects? (?:it )?to (?:close|complete)|closing is|close by|deadline|until`,
  ),
  post: cue(
    `over (?:[^ ]+ ){0,5}as (?:[^ ]+ ){0,4}(?:ceo|chief|president|chairman|chairwoman|chair|director|head|manager|editor|captain|host)(?! (?:(?!after|when|because|following|from)[^ ,]+ ){0,3}(?:steps?|stepped|resign(?:s|ed)?|retires?|retired|quits?|leaves?|left|exits?|exited|departs?|departed))`,
  ),
  rest: cue(
    `remaining|rest of|(?:does|do|did) not (?:already |currently |yet )?own|doesn't already own|already owns|not already|outstanding shares`,
  ),
  partTaken: cue(`(?:stake|interest) in|minority`),
  sellerOpens: / (?:from|sold by) /,
  namedSeller:
    /(?:^| )(?:(?:sellers?|vendors?) (?:is|are|was|were|being)|sold by|(?:current|previous|former|present|existing|longtime) (?:owners?|parent|shareholder)(?: company)?(?: is| was| ,)?|(?:currently|previously|formerly|until now|has been) (?:\p{L}+ - )?(?:owned|held|controlled) by)(?: (?:the|fund|private|equity|firm|group|company|investor|-)){0,4}$/u,
  heldBy:
    /^[^.;:]{0,60}?(?:owned by|(?:unit|subsidiary|division) of|belong(?:s|ed|ing) to)(?: (?:the|a|an|\p{L}{5,})){0,4}$/u,
  namedBuyer:
    /(?:^| )(?:(?:the|an?) (?:winning )?(?:buyers?|purchasers?|acquirers?|bidder|suitor) (?:is|are|was|were|will be)|new owners? (?:is|are|was|will be|,)|(?:sold|goes|went|going|transferred) to)(?: (?:the|fund|private|equity|firm|group|company|investor|-)){0,4}$/u,
  saleSteps:
    cue(`(?:verge|brink|point|cusp|eve) of (?:a sale|being sold)|(?:about|set) to be sold|up for sale|(?:auction|sale) process|
    (?:on|onto) the (?:auction )?(?:block|market)|shortlists?|(?:final|second) round|binding (?:bids?|offers?)|
    strategic (?:review|alternatives|options)|(?:explor\\w+|consider\\w*|weigh\\w*|mull\\w*|prepar\\w+|examin\\w+|look\\w* at) (?:an? |the |its |their )?(?:possible |potential |partial )?sale|
    (?:hired|appointed|retained|asked) (?:[^ ]+ ){1,6}(?:to (?:run|handle|lead|explore|find)|for advice)`),
  dealValue:
    /\b(?:deal|transaction|acquisition|takeover|merger|bid|offer|purchase)\b[^,;]{0,30}\b(?:valued|worth|totall?ing|for|of)\b/,
  dealHead:
    /^(?:deal|takeover|acquisition|bid|offer|merger|purchase|buyout|round|funding|series|seed)/,
  stakeNext:
    /^(?:- )?(?:\p{L}+ )?(?:\p{L}+ )?(?:stakes?|interest|shareholding|holding|equity|ownership|(?:of|in) (?:the |its |all )?(?:\p{L}+ ){0,2}(?:shares?|stock|equity|capital|company|voting|outstanding))/u,
  alreadyHeld: cue(
    `(?<!(?:will|would|to|can|could) )(?:own|controls?)|holds|held|owns|owned|controlled|already|holders? of|shareholders? with|(?:holders|shareholders|investors|owners) representing`,
  ),
  otherShare:
    cue(`(?:combined|merged|enlarged|new) (?:company|entity|group|business|firm|bank)|voted|votes? (?:cast|in)|
    (?:rose|fell|jumped|dropped|surged|plunged|climbed|gained|slid|tumbled|soared|rallied|rise|fall) (?:as much as|by|about|nearly|more than|almost|around|over|up to|some|roughly) [^ ]+ (?:%|percent|pct)|
    in favou?r|voting agreements?|written consents?|support agreements?|
    of (?:[^ ]+ ){0,5}(?:sales|revenues?|earnings|total business|workforce|output|production|turnover)`),
  notStake:
    /premium| , [-+−]$|\b(?:rose|fell|up|down|gain|gained|declined|dipped|slipped|sank|pop|advanced|edged|jumped|dropped|surged|plunged|soared|tumbled|slumped|slid|climbed|rallied|crashed|(?:rise|jump|drop|surge|plunge|soar|tumble|slump|slide|climb|crash|sink|gain|fall)s?|higher|lower|growth|increase|annually|year|sales|earnings|revenues?|ebitda|profits?|output|turnover|of (?:the |its |their )?(?:\w+ )?(?:market|customers|users|workforce|staff|employees|population|votes|exports|production))\b/,
}
