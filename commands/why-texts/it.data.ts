import type { WhyTexts } from '../why-texts.data.ts'

export const WHY_ITALIAN: WhyTexts = {
  title: (what) => `Perché: ${what}`,
  posted: (at) => `Questo canale ha ricevuto l’avviso: ${at}.`,
  digested: 'Questo canale l’ha ricevuto in un riepilogo: era più di quanto accetti in un giorno.',
  held: (at) =>
    `Aspetta il riepilogo (${at}): era più di quanto questo canale accetti in un giorno (alertsPerDay).`,
  heldNext:
    'È nel riepilogo in corso di invio: era più di quanto questo canale accetti in un giorno.',
  failed: (reason) => `L’avviso è stato abbandonato: ${reason}.`,
  sending: 'L’avviso sta partendo in questo momento.',
  waiting: 'L’avviso sta per partire.',
  waitingBecause: (reason, next) =>
    `L’avviso non è ancora potuto partire: ${reason}. Prossimo tentativo: ${next}.`,
  notOwed: 'Questo canale non ha ricevuto avvisi.',
  allSilent:
    'Tutti i suoi articoli erano nei feed prima che questi fossero seguiti (stato iniziale), e di quelli non si avvisa nessuno.',
  belowMinimum: (minimum, why) =>
    `Una regola la seleziona, ma non raggiunge il minimo di questo canale (${minimum}). ${why}`,
  wasPaused:
    'Una regola la seleziona, ma gli avvisi di questo canale erano sospesi quando è arrivata.',
  quietNow: (until) => `L’avviso attende: questo canale è in ore di silenzio fino al ${until}.`,
  pausedNow: (until) =>
    until === null
      ? 'L’avviso attende: gli avvisi di questo canale sono sospesi finché qualcuno non li riprende.'
      : `L’avviso attende: gli avvisi di questo canale sono sospesi fino al ${until}.`,
  ruleCameLater:
    'Ora una regola la sceglie, ma nessuna di questo canale lo faceva all’arrivo degli articoli. Le regole valgono per ciò che arriva dopo.',
  noRuleSelects: 'Nessuna regola di questo canale la sceglie.',
  noRules: 'Questo canale non ha regole. /watch add ne crea una.',
  rule: (id, query) => `Regola ${id}: ${query}`,
  selected: 'L’ha scelta',
  selectedThen: 'L’ha scelta all’arrivo, e oggi non lo farebbe',
  selectsNow: 'La sceglie ora',
  nearMiss: 'Non la sceglie',
  unreadable: 'Questa regola non è più leggibile; la elimini e la crei di nuovo.',
  moreRules: (count) => `Altre ${count} regole non la scelgono nemmeno.`,
  came: (feed, at) => `È arrivato con il feed «${feed}»: ${at}.`,
  silent:
    'Era nel feed prima che questo fosse seguito (stato iniziale): è noto, ma non se ne avvisa nessuno.',
  noDeal: (percent) =>
    `Non vi si legge alcuna operazione: probabilità ${percent}, conta dal 50%. Si avvisa solo di operazioni, quali che siano le regole.`,
  nobody: 'Di nessuno si dice che compri, venda, si fonda o raccolga capitali.',
  language: (names) => `La sua lingua non è chiaramente una di quelle lette: ${names}.`,
  quote: (words) => `«${words}»`,
  phrases: (list) => `Contro un’operazione parla: ${list}.`,
  noStory: 'Oggi vi si legge un’operazione, ma non all’arrivo.',
  tells: (number, headline) => `Parla dell’operazione #${number}: ${headline}`,
  unknownAddress: (address) => `Non noto: ${address}`,
  frontPage: 'È la pagina iniziale di un sito, non un articolo.',
  notBrought: (feeds) =>
    feeds === 1
      ? 'L’unico feed interrogato non l’ha portato.'
      : `Nessuno dei ${feeds} feed interrogati l’ha portato.`,
  noFeeds: 'Nessun feed viene interrogato.',
  noFeedOfHost: (host) =>
    `Nessun feed di ${host} viene interrogato. L’operatore può aggiungerne uno: dealbell feed add https://${host}`,
  pausedFeed: 'In pausa: non viene interrogato.',
  stoppedFeed: (error) => `Fermato perché non funzionava: ${error}`,
  failing: (error, next) => `Non funziona: ${error} Prossimo tentativo: ${next}.`,
  neverPolled: 'Non ancora interrogato.',
  polled: (last, next) =>
    `Funziona. Ultima interrogazione, senza questo articolo: ${last}; prossima: ${next}.`,
  baselineToCome:
    'Ciò che vi si trova alla prima interrogazione è noto, ma non se ne avvisa nessuno.',
  noHeadline: (words) => `Nessun titolo contiene tutte le parole «${words}».`,
  howToAsk:
    'Chieda con il numero di un’operazione (#12), l’indirizzo di un articolo o il suo titolo.',
  several: (words) => `Più titoli contengono le parole «${words}»`,
  askByAddress: 'Chieda di nuovo con l’indirizzo di quello che intende.',
}
