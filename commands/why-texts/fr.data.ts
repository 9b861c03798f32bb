import type { WhyTexts } from '../why-texts.data.ts'

export const WHY_FRENCH: WhyTexts = {
  title: (what) => `Pourquoi\u00a0: ${what}`,
  posted: (at) => `Ce canal a reçu l’alerte\u00a0: ${at}.`,
  digested:
    'Ce canal l’a reçue dans un récapitulatif\u00a0: c’était plus qu’il n’en reçoit par jour.',
  held: (at) =>
    `Elle attend le récapitulatif (${at})\u00a0: c’était plus que ce canal n’en reçoit par jour (alertsPerDay).`,
  heldNext:
    'Elle est dans le récapitulatif en cours d’envoi\u00a0: c’était plus que ce canal n’en reçoit par jour.',
  failed: (reason) => `L’alerte a été abandonnée\u00a0: ${reason}.`,
  sending: 'L’alerte est en cours d’envoi.',
  waiting: 'L’alerte va partir.',
  waitingBecause: (reason, next) =>
    `L’alerte n’a pas encore pu partir\u00a0: ${reason}. Prochain essai\u00a0: ${next}.`,
  notOwed: 'Ce canal n’a pas reçu d’alerte.',
  allSilent:
    'Tous ses articles étaient dans leurs flux avant que ceux-ci soient suivis (état initial)\u00a0; ceux-là ne sont signalés à personne.',
  belowMinimum: (minimum, why) =>
    `Une règle la sélectionne, mais elle n’atteint pas le minimum de ce canal (${minimum}). ${why}`,
  wasPaused:
    'Une règle la sélectionne, mais les alertes de ce canal étaient suspendues quand elle est arrivée.',
  quietNow: (until) => `L’alerte attend\u00a0: ce canal est en heures calmes jusqu’au ${until}.`,
  pausedNow: (until) =>
    until === null
      ? 'L’alerte attend\u00a0: les alertes de ce canal sont suspendues jusqu’à ce que quelqu’un les reprenne.'
      : `L’alerte attend\u00a0: les alertes de ce canal sont suspendues jusqu’au ${until}.`,
  ruleCameLater:
    'Une règle la retient maintenant, mais aucune de ce canal ne le faisait à l’arrivée des articles. Les règles valent pour ce qui arrive après elles.',
  noRuleSelects: 'Aucune règle de ce canal ne la retient.',
  noRules: 'Ce canal n’a pas de règles. /watch add en crée une.',
  rule: (id, query) => `Règle ${id}\u00a0: ${query}`,
  selected: 'L’a retenue',
  selectedThen: 'L’a retenue à son arrivée, et ne le ferait plus aujourd’hui',
  selectsNow: 'La retient maintenant',
  nearMiss: 'Ne la retient pas',
  unreadable: 'Cette règle n’est plus lisible\u00a0; supprimez-la et créez-la de nouveau.',
  moreRules: (count) => `${count} autres règles ne la retiennent pas non plus.`,
  came: (feed, at) => `Arrivé par le flux «\u00a0${feed}\u00a0»\u00a0: ${at}.`,
  silent:
    'Il était dans le flux avant que celui-ci soit suivi (état initial)\u00a0: il est connu, mais n’est signalé à personne.',
  noDeal: (percent) =>
    `Aucune opération n’y est lue\u00a0: la probabilité est de ${percent}, et compte à partir de 50\u00a0%. Seules les opérations sont signalées, quelles que soient les règles.`,
  nobody: 'Il n’est dit de personne qu’il achète, vend, fusionne ou lève des fonds.',
  language: (names) =>
    `Sa langue n’est pas clairement une de celles qui sont lues\u00a0: ${names}.`,
  quote: (words) => `«\u00a0${words}\u00a0»`,
  phrases: (list) => `Parle contre une opération\u00a0: ${list}.`,
  noStory: 'Une opération y est lue aujourd’hui, mais pas à son arrivée.',
  tells: (number, headline) => `Il parle de l’opération #${number}\u00a0: ${headline}`,
  unknownAddress: (address) => `Inconnu\u00a0: ${address}`,
  frontPage: 'C’est la page d’accueil d’un site, pas un article.',
  notBrought: (feeds) =>
    feeds === 1
      ? 'Le seul flux interrogé ne l’a pas apporté.'
      : `Aucun des ${feeds} flux interrogés ne l’a apporté.`,
  noFeeds: 'Aucun flux n’est interrogé.',
  noFeedOfHost: (host) =>
    `Aucun flux du site ${host} n’est interrogé. L’opérateur peut en ajouter un\u00a0: dealbell feed add https://${host}`,
  pausedFeed: 'En pause\u00a0: il n’est pas interrogé.',
  stoppedFeed: (error) => `Arrêté, car en panne\u00a0: ${error}`,
  failing: (error, next) => `En panne\u00a0: ${error} Prochain essai\u00a0: ${next}.`,
  neverPolled: 'Pas encore interrogé.',
  polled: (last, next) =>
    `Fonctionne. Dernière interrogation, sans cet article\u00a0: ${last}\u00a0; prochaine\u00a0: ${next}.`,
  baselineToCome:
    'Ce qui s’y trouve à la première interrogation est connu, mais n’est signalé à personne.',
  noHeadline: (words) => `Aucun titre ne contient tous les mots «\u00a0${words}\u00a0».`,
  howToAsk: 'Demandez avec le numéro d’une opération (#12), l’adresse d’un article ou son titre.',
  several: (words) => `Plusieurs titres contiennent «\u00a0${words}\u00a0»`,
  askByAddress: 'Demandez encore avec l’adresse de celui que vous voulez.',
}
