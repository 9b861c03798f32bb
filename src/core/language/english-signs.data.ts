import type { SignRow } from './sign-table.ts'

/**
 * English phrases that speak of a deal between companies, or of something else that looks like one. Weights are
 * judgements: 1 is as good as proof in a headline. A star stands for up to four words.
 */
export const ENGLISH_SIGNS: readonly SignRow[] = [
  [
    1,
    `to acquire|has acquired|have acquired|had acquired|acquires|acquired by|acquisition of|acquisition by|merger with
merger of|to merge|merges with|merged with|merger agreement|merger talks|merger plan|merger proposal|proposed merger
takeover bid|takeover offer|takeover of|takeover target|takeover talks|tender offer|hostile bid|hostile offer
hostile takeover|unsolicited bid|unsolicited offer|unsolicited proposal|leveraged buyout|management buyout|buyout firm
buyout offer|buyout of|definitive agreement to|completed the acquisition|completes acquisition|acquisition agreement
agreed to buy|agrees to buy|agreed to sell|agrees to sell|completed the sale of|completes sale of|completes purchase
completed the purchase|completed its acquisition|completed its purchase|stake in|sells stake|buys stake|raises stake
raised its stake|cuts stake|boosts stake|increased its stake|takes stake|equity stake|controlling interest
majority interest|minority interest|pct interest in|pct stake|pct of the * stock|control of the company|seek control
white knight|suitor|suitors|spin off|spins off|spun off|spinoff|spin - off|demerger|divests|divestiture of|to divest
going private|take private|taken private|business combination|reverse takeover|reverse merger|sweetened offer
merger|mergers|takeover|takeovers|buyout|buyouts|acquires assets|proposed deal|approves * acquisition|gets * proposal|buyout proposal|takeover proposal|initial public offering
pct of * common|ownership of * pct|takeover speculation|takeover rumors`,
  ],
  [
    0.6,
    `acquisition|acquisitions|acquire|acquired|acquiring|bid for|offer for|bids for|offers for|to buy * for
bought * from|sold * to|sale of its|sale of the|sell its|sells its|sold its|selling its|to sell * unit
to sell * division|to sell * subsidiary|to sell * business|sells * unit|sells * division|sells * subsidiary
sells * business|sold * unit|sold * division|sold * subsidiary|sold * business|letter of intent to|letter of intent
agreement in principle|agreed in principle|for an undisclosed sum|undisclosed terms|undisclosed amount
terms were not disclosed|terms of the * not disclosed|terms of the transaction|for undisclosed|per share in cash
outstanding shares|outstanding stock|shares tendered|shares held|already owns|now owns|now holds|poison pill
regulatory approval|shareholder approval|hart - scott|antitrust clearance|antitrust approval|bidder|bidders|bidding
strategic alternatives|strategic investment|investor group|group of investors|13d|beneficial|beneficially
sold * shares of|shares of * from|offering * per share for|dlrs per share for|offer to * dlrs|dlrs a share from|accepted * shares
stake sale|unit sale|expressions of interest|application for * control|holding of|shareholding in|purchase of|to purchase|has purchased|purchased * inc|purchased * corp
completes sale|completes merger|complete merger|portfolio company|adds * to its portfolio|joins the|invests in
investment in|to invest in|strategic growth investment|majority investment|joint venture|divestiture|divest|divestment
disposal of|sale to|sold to|to be sold|for sale|up for sale|put up for sale|explore a sale|exploring a sale|sale process
in talks to|talks to buy|talks to sell|rejects offer|rejects bid|rejected the offer|rejects|sweetens|raises offer
raises bid|ups bid|extends offer|extends tender|expires|exchange offer|friendly|raider|arbitrageurs|arbitrage`,
  ],
  [
    0.35,
    `buys|to buy|bought|stake|stakes|unit|subsidiary|division|holdings|bid|deal|sale|transaction|outstanding|tendered|shareholders|stockholders
conglomerate|assets of|merging|approve|approved the|completes|completed|advisers|advisor to|represents|facilitates`,
  ],
  [
    -0.6,
    `dividend|payout|record date|shr|qtr|oper shr|oper net|avg shrs|net profit|net loss|first quarter|second quarter
third quarter|fourth quarter|earnings|results|forecast|guidance|price target|upgrade|downgrade|sell rating
rating|ratings|stock split|eurobond|eurobonds|bond|bonds|coupon|debentures|notes due|senior notes|convertible notes
debt securities|underwriters|underwriter|lead manager|tranche|issue price|commercial paper|prime rate|interest rates
discount rate|money supply|central bank|treasury bills|crude|opec|barrels|wheat|corn|soybeans|tonnes|sugar|coffee|cocoa
cotton|grain|tariffs|trade deficit|trade surplus|trade bill|export|exports|imports|inflation|unemployment|budget deficit
yen|deutsche mark|currency|exchange rates|gnp|gdp|purchase order|purchase orders|customers|launches|launch|patent|upgraded to buy|buy rating|buy signal|time to buy|reasons to buy|buy now|buy the|call buy
hand over fist|undervalued|put credit|shares up|shares down|vwap|bullish|bearish|squeeze|resistance|suing|sues
lawsuit seeks|planes|aircraft|bitcoin|crypto|etf|etfs|options|appoints|named|cfo|releases|introduces|unveils
leadership|resignation|peace|nuclear deal|trade deal|climate|minimum bid|loan|loans|term loan
clinical trial|take over as|takes over as|took over as|takes over * as|phase|fda|lawsuit|class action|recall|layoffs|strike|recession|rate hike|fed holds|fed raises|fed chair|minimum bid price
stock offering|public offering|private placement|credit facility|registration statement|buyback|repurchase
repurchase program|share buyback|football|season|player|league|coach`,
  ],
  [
    -1,
    `s / p|s and p may|standard and poor's|moody's|creditwatch|debt ratings|gain from sale|gain on sale|gain from * sale
gain on * sale|loss from * sale|loss on * sale|mergers and acquisitions department|own shares|bill offers|money market
usda|bonus wheat|export bonus|international tender|tender for * tonnes`,
  ],
  [
    -0.3,
    `partnership|partners with|collaboration|contract|order|orders|product|appointed|names|resigned|analyst|analysts
economy|government|minister|president reagan|congress|senate|oil prices|price index|production|output`,
  ],
]
