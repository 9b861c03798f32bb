import { cue, openingCue } from './cue.ts'
import type { Cues } from './cues.ts'

/** French phrases that set the standing of a sentence. */
export const FRENCH_CUES: Cues = {
  rumored:
    cue(`[-–] sources?$|(?:citant|citent|cite|d'après|selon) (?:des|une|plusieurs|deux|trois) (?:personnes?|sources?)|souhaiterait|serait en|d'après (?:nos|des|plusieurs) (?:informations|sources)|selon nos informations|croit savoir|selon (?:le|la|les|l ['’]) (?:presse|journal|quotidien|agence|sources?)|guign\\p{L}+|reluqu\\p{L}+|seraient vendeurs|serait vendeur|bruits?|approchée?s?(?= (?:par|en|pour))|sondé?s?|(?<!(?:mois|semaines|années) de )(?:discussions?|négociations?)|pourparlers|négoci(?:e|ent|er|ait)|
    discut(?:e|ent|er|erait)|envisag\\p{L}+|étudi(?:e|ent|er|erait)|song(?:e|ent|erait|er)|réfléchi\\p{L}+|explor(?:e|ent|er)|
    s'intéress\\p{L}+|intéressée?s? par|intérêt pour|convoit\\p{L}+|lorgn\\p{L}+|courtis\\p{L}+|dans (?:le|son|sa|leur|la) (?:viseur|collimateur|ligne de mire)|en lice|sur les rangs|dévolu sur|des vues sur|
    (?:cherch\\p{L}+|trouver) (?:un |des )?(?:acquéreurs?|repreneurs?|preneur|acheteurs?)|rumeurs?|spécul\\p{L}+|
    selon (?:des|plusieurs|certaines|nos|une|deux|trois) sources?|sources? proches?|sources? concordantes|de sources?|
    selon (?:la presse|bloomberg|reuters|les échos|le figaro|le monde|l'agefi|des médias|l'agence)|serait|seraient|
    (?:pourrai(?:t|ent)|souhaiterait|voudrait|aimerait) (?:\\p{L}+ ){0,2}(?:racheter|acquérir|vendre|céder|reprendre|fusionner|
    lancer|entrer|être|faire|déposer|acheter|lever|s'offrir|prendre)|aurait|auraient|rachèterait|acquerrait|vendrait|céderait|
    reprendrait|absorberait|achèterait|en passe de|en passe d'|sur le point de|sur le point d'|proches? d'un accord|
    proches? (?:de|du|d')|prépar(?:e|ent|er|erait)|cherch(?:e|ent|erait) à|à la recherche|en quête|candidats?|marques? d'intérêt|
    (?:potentiel(?:le)?s?|éventuel(?:le)?s?|possibles?) (?:rachat|acquisition|cession|vente|fusion|offre|opa|acquéreurs?|repreneurs?|rapprochement|opération)|(?:rachat|acquisition|cession|vente|fusion|offre|repreneurs?|acquéreurs?) (?:potentiel|éventuel|possible)(?:le)?s?|prétendants?|approché\\p{L}*|tour de chauffe|intérêt de`),
  pastRumor: cue(
    `(?:mois|semaines|ans?|jours|heures) (?:après|de) (?:avoir (?:entamé|ouvert|engagé|mené) )?(?:des |de |les |d'intenses )?(?:\\p{L}+ )?(?:négociations?|discussions?|pourparlers)|(?:négociations?|discussions?|pourparlers) (?:\\p{L}+ )?exclusi(?:f|ve)s?|négoci\\p{L}+ (?:\\p{L}+ ){0,2}en exclusivité|en exclusivité`,
  ),
  finished: cue(
    `c'est fait|annonce(?:nt)? (?:\\p{L}+ ){0,2}la (?:finalisation|réalisation) (?:définitive )?(?:de|du)|avoir (?:bouclé|finalisé|achevé|conclu|réalisé|clôturé) [^.;]{0,60}(?:rachat|acquisition|reprise|cession|vente|fusion|opération)|(?:a|ont|avoir) (?:\\p{L}+ ){0,2}(?:bouclé|finalisé|achevé|conclu|réalisé|clôturé) (?:\\p{L}+ |['’] ){0,4}(?:rachat|acquisition|reprise|cession|vente|fusion|opération)|(?:détient|contrôle|possède) désormais|désormais (?:détenue?|contrôlée?|propriétaire)|(?:rachat|acquisition|reprise|cession|vente|fusion|opération) [^.;]{0,60}(?:bouclée?|finalisée?|achevée?)(?! (?:d|en|au|avant|fin|courant|à l))|vente (?:a été )?(?:signée|conclue) (?:hier|lundi|mardi|mercredi|jeudi|vendredi)|est officiellement|appartient (?:désormais|officiellement)|a pris effet|prend effet|entrée en vigueur|(?:(?:a|ont) (?:bouclé|finalisé|achevé)|boucl(?:e|ent)|finalis(?:e|ent)|achèv(?:e|ent)|vien(?:t|nent) (?:de|d ['’]) (?:boucler|finaliser|achever)) (?:\\p{L}+ |['’] ){0,4}(?:rachat|acquisition|reprise|cession|vente|fusion|opération|transaction)|(?:rachat|acquisition|reprise|cession|vente|fusion|opération|transaction) [^.;]{0,60}(?:est|a été|sont) (?:désormais |officiellement |définitivement |devenue? )?(?:bouclée?|finalisée?|achevée?|effecti(?:f|ve))|retrait obligatoire|(?:unique|seul) (?:propriétaire|actionnaire) (?:depuis|désormais)|depuis \\p{L}+ l ['’] unique (?:propriétaire|actionnaire)`,
  ),
  completed:
    cue(`retrait obligatoire|est effective|effective depuis|ne font plus qu|c'est fait|unique propriétaire|seul propriétaire|(?:a|ont|avait|avaient|avoir) (?:\\p{L}+ ){0,2}(?:rachetée?s?|acquis|achetée?s?|repris|vendue?s?|cédée?s?|
    finalisée?|bouclée?|achevée?|levé|pris|absorbée?|fusionné|réalisé|fait l'acquisition)|(?:rachetée?s?|cédée?s?|reprise?s?|vendue?s?|passée?s?) (?:officiellement|définitivement)|vien(?:t|nent) (?:de|d') (?:acquérir|racheter|s'offrir|
    reprendre|céder|vendre|lever|acheter|prendre|finaliser|boucler|mettre)|finalis(?:e|ent|é|ée|er)|boucl(?:e|é|ée|er)|clôtur(?:e|é|ée)|achev(?:é|ée)|achève|
    réalisation de|finalisation|(?:rachetée?s?|acquise?s?|vendue?s?|cédée?s?|reprise?s?) (?:par|à|au|aux|en|auprès)|lève|levée?s?|
    est désormais|appartient désormais|rejoint le groupe|passée? sous|officiellement acquis`),
  cancelled:
    cue(`ne se fer(?:a|ont) pas|n'aboutir(?:a|ont) pas|n'ira pas (?:plus loin|au bout)|fiançailles rompues|fait(?:es)? long feu|vole en éclats|volent en éclats|au point mort|n'est plus d'actualité|enterr(?:e|é|ée|ent)|laiss(?:e|é|ent) tomber|achopp\\p{L}+|fait faux bond|claqu(?:e|é) la porte|tourn(?:e|é|ent) (?:la page|court)|réfut(?:e|é|ent)|infirm(?:e|é|ent)|sans fondement|aucune? (?:discussion|négociation|projet|intention)|abandon (?:du|de la|de l)|sans accord|tombent à l'eau|ne (?:passera|rejoindra|tombera) pas|mis un terme|(?:se|s'est|s'être|se sont) retir\\p{L}+ (?:de la (?:course|bataille|vente|procédure|transaction|table)|des (?:négociations|discussions|enchères|pourparlers)|du (?:dossier|processus|projet|jeu))|retirée?s? de la course|quitte la course|ne (?:surenchéri|relève|rehausse|améliore)ra pas|laisse la voie libre|renonc(?:e|ent|é|er|ement)|abandonn(?:e|ent|é|ée|er)|jett?e(?:nt)? l'éponge|ne (?:rachètera|reprendra|vendra|cédera) pas|jeté l'éponge|met(?:tent)? fin|mis (?:\\p{L}+ ){0,3}(?:fin|un terme)|mettre (?:\\p{L}+ ){0,3}(?:fin|un terme)|
    met un terme|annul(?:e|ent|é|ée|er|ation)|romp(?:t|u|ue|re)|rupture|échou(?:e|é|ent|er)|échec|capot(?:e|é|er)|
    retir(?:e|é|er|ent) (?:\\p{L}+ ){0,2}(?:son|sa|leur|l') (?:offre|opa|candidature|proposition)|(?:négociations|discussions|pourparlers) (?:(?!cotations?|actions?|titres?|cours)\\p{L}+ ){0,12}(?:interrompue?s?|rompue?s?|suspendue?s?|arrêtée?s?|terminées)(?! (?:\\p{L}+ |\\d+ ){0,3}repris)|(?:pas|faute d ['’] avoir|sans avoir) (?:réussi à )?(?:trouvé|trouver) d ['’] (?:accord|entente|terrain)|retrait de l'offre|tombe(?:nt)? à l'eau|tombée? à l'eau|
    caduque|avort(?:e|é|ée)|fait marche arrière|marche arrière|dément(?:i|ent|ir)?|exclu(?:t|ent)|n'est plus|ne sera pas|
    n'aura pas lieu|pas (?:de|d') discussions?|n'est pas à vendre|fait machine arrière|suspend|suspendu(?! (?:à|au|aux))`),
  blocked: cue(
    `(?:conseil d ['’] état|conseil d ['’] etat|cour|tribunal|justice|juges?|tribunaux) (?:\\p{L}+ |['’] ){0,6}(?:annul|suspend|cass|invalid)\\p{L}* (?:le |la |l ['’] |cette |ce |l'opération )?(?:rachat|acquisition|vente|cession|fusion|reprise|opération|offre|opa)|interdit (?:au|à|le|la|l)|coup d'arrêt|refuse son feu vert|(?:autorité|commission|bruxelles|amf|gouvernement|bercy) (?:\\p{L}+ ){0,5}(?:rejette|refuse|recale|bloque|interdit|censure|s'oppose)|n'autorise pas|interdiction du (?:rachat|projet)|dit non|recal(?:e|é|ée)|stopp(?:e|é|ée)|met son veto|refuse (?:d'autoriser|le rachat|la fusion|l'acquisition|le mariage)|bloqu(?:e|é|ée|er|ent)|interdi(?:t|te|re|ction)|veto|s'oppose(?:nt)? à|retoqu(?:e|é|ée)|prohib\\p{L}+`,
  ),
  forSale: cue(
    `(?:sur le point|en passe|en voie|proches?|à la veille) d'être (?:\\p{L}+ )?(?:vendue?s?|cédée?s?|rachetée?s?|reprise?s?|acquise?s?)|(?:va|vont|pourrait|pourraient|devrait|devraient|doit) être (?:\\p{L}+ )?(?:vendue?s?|cédée?s?|rachetée?s?)|(?:est|sont|serait|seraient|être|soit|n'est|était) (?:pas |plus |donc |désormais |officiellement |bien |toujours |de nouveau )?à (?:vendre|céder)|(?:met|mettre|mettrait|mise?s?) en vente|bientôt (?:vendue?s?|cédée?s?)|en cours de (?:cession|vente)|vente imminente|proches? (?:de la|d'une) (?:vente|cession)`,
  ),
  unsettled: cue(
    `(?:syndicats?|salariés|élus|actionnaires|commerçants|consommateurs|riverains|concurrents|rivaux|associations?|cfdt|cgt) [^.;]{0,40}(?:oppos|bloqu)\\p{L}*|ne (?:s' )?(?:bloqu|interdi|oppos|veto)\\p{L}* pas|n'(?:interdi|oppos)\\p{L}* pas|(?:pourrait|pourraient|risque(?:nt)?|risquerait|menace(?:nt)?|menacerait) (?:d' )?(?:\\p{L}+ |['’] ){0,4}(?:bloqu|annul|renonc|abandonn|retir|capot|échou|interdi|suspend|opposer)\\p{L}*|(?:demand|exig|réclam|appell|souhait|veut|veulent|sais|tent|cherch)\\p{L}* (?:\\p{L}+ |['’] ){0,6}(?:bloquer|annuler|interdire|interdiction|suspendre|suspension|abandonner|abandon|empêcher)|(?:pour|afin de) (?:faire )?(?:bloquer|empêcher|interdire|annuler|stopper)|(?:si|sauf si|en cas de|à moins que) (?:\\p{L}+ |['’] ){0,6}(?:bloqu|annul|renonc|abandon|échec|échou|rupture|interdi)\\p{L}*|indemnité de rupture`,
  ),
  background:
    cue(`l'an dernier|l'an passé|l'année dernière|en (?:19|20)\\d\\d|il y a (?:\\p{L}+ |\\d+ ){1,3}(?:ans|mois|jours|semaines)|il y a \\d+ ans|(?:ans?|mois|semaines) après (?:son|sa|le|la|avoir|l') ?(?:rachat|acquisition|reprise|cession|fusion|vente|été)|(?:ans?|mois|semaines) plus tard|
    précédemment|auparavant|par le passé|depuis (?:le|la|son|sa|l') (?:rachat|acquisition|reprise)|depuis (?:qu|que)|à la suite du rachat|
    (?:après|suite à|suite au) (?:le |la |son |sa |l' )?(?:rachat|acquisition|reprise|fusion)|après avoir (?:racheté|acquis|repris)|
    avait|avaient|fondée?s?|issue? de|né(?:e)? de|à l'époque|historique(?:ment)?|le mois dernier|dernièrement|créée? en|à l'instar`),
  notDeal:
    cue(`(?:villas?|manoirs?|demeures?|propriétés?|châteaux?|maisons?|appartements?|tableaux?|toiles?|œuvres?|voitures?|yachts?) (?:\\p{L}+ |['’,] ){0,10}(?:à vendre|en vente|vendue?s?)|à vendre (?:\\p{L}+ ){0,2}(?:villa|maison|appartement|terrain)|(?:pour|sur|de|d'|à|son|leur) (?:l' |le |la |du |au |un |une |jeune )?(?:attaquante?|ailière?|défenseure?|buteuse?|gardien|milieu|meneu(?:r|se)|avant-centre|joueu(?:r|se)|footballeu(?:r|se)|basketteu(?:r|se)|entraîneure?|coureu(?:r|se))|en lice [^.;]{0,30}(?:titre|coupe|finale|oscars?|césars?|palme|goncourt|prix|médaille)|(?:acqui\\p{L}+|achet\\p{L}+|achète|rachet\\p{L}+|rachète|vend|vendre|vendu|achat|s'offre) (?:\\p{L}+ |\\d+ |['’] ){0,4}(?:joueurs?|attaquants?|
    défenseurs?|milieu de terrain|gardien|buteur|bitcoins?|btc|maison|appartements?|villa|tableaux?|œuvres?|oeuvres?|avions?|airbus a\\d+|
    actions propres|navires?|hélicoptères?|rafale|vaccins?|doses|billets?|logements?|clients?|utilisateurs|compétences|connaissances|
    voitures?|véhicules?|gaz|pétrole|électricité|céréales|or|smartphones?|exemplaires|téléphones?|terrain|parcelles?)|
    (?:repren\\p{L}+|repris|pren\\p{L}+|pris) (?:la |les |le |sa |ses |l' |en )?(?:direction|tête|rênes|présidence|main|commandes|parole|travail|route|production|avantage|avance|charge|fonctions|flambeau|service|cours)|
    % (?:des?|d ['’](?: entre (?:eux|elles))?) (?:(?:\\d+|les?|\\p{L}+) ){0,2}(?:entreprises|dirigeants|dirigeantes|pme|eti|tpe|chefs d'entreprise|répondants|sociétés|patrons|sondés|interrogés|startups|start - ups)|(?:porté|dopé|tiré|soutenu)e?s? par (?:l' |le |la )(?:acquisition|rachat|intégration|fusion)|propres actions|(?:lèv\\p{L}+|lev\\p{L}+) [^.;]{0,70}(?:obligataires?|obligations?|emprunts?|dette)|rachats? d'actions|programme de rachat|rachats? de crédits?|rachat de trimestres|acquisitions? de (?:clients?|compétences|données|
    connaissances|talents|langage|trafic|nouveaux)|acquis (?:une|la) (?:réputation|notoriété|conviction)|pouvoir d'achat|
    centrales? d'achat|mis(?:e|es)? en vente|en vente (?:libre|chez|sur|à partir)|ventes? aux enchères|
    coûts? d'acquisition|offre(?:s)? d'emploi|appels? d'offres|offre de (?:services?|formation)|rejette la responsabilité|contrat(?:s)? de vente|reprise (?:économique|de l'activité|du travail|des cours|d'activité)`),
  dealMarket: cue(
    `(?:nombre|volume|vague) (?:de|des|d ['’]) ?(?:fusions|acquisitions|rachats|opérations)|fusions (?:et|-) acquisitions`,
  ),
  otherField:
    cue(`entraîneur|entraineur|attaquant|défenseur|milieu de terrain|gardien de but|ligue 1|ligue 2|ligue des champions|mercato|
    vestiaire|championnat|équipe de france|sélectionneur|ballon d'or|coupe du monde|musées?|exposition|peintre|tableaux|toile|
    commissaire-priseur|galerie|festival|théâtre|orchestre|romancier|écrivain|élections?|députés?|sénateurs?|assemblée nationale|
    gendarmerie|policiers?|recettes? de cuisine|planète|fouilles`),
  stake: cue(`participations?|parts?|capital|actions?|actionnaires?|titres?|droits de vote`),
  overHalf: /(?:^| )plus de (?:50|la moitié)(?= |$)/u,
  majority: cue(`majorit\\p{L}+|prise de contrôle majoritaire`),
  asset:
    cue(`(?<!(?:gestion|gestionnaires?|sociétés? de gestion) d ['’] )actifs?|brevets?|usines?|magasins|murs|immeubles?|immobiliers?|mine|gisements?|catalogue|fonds de commerce|droits|hôtels?|
    portefeuille|parcs? (?:éoliens?|solaires?)|entrepôts?|centrale`),
  buyout:
    cue(`aux salariés|à ses salariés|ses cadres|rachat par les salariés|lbo|capital-investissement|private equity|fonds d'investissement|fonds de capital\\p{L}*|société d'investissement|
    sociétés? de gestion|effet de levier|fonds (?:américain|britannique|français|suédois|européen|luxembourgeois)|fonds`),
  spac: cue(`spac|chèque en blanc|véhicule d'acquisition`),
  joint: cue(
    `société commune|entreprises? communes?|joint-ventures?|jv|coentreprises?|co-entreprises?|filiale commune`,
  ),
  listing: cue(
    `introductions? en bourse|entrée en bourse|s'introdui\\p{L}+ en bourse|introduite? en bourse|ipo|premières? cotations?`,
  ),
  listed: cue(
    `fait (?:son entrée|ses (?:débuts|premiers pas)) (?:à|en|sur)|débuts [^.;]{0,20}bourse|première séance|prix d'introduction|premier jour de cotation|premiers pas en bourse|débuts? en bourse|premier cours|fait son entrée en bourse|a levé|s'est introduite? en bourse|entrée en bourse réussie|première cotation`,
  ),
  founding:
    cue(`naît|naissance|voit le jour|voient le jour|statuts|cré(?:e|ent|er|é|ée|ation|eront|era)|form(?:e|ent|er|é|ée)|lanc(?:e|ent|er|é|ement)|fond(?:e|ent|er)|s'associ\\p{L}+|
    annonc\\p{L}+|constitu\\p{L}+|sign\\p{L}+|vont|unissent`),
  price:
    cue(`pour|moyennant|contre|prix|montant|hauteur|rachat|acquisition|transaction|opération|offre|opa|deal|paye|paie|payé|paiera|payer|
    débours\\p{L}+|valeur|cession|vente|cède|cédé|lève|lever|levée?s?|tour de table|investi\\p{L}*|somme|chèque|numéraire|cash|
    racheté\\p{L}*|rachète|acquis|acquiert|vendu\\p{L}*|financement|série|injecte\\p{L}*|fusion|participation|boucle\\p{L}*|coquette`),
  payment:
    cue(`sur la table|prêts? à mettre|prix (?:d'achat|d'acquisition|de cession|de rachat|de vente|de la transaction|de l'opération)|montant (?:total )?(?:de la transaction|de l'opération|
    de l'acquisition|du rachat|de la cession)|débourse\\p{L}*|paie|paye|paiera|payé|payer|verser\\p{L}*|contrepartie|s'élève à|négociée?s? (?:à|autour|pour)|soit (?:un montant|une valeur|un prix|un total)|coût (?:de|du|d ['’]) ?(?:cette |la |l ['’] )?(?:cession|acquisition|rachat|opération|transaction)|la somme de|(?:transaction|opération) porte sur|(?:transaction|opération|montant|prix|cession) (?:\\p{L}+ ){0,3}(?:avoisine|atteint|atteindrait|tourne|oscille|dépasse|ressort|fixé)`),
  valuation: cue(
    `valoris\\p{L}+|valeur d'entreprise|évalu\\p{L}+|valant|vaut|valeur de l'entreprise|pre-money|post-money`,
  ),
  otherSum:
    cue(`(?:en|sur) (?:\\p{L}+|\\d+) ans|d'ici (?:à )?20\\d\\d|valeur (?:brute|nominale)|déploy\\p{L}+|chiffres? d'affaires|ca|revenus?|ventes? annuelles?|ventes de|ventes|bénéfices?|bénéficiaire|résultats?|profits?|pertes?|ebitda|ebit|excédent|marge|
    capitalisation\\p{L}*|(?<!y compris |y compris la |incluant la )dettes?(?! (?:incluses?|comprises?))|endettement|primes?|amendes?|frais|indemnités?|dédommagement|coûts?(?! (?:de|du|d ['’]) (?:(?:cette|la|l ['’]) ?)?(?:cession|acquisition|rachat|opération|transaction))|économies|synergies|dividendes?|salaires?|emprunts?|prêts?|
    obligations?|encours|sous gestion|gère|gérant|budget|contrats?|subventions?|aides?|commandes?|par an|annuels?|annuelles?|l'an dernier|depuis sa création|
    au total|marché (?:de|mondial|estimé)|valeur boursière|en bourse|recettes|crédits?|fortune|cautions?|chiffre d|plan (?:de|d')|précédent\\p{L}*`),
  round: cue(
    `séries? [a-k]\\d?|series [a-k]\\d?|tour d'amorçage|pré-amorçage|amorçage|pre-seed|pré-seed|seed`,
  ),
  person:
    cue(`rejoint|rejoindra|rejoindront|devient|deviendra|nommée?|prend (?:la|les) (?:tête|direction|rênes|présidence)|prendra (?:la|les) (?:tête|direction|rênes|présidence)|
    succède\\p{L}*|succéder\\p{L}*|dirigera|quitte|quittera|reste|rester\\p{L}*|conserve\\p{L}*|démission\\p{L}*|remplac\\p{L}+|continuera`),
  departs: cue(
    `quitte(?:ra|nt)?|démissionne(?:ra)?|part en retraite|quitter|cède sa place|se retire|départ de`,
  ),
  funding:
    cue(`levées?|lève|lever|levé|financement|investisseurs?|tour de table|tour|séries?|series|capital-risque|amorçage|business angels|fonds|capital|seed|
    start-up|startup|jeune pousse|menée? par`),
  ahead:
    cue(`esp[eé]r\\p{L}+|espèr\\p{L}+|conditionnée?s?|va|vont|devrait|devraient|sera|seront|accord|projets?|entend|prévoi(?:t|ent)|compte|souhaite\\p{L}*|veut|veulent|propos\\p{L}+|offre|opa|sous réserve|
    d'ici|attendue?s?|prévue?s?|soumise?s?|autorisations?|autorités|en vue|signé|signe|signent|s'apprête\\p{L}*|prêt à|deviendra|deviendront|futur`),
  done: cue(
    `vien(?:t|nent) (?:de|d')|finalis(?:e|ent|é|ée)|boucle|achève|achevé|acquit|racheta|s ['’] (?:est|sont|était) (?:offert|emparé|adjugé|payé|porté|approprié)e?s?|désormais|concrétise\\p{L}*|bouclé`,
  ),
  closing: cue(
    `d'ici|devrait être|devraient être|finalisation|attendue?|clôture|prévue?|sera finalisée?|avant la fin|au plus tard|jusqu ['’] (?:au|en)`,
  ),
  rest: cue(`reste du capital|solde du capital|restante?s?|ne détient pas|ne détenait pas|ne possède pas|minoritaires|le reste|le solde|intégralité|totalité|
    des? 100|100 %`),
  partTaken:
    cue(`participation (?:\\p{L}+ ){0,2}(?:dans|au|de|du|d')|(?:entre|entrer|entrée|entré|entrent|monte|monter) au capital|participation minoritaire|minoritaires?|(?:participation|parts?) [«"“]? ?(?:significati|important)(?:f|ve|e)s?|
    prises? de participation|prend une part|prend des parts`),
  sellerOpens:
    / (?:auprès (?:de|du|d)|au fonds|aux fonds|du fonds|détenue? par|propriété (?:de|du)|fonds (?:\p{L}+ ){0,3}(?:cède|vend)) /u,
  namedSeller:
    /(?:^| )(?:(?:vendeurs?|vendeuse|cédants?|cédante) (?:est|sont)|(?:actuel(?:le)?s?|ancien(?:ne)?s?|précédent(?:e)?s?) (?:propriétaires?|actionnaires?)|appart(?:ient|enait|enaient|iennent) (?:jusqu ['’] (?:ici|alors|à présent) |depuis \p{L}+ |encore )?(?:à|au|aux)|(?<!nouveau )(?<!nouvelle )(?:son|sa|leur|ses) (?:propriétaires?|actionnaires? (?:majoritaires?|principal|unique|historiques?)|maison - mère)|jusqu ['’] (?:ici|alors|à présent) (?:détenue?s?|contrôlée?s?|possédée?s?|propriété) (?:par|de|du)|(?:détenue?s?|contrôlée?s?) jusqu ['’] (?:ici|alors|à présent) par)(?: (?:,|:|le|la|l|les|un|une|['’]|\p{L}{5,})){0,5}$/u,
  heldBy:
    /^[^.;:]{0,60}?(?:filiale|propriété|(?:détenu|contrôlé|possédé)e?s?(?: à \d+ %)?(?: jusqu ['’] ici)?) (?:de|du|des|d|par)(?: (?:le|la|les|l|un|une|['’]|\p{L}{5,})){0,4}$/u,
  namedBuyer:
    /(?:^| )(?:(?:acquéreurs?|repreneurs?|acheteurs?|chefs? de file) (?:est|sont)|nouve(?:au|l|lle|aux) (?:propriétaires?|actionnaires? (?:majoritaires?|principal|unique|de référence)) (?:est|sera|seront|sont))(?: (?:,|:|le|la|l|les|un|une|['’]|\p{L}{5,})){0,5}$/u,
  dealValue:
    cue(`(?:transaction|opération|offre|accord|deal|rachat|acquisition|cession|fusion|opa|chèque) [^,;]{0,40}(?:de|pour|d ['’]|hauteur|évaluée?|valorisée?|
    estimée?|montant|environ)`),
  dealHead: /^(?:rachat|acquisition|opa|racheter|acquérir|s’offrir)/,
  stakeNext:
    openingCue(`qu'(?:il|elle) (?:détenait|détient|possédait|possède)|que détenai(?:t|ent)|(?:du|de son|de leur|de sa|au) (?:\\p{L}+ )?capital|(?:des|de ses|de leurs|de la|de l'|de sa|dans la|dans|des droits|en)
    (?:\\p{L}+ )?(?:parts|actions|titres|droits de vote|participation|détention|vote|capital|société|entreprise|groupe)|dans l'|dans la|dans \\p{L}+`),
  alreadyHeld: cue(
    `détien(?:t|nent)|détenai(?:t|ent)|détenue?s?|détenant|possèd(?:e|ent)|possédai(?:t|ent)|déjà|actionnaire (?:(?:majoritaire|principal|principale|historique|unique|minoritaire) )?(?:à|avec)|contrôle|contrôlait|à hauteur de`,
  ),
  notStake:
    cue(`du nouvel ensemble|du nouveau groupe|de l'ensemble|chacun|primes?|décote|hausse|baisse|bondi\\p{L}*|bond|plong\\p{L}+|s ['’] envol\\p{L}+|envol\\p{L}*|dévisse\\p{L}*|flamb\\p{L}+|s ['’] effondr\\p{L}+|cédait|cédaient|dégringol\\p{L}+|rebondi\\p{L}*|lâch\\p{L}+|avan[cç]\\p{L}+|dégage\\p{L}*|progress\\p{L}+|recul\\p{L}*|gagn\\p{L}+|grimp\\p{L}+|croissance|chut\\p{L}+|perd\\p{L}*|ralenti\\p{L}*|taux|
    marge|inflation|remise|rabais|réduction|augment(?:é|er|ation)|moins(?! de$)|du marché|des ventes|du chiffre|de croissance|des salariés|des effectifs|des clients|
    du total|des ménages|des français|des entreprises|des utilisateurs|an|ans`),
}
