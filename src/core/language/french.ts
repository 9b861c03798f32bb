import { toCardinal } from 'n2words/fr-FR'
import { endings } from './ending.ts'
import { fractions } from './fractions.ts'
import { FRENCH_CONTEXT } from './french-context.data.ts'
import { FRENCH_CUES } from './french-cues.data.ts'
import { FRENCH_IDIOMS } from './french-idioms.data.ts'
import {
  FRENCH_BRAND_WORDS,
  FRENCH_COMMON,
  FRENCH_COMPANY_NOUNS,
  FRENCH_DEMONYMS,
  FRENCH_PLACES,
  FRENCH_UNIT_NOUNS,
} from './french-nouns.data.ts'
import { FRENCH_ROUGH } from './french-rough.data.ts'
import { FRENCH_SIGNS } from './french-signs.data.ts'
import { FRENCH_TERMS } from './french-terms.data.ts'
import { FRENCH_TRIGGERS } from './french-triggers.data.ts'
import { FUNCTION_WORDS } from './function-words.data.ts'
import type { Language } from './language.ts'
import { numerals } from './numerals.ts'
import { PLACES } from './places.data.ts'
import { prepositionMap } from './preposition.ts'
import { signTable } from './sign-table.ts'
import { triggerTable } from './trigger-table.ts'
import { phraseTable, wordMap, wordSet } from './words.ts'

const TRIGGERS = triggerTable([...FRENCH_TRIGGERS, ...FRENCH_IDIOMS])

export const FRENCH: Language = {
  code: 'fr',
  functionWords: wordSet(
    FUNCTION_WORDS['fr'] ?? '',
    `afin ainsi alors après assez au aucun aucune auparavant aussi autant autour autre autres aux avant avec avoir avait
    avaient aura auront ayant beaucoup bien bientôt c car ce ceci cela celle celles celui cependant certain certaine certaines
    certains ces cet cette ceux chacun chacune chaque chez ci comme comment concernant contre d dans de déjà depuis dernier
    derrière des dès désormais deux devant devra devrait dix dont donc du durant elle elles en encore enfin ensuite entre
    environ est et étaient était étant étant être eu eux face fut furent grâce hier hors ici il ils j jamais je jusque l la là
    le lequel laquelle lesquels les leur leurs lors lorsque lui m ma mais malgré me même mêmes mes mieux moi moins mon n ne néanmoins ni nos
    notamment notre nous on ont or ou où outre par parce parfois parmi pas pendant peu peut peuvent plus plusieurs plutôt pour
    pourquoi pourra pourrait pourraient pourtant près presque puis puisque qu quand quant quatre que quel quelle quelles
    quelque quelques quels qui quoi quoique s sa sans sauf se selon sera seraient serait seront ses si sien sinon soit sont
    sous souvent suite sur surtout t tandis tant tel telle telles tels toujours tous tout toute toutefois toutes très trois
    trop tu un une va vers vers via voici voilà vont vos votre vous y à ça également autrement récemment actuellement
    initialement finalement aujourd hui lundi mardi mercredi jeudi vendredi samedi dimanche janvier février avril juin juillet
    août septembre octobre novembre décembre nul cinq six sept huit neuf cent mille premièrement`,
  ),
  abbreviations:
    wordSet(`m mm mme mlle dr me st ste art vol p pp env cf etc ex av bd tél n no janv févr avr juil sept oct nov
    déc mds md mrd mio inc corp co ltd cie éd min max hab`),
  ordinalDot: false,
  verbLast: false,
  numbers: {
    decimal: ',',
    numerals: numerals(
      `un|une=1 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 treize=13 quatorze=14
       quinze=15 seize=16 vingt=20 trente=30 quarante=40 cinquante=50 soixante=60 cent=100 mille=1000 demi=0.5 demi-=0.5 un_demi-=0.5 une_dizaine_de=10`,
      toCardinal,
    ),
    halves: phraseTable('et_demi et_demie'),
    magnitudes: wordMap(
      `cents|cent=1e2 mille|k=1e3 million|millions|m|mio|mln=1e6 milliard|milliards|md|mds|mrd|mrds|mia=1e9
       billion|billions=1e12`,
      Number,
    ),
    rough: FRENCH_ROUGH,
    currencies: wordMap(
      `dollar|dollars=USD euro|euros=EUR livre|livres|sterling=GBP franc|francs=CHF yen|yens=JPY
       yuan|yuans|renminbi=CNY roupie|roupies=INR couronne|couronnes=SEK rouble|roubles=RUB won|wons=KRW
       real|reals|réal|réals|réaux=BRL peso|pesos=MXN rand|rands=ZAR shekel|shekels=ILS zloty|zlotys=PLN
       dirham|dirhams=MAD gourde|gourdes=HTG naira|nairas=NGN forint|forints=HUF baht|bahts=THB ringgit|ringgits=MYR roupies=INR dinar|dinars=TND lire|lires=ITL
       fcfa=XOF riyal|riyals|rials=SAR leu|lei=RON dong|dongs=VND`,
      String,
    ),
    looseUnits: wordSet('won real livres'),
    nations: wordMap(
      `us|américains|américain|états-uniens=USD canadiens|canadien=CAD australiens|australien=AUD
       néo-zélandais|néozélandais=NZD singapouriens=SGD hongkongais=HKD taïwanais=TWD suédoises=SEK norvégiennes=NOK
       danoises=DKK suisses|suisse=CHF sterling=GBP turques=TRY marocains=MAD émiratis=AED saoudiens=SAR qataris=QAR
       cfa=XOF égyptiennes=EGP brésiliens=BRL polonais=PLN algériens=DZD tunisiens=TND koweïtiens=KWD pakistanaises=PKR
       chinois=CNY coréens=KRW tchèques=CZK islandaises=ISK mexicains=MXN argentins=ARS colombiens=COP chiliens=CLP philippins=PHP`,
      String,
    ),
    impliedCurrency: 'EUR',
    unitJoints: wordSet("de d ' ’"),
    dayEndings: wordSet('er'),
    dayFirst: true,
    percent: wordSet('% pour_cent pourcent'),
    percentStem: 'pourcent',
    fractions: fractions(
      `un|le=1 deux=2 trois=3 quatre=4`,
      `tiers=3 quart|quarts=4 cinquième|cinquièmes=5 sixième|sixièmes=6 dixième|dixièmes=10`,
      `la_moitié=50`,
    ),
    rangeWords: wordSet('à entre'),
    rangeAnd: wordSet('et'),
    about:
      wordSet(`environ près_de près_d quelque autour_de autour_d quasiment presque approximativement estimé estimée
      estimés avoisinant`),
    atLeast: wordSet('plus_de plus_d moins_de_plus minimum supérieur_à dépassant au_moins'),
    atMost: wordSet('jusqu maximum moins_de moins_d au_plus'),
    orMore: wordSet('ou_plus et_plus'),
    months: wordMap(
      `janvier|janv=1 février|févr|fév=2 mars=3 avril|avr=4 mai=5 juin=6 juillet|juil|juill=7 août|aout=8 septembre|sept=9
       octobre|oct=10 novembre|nov=11 décembre|déc=12`,
      Number,
    ),
    weekdays: wordMap('lundi=1 mardi=2 mercredi=3 jeudi=4 vendredi=5 samedi=6 dimanche=7', Number),
    dayWords: wordMap('hui=0 demain=1 hier=-1 avant-hier=-2', Number),
    coming: wordSet('prochain prochaine'),
    perWord: 'par',
    perShare:
      /^(?:en numéraire |en espèces |en cash )?(?:par|pour une|pour chaque|l ['’]) ?(?:\p{L}+ )?(?:action|titre|part|baril|mois|an|unité|obligation)|^(?:pièce|chacune?)/u,
  },
  names: {
    capitalNouns: false,
    capitalTells: true,
    complementsFollow: true,
    commonWords: new Set([...FRENCH_COMMON, ...FRENCH_DEMONYMS, ...TRIGGERS.keys()]),
    brandWords: FRENCH_BRAND_WORDS,
    fixedNames:
      phraseTable(`société_générale crédit_agricole crédit_mutuel crédit_lyonnais crédit_foncier banque_populaire banque_postale
      banque_de_france caisse_de_dépôt_et_placement_du_québec caisse_de_dépôt_et_placement caisse_de_dépôt caisse_des_dépôts_et_consignations caisse_des_dépôts caisse_d'épargne air_liquide air_france orange_bank air_france-klm compagnie_des_alpes
      pages_jaunes aéroports_de_paris électricité_de_france française_des_jeux groupe_rocher groupe_seb groupe_m6 maisons_du_monde
      jardiland_groupe fnac_darty le_monde le_parisien la_poste la_redoute la_française le_figaro les_échos les_echos
      la_mondiale premier_tech belge_ageas`),
    commonEndings: endings(
      'ement amment emment ation isition ution ité ée és ées eurs ible aient ons',
    ),
    determiners:
      wordSet(`le la les l un une des du au aux son sa ses leur leurs ce cet cette ces notre nos votre chaque
      plusieurs quelques`),
    companyNouns: FRENCH_COMPANY_NOUNS,
    roles:
      wordSet(`entrepreneur entrepreneuse magnat financier pdg ceo cfo coo cto dg président présidente directeur directrice patron patronne fondateur fondatrice
      cofondateur cofondatrice co-fondateur co-fondatrice dirigeant dirigeante administrateur gérant associé associée analyste
      ministre porte-parole milliardaire homme-d'affaires héritier avocat exécutif général générale délégué chef responsable
      vice-président sénateur député économiste manager chairman`),
    ownRoles: wordSet(
      'entrepreneur entrepreneuse milliardaire affaires magnat héritier héritière financier',
    ),
    places: new Set([...PLACES, ...FRENCH_PLACES]),
    townJoints: wordSet('sur sous lès lez les la le en de du des aux à d l près devant et'),
    townOpens:
      /(?:^| )(?:(?:tribunal|tribunaux|juges?) (?:\p{L}+ ){0,3}(?:de|du|d)|cour d ['’] appel (?:de|d)|(?:ville|maire|mairie|commune|préfecture|agglomération|métropole|département|canton|province|région|banlieue|bassin|aéroport|port|gare) (?:de la|de|du|d)|(?:basée?|situé|située|implantée?|installée?|domiciliée?|établie?|sise?|née?)s? (?:à|au|aux|en|dans (?:le|la|les|l))|siège (?:social )?(?:est |basé |situé )?(?:à|au|aux))(?: ['’])?$/u,
    conjunctions: wordSet('et & ou'),
    pronouns:
      wordSet(`il elle ils elles nous on entreprise société groupe compagnie firme géant géante laboratoire numéro leader
      multinationale opérateur constructeur équipementier fabricant distributeur éditeur assureur start-up coopérative
      industriel spécialiste enseigne transporteur brasseur avionneur énergéticien investisseur pme eti`),
    unitNouns: FRENCH_UNIT_NOUNS,
    honorifics: wordSet('m mm mme mlle dr me monsieur madame sir lord'),
    demonyms: FRENCH_DEMONYMS,
    peopleWord:
      /^\p{Ll}{3,}(?:ais|ois|éens)$|^(?:bretons|normands|alsaciens|lorrains|basques|corses|bourguignons|picards|savoyards|auvergnats|provençaux|gascons|parisiens|toulousains|nordistes|catalans|romands|wallons|flamands|berlinois|bavarois)$/u,
    peopleArticles: wordSet('les aux des'),
    infinitive: /^\p{Ll}+(?:[^iê]er|[^o]ir|dre)$/u,
    contractWords:
      wordSet(`série séries series tour round seed opa ope lbo cdi accord contrat projet plan phase article
      commission conseil ministère tribunal cour gouvernement union européenne assemblée assemblées
      générale état etat bourse marché autorité institut ministre président directeur général`),
    nameJoints: wordSet('de des du d'),
    articleJoints: wordSet('des du'),
    institutions: wordSet(
      `banque caisse compagnie université institut aéroports compagnies crédit électricité fédération maisons cliniques
      laboratoires laboratoire brasserie brasseries fonderies fonderie forges chantiers moulins papeterie papeteries imprimerie
      verrerie verreries mutuelle manufacture ateliers salins cafés chocolaterie biscuiterie laiterie fromagerie fromageries
      sucrerie distillerie cave caves domaine domaines château cristallerie faïencerie tanneries tannerie filatures aciéries
      ciments pompes autoroutes transports voyages éditions jardins thermes casinos eaux messageries comptoir société écho échos courrier voix dépêche gazette journal tribune progrès télégramme messager indépendant imprimeries minoterie confiserie conserverie maroquinerie librairie librairies pharmacies pâtisserie boulangerie boulangeries cidrerie savonnerie parfumerie parfums thés meubles jouets constructions menuiserie scierie`,
    ),
  },
  prepositions: prepositionMap(
    `par=agent de|d|du|des=of dans=of à|au|aux=to/from avec=with entre=between pour|moyennant|sur=for en=other chez=other
     vers=other contre=other sans=other sous=other selon=other depuis=other après=other avant=other pendant=other lors=other
     malgré=other parmi=other face=other via=other hors=other outre=other dès=other durant=other comme=other
     auprès_de|auprès_du|auprès_des|auprès_d=from côtés_de|côtés_du|côtés_d|côté_de|côté_du=with sein_de|sein_du|sein_d=other
     profit_de|profit_du|profit_d=to lors_de|lors_du|lors_d|lors_des=other suite_à|suite_au|suite_aux=other
     grâce_à|grâce_au|grâce_aux=other face_à|face_au|face_aux=other rapport_à|rapport_au=other quant_à|quant_au=other
     près_de|près_du|près_d=other propos_de|propos_du=other cadre_de|cadre_du|cadre_d=other partir_de|partir_du=other
     travers_de=other dehors_de|dehors_du=other instar_de|instar_du|instar_d=other lieu_de=other fin_de=other`,
  ),
  grammar: {
    passive: wordSet(
      'est sont était étaient été être sera seront serait seraient fut furent soit étant',
    ),
    perfect: wordSet('a ont avait avaient aura auront avoir'),
    genitives: wordSet(''),
    relatives: wordSet('qui dont'),
    objectRelatives: wordSet('que qu'),
    boardNouns: wordSet('actionnaires actionnaire conseil administrateurs direction porteurs'),
    familyNouns: wordSet('famille frères héritiers'),
    definites: wordSet('le la l du au'),
    own: wordSet('son sa ses leur leurs'),
    claimVerbs:
      wordSet(`candidat candidate candidats candidates annonce annoncent annoncé annoncer annonçait annoncera finalise finalisé finaliser boucle bouclé boucler réalise
      réalisé réaliser conclut conclu conclure conclue signe signé signer négocie négocié négocier envisage prépare lance lancé lancer
      dépose déposé déposer confirme confirmé confirmer officialise officialisé effectue effectué projette renonce renoncé abandonne
      abandonné veut souhaite via grâce avec par poursuit poursuivre renforce renforcé accélère propose proposé étudie étudient étudierait étudieraient préparerait envisagerait envisagent négocient négocierait
      projetterait projettent préparent remet remis remettre formule formulé vise procède
      procédé achève achevé obtient obtenu obtenir clôture clôturé réussit dévoile révèle officialiser tente tenté concrétise mène
      fait faire dément démenti vient entre entré prend pris élargit complète étend s'étend mise parvenu accord finance financer bouclée finalisée achevée`),
    agreementNouns: wordSet(
      'accord accords protocole contrat discussions discussion négociations négociation pourparlers entente',
    ),
    strangerVerbs: wordSet(
      `approuve approuvent approuvé autorise autorisent autorisé bloque bloqué interdit valide validé rejette rejeté critique critiquent conteste contestent défend conseille conseillé accompagne finance financé soutient examine enquête commente explique craint craignent dénonce dénoncent salue saluent oppose opposent opposé demande demandent refuse refusé révèle rapporte écrit raconte rappelle selon après cède cédé vend vendu quitte perd contre passe rejoint subit reçoit sur rumeurs face veto`,
    ),
    getVerbs: wordSet('reçoit reçoivent reçu recevoir'),
    receiveVerbs:
      wordSet(`rejette rejeté rejeter refuse refusé repousse repoussé accepte accepté accepter reçoit reçu recevoir examine
      recommande recommandé décline décliné accueille`),
    rejections: wordSet('rejet refus'),
    offerNoun: /^(?:offres?|opa|ope|opr|proposition|surenchère|contre-offre|contre-opa)$/,
    forVerbs:
      wordSet(`offre propose paie paye payer paiera payé débourse débourser déboursé met mettre mis mettent mettra offert
      surenchérit lance lancent lancera lancer lancé dépose déposent déposé déposer remet remis formule formulé surenchérit surenchérissent surenchérira surenchérir surenchéri relève relèvent relèvera relever relevé améliore améliorent améliorera améliorer amélioré augmente augmenter augmenté rehausse rehausser rehaussé bonifie majore retire retirent retirer retiré jette jettent jeté`),
    offerOfBidder: true,
    valueVerbs: wordSet('valorise valorisent valorisant valorisait'),
    heldWords: wordSet('détenu détenue détenus contrôlé contrôlée propriété'),
    buyerNouns: wordSet(
      'acquéreur acquéreurs repreneur repreneurs preneur acheteur acheteurs mains propriétaire actionnaire',
    ),
    stakeNouns: wordSet('participation participations part parts actions titres contrôle majorité'),
    entryNouns: wordSet(''),
    leadWords: wordSet(
      'menée mené menés dirigée dirigé emmenée emmené conduite conduit pilotée orchestrée mène mènent mènera',
    ),
    stageNouns: wordSet('série séries series'),
    leadBy: wordSet('par'),
    leadEnds: wordSet(
      'avec aux participation ainsi rejoint rejoints accompagné accompagnés suivis auquel complété comprenant incluant',
    ),
    goalWords: wordSet('rejoint rejoindra rejoindre chez'),
    leaveWords: wordSet('quitte quittera quitté quitter'),
    amountWords: wordSet(
      'environ près plus moins de d un une montant à hauteur quelque la le les somme total jusqu valeur prix des',
    ),
  },
  triggers: TRIGGERS,
  compoundTriggers: [],
  cues: FRENCH_CUES,
  context: FRENCH_CONTEXT,
  terms: FRENCH_TERMS,
  signs: signTable(FRENCH_SIGNS),
}
