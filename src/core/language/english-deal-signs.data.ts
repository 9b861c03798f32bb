import type { SignRow } from './sign-table.ts'

/**
 * English phrases that speak of a deal between companies. Weights are judgements: 1 is as good as proof in a headline.
 * A star stands for up to four words.
 */
export const ENGLISH_DEAL_SIGNS: readonly SignRow[] = [
  [
    1,
    `to acquire|has acquired|have acquired|had acquired|acquires|acquired by|acquisition of|acquisition by
merger with|merger of|to merge|merges with|merged with|merger agreement|merger talks|merger plan|merger proposal
proposed merger|takeover bid|takeover offer|takeover of|takeover target|takeover talks|tender offer|hostile bid
hostile offer|hostile takeover|unsolicited bid|unsolicited offer|unsolicited proposal|leveraged buyout
management buyout|buyout firm|buyout offer|buyout of|definitive agreement to|completed the acquisition
completes acquisition|acquisition agreement|agreed to buy|agrees to buy|agreed to sell|agrees to sell
completed the sale of|completes sale of|completes purchase|completed the purchase|completed its acquisition
completed its purchase|stake in|sells stake|buys stake|raises stake|raised its stake|cuts stake|boosts stake
increased its stake|takes stake|equity stake|controlling interest|majority interest|minority interest
pct interest in|pct stake|pct of the * stock|control of the company|seek control|white knight|suitor|suitors
spin off|spins off|spun off|spinoff|spin - off|demerger|demerges|to demerge|divests|divestiture of|to divest|going private
take private|taken private|business combination|reverse takeover|reverse merger|sweetened offer|merger|mergers
takeover|takeovers|buyout|buyouts|acquires assets|proposed deal|approves * acquisition|gets * proposal
initial public offering|letter of intent|buyout proposal|takeover proposal|pct of * common|ownership of * pct|takeover speculation
takeover rumors`,
  ],
  [
    0.6,
    `acquisition|acquisitions|acquire|acquired|acquiring|bid for|offer for|bids for|offers for|to buy * for
bought * from|sold * to|sale of its|sale of the|sell its|sells its|sold its|selling its|to sell * unit
to sell * division|to sell * subsidiary|to sell * business|sells * unit|sells * division|sells * subsidiary
sells * business|sold * unit|sold * division|sold * subsidiary|sold * business|agreement in principle
agreed in principle|for an undisclosed sum|undisclosed terms|undisclosed amount|terms were not disclosed
terms of the * not disclosed|terms of the transaction|for undisclosed|per share in cash|outstanding shares
outstanding stock|shares tendered|shares held|already owns|now owns|now holds|poison pill|regulatory approval
shareholder approval|hart - scott|antitrust clearance|antitrust approval|bidder|bidders|bidding
strategic alternatives|strategic investment|investor group|group of investors|13d|beneficial|beneficially
sold * shares of|shares of * from|offering * per share for|dlrs per share for|offer to * dlrs|dlrs a share from
accepted * shares|stake sale|unit sale|expressions of interest|application for * control|holding of
shareholding in|purchase of|to purchase|has purchased|purchased * inc|purchased * corp|completes sale
completes merger|complete merger|portfolio company|adds * to its portfolio|joins the|invests in|investment in
to invest in|strategic growth investment|majority investment|divestiture|divest|divestment|disposal of|sale to
sold to|to be sold|for sale|up for sale|put up for sale|explore a sale|exploring a sale|sale process|in talks to
talks to buy|talks to sell|rejects offer|rejects bid|rejected the offer|rejects|sweetens|raises offer|raises bid
ups bid|extends offer|extends tender|expires|exchange offer|friendly|raider|arbitrageurs|arbitrage`,
  ],
  [
    0.35,
    `control of|call it off|call off|called off|bows out|competition authority|watchdog blocks|break fee|rumors|rumours|sells|the offer|justice department|extends * expiration
extended * expiration|buys|to buy|bought|stake|stakes|unit|subsidiary|division|holdings|bid|deal|sale
transaction|outstanding|tendered|shareholders|stockholders|conglomerate|assets of|merging|approve|approved the
completes|completed|advisers|advisor to|represents|facilitates`,
  ],
  // Who looks for a buyer, or has found one.
  [
    1,
    `verge of being sold|brink of being sold|takeover chatter|takeover interest|bid interest|bid speculation|bid talk
exclusive negotiations|exclusive talks|exclusivity over|counterbid|counter - bid|bidding war|bids again
battle for control|withdraws * proposal|withdrawing * proposal|withdrawn * proposal|withdraws * bid
withdrawn * bid|pulls * bid|drops * bid|raised * offer|let * lapse|bid lapse|bid * lapsed|offer * lapsed|new owner|new owners|new ownership|accepted the bid|accepted the offer|recommended the * bid|recommended the * offer
shareholders say yes|attracts suitors|draws suitors|attracted suitors|drawn suitors|attracts * interest from|firms are circling
private equity firms circling|binding offers|binding bids|shortlist|sale of the company|weighs sale|weighs a sale
looking at a sale|look at a sale|family weighs|seeks buyer|seeks buyers|seeks a buyer|seeking a buyer|seek a buyer|seeking buyers|find a buyer|finds buyer
found a buyer|looking for a buyer|buyer for|potential buyers|potential buyer|prospective buyers|seek purchasers
retained * to sell|hired * to sell|hires * to sell|sale or merger|possible sale of|considering * sale of
considers * sale|considering selling|mulls sale|mulls selling|may sell * unit|may sell its|agreement to sell
talks on the sale|talks * sale of|agreement * to sell its|privatise|privatize|privatised|privatized
privatisation of|privatization of`,
  ],
  // Talks, their end, and who will not comment on them.
  [
    1,
    `merger discussions|merger negotiations|acquisition talks|acquisition discussions|buyout talks
buyout negotiations|takeover approach|talks * seeking control|discussions * acquisition
negotiations * acquisition|terminated negotiations|terminates talks|terminates deal talks|terminated discussions
ended * merger|takeover rumours|takeover attempt|takeover battle|merger partner
standstill agreement`,
  ],
  // Offers to shareholders as they run their course.
  [
    1,
    `application * control|majority of * stock|majority of * shares|extends * tender|extended * tender offer
in tender|in its tender|tendering for|tendering to|rejects * tender|rejected * tender|rejects * bid
rejects * offer|raises * bid|raised * bid|ups * bid|increases * bid|increased * bid|sweetens * bid|latest bid
all outstanding shares|all * outstanding shares`,
  ],
  // Filings and holdings.
  [
    0.6,
    `sell stake|sell stakes|sells stakes|to sell * stake|sold * stake|selling * stake|reduced * stake|lowers stake
lowered its stake|trims stake|trimmed its stake|cut its stake|ups stake|lifts stake|hikes stake
boosted its stake|raising its stake|builds stake|built a stake|amassed|schedule 13d|schedule 13g|13g|13d filing
owns * pct of|holds * pct of|has * pct of|now owns * pct|controlling stake|controlling block
controlling shareholder|change in control|change of control|control changes|proxy fight|proxy battle
proxy contest|sold * shares * to|sold its shares|voting stock|voting power|board representation`,
  ],
  [
    0.6,
    `ipo price|price range|first day of trading|trading debut|market debut|going public|goes public|first trades
sets terms|in the listing|assumed * deposits|assume * deposits|deposits * assumed|market rumors|market rumours|rumored|restraining order
plans to sell|planned sale|asset sale|asset sales|sale agreement|said it sold|said it has sold|to be acquired
be merged|joint venture|its offer|privately held|privately - held|sells * interests|to sell * interests
sell * holdings|sell * operations|sells * operations|sell * properties|sell * stores|sells * stores
terms were undisclosed|terms of the sale|wholly owned subsidiary of`,
  ],
  // Money raised in rounds.
  [
    0.6,
    `funding round|financing round|round of funding|round of financing|seed round|seed funding|seed financing
series * round|series * funding|series * financing|led the round|round led by|round was led by|funding led by
financing led by|raises * in funding|raised * in funding|raises * seed|raised * seed
raises * series|raised * series|fresh funding|raised * from investors|equity funding`,
  ],
  // Plain speech for the same.
  [
    0.8,
    `gobbled up|gobbles up|snapped up by|snaps up|scooped up by|swallowed up|swoop for|swoops for|foreign hands|private hands|scheme of arrangement
scheme implementation|go private|goes private|amalgamate|amalgamation|to become one|sounding out advisers|sounding out advisors
sounding out buyers|lead investor|take - private`,
  ],
]
