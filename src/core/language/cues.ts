/** Phrases that set the standing of a sentence; matched against its lower-case words joined by one blank. */
export interface Cues {
  readonly rumored: RegExp
  /** What led up to a deal that is now agreed ("after weeks of talks"): no rumour, whatever its words. */
  readonly pastRumor?: RegExp
  readonly completed: RegExp
  /** The deal itself is said to be closed, whatever else the sentence says of permits and plans ("a bouclé le rachat"). */
  readonly finished?: RegExp
  /** The same in a sentence of its own, which names nobody ("the deal was completed on Monday"). */
  readonly closed?: RegExp
  readonly cancelled: RegExp
  readonly blocked: RegExp
  /** An end of the deal is feared, wanted or threatened, not told ("pushes to cancel", "could block"). */
  readonly unsettled?: RegExp
  /** A company itself is on sale, or about to be sold, and nobody may be named who sells or buys it. */
  readonly forSale?: RegExp
  /** The sentence looks back at an earlier deal. */
  readonly background: RegExp
  /** Things that look like deals and are not: customers, players, paintings. */
  readonly notDeal: RegExp
  /** Deals as a market, counted and compared ("the number of mergers"): those that are named are examples. */
  readonly dealMarket?: RegExp
  /** Whole-article signs of another field: sport, culture. */
  readonly otherField: RegExp
  readonly stake: RegExp
  /** "More than half": with a share of 50 the stake is a majority. */
  readonly overHalf: RegExp
  readonly majority: RegExp
  readonly asset: RegExp
  readonly buyout: RegExp
  readonly spac: RegExp
  readonly joint: RegExp
  /** A company's shares are sold to the public: what is raised is raised by a listing. */
  readonly listing?: RegExp
  /** The listing has taken place: shares are priced or traded. */
  readonly listed: RegExp
  /** Something is founded or formed: with a joint venture's name this makes the deal. */
  readonly founding: RegExp
  /** Before or around a sum: what it measures. */
  readonly price: RegExp
  /** Words that name a price outright ("purchase price", "pays"). */
  readonly payment: RegExp
  readonly valuation: RegExp
  readonly otherSum: RegExp
  readonly round: RegExp
  readonly person: RegExp
  /** Somebody gives up a post. */
  readonly departs: RegExp
  /** Behind a verb of taking over: a post is taken, not a company ("over … as chief executive"). */
  readonly post?: RegExp
  /** Sentences about raising money. */
  readonly funding: RegExp
  /** The plan is still ahead ("will", "agreed"); the deal is done although its verb is in the present. */
  readonly ahead: RegExp
  readonly done: RegExp
  /** A date to come: when the deal is to close. */
  readonly closing: RegExp
  /** The rest of a company that the buyer already has a part of. */
  readonly rest: RegExp
  /** A part of a company is taken although no share is named. */
  readonly partTaken: RegExp
  /** What makes a financial investor a seller: text after it does not tell the buyer. */
  readonly sellerOpens: RegExp
  /** Right before the name of whoever sells or buys, outside the words that tell the deal ("the seller is"). */
  readonly namedSeller?: RegExp
  readonly namedBuyer?: RegExp
  /** All that stands between what is bought and the name of who owns it so far ("ist eine Tochter von"). */
  readonly heldBy?: RegExp
  /** A contract is signed, with whom a sale is agreed ("Vertrag mit X über den Verkauf"). */
  readonly contract?: RegExp
  /** What happens on the way to the sale of a company and hardly when goods are sold ("sale process", "zum Verkauf"). */
  readonly saleSteps?: RegExp
  readonly dealValue: RegExp
  /** The noun a sum directly belongs to ("14,3-Milliarden-Dollar-Deal"). */
  readonly dealHead: RegExp
  /** Right after a percentage: it is a share in a company. Right beside it: it is something else. */
  readonly stakeNext: RegExp
  readonly notStake: RegExp
  /** Around a percentage: it is a share in something else, of a merged company, of votes, of sales. */
  readonly otherShare?: RegExp
  /** The share is one that somebody already has. */
  readonly alreadyHeld: RegExp
}
