import type { SignRow } from './sign-table.ts'

/** English phrases that speak of something else which looks like a deal; a star stands for up to four words. */
export const ENGLISH_OTHER_SIGNS: readonly SignRow[] = [
  [
    -0.6,
    `dividend|payout|record date|shr loss|shr profit|shr nil|cts vs|shr div|qtr|oper shr|oper net|avg shrs|net profit
net loss|first quarter|second quarter|third quarter|fourth quarter|earnings|results|forecast|guidance
price target|upgrade|downgrade|sell rating|rating|ratings|stock split|eurobond|eurobonds|bond|bonds|coupon
debentures|notes due|senior notes|convertible notes|debt securities|underwriters|underwriter|lead manager
tranche|issue price|commercial paper|prime rate|interest rates|discount rate|money supply|central bank
treasury bills|crude|opec|barrels|wheat|corn|soybeans|tonnes|sugar|coffee|cocoa|cotton|grain|tariffs
trade deficit|trade surplus|trade bill|export|exports|imports|inflation|unemployment|budget deficit|yen
deutsche mark|currency|exchange rates|gnp|gdp|purchase order|purchase orders|customers|launches|launch|patent
upgraded to buy|buy rating|buy signal|time to buy|reasons to buy|buy now|buy the|call buy|hand over fist
undervalued|put credit|shares up|shares down|vwap|bullish|bearish|squeeze|resistance|suing|sues|lawsuit seeks
planes|aircraft|bitcoin|crypto|etf|etfs|options|appoints|named|cfo|releases|introduces|unveils|leadership
resignation|peace|nuclear deal|trade deal|climate|minimum bid|loan|loans|term loan|clinical trial|take over as
takes over as|took over as|takes over * as|phase|fda|lawsuit|class action|recall|layoffs|strike|recession
rate hike|fed holds|fed raises|fed chair|minimum bid price|stock offering|public offering|private placement
credit facility|registration statement|buyback|repurchase|repurchase program|share buyback|football|season
player|league|coach`,
  ],
  [
    -1,
    `museum|painting|paintings|sculpture|s / p|s and p may|standard and poor's|moody's|creditwatch|debt ratings|gain from sale|gain on sale
gain from * sale|gain on * sale|loss from * sale|loss on * sale|mergers and acquisitions department|own shares
bill offers|money market|usda|bonus wheat|export bonus|international tender|tender for * tonnes`,
  ],
  [
    -0.3,
    `partnership|partners with|collaboration|contract|order|orders|product|appointed|names|resigned|analyst|analysts
warrants|convertible|creditors|economy|government|minister|president reagan|congress|senate|oil prices
price index|production|output`,
  ],
  // A company's own paper: borrowing, issues to its holders, what defends it, what it buys back.
  [
    -0.6,
    `convertible debentures|subordinated debentures|subordinated notes|convertible subordinated|rights issue
rights offering|share placing|bonus issue|line of credit|credit line|buys back|buy back|bought back|buying back
for cancellation|dividend distribution|rights plan|purchase right|purchase rights|each right|stockholder rights
proposed offerings|offering of * mln|redeem * notes|redeem|construction contract|licence agreement
license agreement|sees gain|to have gain|to have gains|net gain|gain on|record a gain|dlrs of notes
dlrs of * notes|dlrs of securities|restricted common stock|share offering|offering of|plan of reorganization
liquidating distribution`,
  ],
  [
    -1.5,
    `issuer bid|how to sell|how to buy|how to find|how to value|may downgrade|investors service|affirmed the ratings
affirms * ratings|downgraded * debt|gain from the sale|gain on the sale|gains from * sale|gain of * sale
loss on the sale|gains on * sale|merger probes|merger rules|merger law|merger guidelines|competition law`,
  ],
]
