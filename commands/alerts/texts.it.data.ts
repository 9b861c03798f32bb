import type { AlertsTexts } from './texts.ts'

export const ITALIAN: AlertsTexts = {
  descriptions: {
    alerts: 'Come viene avvisato questo canale',
    subscribe: 'Iscrivere questo canale a una lista di osservazione',
    unsubscribe: 'Terminare un’iscrizione di questo canale',
    settings: 'Mostrare come viene avvisato questo canale e come cambiarlo',
    set: 'Cambiare come viene avvisato questo canale',
    preview: 'Mostrare l’ultimo avviso come lo vedrebbe questo canale',
    test: 'Pubblicare un avviso di prova in questo canale',
    pause: 'Sospendere gli avvisi di questo canale, per un po’ o fino a nuovo ordine',
    resume: 'Terminare una pausa',
    onlyWatchlist:
      'Solo per l’iscrizione a questa lista; altrimenti per tutte quelle di questo canale',
    join: 'Condividere liste e feed con un altro server o workspace',
    leave: 'Smettere di condividere liste e feed con un team collegato',
    code: 'Il codice che /alerts join ha mostrato all’altro team; senza, ne ricevi uno',
    partner: 'Quale team, come lo mostra /alerts settings; non serve se è uno solo',
    watchlist: 'Il nome di una lista di osservazione; senza, quella propria del canale',
    setting: 'Quale impostazione, per esempio quiet-hours',
    value: 'Quale valore, oppure: default',
    span: 'Per quanto tempo, per esempio 2h o 3d; altrimenti fino a nuovo ordine',
  },
  settings: {
    language: 'la lingua degli avvisi: en, de, fr, es, it, nl o pt',
    card: 'full (completo) o compact: solo l’essenziale e la prima fonte',
    minimum:
      'una query che un’operazione deve soddisfare oltre a una regola, per esempio price:>100m sources:>=2',
    notify: 'quali stati vengono comunicati: all, none o alcuni, per esempio announced, completed',
    mentions: 'chi viene menzionato, per esempio role:123; user:456 price:>1bn',
    'quiet-hours': 'quando non si invia nulla, per esempio 22:00-07:00 Europe/Rome',
    'alerts-per-day':
      'oltre questo numero al giorno gli avvisi vanno in un riepilogo, per esempio 10',
    digest: 'quando escono i riepiloghi, per esempio 08:00 Europe/Rome o mon 08:00 Europe/Rome',
    'follow-ups': 'dove si comunica un cambio di stato: thread, o anche nel canale: channel',
  },
  title: 'Come viene avvisato questo canale',
  ownList: 'la lista di osservazione propria di questo canale',
  managed: 'gestito dal file di configurazione',
  allManaged:
    'Le iscrizioni di questo canale sono nel file di configurazione e si possono cambiare solo lì.',
  howTo: '/alerts set <impostazione> <valore> cambia un’impostazione, «default» la annulla.',
  noSubscription:
    'Questo canale non ha ancora iscrizioni. /watch add gli dà una regola, /alerts subscribe una lista di osservazione.',
  goesFor: (lists) => `Vale per: ${lists}.`,
  notChangeable: (typed, lists) =>
    `Questo canale non ha un’iscrizione «${typed}» che si possa cambiare qui. Ci sono: ${lists}`,
  addRules: 'Non ha ancora regole: /watch add ne aggiunge.',
  pausedMeans:
    'Ciò che accade nel frattempo non viene comunicato dopo; /deals lo trova. /alerts resume termina la pausa.',
  resumed: 'Gli avvisi di questo canale riprendono.',
  nothingMatches: 'Nessuna operazione salvata soddisfa ancora le regole di questo canale.',
  previewed: 'Così lo vedrebbe questo canale',
  testText: 'Questa è una prova: così saranno gli avvisi di questo canale.',
  tested: 'L’avviso di prova è pubblicato.',
  changed: (setting, value) => `${setting} ora è: ${value}`,
  wrongValue: (setting) => `${setting} resta com’è`,
  subscribed: (list) => `Questo canale è iscritto a: ${list}.`,
  known: (list) => `Questo canale è già iscritto a: ${list}.`,
  noList: (typed, lists) => `Non c’è una lista di osservazione «${typed}». Ci sono: ${lists}`,
  unsubscribed: (list) => `Questo canale non è più iscritto a: ${list}.`,
  notSubscribed: (typed) =>
    `Questo canale non ha un’iscrizione «${typed}» che si possa terminare qui.`,
  whichList: (lists) => `Questo canale ha più iscrizioni. Quale? ${lists}`,
  testTitle: (title) => `Prova: ${title}`,
  testFailed: (reason) => `Non è stato possibile pubblicare l’avviso di prova: ${reason}`,
  mentions: (who) => `Verrebbero menzionati: ${who}`,
  paused: (until) =>
    until === null
      ? 'Gli avvisi di questo canale sono sospesi finché qualcuno non li riprende.'
      : `Gli avvisi di questo canale sono sospesi fino al ${until}.`,
  joinCode: (code) => `Il codice è ${code}`,
  joinCodeMeans: (code, until) =>
    `Vale una volta, fino al ${until}. Chi può modificare nell’altro server o workspace scrive: /alerts join ${code}. Da allora ogni team può iscriversi alle liste dell’altro e vede i suoi feed e ciò che portano. /alerts leave vi pone fine.`,
  joined: (team) => `Questo team ora è collegato a ${team}.`,
  alreadyJoined: (team) => `Questo team è già collegato a ${team}.`,
  badCode:
    'Questo codice non vale: è già stato usato, è troppo vecchio o è scritto male. /alerts join nell’altro team ne dà uno nuovo.',
  ownCode: 'È il codice del proprio team: va scritto nell’altro.',
  left: (team) => `Questo team non è più collegato a ${team}.`,
  leftMeans: 'Le iscrizioni alle liste dell’altro sono terminate. /watch undo annulla tutto.',
  notJoined: 'Questo team non è collegato a un team simile.',
  joinedWith: (teams) => `Collegato a: ${teams}`,
  whichTeam: (teams) => `Questo team è collegato a più team. A quale? ${teams}`,
  noTeam: 'I messaggi diretti non appartengono a nessun team: usa questo comando in un canale.',
}
