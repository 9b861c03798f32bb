import type { Locale } from '../src/core/card/locale.ts'
import { WHY_SPANISH } from './why-texts/es.data.ts'
import { WHY_FRENCH } from './why-texts/fr.data.ts'
import { WHY_ITALIAN } from './why-texts/it.data.ts'
import { WHY_DUTCH } from './why-texts/nl.data.ts'
import { WHY_PORTUGUESE } from './why-texts/pt.data.ts'

/** What `/why` says in one language. Times come as text. */
export interface WhyTexts {
  title(what: string): string
  posted(at: string): string
  readonly digested: string
  held(at: string): string
  readonly heldNext: string
  failed(reason: string): string
  readonly sending: string
  readonly waiting: string
  waitingBecause(reason: string, next: string): string
  readonly notOwed: string
  readonly allSilent: string
  readonly ruleCameLater: string
  /** `why`: what is asked for, and what is known. */
  belowMinimum(minimum: string, why: string): string
  readonly wasPaused: string
  quietNow(until: string): string
  /** Null: until somebody resumes it. */
  pausedNow(until: string | null): string
  readonly noRuleSelects: string
  readonly noRules: string
  rule(id: number, query: string): string
  readonly selected: string
  readonly selectedThen: string
  readonly selectsNow: string
  readonly nearMiss: string
  readonly unreadable: string
  moreRules(count: number): string
  came(feed: string, at: string): string
  readonly silent: string
  noDeal(percent: string): string
  readonly nobody: string
  language(names: string): string
  quote(words: string): string
  phrases(list: string): string
  readonly noStory: string
  tells(number: number, headline: string): string
  unknownAddress(address: string): string
  readonly frontPage: string
  notBrought(feeds: number): string
  readonly noFeeds: string
  noFeedOfHost(host: string): string
  readonly pausedFeed: string
  stoppedFeed(error: string): string
  failing(error: string, next: string): string
  readonly neverPolled: string
  polled(last: string, next: string): string
  readonly baselineToCome: string
  noHeadline(words: string): string
  readonly howToAsk: string
  several(words: string): string
  readonly askByAddress: string
}

export const WHY_TEXTS: Readonly<Record<Locale, WhyTexts>> = {
  en: {
    title: (what) => `Why: ${what}`,
    posted: (at) => `This channel was alerted on ${at}.`,
    digested: 'This channel was told in a digest: it was more than the channel takes in a day.',
    held: (at) =>
      `It waits for the digest of ${at}: it was more than this channel takes in a day (alertsPerDay).`,
    heldNext:
      'It is in the digest that is being posted: it was more than this channel takes in a day.',
    failed: (reason) => `The alert was given up: ${reason}.`,
    sending: 'The alert is being posted right now.',
    waiting: 'The alert is about to be posted.',
    waitingBecause: (reason, next) =>
      `The alert could not be posted yet: ${reason}. The next try is on ${next}.`,
    notOwed: 'This channel was not alerted.',
    allSilent:
      'All its articles stood in their feeds before these were watched (baseline), and of those nobody is told.',
    belowMinimum: (minimum, why) =>
      `A rule selects it, but it is below this channel’s minimum (${minimum}). ${why}`,
    wasPaused: 'A rule selects it, but the alerts of this channel were paused when it came.',
    quietNow: (until) => `The alert waits: this channel has quiet hours until ${until}.`,
    pausedNow: (until) =>
      until === null
        ? 'The alert waits: the alerts of this channel are paused until somebody resumes them.'
        : `The alert waits: the alerts of this channel are paused until ${until}.`,
    ruleCameLater:
      'A rule selects it now, but none of this channel did when the articles arrived. Rules count for what arrives after them.',
    noRuleSelects: 'No rule of this channel selects it.',
    noRules: 'This channel has no rules. /watch add makes one.',
    rule: (id, query) => `Rule ${id}: ${query}`,
    selected: 'Selected it',
    selectedThen: 'Selected it when it came, and would not today',
    selectsNow: 'Selects it now',
    nearMiss: 'Does not select it',
    unreadable: 'This rule can no longer be read; remove it and add it anew.',
    moreRules: (count) => `${count} further rules do not select it either.`,
    came: (feed, at) => `It came by the feed “${feed}” on ${at}.`,
    silent:
      'It stood in the feed before that was watched (baseline): it is known, but nobody is told of it.',
    noDeal: (percent) =>
      `No deal is read in it: the probability is ${percent}, from 50% it counts. Only deals are alerted, whatever the rules.`,
    nobody: 'Nobody is said to buy, sell, merge or raise money.',
    language: (names) => `Its language is not clearly one of those that are read: ${names}.`,
    quote: (words) => `“${words}”`,
    phrases: (list) => `Against a deal speaks: ${list}.`,
    noStory: 'Today a deal is read in it, but none was when it arrived.',
    tells: (number, headline) => `It tells of deal #${number}: ${headline}`,
    unknownAddress: (address) => `Not known: ${address}`,
    frontPage: 'This is the front page of a site, not an article.',
    notBrought: (feeds) =>
      feeds === 1
        ? 'The one feed that is polled has not brought it.'
        : `None of the ${feeds} feeds that are polled has brought it.`,
    noFeeds: 'No feed is polled.',
    noFeedOfHost: (host) =>
      `No feed of ${host} is polled. The operator can add one: dealbell feed add https://${host}`,
    pausedFeed: 'Paused: it is not polled.',
    stoppedFeed: (error) => `Stopped because it failed: ${error}`,
    failing: (error, next) => `Failing: ${error} The next try is on ${next}.`,
    neverPolled: 'Not polled yet.',
    polled: (last, next) =>
      `Works. It was last polled on ${last} without this article; next on ${next}.`,
    baselineToCome: 'What stands in it at its first poll is known, but nobody is told of it.',
    noHeadline: (words) => `No headline has all the words “${words}”.`,
    howToAsk: 'Ask with the number of a deal (#12), the address of an article, or its headline.',
    several: (words) => `Several headlines have the words “${words}”`,
    askByAddress: 'Ask again with the address of the one you mean.',
  },
  de: {
    title: (what) => `Warum: ${what}`,
    posted: (at) => `Dieser Kanal hat die Meldung am ${at} bekommen.`,
    digested:
      'Dieser Kanal hat es in einer Sammelmeldung bekommen: Es war mehr, als er am Tag annimmt.',
    held: (at) =>
      `Es wartet auf die Sammelmeldung vom ${at}: Es war mehr, als dieser Kanal am Tag annimmt (alertsPerDay).`,
    heldNext:
      'Es steht in der Sammelmeldung, die gerade verschickt wird: Es war mehr, als dieser Kanal am Tag annimmt.',
    failed: (reason) => `Die Meldung wurde aufgegeben: ${reason}.`,
    sending: 'Die Meldung wird gerade verschickt.',
    waiting: 'Die Meldung geht gleich hinaus.',
    waitingBecause: (reason, next) =>
      `Die Meldung konnte noch nicht verschickt werden: ${reason}. Der nächste Versuch ist am ${next}.`,
    notOwed: 'Dieser Kanal hat keine Meldung bekommen.',
    allSilent:
      'Alle Artikel standen schon in ihren Feeds, bevor diese beobachtet wurden (Ausgangsbestand), und solche werden niemandem gemeldet.',
    belowMinimum: (minimum, why) =>
      `Eine Regel wählt es aus, aber es erreicht das Minimum dieses Kanals nicht (${minimum}). ${why}`,
    wasPaused: 'Eine Regel wählt es aus, aber die Meldungen dieses Kanals ruhten, als es kam.',
    quietNow: (until) => `Die Meldung wartet: Dieser Kanal hat Ruhezeit bis ${until}.`,
    pausedNow: (until) =>
      until === null
        ? 'Die Meldung wartet: Die Meldungen dieses Kanals ruhen, bis jemand sie fortsetzt.'
        : `Die Meldung wartet: Die Meldungen dieses Kanals ruhen bis ${until}.`,
    ruleCameLater:
      'Eine Regel wählt es jetzt aus, aber keine dieses Kanals tat es, als die Artikel kamen. Regeln gelten für das, was nach ihnen kommt.',
    noRuleSelects: 'Keine Regel dieses Kanals wählt es aus.',
    noRules: 'Dieser Kanal hat keine Regeln. /watch add legt eine an.',
    rule: (id, query) => `Regel ${id}: ${query}`,
    selected: 'Hat es ausgewählt',
    selectedThen: 'Hat es bei der Ankunft ausgewählt und täte es heute nicht',
    selectsNow: 'Wählt es jetzt aus',
    nearMiss: 'Wählt es nicht aus',
    unreadable: 'Diese Regel ist nicht mehr lesbar; entfernen Sie sie und legen Sie sie neu an.',
    moreRules: (count) => `${count} weitere Regeln wählen es auch nicht aus.`,
    came: (feed, at) => `Er kam am ${at} durch den Feed „${feed}“.`,
    silent:
      'Er stand schon im Feed, bevor dieser beobachtet wurde (Ausgangsbestand): Er ist bekannt, wird aber niemandem gemeldet.',
    noDeal: (percent) =>
      `In ihm wird kein Deal gelesen: Die Wahrscheinlichkeit ist ${percent}, ab 50 % zählt es. Gemeldet werden nur Deals, gleich welche Regeln gelten.`,
    nobody: 'Von niemandem heißt es, dass er kauft, verkauft, fusioniert oder Geld aufnimmt.',
    language: (names) =>
      `Seine Sprache ist nicht sicher eine von denen, die gelesen werden: ${names}.`,
    quote: (words) => `„${words}“`,
    phrases: (list) => `Gegen einen Deal spricht: ${list}.`,
    noStory: 'Heute wird ein Deal in ihm gelesen, bei seiner Ankunft war es keiner.',
    tells: (number, headline) => `Er berichtet über Deal #${number}: ${headline}`,
    unknownAddress: (address) => `Nicht bekannt: ${address}`,
    frontPage: 'Das ist die Startseite einer Website, kein Artikel.',
    notBrought: (feeds) =>
      feeds === 1
        ? 'Der eine Feed, der abgefragt wird, hat es nicht gebracht.'
        : `Keiner der ${feeds} Feeds, die abgefragt werden, hat es gebracht.`,
    noFeeds: 'Es wird kein Feed abgefragt.',
    noFeedOfHost: (host) =>
      `Von ${host} wird kein Feed abgefragt. Der Betreiber kann einen hinzufügen: dealbell feed add https://${host}`,
    pausedFeed: 'Angehalten: Er wird nicht abgefragt.',
    stoppedFeed: (error) => `Eingestellt, weil er gestört war: ${error}`,
    failing: (error, next) => `Gestört: ${error} Der nächste Versuch ist am ${next}.`,
    neverPolled: 'Noch nicht abgefragt.',
    polled: (last, next) =>
      `In Ordnung. Zuletzt am ${last} ohne diesen Artikel abgefragt; wieder am ${next}.`,
    baselineToCome:
      'Was bei der ersten Abfrage in ihm steht, ist bekannt, wird aber niemandem gemeldet.',
    noHeadline: (words) => `Keine Überschrift enthält alle Wörter „${words}“.`,
    howToAsk:
      'Fragen Sie mit der Nummer eines Deals (#12), der Adresse eines Artikels oder seiner Überschrift.',
    several: (words) => `Mehrere Überschriften enthalten „${words}“`,
    askByAddress: 'Fragen Sie noch einmal mit der Adresse dessen, den Sie meinen.',
  },
  fr: WHY_FRENCH,
  es: WHY_SPANISH,
  it: WHY_ITALIAN,
  nl: WHY_DUTCH,
  pt: WHY_PORTUGUESE,
}
