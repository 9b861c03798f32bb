import type { Locale } from '../src/core/card/locale.ts'

/** What is said when a feed is added, paused, resumed or removed. `name` is what the feed is called. */
interface FeedTexts {
  notAddress(typed: string): string
  /** The place could not be read as a feed; what to do about it follows. */
  cannotRead(place: string): string
  several(place: string): string
  /** How to choose one of several, by number or address. */
  howToChoose(form: string): string
  noChoice(typed: string): string
  /** What a feed holds: its format, such as RSS, and how many items. */
  holds(format: string, items: number): string
  wrongFirst(typed: string): string
  added(name: string): string
  /** Somebody else had it polled already. */
  shared(name: string): string
  known(name: string): string
  managedAlready(name: string): string
  full(most: number): string
  /** What becomes of the items that stand in the feed already. */
  readonly baseline: string
  post(newest: number): string
  readonly settingsStay: string
  readonly whatNext: string
  paused(name: string): string
  resumed(name: string): string
  removed(name: string): string
  /** Added to `paused` and `removed`: the feed goes on being polled for others. */
  readonly othersWantIt: string
  managed(name: string): string
  operators(name: string): string
  partners(name: string): string
  missing(typed: string): string
}

export const FEED_TEXTS: Readonly<Record<Locale, FeedTexts>> = {
  en: {
    notAddress: (typed) => `"${typed}" is no web address. For example: /feed add news.example`,
    cannotRead: (place) => `No feed could be read at ${place}.`,
    several: (place) => `${place} has several feeds`,
    howToChoose: (form) => `Say which by its number or address: ${form}`,
    noChoice: (typed) => `"${typed}" is none of the feeds found; these are they`,
    holds: (format, items) => `${format}, ${items === 1 ? '1 item' : `${items} items`}`,
    wrongFirst: (typed) => `"${typed}" is no choice: write first:baseline or first:post.`,
    added: (name) => `${name} is polled from now on.`,
    shared: (name) => `${name} is on your list now.`,
    known: (name) => `${name} is on your list already.`,
    managedAlready: (name) => `${name} stands in the configuration file and is polled already.`,
    full: (most) =>
      `You have ${most} feeds, which is the most. Remove one with /feed remove first.`,
    baseline: 'What stands in it already is taken note of in silence; new articles are told.',
    post: (newest) => `The newest ${newest} of the articles that stand in it are told too.`,
    settingsStay: 'It was polled already; nothing that stands in it is told again.',
    whatNext: '/watch add says what this channel is alerted about. /feed list shows how feeds do.',
    paused: (name) => `${name} is paused. /feed resume polls it again.`,
    resumed: (name) => `${name} is polled again.`,
    removed: (name) => `${name} is off your list. The articles it brought stay.`,
    othersWantIt: 'It goes on being polled, because it is wanted elsewhere in this bot too.',
    managed: (name) => `${name} stands in the configuration file and can only be changed there.`,
    partners: (name) => `${name} is a joined team's, and can only be changed there.`,
    operators: (name) => `${name} is the operator's, who changes it with "dealbell feed".`,
    missing: (typed) => `There is no feed ${typed} on your list. /feed list shows the numbers.`,
  },
  de: {
    notAddress: (typed) => `„${typed}“ ist keine Webadresse. Zum Beispiel: /feed add news.example`,
    cannotRead: (place) => `Unter ${place} ließ sich kein Feed lesen.`,
    several: (place) => `${place} hat mehrere Feeds`,
    howToChoose: (form) => `Sagen Sie mit Nummer oder Adresse, welcher: ${form}`,
    noChoice: (typed) => `„${typed}“ gehört nicht zu den gefundenen Feeds; das sind sie`,
    holds: (format, items) => `${format}, ${items === 1 ? '1 Eintrag' : `${items} Einträge`}`,
    wrongFirst: (typed) => `„${typed}“ steht nicht zur Wahl: first:baseline oder first:post.`,
    added: (name) => `${name} wird ab jetzt abgefragt.`,
    shared: (name) => `${name} steht jetzt auf Ihrer Liste.`,
    known: (name) => `${name} steht schon auf Ihrer Liste.`,
    managedAlready: (name) => `${name} steht in der Konfigurationsdatei und wird schon abgefragt.`,
    full: (most) =>
      `Sie haben ${most} Feeds, mehr geht nicht. Entfernen Sie zuerst einen mit /feed remove.`,
    baseline: 'Was schon darin steht, wird still vermerkt; neue Artikel werden gemeldet.',
    post: (newest) => `Die neuesten ${newest} Artikel darin werden auch gemeldet.`,
    settingsStay: 'Er wurde schon abgefragt; was darin steht, wird nicht noch einmal gemeldet.',
    whatNext: '/watch add legt fest, was dieser Kanal erfährt. /feed list zeigt den Zustand.',
    paused: (name) => `${name} ist pausiert. /feed resume nimmt ihn wieder auf.`,
    resumed: (name) => `${name} wird wieder abgefragt.`,
    removed: (name) => `${name} ist von Ihrer Liste. Seine Artikel bleiben erhalten.`,
    othersWantIt: 'Er wird weiter abgefragt, weil er anderswo in diesem Bot gebraucht wird.',
    managed: (name) =>
      `${name} steht in der Konfigurationsdatei und kann nur dort geändert werden.`,
    partners: (name) => `${name} gehört einem verbundenen Team und lässt sich nur dort ändern.`,
    operators: (name) => `${name} gehört dem Betreiber; er ändert ihn mit „dealbell feed“.`,
    missing: (typed) =>
      `Auf Ihrer Liste gibt es keinen Feed ${typed}. /feed list zeigt die Nummern.`,
  },
  fr: {
    notAddress: (typed) =>
      `« ${typed} » n'est pas une adresse web. Exemple : /feed add news.example`,
    cannotRead: (place) => `Aucun flux n'a pu être lu à l'adresse ${place}.`,
    several: (place) => `${place} propose plusieurs flux`,
    howToChoose: (form) => `Indiquez lequel par son numéro ou son adresse : ${form}`,
    noChoice: (typed) => `« ${typed} » n'est pas parmi les flux trouvés ; les voici`,
    holds: (format, items) => `${format}, ${items} ${items > 1 ? 'articles' : 'article'}`,
    wrongFirst: (typed) => `« ${typed} » n'est pas un choix : first:baseline ou first:post.`,
    added: (name) => `${name} est désormais interrogé.`,
    shared: (name) => `${name} est maintenant sur votre liste.`,
    known: (name) => `${name} est déjà sur votre liste.`,
    managedAlready: (name) =>
      `${name} figure dans le fichier de configuration et est déjà interrogé.`,
    full: (most) => `Vous avez ${most} flux, le maximum. Retirez-en un avec /feed remove.`,
    baseline: "Ce qui s'y trouve déjà est noté en silence ; les nouveaux articles sont signalés.",
    post: (newest) => `Les ${newest} articles les plus récents du flux sont aussi signalés.`,
    settingsStay: "Il était déjà interrogé ; ce qui s'y trouve n'est pas signalé de nouveau.",
    whatNext: "/watch add dit ce que ce canal reçoit. /feed list montre l'état des flux.",
    paused: (name) => `${name} est en pause. /feed resume le reprend.`,
    resumed: (name) => `${name} est de nouveau interrogé.`,
    removed: (name) => `${name} n'est plus sur votre liste. Ses articles restent.`,
    othersWantIt: 'Il reste interrogé, car il sert aussi ailleurs dans ce bot.',
    managed: (name) => `${name} figure dans le fichier de configuration et ne se modifie que là.`,
    partners: (name) => `${name} appartient à une équipe associée et ne se modifie que là.`,
    operators: (name) =>
      `${name} appartient à l'exploitant, qui le modifie avec « dealbell feed ».`,
    missing: (typed) => `Aucun flux ${typed} sur votre liste. /feed list montre les numéros.`,
  },
  es: {
    notAddress: (typed) =>
      `«${typed}» no es una dirección web. Por ejemplo: /feed add news.example`,
    cannotRead: (place) => `No se pudo leer ningún canal de noticias en ${place}.`,
    several: (place) => `${place} tiene varios canales de noticias`,
    howToChoose: (form) => `Diga cuál con su número o dirección: ${form}`,
    noChoice: (typed) => `«${typed}» no está entre los encontrados; son estos`,
    holds: (format, items) => `${format}, ${items} ${items === 1 ? 'artículo' : 'artículos'}`,
    wrongFirst: (typed) => `«${typed}» no es una opción: first:baseline o first:post.`,
    added: (name) => `${name} se consulta desde ahora.`,
    shared: (name) => `${name} ya figura en su lista.`,
    known: (name) => `${name} ya estaba en su lista.`,
    managedAlready: (name) => `${name} está en el archivo de configuración y ya se consulta.`,
    full: (most) => `Tiene ${most} canales, el máximo. Quite antes uno con /feed remove.`,
    baseline: 'Lo que ya contiene se anota en silencio; se avisa de los artículos nuevos.',
    post: (newest) => `También se avisa de los ${newest} artículos más recientes que contiene.`,
    settingsStay: 'Ya se consultaba; de lo que contiene no se avisa otra vez.',
    whatNext: '/watch add define los avisos de este canal. /feed list muestra cómo van.',
    paused: (name) => `${name} está en pausa. /feed resume lo reanuda.`,
    resumed: (name) => `${name} se consulta de nuevo.`,
    removed: (name) => `${name} ya no está en su lista. Sus artículos se conservan.`,
    othersWantIt: 'Se sigue consultando, porque también se usa en otra parte de este bot.',
    managed: (name) => `${name} está en el archivo de configuración y solo se cambia ahí.`,
    partners: (name) => `${name} es de un equipo unido y solo puede cambiarse allí.`,
    operators: (name) => `${name} es del operador, que lo cambia con «dealbell feed».`,
    missing: (typed) => `No hay ningún canal ${typed} en su lista. /feed list da los números.`,
  },
  it: {
    notAddress: (typed) => `«${typed}» non è un indirizzo web. Per esempio: /feed add news.example`,
    cannotRead: (place) => `A ${place} non si è potuto leggere alcun feed.`,
    several: (place) => `${place} ha più feed`,
    howToChoose: (form) => `Indicare quale con numero o indirizzo: ${form}`,
    noChoice: (typed) => `«${typed}» non è tra i feed trovati; eccoli`,
    holds: (format, items) => `${format}, ${items} ${items === 1 ? 'articolo' : 'articoli'}`,
    wrongFirst: (typed) => `«${typed}» non è una scelta: first:baseline o first:post.`,
    added: (name) => `${name} viene letto da ora in poi.`,
    shared: (name) => `${name} è ora nella vostra lista.`,
    known: (name) => `${name} è già nella vostra lista.`,
    managedAlready: (name) => `${name} è nel file di configurazione e viene già letto.`,
    full: (most) => `Avete ${most} feed, il massimo. Toglierne prima uno con /feed remove.`,
    baseline: 'Ciò che già contiene è annotato in silenzio; i nuovi articoli sono segnalati.',
    post: (newest) => `Sono segnalati anche i ${newest} articoli più recenti che contiene.`,
    settingsStay: 'Veniva già letto; ciò che contiene non è segnalato di nuovo.',
    whatNext: '/watch add dice che cosa riceve questo canale. /feed list mostra lo stato.',
    paused: (name) => `${name} è in pausa. /feed resume lo riprende.`,
    resumed: (name) => `${name} viene letto di nuovo.`,
    removed: (name) => `${name} non è più nella vostra lista. I suoi articoli restano.`,
    othersWantIt: 'Continua a essere letto, perché serve anche altrove in questo bot.',
    managed: (name) => `${name} è nel file di configurazione e si cambia solo lì.`,
    partners: (name) => `${name} è di un team collegato e si può cambiare solo lì.`,
    operators: (name) => `${name} è del gestore, che lo cambia con «dealbell feed».`,
    missing: (typed) => `Nessun feed ${typed} nella vostra lista. /feed list mostra i numeri.`,
  },
  nl: {
    notAddress: (typed) => `"${typed}" is geen webadres. Bijvoorbeeld: /feed add news.example`,
    cannotRead: (place) => `Op ${place} kon geen feed worden gelezen.`,
    several: (place) => `${place} heeft meerdere feeds`,
    howToChoose: (form) => `Geef met nummer of adres aan welke: ${form}`,
    noChoice: (typed) => `"${typed}" hoort niet bij de gevonden feeds; dit zijn ze`,
    holds: (format, items) => `${format}, ${items} ${items === 1 ? 'artikel' : 'artikelen'}`,
    wrongFirst: (typed) => `"${typed}" is geen keuze: first:baseline of first:post.`,
    added: (name) => `${name} wordt vanaf nu opgehaald.`,
    shared: (name) => `${name} staat nu op uw lijst.`,
    known: (name) => `${name} staat al op uw lijst.`,
    managedAlready: (name) => `${name} staat in het configuratiebestand en wordt al opgehaald.`,
    full: (most) => `U hebt ${most} feeds, het maximum. Verwijder er eerst een met /feed remove.`,
    baseline: 'Wat er al in staat, wordt stil genoteerd; nieuwe artikelen worden gemeld.',
    post: (newest) => `De nieuwste ${newest} artikelen erin worden ook gemeld.`,
    settingsStay: 'Hij werd al opgehaald; wat erin staat, wordt niet opnieuw gemeld.',
    whatNext: '/watch add bepaalt wat dit kanaal krijgt. /feed list toont hoe het gaat.',
    paused: (name) => `${name} is gepauzeerd. /feed resume hervat.`,
    resumed: (name) => `${name} wordt weer opgehaald.`,
    removed: (name) => `${name} is van uw lijst. De artikelen blijven bewaard.`,
    othersWantIt: 'Hij wordt nog opgehaald, omdat hij elders in deze bot ook nodig is.',
    managed: (name) => `${name} staat in het configuratiebestand en is alleen daar te wijzigen.`,
    partners: (name) => `${name} is van een verbonden team en kan alleen daar gewijzigd worden.`,
    operators: (name) => `${name} is van de beheerder, die hem met "dealbell feed" wijzigt.`,
    missing: (typed) => `Er is geen feed ${typed} op uw lijst. /feed list toont de nummers.`,
  },
  pt: {
    notAddress: (typed) => `"${typed}" não é um endereço web. Por exemplo: /feed add news.example`,
    cannotRead: (place) => `Não foi possível ler nenhum feed em ${place}.`,
    several: (place) => `${place} tem vários feeds`,
    howToChoose: (form) => `Indique qual pelo número ou endereço: ${form}`,
    noChoice: (typed) => `"${typed}" não está entre os feeds encontrados; são estes`,
    holds: (format, items) => `${format}, ${items} ${items === 1 ? 'artigo' : 'artigos'}`,
    wrongFirst: (typed) => `"${typed}" não é uma opção: first:baseline ou first:post.`,
    added: (name) => `${name} passa a ser consultado.`,
    shared: (name) => `${name} está agora na sua lista.`,
    known: (name) => `${name} já está na sua lista.`,
    managedAlready: (name) => `${name} está no ficheiro de configuração e já é consultado.`,
    full: (most) => `Tem ${most} feeds, o máximo. Remova primeiro um com /feed remove.`,
    baseline: 'O que já contém é anotado em silêncio; os artigos novos são anunciados.',
    post: (newest) => `Os ${newest} artigos mais recentes que contém também são anunciados.`,
    settingsStay: 'Já era consultado; o que contém não é anunciado outra vez.',
    whatNext: '/watch add define o que este canal recebe. /feed list mostra como estão.',
    paused: (name) => `${name} está em pausa. /feed resume retoma-o.`,
    resumed: (name) => `${name} é consultado de novo.`,
    removed: (name) => `${name} saiu da sua lista. Os artigos que trouxe ficam.`,
    othersWantIt: 'Continua a ser consultado, porque também é usado noutra parte deste bot.',
    managed: (name) => `${name} está no ficheiro de configuração e só pode ser mudado lá.`,
    partners: (name) => `${name} é de uma equipe ligada e só pode ser mudado lá.`,
    operators: (name) => `${name} é do operador, que o muda com "dealbell feed".`,
    missing: (typed) => `Não há nenhum feed ${typed} na sua lista. /feed list mostra os números.`,
  },
}
