import type { WhyTexts } from '../why-texts.data.ts'

export const WHY_DUTCH: WhyTexts = {
  title: (what) => `Waarom: ${what}`,
  posted: (at) => `Dit kanaal kreeg de melding op ${at}.`,
  digested: 'Dit kanaal kreeg het in een overzicht: het was meer dan het kanaal per dag krijgt.',
  held: (at) =>
    `Het wacht op het overzicht van ${at}: het was meer dan dit kanaal per dag krijgt (alertsPerDay).`,
  heldNext:
    'Het staat in het overzicht dat nu wordt verstuurd: het was meer dan dit kanaal per dag krijgt.',
  failed: (reason) => `De melding is opgegeven: ${reason}.`,
  sending: 'De melding wordt nu verstuurd.',
  waiting: 'De melding gaat zo uit.',
  waitingBecause: (reason, next) =>
    `De melding kon nog niet uit: ${reason}. De volgende poging is op ${next}.`,
  notOwed: 'Dit kanaal kreeg geen melding.',
  allSilent:
    'Alle artikelen stonden al in hun feeds voordat die gevolgd werden (beginstand), en zulke worden aan niemand gemeld.',
  belowMinimum: (minimum, why) =>
    `Een regel selecteert het, maar het haalt het minimum van dit kanaal niet (${minimum}). ${why}`,
  wasPaused: 'Een regel selecteert het, maar de meldingen van dit kanaal lagen stil toen het kwam.',
  quietNow: (until) => `De melding wacht: dit kanaal heeft stille uren tot ${until}.`,
  pausedNow: (until) =>
    until === null
      ? 'De melding wacht: de meldingen van dit kanaal liggen stil tot iemand ze hervat.'
      : `De melding wacht: de meldingen van dit kanaal liggen stil tot ${until}.`,
  ruleCameLater:
    'Nu kiest een regel het, maar geen regel van dit kanaal deed dat toen de artikelen kwamen. Regels gelden voor wat na ze komt.',
  noRuleSelects: 'Geen regel van dit kanaal kiest het.',
  noRules: 'Dit kanaal heeft geen regels. /watch add maakt er een.',
  rule: (id, query) => `Regel ${id}: ${query}`,
  selected: 'Koos het',
  selectedThen: 'Koos het bij aankomst, en zou dat nu niet doen',
  selectsNow: 'Kiest het nu',
  nearMiss: 'Kiest het niet',
  unreadable: 'Deze regel is niet meer leesbaar; verwijder hem en maak hem opnieuw.',
  moreRules: (count) => `Nog ${count} regels kiezen het ook niet.`,
  came: (feed, at) => `Het kwam via de feed ‘${feed}’ op ${at}.`,
  silent:
    'Het stond al in de feed voordat die gevolgd werd (beginstand): het is bekend, maar wordt aan niemand gemeld.',
  noDeal: (percent) =>
    `Er wordt geen deal in gelezen: de kans is ${percent}, vanaf 50% telt het. Alleen deals worden gemeld, wat de regels ook zijn.`,
  nobody: 'Van niemand wordt gezegd dat hij koopt, verkoopt, fuseert of geld ophaalt.',
  language: (names) => `De taal is niet duidelijk een van de talen die gelezen worden: ${names}.`,
  quote: (words) => `‘${words}’`,
  phrases: (list) => `Tegen een deal spreekt: ${list}.`,
  noStory: 'Nu wordt er een deal in gelezen, bij aankomst niet.',
  tells: (number, headline) => `Het gaat over deal #${number}: ${headline}`,
  unknownAddress: (address) => `Niet bekend: ${address}`,
  frontPage: 'Dit is de voorpagina van een site, geen artikel.',
  notBrought: (feeds) =>
    feeds === 1
      ? 'De enige feed die bevraagd wordt, bracht het niet.'
      : `Geen van de ${feeds} feeds die bevraagd worden, bracht het.`,
  noFeeds: 'Er wordt geen feed bevraagd.',
  noFeedOfHost: (host) =>
    `Van ${host} wordt geen feed bevraagd. De beheerder kan er een toevoegen: dealbell feed add https://${host}`,
  pausedFeed: 'Gepauzeerd: hij wordt niet bevraagd.',
  stoppedFeed: (error) => `Gestopt omdat hij gestoord was: ${error}`,
  failing: (error, next) => `Gestoord: ${error} De volgende poging is op ${next}.`,
  neverPolled: 'Nog niet bevraagd.',
  polled: (last, next) => `Werkt. Laatst bevraagd op ${last}, zonder dit artikel; weer op ${next}.`,
  baselineToCome:
    'Wat er bij de eerste bevraging in staat, is bekend maar wordt aan niemand gemeld.',
  noHeadline: (words) => `Geen kop heeft alle woorden ‘${words}’.`,
  howToAsk: 'Vraag met het nummer van een deal (#12), het adres van een artikel of de kop.',
  several: (words) => `Meer koppen hebben de woorden ‘${words}’`,
  askByAddress: 'Vraag opnieuw met het adres van wat u bedoelt.',
}
