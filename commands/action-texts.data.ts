import type { Locale } from '../src/core/card/locale.ts'

/** What buttons and forms say in one language, apart from what their actions say. */
interface ActionTexts {
  /** A button of an earlier version, or one that nobody here has made. */
  readonly oldButton: string
  /** A form that was ready only after the platform had stopped waiting. */
  readonly formLate: string
  readonly formFaulty: string
  readonly send: string
  readonly close: string
}

export const ACTION_TEXTS: Readonly<Record<Locale, ActionTexts>> = {
  en: {
    oldButton: 'This button no longer works. /help shows what can be done instead.',
    formLate: 'The form was not ready in time. Please press the button once more.',
    formFaulty: 'Please correct this and send the form again',
    send: 'Send',
    close: 'Close',
  },
  de: {
    oldButton: 'Diese Schaltfläche geht nicht mehr. /help zeigt, was stattdessen geht.',
    formLate: 'Das Formular war nicht rechtzeitig da. Bitte drücken Sie noch einmal.',
    formFaulty: 'Bitte berichtigen Sie das und senden Sie das Formular noch einmal',
    send: 'Senden',
    close: 'Schließen',
  },
  fr: {
    oldButton: 'Ce bouton ne fonctionne plus. /help montre ce qui est possible.',
    formLate: 'Le formulaire n’était pas prêt à temps. Appuyez encore une fois sur le bouton.',
    formFaulty: 'Corrigez ceci, puis envoyez à nouveau le formulaire',
    send: 'Envoyer',
    close: 'Fermer',
  },
  es: {
    oldButton: 'Este botón ya no funciona. /help muestra lo que se puede hacer.',
    formLate: 'El formulario no estuvo listo a tiempo. Pulse el botón otra vez.',
    formFaulty: 'Corrija esto y envíe el formulario otra vez',
    send: 'Enviar',
    close: 'Cerrar',
  },
  it: {
    oldButton: 'Questo pulsante non funziona più. /help mostra che cosa si può fare.',
    formLate: 'Il modulo non era pronto in tempo. Premere di nuovo il pulsante.',
    formFaulty: 'Correggere quanto segue e inviare di nuovo il modulo',
    send: 'Invia',
    close: 'Chiudi',
  },
  nl: {
    oldButton: 'Deze knop werkt niet meer. /help laat zien wat wel kan.',
    formLate: 'Het formulier was niet op tijd klaar. Druk nog een keer op de knop.',
    formFaulty: 'Verbeter dit en verstuur het formulier opnieuw',
    send: 'Versturen',
    close: 'Sluiten',
  },
  pt: {
    oldButton: 'Este botão não funciona mais. /help mostra o que pode ser feito.',
    formLate: 'O formulário não ficou pronto a tempo. Aperte o botão mais uma vez.',
    formFaulty: 'Corrija isto e envie o formulário de novo',
    send: 'Enviar',
    close: 'Fechar',
  },
}
