import type { WhyTexts } from '../why-texts.data.ts'

export const WHY_SPANISH: WhyTexts = {
  title: (what) => `Por qué: ${what}`,
  posted: (at) => `Este canal recibió el aviso: ${at}.`,
  digested: 'Este canal lo recibió en un resumen: era más de lo que admite al día.',
  held: (at) =>
    `Espera al resumen (${at}): era más de lo que este canal admite al día (alertsPerDay).`,
  heldNext: 'Está en el resumen que se está enviando: era más de lo que este canal admite al día.',
  failed: (reason) => `Se renunció al aviso: ${reason}.`,
  sending: 'El aviso se está enviando ahora mismo.',
  waiting: 'El aviso está a punto de salir.',
  waitingBecause: (reason, next) =>
    `El aviso aún no se pudo enviar: ${reason}. Próximo intento: ${next}.`,
  notOwed: 'Este canal no recibió ningún aviso.',
  allSilent:
    'Todos sus artículos estaban ya en sus fuentes antes de vigilarlas (estado inicial), y de esos no se avisa a nadie.',
  belowMinimum: (minimum, why) =>
    `Una regla la selecciona, pero no llega al mínimo de este canal (${minimum}). ${why}`,
  wasPaused:
    'Una regla la selecciona, pero los avisos de este canal estaban en pausa cuando llegó.',
  quietNow: (until) => `El aviso espera: este canal tiene horas de silencio hasta el ${until}.`,
  pausedNow: (until) =>
    until === null
      ? 'El aviso espera: los avisos de este canal están en pausa hasta que alguien los reanude.'
      : `El aviso espera: los avisos de este canal están en pausa hasta el ${until}.`,
  ruleCameLater:
    'Una regla la elige ahora, pero ninguna de este canal lo hacía cuando llegaron los artículos. Las reglas valen para lo que llega después.',
  noRuleSelects: 'Ninguna regla de este canal la elige.',
  noRules: 'Este canal no tiene reglas. /watch add crea una.',
  rule: (id, query) => `Regla ${id}: ${query}`,
  selected: 'La eligió',
  selectedThen: 'La eligió al llegar, y hoy no lo haría',
  selectsNow: 'La elige ahora',
  nearMiss: 'No la elige',
  unreadable: 'Esta regla ya no se puede leer; elimínela y créela de nuevo.',
  moreRules: (count) => `Otras ${count} reglas tampoco la eligen.`,
  came: (feed, at) => `Llegó por la fuente «${feed}»: ${at}.`,
  silent:
    'Estaba en la fuente antes de vigilarla (estado inicial): se conoce, pero no se avisa a nadie.',
  noDeal: (percent) =>
    `No se lee en él ninguna operación: la probabilidad es del ${percent}, y cuenta desde el 50\u00a0%. Solo se avisa de operaciones, sean cuales sean las reglas.`,
  nobody: 'De nadie se dice que compre, venda, se fusione o recaude fondos.',
  language: (names) => `Su idioma no es claramente uno de los que se leen: ${names}.`,
  quote: (words) => `«${words}»`,
  phrases: (list) => `En contra de una operación habla: ${list}.`,
  noStory: 'Hoy se lee en él una operación, pero no cuando llegó.',
  tells: (number, headline) => `Trata de la operación #${number}: ${headline}`,
  unknownAddress: (address) => `No se conoce: ${address}`,
  frontPage: 'Es la portada de un sitio, no un artículo.',
  notBrought: (feeds) =>
    feeds === 1
      ? 'La única fuente que se consulta no lo ha traído.'
      : `Ninguna de las ${feeds} fuentes que se consultan lo ha traído.`,
  noFeeds: 'No se consulta ninguna fuente.',
  noFeedOfHost: (host) =>
    `No se consulta ninguna fuente de ${host}. El operador puede añadir una: dealbell feed add https://${host}`,
  pausedFeed: 'En pausa: no se consulta.',
  stoppedFeed: (error) => `Detenida porque fallaba: ${error}`,
  failing: (error, next) => `Falla: ${error} Próximo intento: ${next}.`,
  neverPolled: 'Aún no se ha consultado.',
  polled: (last, next) =>
    `Funciona. Última consulta, sin este artículo: ${last}; próxima: ${next}.`,
  baselineToCome: 'Lo que hay en ella en la primera consulta se conoce, pero no se avisa a nadie.',
  noHeadline: (words) => `Ningún titular tiene todas las palabras «${words}».`,
  howToAsk:
    'Pregunte con el número de una operación (#12), la dirección de un artículo o su titular.',
  several: (words) => `Varios titulares tienen las palabras «${words}»`,
  askByAddress: 'Pregunte otra vez con la dirección del que busca.',
}
