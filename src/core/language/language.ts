import type { PhraseTable } from '../text/phrase-at.ts'
import type { ContextCues } from './context-cues.ts'
import type { Cues } from './cues.ts'
import type { Endings } from './ending.ts'
import type { HeadlineModel } from './headline-model.ts'
import type { NumberWriting } from './number-writing.ts'
import type { Sign } from './sign-table.ts'
import type { TermCues } from './term-cues.ts'
import type { Trigger } from './trigger.ts'

/** Which end of a deal a preposition introduces; one word may serve several ("von": by, of, from). */
export type PrepositionClass =
  | 'agent'
  | 'of'
  | 'to'
  | 'from'
  | 'with'
  | 'between'
  | 'for'
  /** Marks a direct object that is treated as a person ("compra a Halden"). */
  | 'object'
  | 'other'

/** How a language frames names: what may stand before, inside and after them. All words lower case. */
export interface NameWriting {
  /** True where every noun is capitalised, so that a capital alone does not make a name. */
  readonly capitalNouns: boolean
  /** True where a capital alone makes a name, in headlines too: nouns and headlines are written small. */
  readonly capitalTells: boolean
  /** True where what a noun is about stands behind it, in headlines even bare ("overname X", "le rachat de X"). */
  readonly complementsFollow: boolean
  /** Everyday nouns and adjectives that are not names even when capitalised. */
  readonly commonWords: ReadonlySet<string>
  /** Everyday words that companies carry in their names ("energy", "media"). */
  readonly brandWords: ReadonlySet<string>
  /** Single names that stand behind an article where all nouns have capitals ("die Commerzbank"). */
  readonly articleNames?: ReadonlySet<string>
  readonly articleEndings?: Endings
  /** Names made of everyday words only ("deutsche bank"), as words by their first one; longest first. */
  readonly fixedNames: PhraseTable
  /** Endings that mark an everyday compound noun ("-hersteller"). */
  readonly commonEndings: Endings
  /** Endings of singular nouns for things one can count, which never stand bare but in a name ("-land", "-werk"). */
  readonly countedEndings?: Endings
  /** Those of nouns that are names of companies as well, told by never having an article ("Ruhland", "Stannhof"). */
  readonly placeEndings?: Endings
  readonly determiners: ReadonlySet<string>
  /** Nouns that introduce a company ("maker", "Konzern"). */
  readonly companyNouns: ReadonlySet<string>
  /** What it ends in where nouns are glued together ("winkelketen"). */
  readonly companyEndings?: Endings
  /** Roles a person holds ("CEO", "Chef"); also the endings of compounds. */
  readonly roles: ReadonlySet<string>
  /** Those of people who buy and sell for themselves ("l'entrepreneur X"): they may be a party as a company is. */
  readonly ownRoles?: ReadonlySet<string>
  /** Numbers that may end a name ("Capital One"). */
  readonly nameNumbers?: ReadonlySet<string>
  readonly places: ReadonlySet<string>
  /** Words joining two names into a list ("and"). */
  readonly conjunctions: ReadonlySet<string>
  /** Pronouns and noun phrases that stand for a company named before ("it", "the company"). */
  readonly pronouns: ReadonlySet<string>
  /** Nouns for a part of a company ("unit", "business"). */
  readonly unitNouns: ReadonlySet<string>
  /** What such a noun ends in where nouns are glued together ("verfdivisie"). */
  readonly unitEndings?: Endings
  /** Before a person's name ("Mr", "Frau"). */
  readonly honorifics?: ReadonlySet<string>
  /** After a place and a hyphen, before the company that sits there ("London-based"). */
  readonly seatWords?: ReadonlySet<string>
  /** Small words inside towns ("Argenton-sur-Creuse"), and what stands before towns only ("le maire de"). */
  readonly townJoints?: ReadonlySet<string>
  readonly townOpens?: RegExp
  /** States and provinces that follow a town and a comma ("Fergus Falls, Minnesota"). */
  readonly regions?: ReadonlySet<string>
  /** Marks a noun or verb that a headline has capitalised, where its endings tell ("-tion", "-ing"). */
  readonly abstractWord?: RegExp
  /** Adjectives of countries, which may describe a company before its name ("le rachat de l'américain X"). */
  readonly demonyms?: ReadonlySet<string>
  /** What people from a town are called ("comaschi"), beside the demonyms, and the articles before them: "i comaschi di X". */
  readonly peopleWord?: RegExp
  readonly peopleArticles?: ReadonlySet<string>
  /** People of a country, who stand for a company of theirs ("geht an Finnen"). */
  readonly nationals?: ReadonlySet<string>
  /** Nouns that go "into" a company ("Vertrauen in Halden"), where "in" is mostly followed by a place. */
  readonly intoNouns?: ReadonlySet<string>
  /** Nouns that end a company's name ("Halden Genossenschaft"). */
  readonly firmTail?: RegExp
  /** Nouns that open a company's name before that of its town ("Stadtwerke Altena"). */
  readonly townOpener?: RegExp
  /** Nouns behind a name and a hyphen that mean the company itself ("Halden-Gruppe"), not another one of it. */
  readonly groupNoun?: RegExp
  /** An adjective made of a town's name, which stands before a company's noun ("Bremer", "Leidse"). */
  readonly townAdjective?: RegExp
  /** Such adjectives among the common words. */
  readonly townWords?: ReadonlySet<string>
  /** Nouns that make a company's name with such an adjective ("Altener Brauerei"), their genitives among them. */
  readonly institutionNoun?: RegExp
  /** Endings of infinitives, which a preposition may introduce before a name ("pour concurrencer X"). */
  readonly infinitive?: RegExp
  /** Words beside "of" that carry such a name on ("Banque de"). */
  readonly nameJoints?: ReadonlySet<string>
  /** Nouns that say what a company does, whatever they begin with ("Pumpenhersteller"): never part of its name. */
  readonly agentNoun?: RegExp
  /** Those of `nameJoints` that carry on any name which an article introduces ("la Laiterie du Port"). */
  readonly articleJoints?: ReadonlySet<string>
  /** A name that begins with these words goes on past "of" ("Bank of"). */
  readonly institutions?: ReadonlySet<string>
  /** Words that contracts and releases capitalise without naming anybody ("Purchase Agreement", "Common Stock"). */
  readonly contractWords?: ReadonlySet<string>
  /** Where every noun has a capital: tells an inflected adjective, after which a noun stands, and the verbs like it. */
  readonly adjective?: RegExp
  readonly notAdjective?: RegExp
}

/** Small words that tell who does what. All lower case. */
export interface Grammar {
  /** Auxiliaries of the passive ("was", "wird"), and of the perfect where it sets a participle apart from a passive. */
  readonly passive: ReadonlySet<string>
  readonly perfect: ReadonlySet<string>
  /** Before such an auxiliary: the subject acts for itself ("si è assicurata Halden"). */
  readonly reflexives?: ReadonlySet<string>
  /** Auxiliaries and modals of one subject ("hat"), where only a name stands before them without an article. */
  readonly singulars?: ReadonlySet<string>
  /** Adverbs and modals inside a verb ("would later be"), beside the auxiliaries. */
  readonly verbWords?: ReadonlySet<string>
  /** Words beside "and" after which a verb has the subject of the one before ("then", "before", "by"). */
  readonly sharers?: ReadonlySet<string>
  /** Words before examples of what was just named in general ("rivals, including Halden"). */
  readonly exampleWords?: ReadonlySet<string>
  /** After a merging verb: what merges goes under the name that follows ("merged into"). */
  readonly intoWords?: ReadonlySet<string>
  /** Verbs that sell what stands behind "of" ("von Y getrennt"), and particles that make one ("steigt bei Y aus"). */
  readonly ofVerbs?: ReadonlySet<string>
  readonly exits?: ReadonlySet<string>
  /** Particles between a selling verb and "to" ("sold on to"). */
  readonly loose?: ReadonlySet<string>
  /** What a phrase at a sentence's start is about when a bare subject follows it ("in the same year Norvik bought"). */
  readonly timeNouns?: ReadonlySet<string>
  /** Participles that say what somebody does with a company beside buying it ("funds advised by"). */
  readonly tieWords?: ReadonlySet<string>
  /** Verbs of those who help a buyer ("advises Norvik on its acquisition of"). */
  readonly helpVerbs?: ReadonlySet<string>
  /** After a buying verb: a partner is bought out of what follows ("buys out Corvus in Halden"). */
  readonly outWords?: ReadonlySet<string>
  /** Articles before what the reader knows already ("the cider maker"). */
  readonly definites?: ReadonlySet<string>
  /** Words that open a clause with a subject of its own ("that", "when"). */
  readonly openers?: ReadonlySet<string>
  /** Articles that make a genitive without a preposition ("Übernahme des Konkurrenten"). */
  readonly genitives: ReadonlySet<string>
  /** The article that before a feminine noun says that it is no subject ("der Firma Halden"), and such nouns. */
  readonly feminineArticle?: string
  readonly feminineNoun?: RegExp
  /** Opens a relative clause whose subject is the name before it. */
  readonly relatives: ReadonlySet<string>
  /** Opens a relative clause whose object is the name before it ("que"), beside the words of `relatives`. */
  readonly objectRelatives?: ReadonlySet<string>
  /** "its", "their": what follows belongs to the sentence's subject. */
  readonly own: ReadonlySet<string>
  /** Verbs whose subject is the buyer in the deal noun that follows ("announces the acquisition of"). */
  readonly claimVerbs: ReadonlySet<string>
  /** What a buyer has with whoever sells ("an agreement with X to acquire Y"). */
  readonly agreementNouns?: ReadonlySet<string>
  /** Verbs of those who have to do with another's purchase ("approves", "advises"); any other verb's subject makes its own. */
  readonly strangerVerbs?: ReadonlySet<string>
  /** Verbs whose subject is the one bid for ("receives an offer"), and the nouns made of them ("rejection"). */
  readonly receiveVerbs: ReadonlySet<string>
  /** Verbs that say that an offer came in, which nobody says of his own. */
  readonly getVerbs: ReadonlySet<string>
  readonly rejections: ReadonlySet<string>
  /** Who answers an offer in a company's name ("les actionnaires de Y"). */
  readonly boardNouns?: ReadonlySet<string>
  /** Nouns that make a name that of owners ("la famille Y"): they sell a company, not themselves. */
  readonly familyNouns?: ReadonlySet<string>
  /** Deal nouns and verbs that take "for" before what is wanted ("bid for"). */
  readonly offerNoun: RegExp
  readonly forVerbs: ReadonlySet<string>
  /** Verbs that take what is bought behind a preposition: a bare name beside them buys ("Bei Y steigt X ein"). */
  readonly entryVerbs?: ReadonlySet<string>
  /** Verbs that want a company by themselves ("will Y für 3 Milliarden") and otherwise that something be done. */
  readonly wantVerbs?: ReadonlySet<string>
  /** Verbs by which an offer names what it is for ("valorise Y à 2 milliards"). */
  readonly valueVerbs?: ReadonlySet<string>
  /** Words that name a company's owner ("détenue par X", "propiedad de X"). */
  readonly heldWords?: ReadonlySet<string>
  /** True where "of" after an offer's noun names the bidder ("l'offre de X"). */
  readonly offerOfBidder?: boolean
  readonly stakeNouns: ReadonlySet<string>
  /** Whom a seller looks for; with a verb of looking for they make a sale ("cherche un acquéreur pour Y"). */
  readonly buyerNouns?: ReadonlySet<string>
  /** Verbs that call a plan off: two that do so together had planned to be one. */
  readonly partingVerbs?: ReadonlySet<string>
  /** What bidders meet in ("race", "Bieterkampf"): with it a verb tells who joins, leaves, wins or loses. */
  readonly contestNouns?: ReadonlySet<string>
  /** Verbs by which one bidder leaves another behind ("outbids"): the bare name beside them is the rival's. */
  readonly outbidVerbs?: ReadonlySet<string>
  /** Verbs by which a company has another act for it ("hires a bank to sell its unit"): what is done is its own doing. */
  readonly hireVerbs?: ReadonlySet<string>
  /** Before a noun for hands: somebody else's, whoever that is ("in neue Hände", "in Franse handen"). */
  readonly newHands?: RegExp
  /** What a company attracts whom somebody may buy ("draws suitors"): with it a joining verb leaves open who. */
  readonly suitorNouns?: ReadonlySet<string>
  /** Nouns for what is traded of a company: behind them it is what the sentence is about ("Shares in X rose"). */
  readonly shareNouns?: ReadonlySet<string>
  /** Nouns that make hearsay of a takeover: behind the deal's noun ("takeover chatter") or one with it. */
  readonly gossipNouns?: ReadonlySet<string>
  /** Nouns for the last owners' exclusion, which the majority's owner acts and a company suffers ("Squeeze-out"). */
  readonly ousterNouns?: ReadonlySet<string>
  /** Deal nouns that the buyer's name is glued to, not the target's ("Porsche-Einstieg"). */
  readonly entryNouns: ReadonlySet<string>
  /** "led by Z, with participation from …": opens, introduces and ends the lead investors. */
  readonly leadWords: ReadonlySet<string>
  /** Verbs of leading whose particle closes the clause ("führen … an"). */
  readonly leadVerbs?: { readonly verbs: ReadonlySet<string>; readonly particle: string }
  readonly leadBy: ReadonlySet<string>
  readonly leadEnds: ReadonlySet<string>
  /** Who acts for the company behind "of" ("affiliates of X", "funds advised by X"). */
  readonly affiliates?: ReadonlySet<string>
  /** What a verb's subject may stand behind it as, where an article tells case: the article, and the nouns it does so for. */
  readonly subjectArticles?: ReadonlySet<string>
  readonly subjectNoun?: RegExp
  /** Nouns that mean a round of money only with its stage behind them ("Series B"). */
  readonly stageNouns: ReadonlySet<string>
  /** Before the company a person goes to, or leaves. */
  readonly goalWords: ReadonlySet<string>
  readonly leaveWords: ReadonlySet<string>
  /** Words that may stand between "for" and its sum ("for up to about"). */
  readonly amountWords: ReadonlySet<string>
}

/** Everything the engine knows of one language. A new language is one file with one value of this type. */
export interface Language {
  readonly code: string
  readonly functionWords: ReadonlySet<string>
  readonly abbreviations: ReadonlySet<string>
  readonly openWords?: ReadonlySet<string>
  readonly ordinalDot: boolean
  /** True where a participle or infinitive closes the clause, after its object. */
  readonly verbLast: boolean
  readonly numbers: NumberWriting
  readonly names: NameWriting
  readonly prepositions: ReadonlyMap<string, readonly PrepositionClass[]>
  readonly grammar: Grammar
  readonly triggers: ReadonlyMap<string, readonly Trigger[]>
  /** Noun triggers also found as the last part of a compound ("Milliardenübernahme"). */
  readonly compoundTriggers: readonly string[]
  readonly cues: Cues
  readonly context: ContextCues
  readonly terms: TermCues
  /** Phrases that tell by themselves whether a text is about a deal, by their first word. */
  readonly signs?: ReadonlyMap<string, readonly Sign[]>
  /** What a headline's words say beyond the rules; learned, where there were enough headlines to learn from. */
  readonly headline?: HeadlineModel
}
