/** Headings of what follows an article or stands between its paragraphs and is none of it: the whole heading. */
export const ASIDE_HEADING =
  /^(?:related(?: (?:articles?|stories|posts|news|content|topics|links|reading|coverage))?|read (?:more|next|also|on)|more (?:on|from|about|in)\b[^.!;]{0,40}|more (?:news|stories|articles|coverage)|(?:you (?:may|might) (?:also )?(?:like|be interested in)|recommended(?: (?:for you|stories|articles|reading))?|most (?:read|popular|viewed)|trending(?: now)?|top stories|latest (?:news|stories)|popular (?:posts|stories|now)|editor'?s'? (?:picks?|choice)|also read|see also|further reading|share (?:this|on)\b[^.!;]{0,30}|follow us[^.!;]{0,30}|(?:sign up|subscribe)\b[^.!;]{0,60}|(?:leave a )?(?:comments?|reply)|\d+ comments?|tags|topics|about the author)|(?:mehr|weitere?s?) (?:zum thema|zu|aus|artikel|nachrichten|themen|beiträge|meldungen)\b[^.!;]{0,40}|zum thema|verwandte (?:artikel|themen|beiträge)|das könnte (?:sie|dich|ihnen) auch .{0,20}|lesen sie (?:auch|mehr|dazu)|lesetipps?|meistgelesen(?:e artikel)?|ähnliche (?:artikel|beiträge)|artikel teilen|(?:die )?kommentare?|schlagwörter|themen|(?:à )?lire (?:aussi|également|la suite)|(?:sur le même (?:sujet|thème))|articles? (?:liés?|similaires?|connexes?|associés?)|les plus lus|plus d'articles?|voir aussi|partager(?: (?:cet|l')article)?|commentaires|te puede interesar|también te puede (?:interesar|gustar)|(?:noticias|artículos|temas|contenidos?) relacionad[oa]s?|lo más (?:leído|visto)|más (?:noticias|información|sobre)\b[^.!;]{0,30}|leer (?:también|más)|le(?:e|a) también|compartir|comentarios|leggi anche|potrebbe(?:ro)? interessart[ie]|articoli (?:correlati|simili)|notizie correlate|i più letti|condividi|commenti|lees (?:ook|meer|verder)|meer (?:over|nieuws|artikelen)\b[^.!;]{0,30}|gerelateerde? (?:artikelen|berichten)?|meest gelezen|deel dit artikel|reacties|leia (?:também|mais)|(?:notícias|artigos|matérias|conteúdos?) relacionad[oa]s|mais (?:lidas|notícias)|veja também|compartilh(?:e|ar)|comentários)\s*:?$/i

/** How a single line begins that sends readers to another article. */
export const ASIDE_LINE =
  /^(?:\W{0,3})(?:read (?:more|also|next|the full)|also read|see also|related(?: \w+)?|more (?:on|from)|(?:watch|listen|click here)|lesen sie (?:auch|dazu|mehr)|mehr (?:dazu|zum thema)|siehe auch|(?:à )?lire aussi|(?:à )?lire également|voir aussi|lea también|lee también|leer (?:también|más)|te puede interesar|leggi anche|lees ook|lees meer|leia (?:também|mais)|veja também)\b/i

/** Lines that are nothing but a button or a label. */
export const LABEL_LINE =
  /^(?:share|share (?:this|on|via|with)\b.{0,40}|tweet|retweet|pin(?: it)?|e-?mail|print|copy link|link copied|save|(?:story continues below )?advertisement|ad|article continues (?:below|after).{0,30}|sponsored(?: content)?|skip (?:to|ad).{0,30}|load(?:ing)? (?:more|comments).{0,10}|show (?:more|comments)|view comments|(?:post|leave) a comment|back to top|(?:click|tap) to (?:share|expand|enlarge).{0,40}|anzeige|werbung|teilen|drucken|merken|kommentieren|artikel teilen|link kopieren|zur startseite|publicité|partager|imprimer|copier le lien|commenter|publicidad|compartir|imprimir|copiar enlace|comentar|pubblicità|condividi|stampa|copia link|advertentie|delen|afdrukken|publicidade|compartilhar|copiar link)\s*$/i

/** Parts of the class names that publishers give to what stands beside an article or between its paragraphs. */
export const ASIDE_CLASSES: readonly string[] = [
  'also-read',
  'author-bio',
  'byline',
  'caption',
  'image-credit',
  'inline-ad',
  'most-read',
  'mostread',
  'newsletter',
  'photo-credit',
  'promo',
  'read-also',
  'read-more',
  'readmore',
  'recirc',
  'related',
  'share-',
  'sharing',
  'social-',
  'trending',
]

/** The names of authors, alone on a line. */
export const BYLINE =
  /^(?:By|BY|Von|Par|Por|Di|Door)(?:,? (?:(?:and|und|et|y|e|en) )?\p{Lu}[\p{L}.'’-]*){1,8}$/u

/** A line that is nothing but when a text was written, how long it takes to read, or whose a picture is. */
export const CREDIT_LINE =
  /^(?:(?:(?:(?:first|last) )?(?:published|updated|posted|modified)|stand|aktualisiert|veröffentlicht|erstellt|publiée?|mise? à jour|modifiée?|publicado|actualizado|atualizado|pubblicato|aggiornato|gepubliceerd|bijgewerkt) ?:? ?(?:(?:on|at|am|um|le|el|il|op|em) )?(?:\p{L}{2,9}[.,]+ )?(?:\p{L}{3,9}\.? )?\d.{0,60}|(?:lesezeit|lesedauer|temps de lecture|tiempo de lectura|tempo de leitura|tempo di lettura|leestijd)\b.{0,30}|\d{1,3}[ -]?(?:min|minutes?|minuten|minutos|minuti)\.?(?: (?:read|lesezeit|de lecture|de lectura|di lettura|leestijd|de leitura))|\d{1,2}:\d{2}(?:\s?[ap]\.?m\.?)?(?: [a-z]{2,4})?|(?:image|photo|picture|foto|fotos|bild|crédits?(?: photo)?|créditos?)\s*(?:(?:credit|copyright|source|caption|courtesy|by)\b|:|©|\().{0,100}|(?:©|\(c\)|copyright)\s?.{0,100}|all rights reserved\.?|alle rechte vorbehalten\.?|tous droits réservés\.?|[\d.,]+[km]? (?:shares?|comments?|likes?|views?|kommentare|commentaires|comentarios|commenti|reacties))$/iu

/** How a line begins that asks to subscribe to, follow or install something. */
export const INVITATION_LINE =
  /^(?:(?:please )?(?:sign up|subscribe|register) (?:for|to|now|here|today)\b|get (?:the|our|all|more)\b.{0,80}(?:inbox|newsletter|app)|(?:follow|like|find|join) (?:us|our|me)\b|follow .{0,40} on (?:twitter|facebook|instagram|linkedin|x\b)|download (?:our|the)\b.{0,40}\bapp|for more\b.{0,60}(?:visit|follow|click|subscribe)|click here\b|(?:abonnieren|bestellen) sie\b.{0,60}(?:newsletter|kanal|app)|(?:melden sie sich|hier)\b.{0,60}newsletter|folgen sie (?:uns|unserem)|(?:inscrivez|abonnez)-vous à (?:notre|la|nos)|recevez\b.{0,60}(?:newsletter|lettre)|suivez-nous|(?:suscríbete|suscríbase|apúntate) a (?:nuestr[ao]|la)|síguenos|iscriviti (?:alla|al|ai)|seguici su|(?:schrijf|meld) (?:je|u)\b.{0,40}(?:nieuwsbrief|aan)|volg ons|(?:assine|inscreva-se|cadastre-se)\b.{0,60}(?:newsletter|canal)|siga-nos|siga o\b)/i
