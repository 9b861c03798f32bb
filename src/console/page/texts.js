const TEXTS = {
  en: {
    commands: 'Commands',
    commandLabel: 'Type a command',
    send: 'Send',
    hint: 'Arrow up brings back earlier commands.',
    suggestions: 'Suggestions',
    answers: 'Answers',
    alerts: 'Alerts',
    empty: 'No alerts yet. They appear here as soon as a watched deal is reported.',
    connected: 'Live',
    disconnected: 'Connection lost, trying again…',
    edited: 'updated',
    replies: 'Updates',
    newAlert: 'New alert',
    changedAlert: 'Alert updated',
    close: 'Close',
    choose: 'Please choose',
    unreachable: 'Dealbell does not answer. Is it still running?',
    accents: {
      rumored: 'Rumored',
      announced: 'Announced',
      completed: 'Completed',
      stopped: 'Stopped',
      warning: 'Please note',
    },
  },
  de: {
    commands: 'Befehle',
    commandLabel: 'Befehl eingeben',
    send: 'Senden',
    hint: 'Pfeil nach oben holt frühere Befehle zurück.',
    suggestions: 'Vorschläge',
    answers: 'Antworten',
    alerts: 'Meldungen',
    empty:
      'Noch keine Meldungen. Sie erscheinen hier, sobald über einen beobachteten Deal berichtet wird.',
    connected: 'Verbunden',
    disconnected: 'Verbindung verloren, neuer Versuch…',
    edited: 'aktualisiert',
    replies: 'Neues dazu',
    newAlert: 'Neue Meldung',
    changedAlert: 'Meldung aktualisiert',
    close: 'Schließen',
    choose: 'Bitte wählen',
    unreachable: 'Dealbell antwortet nicht. Läuft das Programm noch?',
    accents: {
      rumored: 'Gerücht',
      announced: 'Angekündigt',
      completed: 'Abgeschlossen',
      stopped: 'Gestoppt',
      warning: 'Hinweis',
    },
  },
}

const language = navigator.languages.map((tag) => tag.split('-')[0]).find((tag) => tag in TEXTS)

/** The page's own words in the reader's language. */
export const texts = TEXTS[language ?? 'en']

/** Puts the reader's language into the page, which is written in English. */
export function translatePage() {
  document.documentElement.lang = language ?? 'en'
  for (const node of document.querySelectorAll('[data-text]')) {
    node.textContent = texts[node.dataset.text]
  }
  for (const node of document.querySelectorAll('[data-label]')) {
    node.setAttribute('aria-label', texts[node.dataset.label])
  }
}
