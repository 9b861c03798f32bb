import type { AlertsTexts } from './texts.ts'

export const ENGLISH: AlertsTexts = {
  descriptions: {
    alerts: 'How this channel is alerted',
    subscribe: 'Subscribe this channel to a watchlist',
    unsubscribe: 'End a subscription of this channel',
    settings: 'Show how this channel is alerted, and how to change it',
    set: 'Change how this channel is alerted',
    preview: 'Show the latest alert as this channel would see it',
    test: 'Post a test alert into this channel',
    pause: 'Stop the alerts of this channel, for a while or until resumed',
    resume: 'End a pause',
    onlyWatchlist: 'Only for the subscription to this watchlist; otherwise for all of this channel',
    join: 'Share watchlists and feeds with another server or workspace',
    leave: 'Stop sharing watchlists and feeds with a joined team',
    code: 'The code that /alerts join showed the other team; without it you get one',
    partner: 'Which team, as /alerts settings shows it; not needed if there is one only',
    watchlist: 'The name of a watchlist; without it the channel’s own',
    setting: 'Which setting, such as quiet-hours',
    value: 'What it is to be, or: default',
    span: 'For how long, such as 2h or 3d; without it until resumed',
  },
  settings: {
    language: 'the language of the alerts: en, de, fr, es, it, nl or pt',
    card: 'full, or compact: terms and the first source only',
    minimum: 'a query that a deal has to satisfy besides a rule, such as price:>100m sources:>=2',
    notify: 'which statuses are told: all, none, or some, such as announced, completed',
    mentions: 'who is pinged, such as role:123; user:456 price:>1bn',
    'quiet-hours': 'when nothing is sent, such as 22:00-07:00 Europe/Berlin',
    'alerts-per-day':
      'more alerts than this within a day go to a digest, such as 10; with 0 all do',
    digest: 'when digests go out, such as 08:00 Europe/Berlin or mon 08:00 Europe/Berlin',
    'follow-ups': 'where a change of status is told: thread, or channel too',
  },
  title: 'How this channel is alerted',
  ownList: 'this channel’s own watchlist',
  managed: 'managed by the configuration file',
  allManaged:
    'The subscriptions of this channel stand in the configuration file and can only be changed there.',
  howTo: '/alerts set <setting> <value> changes a setting, "default" takes it back.',
  noSubscription:
    'This channel has no subscription yet. /watch add gives it a rule, /alerts subscribe a watchlist.',
  goesFor: (lists) => `This goes for: ${lists}.`,
  notChangeable: (typed, lists) =>
    `This channel has no subscription "${typed}" that can be changed here. There are: ${lists}`,
  addRules: 'It has no rules yet: /watch add gives it some.',
  pausedMeans:
    'What comes up meanwhile is not told afterwards; /deals finds it. /alerts resume ends the pause.',
  resumed: 'The alerts of this channel go on.',
  nothingMatches: 'No stored deal matches the rules of this channel yet.',
  previewed: 'So this channel would see it',
  testText: 'This is a test: alerts of this channel will look like this.',
  tested: 'The test alert is posted.',
  changed: (setting, value) => `${setting} is now: ${value}`,
  wrongValue: (setting) => `${setting} stays as it is`,
  subscribed: (list) => `This channel is subscribed to ${list}.`,
  known: (list) => `This channel is subscribed to ${list} already.`,
  noList: (typed, lists) => `There is no watchlist "${typed}". There are: ${lists}`,
  unsubscribed: (list) => `This channel is no longer subscribed to ${list}.`,
  notSubscribed: (typed) => `This channel has no subscription "${typed}" that could be ended here.`,
  whichList: (lists) => `This channel has several subscriptions. Which one? ${lists}`,
  testTitle: (title) => `Test: ${title}`,
  testFailed: (reason) => `The test alert could not be posted: ${reason}`,
  mentions: (who) => `Would mention: ${who}`,
  paused: (until) =>
    until === null
      ? 'The alerts of this channel are paused until somebody resumes them.'
      : `The alerts of this channel are paused until ${until}.`,
  joinCode: (code) => `The code is ${code}`,
  joinCodeMeans: (code, until) =>
    `It is good once, until ${until}. An editor of the other server or workspace types: /alerts join ${code}. From then on each of you can subscribe to the other's watchlists, and sees its feeds and what they bring. /alerts leave ends it.`,
  joined: (team) => `This team is now joined with ${team}.`,
  alreadyJoined: (team) => `This team is joined with ${team} already.`,
  badCode:
    'This code is not valid: it was used, is too old or mistyped. /alerts join in the other team gives a new one.',
  ownCode: 'This is your own team’s code: an editor of the other team types it.',
  left: (team) => `This team is no longer joined with ${team}.`,
  leftMeans: 'Subscriptions to each other’s watchlists have ended. /watch undo takes it back.',
  notJoined: 'This team is joined with no such team.',
  joinedWith: (teams) => `Joined with: ${teams}`,
  whichTeam: (teams) => `This team is joined with several teams. Which one? ${teams}`,
  noTeam: 'Direct messages belong to no team: use this command in a channel.',
}
