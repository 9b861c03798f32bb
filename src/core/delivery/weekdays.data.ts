/** The days of the week in the languages we answer in, Monday first. */
export const WEEKDAYS: readonly (readonly string[])[] = [
  ['monday', 'montag', 'lundi', 'lunes', 'lunedì', 'maandag', 'segunda'],
  ['tuesday', 'dienstag', 'mardi', 'martes', 'martedì', 'dinsdag', 'terça'],
  ['wednesday', 'mittwoch', 'mercredi', 'miércoles', 'mercoledì', 'woensdag', 'quarta'],
  ['thursday', 'donnerstag', 'jeudi', 'jueves', 'giovedì', 'donderdag', 'quinta'],
  ['friday', 'freitag', 'vendredi', 'viernes', 'venerdì', 'vrijdag', 'sexta'],
  ['saturday', 'samstag', 'sonnabend', 'samedi', 'sábado', 'sabato', 'zaterdag'],
  ['sunday', 'sonntag', 'dimanche', 'domingo', 'domenica', 'zondag'],
]
