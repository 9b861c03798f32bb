import type { SignRow } from './sign-table.ts'

/**
 * French phrases that speak of a deal between companies, or of something else that looks like one. Weights are
 * judgements: 1 is as good as proof in a headline. A star stands for up to four words.
 */
export const FRENCH_SIGNS: readonly SignRow[] = [
  [
    1,
    `rachat par|acquisition par|acquisition auprès|opa|ope|opr|offre de rachat|offre de reprise|offres de reprise
offre de * sur|fusion avec|fusion entre|vont fusionner|de fusionner|prise de contrôle
prise de participation|tour de table
levée de fonds|lève * millions|lever * millions|levé * millions|cède sa|cède son|cède ses|céder sa|céder son
céder ses|vend sa filiale|vendre sa filiale|négociations exclusives|coentreprise|co - entreprise|joint - venture
introduction en bourse|changement de propriétaire|change * propriétaire|change * actionnaire
nouveau propriétaire|nouvel actionnaire|repreneur|repreneurs|repris par|racheté par|rachetée par|acquise par|vendu à
vendue à|cédé à|cédée à|acquéreur|acquéreurs|passe aux mains|dans le giron
en lice pour|candidat au rachat|candidats au rachat|candidats à la reprise|convoite|convoité|convoitée
cherche un acheteur|mariage entre|se marier|se rapprocher|union entre
filiale à vendre|processus de vente|mandaté une banque|mandaté la banque|unissent leurs forces|unir leurs forces
société commune|entreprise commune`,
  ],
  [
    0.7,
    `rachat de|rachat du|acquisition de|acquisition du|fusion de|cession du|cession de la|cession de sa|cession de son
cession de ses|passe sous|offre publique|convoitises|a été vendu|a été vendue|a été cédé|a été cédée|a été racheté
a été rachetée|a été repris|a été reprise|a été acquis|a été acquise|est rachetée|est racheté|est vendue
prendre le contrôle|prend le contrôle`,
  ],
  [
    0.5,
    `rachat|acquisition|acquisitions|cession|cède|céder|rachète|racheter|racheté|rachetée|acquiert|acquérir|acquis|fusion
fusionner|fusionnent|rapprochement|participation de|participation majoritaire|participation minoritaire|actionnaire
actionnaires|majoritaire|% du capital|capital de|filiale|reprise de|reprend|fonds * investissement|investisseurs
investisseur|valorisation|transaction|closing|pourparlers|prétendants|autorités de la concurrence
autorité de la concurrence|détails financiers|montant de la transaction|montant de la cession|valeur * entreprise
capital - investissement|private equity|lbo|offre ferme|intérêt pour|activités à`,
  ],
  [0.45, `dans le viseur|dans le collimateur|dans la ligne de mire`],
  [
    -0.6,
    `bénéfice|bénéfices|résultat net|résultats annuels|résultats semestriels|résultats trimestriels|dividende|dividendes
partenariat|partenariats|contrat de|contrats|appel * offres|remporte|commande|commandes|lance un|lance une|lance son
lance sa|dévoile|nouveau modèle|nouvelle usine|assigné|assigne|condamné|condamnée|condamne|cour * appel|procès
amende|grève|licenciements|suppressions de postes|joueur|joueurs|ailier|attaquant|entraîneur|mercato|transferts
football|saison|match|musée|exposition|toile|nommé|nommée|nomme|nomination|succède|cac 40|wall street|indice|indices
courtier|analystes|inflation|taux|immobilier|logement|logements|emprunt|obligataire|subvention|festival|ministre
élection|recruté|recrute|bitcoin|bitcoins|cryptomonnaies|plan social|syndicats|enquête|fisc`,
  ],
  [
    -1.5,
    `rachat * actions|propres actions|propres titres|programme de rachat|rachats * actions|pouvoir * achat|s * allient
alliance commerciale|terminé en hausse|termine en hausse|termine en baisse|clôture en hausse|clôture en baisse
droits du joueur|complément de prix|transfert de * joueur|publie ses résultats|résultats portés`,
  ],
  // Studies of what companies buy.
  [
    -0.8,
    `selon une étude|d * après une étude|étude menée|étude réalisée|baromètre|sondage|dirigeants interrogés|entreprises interrogées
marché des fusions|marché du m|nombre d * opérations|nombre de transactions|en volume|année record`,
  ],
  // Bids as they are raised, countered and given up.
  [
    1,
    `surenchère|surenchères|surenchérit|surenchérir|surenchéri|contre - offre|contre - opa
relève son offre|relever son offre|relevé son offre|relèvera * offre|améliore son offre
améliorer son offre|amélioré son offre|offre améliorée|offre relevée|offre rehaussée
offre concurrente|offre rivale|offre hostile|offre amicale|bataille boursière|guerre d * enchères
bataille d * enchères|bataille pour|course au rachat|chevalier blanc|retire son offre
retirer son offre|retiré son offre|retire sa candidature|retrait de * offre|renonce à racheter
renonce à acquérir|renonce au rachat|renoncé au rachat|renonce à * acquisition
rejette l * offre|rejette * opa|repousse l * offre|refuse l * offre`,
  ],
  [
    0.5,
    `prétendant|par action|éponge|champ libre|conseil * examine|conseil * recommande
actionnaires d`,
  ],
  // A company on sale, with or without its own consent.
  [
    1,
    `sur le point d * être vendu|sur le point d * être vendue|sur le point d * être cédé
sur le point d * être cédée|en passe d * être vendu|en passe d * être vendue|en passe d * être cédé
en passe d * être cédée|en passe d * être racheté|en passe d * être rachetée|est à vendre
être à vendre|serait à vendre|pas à vendre|plus à vendre|est mis en vente|est mise en vente
mise en vente de|met en vente sa|met en vente son|met en vente ses|vente imminente|cession imminente
mandat de vente|processus de cession|projet de cession
projet de vente|projet de reprise|bientôt vendu|bientôt vendue
ouvert les comptes|ouvert ses comptes`,
  ],
  [
    0.5,
    `discussions avec|discussions avancées|pressenti|groupes étrangers|offres de|marques d * intérêt
candidats`,
  ],
  // Companies that unite, whoever is for or against it.
  [
    1,
    `union de|l * union entre|mariage de|mariage des|noces de|projet de mariage|fusion entre égaux
fusion des|bloquer la fusion|bloquer le rachat|bloquer l * opa|contre la fusion|contre le rachat
contre l * opa|opposent à la fusion|oppose à la fusion|opposent au rachat|oppose au rachat
opposent au mariage|nouvel ensemble|nouveau champion|naissance d * géant|donner naissance à
donnera naissance à|voit le jour|filiale commune|détenue à * par|autorise le rachat
autorise l * acquisition|autorise la fusion|autorisé le rachat|autorisé l * acquisition
autorisé la fusion|interdit le rachat|interdit la fusion|interdit l * acquisition|interdit le mariage
feu vert au rachat|feu vert à la fusion|feu vert à l * acquisition|feu vert pour le rachat
feu vert à la reprise|feu vert de * concurrence`,
  ],
  [0.5, `feu vert|sans condition|synergies|gendarme de la concurrence|antitrust|entre égaux`],
  // What follows from a deal that is told already.
  [
    1,
    `a bouclé le rachat|a bouclé l * acquisition|a bouclé la cession|a bouclé la reprise|a bouclé la vente
boucle le rachat|boucle l * acquisition|boucle la cession|boucle la reprise|finalise le rachat
finalise l * acquisition|finalise la cession|finalise la vente|finalise la reprise
a finalisé * acquisition|a finalisé le rachat|a finalisé la cession|achève l * acquisition
achève le rachat|finalisation du rachat|finalisation de la cession|finalisation de l * acquisition
rachat * finalisé|rachat * bouclé|cession * finalisée|cession * bouclée|acquisition * finalisée
opération * bouclée|unique propriétaire|seul propriétaire|unique actionnaire|seul actionnaire
devient propriétaire|devient actionnaire|appartient désormais|sous pavillon|prix payé|payé trop cher
paie trop cher|paye trop cher|surpaye|surpayé|promesse de vente|promesse d * achat
protocole de cession|put option|discussions exclusives|entré en exclusivité
entrée en exclusivité|exclusivité pour`,
  ],
  [
    0.5,
    `ce qui change|que change|que va changer|prix d * achat|feuille de route
passe la main|comité social|instances représentatives`,
  ],
  // Deal nouns before other articles.
  [
    0.7,
    `rachat d|rachat des|acquisition d|acquisition des|cession d|cession des|reprise des|reprise du
opa sur|offre sur|ouvre son capital|ouverture du capital|ouverture de son capital
augmentation de capital|se déleste de|se défait de|se sépare de sa|se sépare de son|se sépare de ses
retrait obligatoire|retrait de la cote|quitte la cote|quitter la cote|plan de cession
redressement judiciaire`,
  ],
  [0.5, `position dominante|enquête approfondie|titres|tribunal de commerce|cote|concurrence`],
  // What a company does with its staff and works.
  [
    -0.6,
    `licenciement|licencie|fermeture de|ferme son usine|ferme l * usine|chômage partiel|débrayage`,
  ],
  // How the press tells of owners that come and go.
  [
    1,
    `passe/passent/passera/passé/passée/bascule/tombe/tombée dans le giron/portefeuille|dans l * escarcelle|passent/passera/passé/passée sous|sous la bannière|sous le contrôle|sous contrôle|aux mains de|aux mains du
change/changent/changera/changé de propriétaire/mains/main/actionnaire|met/mettent/mis/mettre/mettrait la main sur|met/mis/mettre le grappin|s * empare de|s * emparer de|s * est emparé|porte acquéreur
rejoint/rejoignent/rejoindra le groupe|rejoint/rejoignent/rejoindra le giron|intègre/intègrent/intégrera le groupe|accueille un nouvel|nouveaux actionnaires|ouvre le capital
offre engageante|offre indicative|offre non sollicitée|protocole d * accord|accord de cession|accord d * acquisition|lettre d * intention
trouve/trouvé/trouver/cherche/cherchait preneur/repreneur/acquéreur/acheteur|jette/jeté l * éponge|renonce à|projet d * acquisition/opa|projet de fusion/rapprochement/rachat|boucle/bouclé/boucler un/une/sa/son tour/levée/financement
management buy|reprise par|à la barre du tribunal|plan de reprise|liquidation * repris|scop|mariage avec|fiançailles rompues|rupture des fiançailles|projet commun abandonné|scellé * union|vont s * unir|assemblées * union
monte/montée/monter/entre/entrée/entrer au capital|lorgne/lorgner/lorgnerait|en vue du rachat|actionnaire majoritaire|actionnaire de référence|actionnaire minoritaire|cède ses parts|cession de ses parts|parts de|totalité du capital|totalité des actions|100 % de
a cédé/vendu/racheté/acquis/repris/absorbé`,
  ],
  [
    0.6,
    `cédant|vendeur|vendeurs|montant de l * opération|montant de la|n * a pas été dévoilé/communiqué/divulgué/précisé|n * ont pas été dévoilés/communiqués/divulgués|opération * valorise|valorise * société/groupe/entreprise|valeur d * entreprise
earn - out|finalisation|bouclé/bouclée/finalisé/finalisée|sous réserve|levée des conditions|conditions suspensives|consultation des|transmission|succession|passer/passé la main|famille fondatrice|fonds d * investissement|actionnaire historique`,
  ],
]
