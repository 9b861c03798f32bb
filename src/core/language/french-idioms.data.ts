import type { TriggerRow } from './trigger-table.ts'

/**
 * French verbs and nouns that tell a deal together with another word only, as headlines like to: owners that come and go,
 * eyes that are set on somebody. Weights as in the table of triggers.
 */
export const FRENCH_IDIOMS: readonly TriggerRow[] = [
  // How headlines say that somebody buys, by verbs that mean much else besides.
  [
    'buy',
    'finite',
    0.6,
    `s~approprie|approprient|adjugent|adjugera|offrait|offrirait|emparera|octroie|arroge se~paie|paye|paient|paiera se~porte+acquéreur|propriétaire
    s'est~approprié|appropriée|adjugé|adjugée|payé|payée|offerte s'est~porté|portée+acquéreur|propriétaire
    reprendrait acquièrera avalent avalera avalerait engloutit dévore happe phagocyte croquent croquera
    prend|prennent|prendra|prendrait|prit|reprend|assure|obtient|acquiert+contrôle|majorité|rênes|commandes|ticket|participation|%
    entre|entrent|entrera|entrerait|monte|montera|renforce|grimpe|investit+capital|tour
    met|mettent|mettra|mettrait|mit+main|grappin|mains fait|font|fera|ferait+main|acquisition|tomber jette|jettera+dévolu
    remporte|remportent|emporte|décroche|rafle|gagne+enchères|appel|bataille|reprise|barre|mise
    lance|lancent|lancera|lancerait|dépose|déposera|initie|soumet|soumettra|formule|remet|présente+opa|offre|ope|opr
    devient|deviennent|deviendra|deviendrait+actionnaire|propriétaire|propriétaires|majoritaire ramasse
    ajoute|ajoutent|intègre+portefeuille|giron|groupe rapatrie reprendront`,
  ],
  [
    'buy',
    'infinitive',
    0.55,
    `s~approprier|adjuger|octroyer se~payer|porter+acquéreur prendre+majorité|rênes|commandes|% mettre+main|grappin faire+acquisition
    lancer|déposer|initier|soumettre|formuler+opa|offre|ope devenir+actionnaire|propriétaire entrer|monter|grimper+capital rafler`,
  ],
  [
    'buy',
    'participle',
    0.6,
    `avalé avalée avalés croqué croquée
    englouti dévoré phagocyté pris|obtenu|repris+contrôle|majorité|rênes|participation fait+acquisition lancé|déposé|initié|soumis|formulé|remis+offre|opa|ope
    devenu|devenue+actionnaire|propriétaire entré|entrée|monté+capital raflé raflée mis+main|grappin remporté+enchères|reprise`,
  ],
  [
    'buy',
    'finite',
    0.45,
    `sauve|sauvent|sauvera+liquidation|faillite|redressement|tribunal|barre retenu|retenue+reprise`,
  ],
  [
    'buy',
    'participle',
    0.5,
    `retenu|retenue|désigné|désignée|choisi|choisie+reprise|reprendre|repreneur`,
  ],
  // Under whose roof a company comes.
  [
    'join',
    'finite',
    0.6,
    `passe|passent|passera|passeront|passerait|passait|bascule|basculera|basculerait|atterrit|tombe|tombera|tomberait|atterrira+contrôle|giron|pavillon|mains|drapeau|bannière|escarcelle|main|coupe|orbite|bras|sous
    rejoint|rejoignent|rejoindra|rejoindrait|intègre|intègrent|intégrera+groupe|giron|famille|portefeuille|galaxie|rangs|réseau|maison
    change|changent|changera|changerait+mains|propriétaire|actionnaire|pavillon|main|giron trouve|trouvent|tient|trouvera+repreneur|preneur|acquéreur|acheteur|propriétaire
    devient|deviennent|deviendra|deviendrait+filiale|propriété|marque appartient|appartiendra|appartiendrait+à|au|désormais revient|reviendra+à|au échoit+à
    file|filera+chez|mains`,
  ],
  [
    'join',
    'participle',
    0.6,
    `passé|passée|passés|passées|tombé|tombée+contrôle|giron|pavillon|mains|drapeau|bannière|escarcelle|coupe rejoint+groupe|giron|famille intégré|intégrée+groupe|giron
    changé+mains|propriétaire|actionnaire trouvé+repreneur|preneur|acquéreur devenu|devenue+filiale|propriété`,
  ],
  [
    'join',
    'finite',
    0.5,
    `rejoint|rejoignent|rejoindra|rejoindrait|passe|passent|passera|passeront|passerait|rejoindre+à|au|chez|aux`,
  ],
  [
    'sell',
    'finite',
    0.6,
    `se~séparent|séparerait|désengagent|désengagera|déferait|débarrasse|départit|sépare cèderait cèdera cèderont revendra revendent
    tourne+page met|mettent|mettra+vente passe+main sort|sortira|sortent+capital quitte|quittera|quittent+capital|tour
    vendront vendraient vendait cédait cèdent`,
  ],
  ['sell', 'infinitive', 0.55, `se~départir|débarrasser mettre+vente passer+main`],
  [
    'merge',
    'finite',
    0.6,
    `s~allient+destins|destinées unissent|uniront+destins|destinées|forces|activités joignent|conjuguent+forces se~marient|marieront|rapprochent|rapprocheront convolent s~uniront s~associent+fusion`,
  ],
  ['merge', 'infinitive', 0.5, `unir+destins|destinées|forces|activités se~regrouper convoler`],
  [
    'raise',
    'finite',
    0.5,
    `boucle|bouclent|bouclera|réalise|annonce|finalise|obtient|décroche|clôture|officialise|signe|conclut|effectue|récolte+tour|levée|financement|série|amorçage
    lèverait lèveront collecte|rassemble|engrange|empoche|réunit|récolte|sécurise|attire+millions`,
  ],
  [
    'raise',
    'participle',
    0.45,
    `bouclé|réalisé|annoncé|finalisé|obtenu|décroché|clôturé|signé|conclu|récolté+tour|levée|financement|série empoché engrangé collecté|rassemblé|réuni|attiré|récolté+millions`,
  ],
  [
    'list',
    'finite',
    0.7,
    `s~introduit|introduira|apprête+bourse débute|débarque|arrive|entrera|entrent|atterrit+bourse|euronext|cote`,
  ],
  ['list', 'noun', 0.55, `arrivée|entrée|introduction+cote|euronext|growth`],
  [
    'venture',
    'finite',
    0.5,
    `créent|créeront|fondent|montent|lancent|constituent|forment+coentreprise|commune|venture|jv|conjointe`,
  ],
  // Who has an eye on whom; who is named as the new owner.
  [
    'buy',
    'finite',
    0.55,
    `vues+sur garde+œil guigne guignent reluque cible+opa vise|viserait|guette+rachat`,
  ],
  ['buy', 'noun', 0.5, `nouveau~propriétaire nouvelle~propriétaire`],
  ['join', 'noun', 0.5, `l~intérêt appétit visées`],
  ['sell', 'participle', 0.5, `attribué attribuée attribués adjugé adjugée transmis transmise`],
  ['sell', 'noun', 0.5, `transmission`],
  ['merge', 'noun', 0.5, `fiançailles union~entre`],
  ['list', 'finite', 0.6, `fait|font|fera|effectue|réussit+débuts`],
  // Who lets whom in.
  [
    'join',
    'finite',
    0.55,
    `accueille|accueillent|accueillera|accueilli+capital|actionnaire|tour ouvre|ouvrent|ouvrira+capital`,
  ],
  ['buy', 'finite', 0.5, `se~positionne|positionnent+sur`],
]
