import type { TriggerRow } from './trigger-table.ts'

/**
 * Dutch verbs and nouns that tell a deal together with another word only, as headlines like to: owners that come and go,
 * eyes that are set on somebody. Weights as in the table of triggers.
 */
export const DUTCH_IDIOMS: readonly TriggerRow[] = [
  // How headlines say that somebody buys, by verbs that mean much else besides.
  [
    'buy',
    'finite',
    0.65,
    `neem|nemen|neemt|nam|namen+over kopen|kopen koopt|kocht|kopen|kochten+op|aan|bij|uit|vrij|terug lijven|lijfde|lijfden|lijft+in slokken|slokt|slokte|slokten+op verwerven
    hapt|hapte+toe|op pikt|pikte|pikken+op|in snoept|snoepte+af strikt|strikte kaapt|kaapte+weg haalt|haalde|halen+huis|binnen|boord
    haalt|halen|haalde+beurs`,
  ],
  [
    'buy',
    'finite',
    0.55,
    `wordt|werd|worden+eigenaar|eigenares|grootaandeelhouder|meerderheidsaandeelhouder|hoofdaandeelhouder
    neemt|nemen|nam|namen|krijgt|kreeg|verwerft|verwierf|koopt|kocht|verkrijgt|pakt|pakte|bouwt|bouwde+belang|meerderheidsbelang|minderheidsbelang|meerderheid|aandelenbelang|zeggenschap|deelneming|aandeel
    legt|legde|leggen|tast|tastte|betaalt|betaalde|betalen|telt|telde|trekt+neer|tafel|buidel biedt|bood|bieden|boden+op|voor|miljoen|miljard
    doet|deed|doen|brengt|bracht|brengen|lanceert|lanceerde|verhoogt|verhoogde|verhogen|herhaalt|bereidt|plaatst+bod|overnamebod|bieding stapt|stapte|stappen|treedt+in|kapitaal
    breidt|vergroot|bouwt|voert|schroeft+belang|uit rondt|rondde|ronden|beklinkt|voltooit|voltooide+overname|aankoop|acquisitie redt|redde|redden+faillissement|ondergang|omvallen|bankroet`,
  ],
  [
    'buy',
    'infinitive',
    0.6,
    `vrij~te+kopen aan~te+kopen uit~te+kopen op~te+slokken vrijkopen terugkopen inpikken binnenhalen bemachtigen
    nemen|krijgen|verwerven+belang|meerderheidsbelang|minderheidsbelang worden+eigenaar|aandeelhouder|grootaandeelhouder`,
  ],
  [
    'buy',
    'participle',
    0.65,
    `vrijgekocht teruggekocht ingepikt binnengehaald bemachtigd opgepikt weggekaapt uitgebracht+op overgegaan+op genomen+belang|meerderheidsbelang geworden+eigenaar|aandeelhouder
    uitgebreid|vergroot|opgehoogd|verhoogd|opgebouwd+belang|pakket`,
  ],
  ['buy', 'noun', 0.6, `inlijving intrede opkoop wederverkoop bedrijfsovername vrijkoop`],
  ['buy', 'noun', 0.5, `toetreding`],
  // Under whose roof a company comes.
  [
    'join',
    'finite',
    0.6,
    `komt|komen|kwam|kwamen|gaat|gaan|ging|gingen|valt|vallen|viel|raakt|belandt|belandde|wisselt|wisselen|wisselde|zit|blijft+handen
    krijgt|krijgen|kreeg|kregen|vindt|vinden|vond|heeft|wisselt|wisselde|wisselen|verandert|veranderde|veranderen+eigenaar|eigenaren|eigenaars|koper|aandeelhouder|moederbedrijf|overnemer|overnamekandidaat|thuis
    wordt|werd|worden|werden+dochter|dochterbedrijf|dochteronderneming|onderdeel|eigendom|deel
    gaat|gaan|ging|komt|komen|valt|vallen|kwam|verdwijnt+vlag|vleugels|paraplu|paraplu|hoede|dak
    sluit|sluiten|sloot|schaart+zich`,
  ],
  [
    'join',
    'participle',
    0.6,
    `gekomen|gevallen|overgegaan|beland|terechtgekomen|verkregen+handen|eigendom gewisseld|veranderd+eigenaar`,
  ],
  ['join', 'noun', 0.5, `vlag vleugels hoede paraplu`],
  ['join', 'finite', 0.5, `gaat|gaan|ging|gingen|gaat|verhuist|belandt|komt+naar|bij`],
  [
    'sell',
    'finite',
    0.6,
    `verkopen verzilvert|verzilverde+belang|deelneming neemt|nemen|nam+afscheid zet|zetten|zette+etalage|verkoop|koop doen|deden|doet+hand|over draagt|dragen|droeg|droegen+over trekt|trekken|trok+terug stapt|stapten+uit brengt+markt splitsen+af hevelt+over bouwt+af`,
  ],
  [
    'sell',
    'infinitive',
    0.55,
    `overdragen overdoen doen+hand zetten+etalage|verkoop over~te+dragen af~te+stoten uitstappen`,
  ],
  ['sell', 'participle', 0.6, `overgedragen overgedaan afgesplitst gedaan+hand verzilverd`],
  ['sell', 'noun', 0.55, `overdracht`],
  [
    'merge',
    'finite',
    0.65,
    `gaan|gingen+samen voegen|voegden+samen smelten|smolten+samen vormen+combinatie trouwen`,
  ],
  ['merge', 'infinitive', 0.65, `samen~te+gaan samen~te+voegen`],
  ['merge', 'noun', 0.65, `samensmelting samengaan`],
  [
    'raise',
    'finite',
    0.5,
    `haalt|haalde|halen|haalden|sleept|sleepte|sleepten|krijgt|kreeg|ontvangt|ontving|trekt|trok|sluit|sloot|verzamelt|verzamelde|rondt|rondde|vergaart|strikt+op|binnen|aan|financieringsronde|investeringsronde|groeikapitaal|investering|miljoen|ronde|kapitaal|seedronde`,
  ],
  [
    'raise',
    'participle',
    0.5,
    `binnengehaald|binnengesleept|opgehaald|aangetrokken|gekregen|verzameld|vergaard+miljoen|investering|kapitaal|financieringsronde`,
  ],
  [
    'raise',
    'noun',
    0.5,
    `seedronde vervolgronde groeifinanciering seedinvestering miljoeneninvestering zaaikapitaal`,
  ],
  [
    'list',
    'finite',
    0.7,
    `gaat|ging|gaan|trekt|trok|stapt|stapte|debuteert|debuteerde|maakt|maakte|begint|waagt+beurs|beursdebuut|damrak|beursgang|euronext`,
  ],
  ['list', 'noun', 0.6, `beursentree beursplannen introductiekoers`],
  [
    'venture',
    'finite',
    0.5,
    `richten|richtten|zetten|vormen|starten|beginnen|lanceren+op|venture|samenwerkingsverband|gezamenlijk|gezamenlijke`,
  ],
  ['venture', 'noun', 0.5, `gezamenlijke~onderneming gezamenlijk~bedrijf`],
  // As often a partnership as a merger.
  ['merge', 'finite', 0.42, `slaan|sloegen+ineen`],
  ['merge', 'infinitive', 0.42, `slaan+ineen bundelen+krachten`],
  // Who has an eye on whom; who is named as the new owner.
  [
    'buy',
    'finite',
    0.55,
    `heeft|hebben|had|hadden|houdt+oog|oogje zet|zette|zetten|heeft+zinnen versterkt|versterken|versterkte+met`,
  ],
  ['buy', 'infinitive', 0.55, `beurs~halen`],
  ['buy', 'noun', 0.5, `nieuwe~eigenaar nieuwe~grootaandeelhouder`],
  ['merge', 'noun', 0.5, `verloving huwelijk`],
  // Who lets whom in.
  [
    'join',
    'finite',
    0.55,
    `verwelkomt|verwelkomen|krijgt|kreeg+aandeelhouder|grootaandeelhouder|mede-eigenaar`,
  ],
  ['buy', 'finite', 0.5, `trekt|trok|trekken|legt|legde|telt|telde+voor`],
]
