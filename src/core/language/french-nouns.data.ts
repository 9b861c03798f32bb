import { wordSet } from './words.ts'

/** Nouns that announce a company's name or stand for it. */
export const FRENCH_COMPANY_NOUNS =
  wordSet(`entreprise entreprises société sociétés groupe groupes compagnie compagnies firme
  firmes start-up startup startups fabricant fabricants éditeur éditeurs opérateur opérateurs spécialiste spécialistes
  distributeur distributeurs producteur producteurs fournisseur fournisseurs constructeur constructeurs équipementier
  équipementiers concurrent concurrente concurrents rival rivale rivaux filiale filiales maison-mère holding géant géante
  géants leader leaders numéro plateforme plate-forme enseigne enseignes chaîne marque marques assureur assureurs bancassureur
  laboratoire laboratoires homme femme brasseur transporteur armateur avionneur sidérurgiste cimentier gestionnaire prestataire fonds
  studio studios agence cabinet pépite licorne scale-up fintech biotech medtech foncière coopérative conglomérat acteur
  concepteur développeur propriétaire détenteur cible acquéreur repreneur investisseur industriel énergéticien hôtelier
  voyagiste aviateur câblo-opérateur fondeur chimiste pétrolier gazier électricien société-mère maison
  constructrice fabricante multinationale pme eti actionnaire partenaire entité structure spécialisée quotidien magazine
  hebdomadaire club traiteur négociant exploitant bailleur promoteur loueur grossiste
  détaillant intégrateur hébergeur fleuron fleurons champion mastodonte ténor néo-assureur néobanque banque institut
  papetier verrier biscuitier brasserie boulanger meunier semencier viticulteur joaillier horloger lunetier opticien logisticien messager
  ascensoriste électronicien motoriste sous-traitant façonnier imprimeur biopharma foodtech insurtech assurtech greentech edtech
  proptech cleantech legaltech adtech réassureur courtier gérant asset-manager promotrice exploitante éditrice dénommée baptisée nommée appelée`)

/** Nouns for a part of a company that can be sold. */
export const FRENCH_UNIT_NOUNS =
  wordSet(`filiale filiales division divisions activité activités branche branches unité unités pôle pôles usine usines actif
  actifs site sites contrôle majorité participation participations parts marque marques portefeuille département magasins agences réseau métier
  métiers segment
  tours stations-service stations hôtels centrales entrepôts supermarchés hypermarchés raffineries terminaux concessions boutiques titres parcs cliniques établissements restaurants garages résidences`)

/** Adjectives of countries and regions, which may stand for a company of that country ("l'américain X"). */
export const FRENCH_DEMONYMS =
  wordSet(`américain américaine américains français française britannique anglais anglaise allemand allemande italien
  italienne espagnol espagnole néerlandais néerlandaise belge suisse suédois suédoise danois danoise norvégien norvégienne
  finlandais finlandaise irlandais irlandaise portugais portugaise grec grecque polonais polonaise autrichien autrichienne
  russe turc turque israélien israélienne chinois chinoise japonais japonaise coréen coréenne sud-coréen sud-coréenne indien
  indienne canadien canadienne québécois québécoise australien australienne brésilien brésilienne mexicain mexicaine argentin
  marocain marocaine tunisien algérien égyptien nigérian sud-africain sud-africaine saoudien émirati qatari taïwanais singapourien
  hongkongais européen européenne luxembourgeois monégasque tchèque hongrois roumain ukrainien bulgare croate écossais lyonnais
  parisien parisienne bordelais nantais lillois toulousain marseillais strasbourgeois grenoblois rennais breton bretonne alsacien
  californien new-yorkais londonien berlinois texan catalan basque`)

/** Capitalised words that are not names: openers of sentences, institutions, everyday nouns. */
export const FRENCH_COMMON =
  wordSet(`accord accords achat acquisition acquisitions action actions activité actualité actualités actu affaire affaires
  afin ailleurs ajoute année années annonce annonces appel après argent article articles associé associés assemblée aucun
  aujourd autorité autorités avantage avenir bénéfice bilan bourse brève brèves but cadre capital cas cela celle celui certains
  cession chaque chef chers chez chiffre cible clients communiqué commission concernant concrètement conseil conséquence
  contacté contrairement création créée créé culture d'abord date deal début décision dernier dernière dès désormais deux
  dette dettes directeur direction dirigeant dirigeants dossier droit économie éditorial émission emploi employés enfin enquête
  ensemble entreprise entreprises environ équipe espace établi état etat etats été évidemment exclusif exclusivité exercice
  face faute fin finalement finance finances financement focus fonds fondateur fondée fondé forte fort france-presse fusion
  fusions gestion gouvernement grâce grand grande grands groupe hier histoire ici idée immobilier industrie info infos initialement
  innovation internet interrogé interview introduction investissement investisseurs investissements issu issue jeudi jeune jour
  journal justice lancé lancée levée levées lire loi loin lors lundi mai maintenant majorité malgré manière marché marchés mardi
  marque médias meilleur membre mercredi ministère ministre mise monde montant musique nombre notamment nouveau nouvelle nouvelles
  objectif octobre offre offres opération opérations outre page part partage participation patron pays pendant personne perspective
  petit petite photo plan plus plusieurs point politique portée position pourquoi pourtant précédemment premier première présent
  présente présenté présidente prévue principal prix prochain produits profil projet propos publié publicité puis quand quant
  quatre quel quelle quelques question questions rachat raison rapport réaction récemment région relations rendez-vous reprise
  résultat résultats retour réunion rubrique samedi santé savoir secteur selon semaine semestre série seul seule siège signe signé
  situation situé située six société sommaire source sources soutenu spécialisée spécialisé sport stratégie suite sujet suivant
  sur système tableau tandis tech technologie technologies télé téléphone tels terme titre titres toujours tous tout toute toutes
  transaction travail trimestre trois union unis usine valeur valorisation vendredi vente ventes vidéo vie ville vive voici voilà
  voir vraiment zone dimanche janvier février mars avril juin juillet août septembre novembre décembre europe président pdg dg ceo
  cfo coo cto drh dsi ipo opa ope opr lbo rh pme eti cac ebitda tva smic cdi pib ia rse bce fed amf oms ong onu ue usa euros euro
  dollars dollar million millions milliard milliards pourcent newsletter contact contacts accueil connexion abonnement abonnés
  abonnez-vous inscription mentions cookies commentaires commentaire facebook twitter linkedin whatsapp instagram partager
  tribunal justice cour parquet conformément constituée forts spécialiste éditeur conseils avocats avocat banque banques
  conseillé conseillée implanté implantée basé basée présents baptisé baptisée détenu détenue racheté rachetée autrefois cette ces
  nos notre votre leurs vos merci bonjour attention bref surtout certes sauf déjà bien ainsi alors avec sans sous vers entre mais
  donc or ni car si oui non pas peut être fait faire dit syndicats syndicat salariés salarié commerçants riverains usagers agriculteurs élus élu clients fournisseurs concurrents rivaux actionnaires investisseurs régulateur gendarme consommateurs médecins pharmaciens libraires éleveurs pêcheurs habitants locataires sociétaires adhérents débuts premiers premières surenchère closing feu antitrust prétendants candidats repreneur repreneurs épilogue dénouement bataille bras`)

/** Everyday words that companies carry in their names. */
export const FRENCH_BRAND_WORDS =
  wordSet(`groupe banque crédit société générale assurances énergie énergies médias média télévisions santé pharma électricité
  gaz aéroports hôtels immobilier habitat industries technologies services solutions systèmes digital développement finance
  capital participations partenaires gestion international france europe restauration distribution logistique transports airlines
  motors software studio studios games mobile télécom telecom biotech éditions presse maison cosmétiques alimentation brasseries`)

/** Places as French writes them. Lower case. */
export const FRENCH_PLACES =
  wordSet(`france allemagne italie espagne royaume-uni angleterre écosse irlande belgique pays-bas suisse autriche portugal
  grèce suède norvège danemark finlande pologne tchéquie hongrie roumanie bulgarie russie ukraine turquie israël égypte maroc
  algérie tunisie libye sénégal mali cameroun nigeria afrique afrique_du_sud côte_d'ivoire états-unis etats-unis amérique canada
  québec mexique brésil argentine chili colombie pérou chine japon corée corée_du_sud inde indonésie malaisie singapour taïwan
  hong_kong thaïlande vietnam australie nouvelle-zélande europe asie arabie_saoudite qatar émirats dubaï abou_dhabi koweït liban
  paris lyon marseille lille toulouse nantes bordeaux strasbourg rennes nice grenoble montpellier rouen reims dijon angers brest
  metz nancy tours orléans caen lens amiens clermont-ferrand saint-étienne le_havre boulogne-billancourt courbevoie nanterre
  la_défense neuilly levallois-perret villeurbanne sophia-antipolis bruxelles anvers genève zurich lausanne bâle berne luxembourg
  londres édimbourg dublin berlin munich francfort hambourg cologne vienne rome milan turin madrid barcelone lisbonne amsterdam
  copenhague stockholm oslo helsinki varsovie prague budapest moscou athènes istanbul new_york washington san_francisco los_angeles
  boston chicago seattle montréal toronto ottawa vancouver pékin shanghai tokyo séoul alger tunis rabat casablanca dakar abidjan
  île-de-france bretagne normandie occitanie alsace lorraine provence auvergne aquitaine corse rhône-alpes silicon_valley wall_street
  ain aisne allier alpes-maritimes ardèche ardennes ariège aube aude aveyron bas-rhin bouches-du-rhône calvados cantal charente
  charente-maritime cher corrèze côte-d'or côtes-d'armor creuse deux-sèvres dordogne doubs drôme essonne eure eure-et-loir
  finistère gard gers gironde haut-rhin haute-garonne haute-loire haute-marne haute-saône haute-savoie haute-vienne
  hautes-alpes hautes-pyrénées hauts-de-france hauts-de-seine hérault ille-et-vilaine indre indre-et-loire isère jura landes
  loir-et-cher loire loire-atlantique loiret lot lot-et-garonne lozère maine-et-loire manche marne mayenne meurthe-et-moselle
  meuse morbihan moselle nièvre nord oise orne pas-de-calais puy-de-dôme pyrénées-atlantiques pyrénées-orientales rhône
  saône-et-loire sarthe savoie seine-et-marne seine-maritime seine-saint-denis somme tarn tarn-et-garonne val-de-marne
  val-d'oise var vaucluse vendée vosges yonne yvelines centre-val_de_loire pays_de_la_loire grand_est nouvelle-aquitaine
  bourgogne franche-comté bourgogne-franche-comté champagne-ardenne picardie hexagone outre-atlantique outre-manche
  troyes besançon le_mans limoges perpignan pau bayonne biarritz avignon annecy chambéry valence mulhouse colmar épinal
  poitiers niort cholet laval vannes lorient quimper saint-malo saint-nazaire saint-brieuc cherbourg calais dunkerque
  valenciennes arras béziers nîmes aix-en-provence toulon cannes antibes vaud valais fribourg neuchâtel tessin winterthour
  saint-gall lucerne zoug hainaut brabant namur liège charleroi gand louvain courtrai ostende malines laval sherbrooke gatineau
  saguenay trois-rivières longueuil ontario alberta manitoba colombie-britannique nouvelle-écosse nouveau-brunswick
  matignon bercy élysée davos haïti guadeloupe martinique réunion monaco wallonie flandre californie texas floride`)
