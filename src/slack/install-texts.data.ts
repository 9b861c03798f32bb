import type { Translated } from '../core/card/locale.ts'

/** What the browser shows when an installation has ended, one way or the other. */
export const INSTALL_TEXTS: Translated<{
  readonly done: string
  readonly next: string
  readonly cancelled: string
  readonly failed: string
  readonly again: string
}> = {
  en: {
    done: 'Dealbell is installed.',
    next: 'Go back to Slack, invite the bot to a channel (/invite @Dealbell) and type /help there.',
    cancelled: 'Nothing was installed: you have cancelled.',
    failed: 'Nothing was installed: the link had been used, was too old, or Slack refused.',
    again: 'Try again',
  },
  de: {
    done: 'Dealbell ist installiert.',
    next: 'Gehen Sie zurück zu Slack, laden Sie den Bot in einen Kanal ein (/invite @Dealbell) und tippen Sie dort /help.',
    cancelled: 'Es wurde nichts installiert: Sie haben abgebrochen.',
    failed:
      'Es wurde nichts installiert: Der Link war schon benutzt oder zu alt, oder Slack hat abgelehnt.',
    again: 'Noch einmal versuchen',
  },
  fr: {
    done: 'Dealbell est installé.',
    next: 'Revenez à Slack, invitez le bot dans un canal (/invite @Dealbell) et tapez-y /help.',
    cancelled: 'Rien n’a été installé : vous avez annulé.',
    failed:
      'Rien n’a été installé : le lien avait déjà servi ou était trop ancien, ou Slack a refusé.',
    again: 'Réessayer',
  },
  es: {
    done: 'Dealbell está instalado.',
    next: 'Vuelva a Slack, invite al bot a un canal (/invite @Dealbell) y escriba allí /help.',
    cancelled: 'No se ha instalado nada: usted ha cancelado.',
    failed:
      'No se ha instalado nada: el enlace ya se había usado o era demasiado antiguo, o Slack lo ha rechazado.',
    again: 'Volver a intentarlo',
  },
  it: {
    done: 'Dealbell è installato.',
    next: 'Torni a Slack, inviti il bot in un canale (/invite @Dealbell) e lì digiti /help.',
    cancelled: 'Non è stato installato nulla: ha annullato.',
    failed:
      'Non è stato installato nulla: il link era già stato usato o era troppo vecchio, oppure Slack ha rifiutato.',
    again: 'Riprovare',
  },
  nl: {
    done: 'Dealbell is geïnstalleerd.',
    next: 'Ga terug naar Slack, nodig de bot uit in een kanaal (/invite @Dealbell) en typ daar /help.',
    cancelled: 'Er is niets geïnstalleerd: u hebt geannuleerd.',
    failed:
      'Er is niets geïnstalleerd: de link was al gebruikt of te oud, of Slack heeft geweigerd.',
    again: 'Opnieuw proberen',
  },
  pt: {
    done: 'O Dealbell está instalado.',
    next: 'Volte ao Slack, convide o bot para um canal (/invite @Dealbell) e digite /help nele.',
    cancelled: 'Nada foi instalado: você cancelou.',
    failed:
      'Nada foi instalado: o link já tinha sido usado ou era antigo demais, ou o Slack recusou.',
    again: 'Tentar de novo',
  },
}
