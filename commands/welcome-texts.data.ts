import type { Translated } from '../src/core/card/locale.ts'

/** What the first admin of a team is shown; the commands themselves stand beside it. */
interface WelcomeTexts {
  readonly title: string
  readonly intro: string
  readonly feed: string
  readonly company: string
  readonly test: string
  readonly help: string
}

export const WELCOME_TEXTS: Translated<WelcomeTexts> = {
  en: {
    title: 'Welcome to Dealbell',
    intro: 'Three steps for whoever manages this, and deals are told here:',
    feed: 'A feed to read: the address of a news site is enough. /feed list shows those that are read already.',
    company:
      'A company to watch, in the channel that is to be told. Any search will do, see /help.',
    test: 'A test: how an alert looks in this channel.',
    help: '/help shows every command. This is shown once.',
  },
  de: {
    title: 'Willkommen bei Dealbell',
    intro: 'Drei Schritte für alle, die hier verwalten, und Deals werden gemeldet:',
    feed: 'Ein Feed: Die Adresse einer Nachrichtenseite genügt. /feed list zeigt, welche schon gelesen werden.',
    company:
      'Ein Unternehmen, in dem Kanal, der es erfahren soll. Jede Suche ist möglich, siehe /help.',
    test: 'Eine Probe: wie eine Meldung in diesem Kanal aussieht.',
    help: '/help zeigt alle Befehle. Dieser Hinweis erscheint nur einmal.',
  },
  fr: {
    title: 'Bienvenue chez Dealbell',
    intro: 'Trois étapes pour qui gère cet espace, et les opérations sont signalées ici :',
    feed: "Un flux à lire : l'adresse d'un site d'actualités suffit. /feed list montre ceux déjà lus.",
    company:
      'Une entreprise à suivre, dans le canal à prévenir. Toute recherche convient, voir /help.',
    test: 'Un essai : à quoi ressemble une alerte dans ce canal.',
    help: '/help montre toutes les commandes. Ce message ne paraît qu’une fois.',
  },
  es: {
    title: 'Bienvenido a Dealbell',
    intro: 'Tres pasos para quien administra esto, y aquí se avisará de las operaciones:',
    feed: 'Un canal de noticias: basta la dirección de un sitio. /feed list muestra los que ya se leen.',
    company:
      'Una empresa que seguir, en el canal que recibirá los avisos. Sirve cualquier búsqueda, vea /help.',
    test: 'Una prueba: cómo se ve un aviso en este canal.',
    help: '/help muestra todos los comandos. Esto aparece una sola vez.',
  },
  it: {
    title: 'Benvenuti in Dealbell',
    intro: 'Tre passi per chi gestisce questo spazio, e le operazioni sono segnalate qui:',
    feed: "Un feed da leggere: basta l'indirizzo di un sito di notizie. /feed list mostra quelli già letti.",
    company:
      'Un’azienda da seguire, nel canale da avvisare. Va bene qualsiasi ricerca, vedere /help.',
    test: 'Una prova: come appare un avviso in questo canale.',
    help: '/help mostra tutti i comandi. Questo messaggio appare una volta sola.',
  },
  nl: {
    title: 'Welkom bij Dealbell',
    intro: 'Drie stappen voor wie dit beheert, en deals worden hier gemeld:',
    feed: 'Een feed om te lezen: het adres van een nieuwssite volstaat. /feed list toont welke al worden gelezen.',
    company:
      'Een bedrijf om te volgen, in het kanaal dat het moet weten. Elke zoekopdracht mag, zie /help.',
    test: 'Een proef: hoe een melding in dit kanaal eruitziet.',
    help: '/help toont alle opdrachten. Dit verschijnt maar één keer.',
  },
  pt: {
    title: 'Boas-vindas ao Dealbell',
    intro: 'Três passos para quem administra isto, e os negócios são anunciados aqui:',
    feed: 'Um feed para ler: basta o endereço de um site de notícias. /feed list mostra os que já são lidos.',
    company:
      'Uma empresa a seguir, no canal que deve ser avisado. Serve qualquer pesquisa, veja /help.',
    test: 'Um teste: como um alerta aparece neste canal.',
    help: '/help mostra todos os comandos. Isto aparece só uma vez.',
  },
}
