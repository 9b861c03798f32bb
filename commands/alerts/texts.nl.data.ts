import type { AlertsTexts } from './texts.ts'

export const DUTCH: AlertsTexts = {
  descriptions: {
    alerts: 'Hoe dit kanaal meldingen krijgt',
    subscribe: 'Dit kanaal op een volglijst abonneren',
    unsubscribe: 'Een abonnement van dit kanaal beëindigen',
    settings: 'Tonen hoe dit kanaal meldingen krijgt en hoe dat te wijzigen is',
    set: 'Wijzigen hoe dit kanaal meldingen krijgt',
    preview: 'De laatste melding tonen zoals dit kanaal die zou zien',
    test: 'Een proefmelding in dit kanaal plaatsen',
    pause: 'De meldingen van dit kanaal stilleggen, een tijd of tot nader order',
    resume: 'Een pauze beëindigen',
    onlyWatchlist: 'Alleen voor het abonnement op deze volglijst; anders voor alle van dit kanaal',
    join: 'Volglijsten en feeds delen met een andere server of workspace',
    leave: 'Geen volglijsten en feeds meer delen met een verbonden team',
    code: 'De code die /alerts join het andere team toonde; zonder code krijg je er een',
    partner: 'Welk team, zoals /alerts settings het toont; niet nodig als het er één is',
    watchlist: 'De naam van een volglijst; zonder naam die van het kanaal zelf',
    setting: 'Welke instelling, bijvoorbeeld quiet-hours',
    value: 'Welke waarde, of: default',
    span: 'Hoe lang, bijvoorbeeld 2h of 3d; anders tot nader order',
  },
  settings: {
    language: 'de taal van de meldingen: en, de, fr, es, it, nl of pt',
    card: 'full (volledig) of compact: alleen de kern en de eerste bron',
    minimum:
      'een zoekopdracht waaraan een deal naast een regel moet voldoen, bijvoorbeeld price:>100m sources:>=2',
    notify: 'welke statussen gemeld worden: all, none of enkele, bijvoorbeeld announced, completed',
    mentions: 'wie genoemd wordt, bijvoorbeeld role:123; user:456 price:>1bn',
    'quiet-hours': 'wanneer niets verstuurd wordt, bijvoorbeeld 22:00-07:00 Europe/Amsterdam',
    'alerts-per-day': 'meer meldingen dan dit per dag komen in een overzicht, bijvoorbeeld 10',
    digest:
      'wanneer overzichten komen, bijvoorbeeld 08:00 Europe/Amsterdam of mon 08:00 Europe/Amsterdam',
    'follow-ups': 'waar een nieuwe status gemeld wordt: thread, of ook in het kanaal: channel',
  },
  title: 'Hoe dit kanaal meldingen krijgt',
  ownList: 'de eigen volglijst van dit kanaal',
  managed: 'uit het configuratiebestand',
  allManaged:
    'De abonnementen van dit kanaal staan in het configuratiebestand en kunnen alleen daar gewijzigd worden.',
  howTo: '/alerts set <instelling> <waarde> wijzigt een instelling, "default" maakt dat ongedaan.',
  noSubscription:
    'Dit kanaal heeft nog geen abonnement. /watch add geeft het een regel, /alerts subscribe een volglijst.',
  goesFor: (lists) => `Dit geldt voor: ${lists}.`,
  notChangeable: (typed, lists) =>
    `Dit kanaal heeft geen abonnement "${typed}" dat hier gewijzigd kan worden. Er zijn: ${lists}`,
  addRules: 'Die heeft nog geen regels: /watch add voegt er toe.',
  pausedMeans:
    'Wat intussen gebeurt, wordt later niet gemeld; /deals vindt het. /alerts resume beëindigt de pauze.',
  resumed: 'De meldingen van dit kanaal gaan verder.',
  nothingMatches: 'Nog geen opgeslagen deal past bij de regels van dit kanaal.',
  previewed: 'Zo zou dit kanaal het zien',
  testText: 'Dit is een proef: zo zien de meldingen van dit kanaal eruit.',
  tested: 'De proefmelding is geplaatst.',
  changed: (setting, value) => `${setting} is nu: ${value}`,
  wrongValue: (setting) => `${setting} blijft zoals het is`,
  subscribed: (list) => `Dit kanaal is geabonneerd op: ${list}.`,
  known: (list) => `Dit kanaal is al geabonneerd op: ${list}.`,
  noList: (typed, lists) => `Er is geen volglijst "${typed}". Er zijn: ${lists}`,
  unsubscribed: (list) => `Dit kanaal is niet meer geabonneerd op: ${list}.`,
  notSubscribed: (typed) =>
    `Dit kanaal heeft geen abonnement "${typed}" dat hier beëindigd kan worden.`,
  whichList: (lists) => `Dit kanaal heeft meer abonnementen. Welk? ${lists}`,
  testTitle: (title) => `Proef: ${title}`,
  testFailed: (reason) => `De proefmelding kon niet geplaatst worden: ${reason}`,
  mentions: (who) => `Genoemd zouden worden: ${who}`,
  paused: (until) =>
    until === null
      ? 'De meldingen van dit kanaal liggen stil tot iemand ze hervat.'
      : `De meldingen van dit kanaal liggen stil tot ${until}.`,
  joinCode: (code) => `De code is ${code}`,
  joinCodeMeans: (code, until) =>
    `Hij geldt één keer, tot ${until}. Wie in de andere server of workspace mag wijzigen, typt: /alerts join ${code}. Daarna kan elk team zich op de volglijsten van het andere abonneren en ziet het diens feeds en wat die brengen. /alerts leave maakt er een eind aan.`,
  joined: (team) => `Dit team is nu verbonden met ${team}.`,
  alreadyJoined: (team) => `Dit team is al verbonden met ${team}.`,
  badCode:
    'Deze code geldt niet: hij is gebruikt, te oud of verkeerd getypt. /alerts join in het andere team geeft een nieuwe.',
  ownCode: 'Dit is de code van het eigen team: typ hem in het andere.',
  left: (team) => `Dit team is niet meer verbonden met ${team}.`,
  leftMeans: 'Abonnementen op elkaars volglijsten zijn beëindigd. /watch undo draait dat terug.',
  notJoined: 'Dit team is niet met zo’n team verbonden.',
  joinedWith: (teams) => `Verbonden met: ${teams}`,
  whichTeam: (teams) => `Dit team is met meer teams verbonden. Met welk? ${teams}`,
  noTeam: 'Privéberichten horen bij geen team: gebruik deze opdracht in een kanaal.',
}
