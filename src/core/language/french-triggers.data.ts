import type { TriggerRow } from './trigger-table.ts'

/** French words that name a corporate deal. Weights are judgements of how often the word alone means one. */
export const FRENCH_TRIGGERS: readonly TriggerRow[] = [
  [
    'buy',
    'finite',
    0.85,
    'rachète rachètent racheta rachetèrent rachètera rachèteront rachèterait',
  ],
  ['buy', 'finite', 0.8, 'acquiert acquièrent acquit acquirent acquerra acquerrait'],
  [
    'buy',
    'finite',
    0.65,
    `absorbe absorbent absorbera avale croque gobe s~offre s~offrent est~offert sont~offert s~offrira s~empare s~emparent
    s~adjuge est~emparé est~emparée`,
  ],
  ['buy', 'finite', 0.6, 'achète achètent achètera reprend reprennent reprendra'],
  [
    'buy',
    'finite',
    0.6,
    `entre+capital entrent+capital entrera+capital est~entré+capital est~entrée+capital monte+capital montent+capital
    prend+contrôle prennent+contrôle prendra+contrôle prend+participation prennent+participation prendra+participation
    prend+parts prennent+parts prendra+parts met+main mettent+main mettra+main mettrait+main met+grappin jette+dévolu jettent+dévolu renforce+capital porte+participation prend+% prendra+% prendrait+%
    relève+participation augmente+participation lance+opa lancent+opa lancera+opa lance+offre lancent+offre dépose+offre déposent+offre remet+offre surenchérit+sur devient+actionnaire`,
  ],
  ['buy', 'finite', 0.5, 'offre+pour propose+pour débourse+pour paie+pour paye+pour paiera+pour'],
  ['buy', 'infinitive', 0.8, 'racheter acquérir rachetant acquérant'],
  ['buy', 'infinitive', 0.6, 'absorber s~offrir s~emparer acheter reprendre avaler croquer'],
  [
    'buy',
    'infinitive',
    0.55,
    `entrer+capital monter+capital prendre+contrôle prendre+participation prendre+parts mettre+main lancer+opa lancer+offre déposer+offre
    débourser+pour payer+pour porter+participation`,
  ],
  ['buy', 'participle', 0.8, 'racheté rachetée rachetés rachetées acquis acquise acquises'],
  [
    'buy',
    'participle',
    0.6,
    'absorbé absorbée absorbés absorbées acheté achetée achetés achetées repris reprise reprises',
  ],
  [
    'buy',
    'participle',
    0.55,
    `pris+contrôle pris+participation pris+parts mis+main déboursé+pour payé+pour offert+pour
    porté+participation lancé+opa déposé+offre`,
  ],
  ['buy', 'noun', 0.8, 'rachat acquisition rachats acquisitions opa ope opas'],
  [
    'buy',
    'noun',
    0.55,
    'reprise absorption achat offre offres entrée+capital prise+participation prise+contrôle montée+capital',
  ],
  [
    'join',
    'finite',
    0.7,
    'devient+filiale devient+propriété deviennent+propriété deviendra+propriété deviendront+propriété deviendra+filiale passe+contrôle passe+giron passe+pavillon passe+mains passe+drapeau passe+bannière passent+contrôle passent+pavillon passent+mains passera+contrôle passera+pavillon passera+mains passeront+pavillon passerait+pavillon passerait+mains change+mains tombe+escarcelle tombe+giron rejoint+groupe rejoint+giron intègre+groupe',
  ],
  ['sell', 'finite', 0.6, 'cède cèdent céda cédera céderont céderait revend'],
  [
    'sell',
    'finite',
    0.5,
    'vend vendent vendit vendra vendrait se~sépare se~séparent se~séparera se~déleste se~délestent se~défait se~désengage se~retire+capital sort+capital quitte+capital',
  ],
  ['sell', 'infinitive', 0.55, 'céder revendre cédant'],
  [
    'sell',
    'infinitive',
    0.5,
    'vendre se~séparer se~délester se~défaire se~désengager se~retirer+capital sortir+capital vendant',
  ],
  [
    'sell',
    'participle',
    0.55,
    'cédé cédée cédés cédées vendu vendue vendus vendues revendu revendue',
  ],
  ['sell', 'noun', 0.6, 'cession cessions'],
  ['sell', 'noun', 0.5, 'vente scission'],
  ['merge', 'finite', 0.8, 'fusionne fusionnent fusionnera fusionneront fusionneraient'],
  ['merge', 'finite', 0.45, 's~unissent se~rapprochent se~marient s~allie+capital'],
  ['merge', 'infinitive', 0.75, 'fusionner fusionnant'],
  ['merge', 'infinitive', 0.45, 's~unir se~rapprocher se~marier'],
  ['merge', 'participle', 0.7, 'fusionné fusionnée fusionnés'],
  ['merge', 'noun', 0.75, 'fusion mégafusion fusion-absorption'],
  ['merge', 'noun', 0.45, 'rapprochement mariage'],
  ['raise', 'finite', 0.5, 'lève lèvent lèvera leva'],
  ['raise', 'finite', 0.35, 'récolte collecte boucle sécurise obtient décroche réunit engrange'],
  ['raise', 'infinitive', 0.5, 'lever levant'],
  ['raise', 'infinitive', 0.3, 'récolter collecter boucler'],
  ['raise', 'participle', 0.5, 'levé'],
  ['raise', 'participle', 0.3, 'récolté collecté bouclé obtenu'],
  ['raise', 'noun', 0.5, 'levée levées'],
  ['raise', 'noun', 0.45, 'tour financement'],
  ['raise', 'participle', 0.4, 'menée mené'],
  ['invest', 'finite', 0.45, 'investit investissent investira injecte mise+dans'],
  ['invest', 'infinitive', 0.4, 'investir injecter'],
  ['invest', 'participle', 0.4, 'investi injecté'],
  ['invest', 'noun', 0.4, 'investissement'],
  ['venture', 'noun', 0.6, 'venture ventures coentreprise co-entreprise'],
  ['venture', 'noun', 0.5, 'société~commune entreprise~commune'],
  ['list', 'finite', 0.75, 'introduit+bourse entre+bourse vise+bourse'],
  ['list', 'infinitive', 0.75, 'introduire+bourse entrer+bourse'],
  ['list', 'participle', 0.75, 'introduite+bourse introduits+bourse'],
  ['list', 'noun', 0.55, 'introduction+bourse entrée+bourse cotation+bourse ipo'],
]
