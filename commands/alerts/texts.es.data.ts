import type { AlertsTexts } from './texts.ts'

export const SPANISH: AlertsTexts = {
  descriptions: {
    alerts: 'Cómo se avisa a este canal',
    subscribe: 'Suscribir este canal a una lista de seguimiento',
    unsubscribe: 'Terminar una suscripción de este canal',
    settings: 'Mostrar cómo se avisa a este canal y cómo cambiarlo',
    set: 'Cambiar cómo se avisa a este canal',
    preview: 'Mostrar la última alerta como la vería este canal',
    test: 'Publicar una alerta de prueba en este canal',
    pause: 'Detener las alertas de este canal, por un tiempo o hasta nuevo aviso',
    resume: 'Terminar una pausa',
    onlyWatchlist: 'Solo para la suscripción a esta lista; si no, para todas las de este canal',
    join: 'Compartir listas y fuentes con otro servidor o espacio de trabajo',
    leave: 'Dejar de compartir listas y fuentes con un equipo unido',
    code: 'El código que /alerts join mostró al otro equipo; sin él recibe uno',
    partner: 'Qué equipo, según /alerts settings; no hace falta si solo hay uno',
    watchlist: 'El nombre de una lista de seguimiento; sin él, la propia del canal',
    setting: 'Qué ajuste, por ejemplo quiet-hours',
    value: 'Qué valor, o bien: default',
    span: 'Por cuánto tiempo, por ejemplo 2h o 3d; si no, hasta nuevo aviso',
  },
  settings: {
    language: 'el idioma de las alertas: en, de, fr, es, it, nl o pt',
    card: 'full (completa) o compact: solo lo esencial y la primera fuente',
    minimum:
      'una consulta que la operación debe cumplir además de una regla, por ejemplo price:>100m sources:>=2',
    notify: 'qué estados se comunican: all, none o algunos, por ejemplo announced, completed',
    mentions: 'a quién se menciona, por ejemplo role:123; user:456 price:>1bn',
    'quiet-hours': 'cuándo no se envía nada, por ejemplo 22:00-07:00 Europe/Madrid',
    'alerts-per-day': 'más alertas que estas al día van a un resumen, por ejemplo 10',
    digest: 'cuándo salen los resúmenes, por ejemplo 08:00 Europe/Madrid o mon 08:00 Europe/Madrid',
    'follow-ups': 'dónde se comunica un cambio de estado: thread, o también en el canal: channel',
  },
  title: 'Cómo se avisa a este canal',
  ownList: 'la lista de seguimiento propia de este canal',
  managed: 'gestionado por el archivo de configuración',
  allManaged:
    'Las suscripciones de este canal están en el archivo de configuración y solo se pueden cambiar allí.',
  howTo: '/alerts set <ajuste> <valor> cambia un ajuste, «default» lo anula.',
  noSubscription:
    'Este canal aún no tiene suscripción. /watch add le da una regla, /alerts subscribe una lista de seguimiento.',
  goesFor: (lists) => `Vale para: ${lists}.`,
  notChangeable: (typed, lists) =>
    `Este canal no tiene ninguna suscripción «${typed}» que pueda cambiarse aquí. Hay: ${lists}`,
  addRules: 'Aún no tiene reglas: /watch add las añade.',
  pausedMeans:
    'Lo que surja entretanto no se comunica después; /deals lo encuentra. /alerts resume termina la pausa.',
  resumed: 'Las alertas de este canal continúan.',
  nothingMatches: 'Ninguna operación guardada cumple todavía las reglas de este canal.',
  previewed: 'Así lo vería este canal',
  testText: 'Esto es una prueba: así serán las alertas de este canal.',
  tested: 'La alerta de prueba está publicada.',
  changed: (setting, value) => `${setting} es ahora: ${value}`,
  wrongValue: (setting) => `${setting} queda como está`,
  subscribed: (list) => `Este canal está suscrito a: ${list}.`,
  known: (list) => `Este canal ya está suscrito a: ${list}.`,
  noList: (typed, lists) => `No hay ninguna lista de seguimiento «${typed}». Hay: ${lists}`,
  unsubscribed: (list) => `Este canal ya no está suscrito a: ${list}.`,
  notSubscribed: (typed) =>
    `Este canal no tiene ninguna suscripción «${typed}» que se pueda terminar aquí.`,
  whichList: (lists) => `Este canal tiene varias suscripciones. ¿Cuál? ${lists}`,
  testTitle: (title) => `Prueba: ${title}`,
  testFailed: (reason) => `No se pudo publicar la alerta de prueba: ${reason}`,
  mentions: (who) => `Se mencionaría a: ${who}`,
  paused: (until) =>
    until === null
      ? 'Las alertas de este canal están en pausa hasta que alguien las reanude.'
      : `Las alertas de este canal están en pausa hasta el ${until}.`,
  joinCode: (code) => `El código es ${code}`,
  joinCodeMeans: (code, until) =>
    `Vale una vez, hasta el ${until}. Quien pueda editar en el otro servidor o espacio de trabajo escribe: /alerts join ${code}. Desde entonces cada equipo puede suscribirse a las listas del otro y ve sus fuentes y lo que traen. /alerts leave lo termina.`,
  joined: (team) => `Este equipo está ahora unido a ${team}.`,
  alreadyJoined: (team) => `Este equipo ya está unido a ${team}.`,
  badCode:
    'Este código no vale: ya se usó, es demasiado antiguo o está mal escrito. /alerts join en el otro equipo da uno nuevo.',
  ownCode: 'Es el código de su propio equipo: se escribe en el otro.',
  left: (team) => `Este equipo ya no está unido a ${team}.`,
  leftMeans: 'Las suscripciones a las listas del otro han terminado. /watch undo lo deshace.',
  notJoined: 'Este equipo no está unido a ningún equipo así.',
  joinedWith: (teams) => `Unido a: ${teams}`,
  whichTeam: (teams) => `Este equipo está unido a varios. ¿A cuál? ${teams}`,
  noTeam: 'Los mensajes directos no pertenecen a ningún equipo: use este comando en un canal.',
}
