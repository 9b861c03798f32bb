/** Short lines that sites put around an article: menus, share buttons, consent, tails. Lower case, from the line's start. */
export const BOILERPLATE_OPENINGS: readonly string[] =
  `menu|close|source:|source|quelle:|latest news|read more|read also|related|share this|share on|share|follow us
sign up|subscribe|newsletter|cookie|we use cookies|advertisement|anzeige|werbung|copyright|©|all rights reserved
alle rechte vorbehalten|lesen sie auch|mehr zum thema|weiterlesen|lesen sie mehr|zum thema|das könnte sie auch
teilen|drucken|kommentare|comments|photo:|image:|foto:|bild:|getty images|log in|login|register|registrieren
jetzt abonnieren|abonnieren|datenschutz|impressum|privacy policy|terms of use|terms of service|skip to
back to top|previous article|next article|most read|meistgelesen|trending|recommended|you may also like
view original content|disclosure:|disclaimer|tags:|filed under|click here|download the app|nach oben
lire aussi|à lire aussi|lire la suite|sur le même sujet|abonnez-vous|publicité|crédit photo|la rédaction vous conseille|partager|leer más|lea también|te puede interesar|noticias relacionadas|suscríbete|publicidad|fuente:|compartir|leggi anche|condividi|lees ook|delen
leia também|leia mais|compartilhar`.split(/[|\n]/)

/** Headings of lists of links to other articles. Lower case, from the line's start. */
export const LINK_LIST_HEADINGS: readonly string[] =
  `most read|most popular|latest news|read more|read also|also read|related|trending|recommended|you may also like|more on this
lesen sie auch|lesen sie mehr|mehr zum thema|zum thema|das könnte sie auch|meistgelesen|auch interessant|weitere meldungen
lire aussi|à lire aussi|sur le même sujet|la rédaction vous conseille|les plus lus|leer más|lea también|te puede interesar
noticias relacionadas|lo más leído|más leídas|leggi anche|articoli correlati|potrebbe interessarti|i più letti|lees ook
meest gelezen|gerelateerd|lees meer|leia também|leia mais|mais lidas|notícias relacionadas|veja também`.split(
    /[|\n]/,
  )

/** Headings after which a press release or page no longer tells the news. Lower case, the whole line begins so. */
export const CLOSING_HEADINGS: readonly string[] =
  `forward-looking statements|forward looking statements|cautionary note|cautionary statement|safe harbor
media contact|press contact|contacts:|contact:|investor contact|pressekontakt|kontakt:|related articles|related news
related stories|more news|weitere meldungen|weitere artikel|über den autor|about the author|no offer or solicitation
additional information and where to find it|à propos de|à propos d’|à propos d'|contact presse|contacts presse
acerca de|contacto de prensa|contacto para medios|contactos de prensa`.split(/[|\n]/)
