import type { AlertsTexts } from './texts.ts'

export const FRENCH: AlertsTexts = {
  descriptions: {
    alerts: 'Comment ce canal est alerté',
    subscribe: 'Abonner ce canal à une liste de veille',
    unsubscribe: 'Mettre fin à un abonnement de ce canal',
    settings: 'Montrer comment ce canal est alerté et comment le changer',
    set: 'Changer la manière dont ce canal est alerté',
    preview: 'Montrer la dernière alerte telle que ce canal la verrait',
    test: 'Publier une alerte d’essai dans ce canal',
    pause: 'Suspendre les alertes de ce canal, pour un temps ou jusqu’à nouvel ordre',
    resume: 'Mettre fin à une pause',
    onlyWatchlist:
      'Seulement pour l’abonnement à cette liste de veille ; sinon pour tous ceux de ce canal',
    join: 'Partager listes de veille et flux avec un autre serveur ou espace de travail',
    leave: 'Ne plus partager listes de veille et flux avec une équipe associée',
    code: 'Le code montré à l’autre équipe par /alerts join ; sans lui, vous en recevez un',
    partner: 'Quelle équipe, selon /alerts settings ; inutile s’il n’y en a qu’une',
    watchlist: 'Le nom d’une liste de veille ; sans lui, celle du canal',
    setting: 'Quel réglage, par exemple quiet-hours',
    value: 'Sa valeur, ou : default',
    span: 'Pour combien de temps, par exemple 2h ou 3d ; sinon jusqu’à nouvel ordre',
  },
  settings: {
    language: 'la langue des alertes : en, de, fr, es, it, nl ou pt',
    card: 'full (complet) ou compact : l’essentiel et la première source',
    minimum:
      'une requête qu’un deal doit satisfaire en plus d’une règle, par exemple price:>100m sources:>=2',
    notify: 'quels statuts sont annoncés : all, none ou certains, par exemple announced, completed',
    mentions: 'qui est mentionné, par exemple role:123; user:456 price:>1bn',
    'quiet-hours': 'quand rien n’est envoyé, par exemple 22:00-07:00 Europe/Paris',
    'alerts-per-day':
      'au-delà de ce nombre par jour, les alertes vont dans un récapitulatif, par exemple 10',
    digest:
      'quand partent les récapitulatifs, par exemple 08:00 Europe/Paris ou mon 08:00 Europe/Paris',
    'follow-ups':
      'où un changement de statut est annoncé : thread, ou aussi dans le canal : channel',
  },
  title: 'Comment ce canal est alerté',
  ownList: 'la liste de veille propre à ce canal',
  managed: 'géré par le fichier de configuration',
  allManaged:
    'Les abonnements de ce canal figurent dans le fichier de configuration et ne peuvent être changés que là.',
  howTo: '/alerts set <réglage> <valeur> change un réglage, « default » l’annule.',
  noSubscription:
    'Ce canal n’a pas encore d’abonnement. /watch add lui donne une règle, /alerts subscribe une liste de veille.',
  goesFor: (lists) => `Cela vaut pour : ${lists}.`,
  notChangeable: (typed, lists) =>
    `Ce canal n’a pas d’abonnement « ${typed} » modifiable ici. Il y a : ${lists}`,
  addRules: 'Elle n’a pas encore de règles : /watch add en ajoute.',
  pausedMeans:
    'Ce qui survient entre-temps ne sera pas annoncé après coup ; /deals le retrouve. /alerts resume met fin à la pause.',
  resumed: 'Les alertes de ce canal reprennent.',
  nothingMatches: 'Aucun deal enregistré ne correspond encore aux règles de ce canal.',
  previewed: 'Voici ce que ce canal verrait',
  testText: 'Ceci est un essai : les alertes de ce canal auront cet aspect.',
  tested: 'L’alerte d’essai est publiée.',
  changed: (setting, value) => `${setting} vaut maintenant : ${value}`,
  wrongValue: (setting) => `${setting} reste inchangé`,
  subscribed: (list) => `Ce canal est abonné à : ${list}.`,
  known: (list) => `Ce canal est déjà abonné à : ${list}.`,
  noList: (typed, lists) => `Il n’y a pas de liste de veille « ${typed} ». Il y a : ${lists}`,
  unsubscribed: (list) => `Ce canal n’est plus abonné à : ${list}.`,
  notSubscribed: (typed) =>
    `Ce canal n’a pas d’abonnement « ${typed} » auquel on puisse mettre fin ici.`,
  whichList: (lists) => `Ce canal a plusieurs abonnements. Lequel ? ${lists}`,
  testTitle: (title) => `Essai : ${title}`,
  testFailed: (reason) => `L’alerte d’essai n’a pas pu être publiée : ${reason}`,
  mentions: (who) => `Seraient mentionnés : ${who}`,
  paused: (until) =>
    until === null
      ? 'Les alertes de ce canal sont suspendues jusqu’à ce que quelqu’un les reprenne.'
      : `Les alertes de ce canal sont suspendues jusqu’au ${until}.`,
  joinCode: (code) => `Le code est ${code}`,
  joinCodeMeans: (code, until) =>
    `Il est valable une fois, jusqu’au ${until}. Une personne habilitée de l’autre serveur ou espace de travail tape : /alerts join ${code}. Dès lors, chaque équipe peut s’abonner aux listes de l’autre et voit ses flux et ce qu’ils apportent. /alerts leave y met fin.`,
  joined: (team) => `Cette équipe est maintenant associée à ${team}.`,
  alreadyJoined: (team) => `Cette équipe est déjà associée à ${team}.`,
  badCode:
    'Ce code n’est pas valable : il a servi, il est trop ancien ou mal tapé. /alerts join dans l’autre équipe en donne un nouveau.',
  ownCode: 'C’est le code de votre propre équipe : il se tape dans l’autre.',
  left: (team) => `Cette équipe n’est plus associée à ${team}.`,
  leftMeans: 'Les abonnements aux listes de l’autre ont pris fin. /watch undo annule cela.',
  notJoined: 'Cette équipe n’est associée à aucune équipe de ce nom.',
  joinedWith: (teams) => `Associée à : ${teams}`,
  whichTeam: (teams) => `Cette équipe est associée à plusieurs autres. Laquelle ? ${teams}`,
  noTeam:
    'Les messages privés n’appartiennent à aucune équipe : utilisez cette commande dans un canal.',
}
