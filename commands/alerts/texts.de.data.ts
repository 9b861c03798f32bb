import type { AlertsTexts } from './texts.ts'

export const GERMAN: AlertsTexts = {
  descriptions: {
    alerts: 'Wie dieser Kanal benachrichtigt wird',
    subscribe: 'Eine Beobachtungsliste für diesen Kanal abonnieren',
    unsubscribe: 'Ein Abonnement dieses Kanals beenden',
    settings: 'Zeigen, wie dieser Kanal benachrichtigt wird und wie sich das ändern lässt',
    set: 'Ändern, wie dieser Kanal benachrichtigt wird',
    preview: 'Die neueste Meldung zeigen, wie dieser Kanal sie sähe',
    test: 'Eine Probemeldung in diesen Kanal stellen',
    pause: 'Die Meldungen dieses Kanals anhalten, eine Zeit lang oder bis auf Weiteres',
    resume: 'Eine Pause beenden',
    onlyWatchlist: 'Nur für das Abonnement dieser Merkliste; sonst für alle dieses Kanals',
    join: 'Merklisten und Feeds mit einem anderen Server oder Workspace teilen',
    leave: 'Aufhören, Merklisten und Feeds mit einem verbundenen Team zu teilen',
    code: 'Der Code, den /alerts join dem anderen Team zeigte; ohne ihn bekommen Sie einen',
    partner: 'Welches Team, wie /alerts settings es zeigt; unnötig, wenn es nur eines ist',
    watchlist: 'Der Name einer Beobachtungsliste; ohne ihn die eigene des Kanals',
    setting: 'Welche Einstellung, etwa quiet-hours',
    value: 'Was gelten soll, oder: default',
    span: 'Wie lange, etwa 2h oder 3d; ohne Angabe bis auf Weiteres',
  },
  settings: {
    language: 'die Sprache der Meldungen: en, de, fr, es, it, nl oder pt',
    card: 'full (ausführlich) oder compact: nur Eckdaten und erste Quelle',
    minimum:
      'eine Abfrage, die ein Deal außer einer Regel erfüllen muss, etwa price:>100m sources:>=2',
    notify: 'welche Stände gemeldet werden: all, none oder einige, etwa announced, completed',
    mentions: 'wer erwähnt wird, etwa role:123; user:456 price:>1bn',
    'quiet-hours': 'wann nichts gesendet wird, etwa 22:00-07:00 Europe/Berlin',
    'alerts-per-day': 'mehr Meldungen als so viele am Tag kommen gesammelt, etwa 10; mit 0 alle',
    digest: 'wann Gesammeltes kommt, etwa 08:00 Europe/Berlin oder mon 08:00 Europe/Berlin',
    'follow-ups': 'wo ein neuer Stand gemeldet wird: thread, oder auch im Kanal: channel',
  },
  title: 'So wird dieser Kanal benachrichtigt',
  ownList: 'die eigene Beobachtungsliste dieses Kanals',
  managed: 'aus der Konfigurationsdatei',
  allManaged:
    'Die Abonnements dieses Kanals stehen in der Konfigurationsdatei und können nur dort geändert werden.',
  howTo: '/alerts set <Einstellung> <Wert> ändert eine Einstellung, „default“ nimmt sie zurück.',
  noSubscription:
    'Dieser Kanal hat noch kein Abonnement. /watch add gibt ihm eine Regel, /alerts subscribe eine Beobachtungsliste.',
  goesFor: (lists) => `Das gilt für: ${lists}.`,
  notChangeable: (typed, lists) =>
    `Dieser Kanal hat kein Abonnement „${typed}“, das sich hier ändern lässt. Es gibt: ${lists}`,
  addRules: 'Sie hat noch keine Regeln: /watch add fügt welche hinzu.',
  pausedMeans:
    'Was inzwischen geschieht, wird nicht nachgemeldet; /deals findet es. /alerts resume beendet die Pause.',
  resumed: 'Die Meldungen dieses Kanals gehen weiter.',
  nothingMatches: 'Noch passt kein gespeicherter Deal zu den Regeln dieses Kanals.',
  previewed: 'So sähe es dieser Kanal',
  testText: 'Das ist eine Probe: So sehen die Meldungen dieses Kanals aus.',
  tested: 'Die Probemeldung steht im Kanal.',
  changed: (setting, value) => `${setting} ist jetzt: ${value}`,
  wrongValue: (setting) => `${setting} bleibt, wie es ist`,
  subscribed: (list) => `Dieser Kanal hat abonniert: ${list}.`,
  known: (list) => `Dieser Kanal hat das schon abonniert: ${list}.`,
  noList: (typed, lists) => `Es gibt keine Beobachtungsliste „${typed}“. Es gibt: ${lists}`,
  unsubscribed: (list) => `Dieser Kanal hat nicht mehr abonniert: ${list}.`,
  notSubscribed: (typed) =>
    `Dieser Kanal hat kein Abonnement „${typed}“, das sich hier beenden ließe.`,
  whichList: (lists) => `Dieser Kanal hat mehrere Abonnements. Welches? ${lists}`,
  testTitle: (title) => `Probe: ${title}`,
  testFailed: (reason) => `Die Probemeldung ließ sich nicht senden: ${reason}`,
  mentions: (who) => `Erwähnt würden: ${who}`,
  paused: (until) =>
    until === null
      ? 'Die Meldungen dieses Kanals ruhen, bis jemand sie wieder aufnimmt.'
      : `Die Meldungen dieses Kanals ruhen bis ${until}.`,
  joinCode: (code) => `Der Code lautet ${code}`,
  joinCodeMeans: (code, until) =>
    `Er gilt einmal, bis ${until}. Wer im anderen Server oder Workspace bearbeiten darf, tippt: /alerts join ${code}. Dann kann jedes Team die Merklisten des anderen abonnieren und sieht dessen Feeds und was sie bringen. /alerts leave beendet das.`,
  joined: (team) => `Dieses Team ist jetzt mit ${team} verbunden.`,
  alreadyJoined: (team) => `Dieses Team ist schon mit ${team} verbunden.`,
  badCode:
    'Dieser Code gilt nicht: Er ist benutzt, zu alt oder vertippt. /alerts join im anderen Team gibt einen neuen.',
  ownCode: 'Das ist der Code des eigenen Teams: Getippt wird er im anderen.',
  left: (team) => `Dieses Team ist nicht mehr mit ${team} verbunden.`,
  leftMeans:
    'Abonnements der Merklisten des jeweils anderen sind beendet. /watch undo nimmt das zurück.',
  notJoined: 'Mit einem solchen Team ist dieses Team nicht verbunden.',
  joinedWith: (teams) => `Verbunden mit: ${teams}`,
  whichTeam: (teams) => `Dieses Team ist mit mehreren verbunden. Mit welchem? ${teams}`,
  noTeam: 'Direktnachrichten gehören zu keinem Team: Nehmen Sie den Befehl in einem Kanal.',
}
