import type { TriggerRow } from './trigger-table.ts'
import { wordList } from './words.ts'

/** Dutch words that name a corporate deal. Weights are judgements of how often the word alone means one. */
export const DUTCH_TRIGGERS: readonly TriggerRow[] = [
  ['buy', 'finite', 0.75, 'neemt+over nam+over nemen+over namen+over overneemt overnam overnamen'],
  ['buy', 'finite', 0.65, 'koopt kocht kochten verwerft verwierf verwierven bemachtigt'],
  [
    'buy',
    'finite',
    0.55,
    'wordt+aandeelhouder werd+aandeelhouder aast+op azen+op vergrootte+belang betaalt+voor betaalde+voor legt+bod verhoogt+belang',
  ],
  [
    'buy',
    'infinitive',
    0.7,
    'overnemen kopen verwerven opkopen aankopen inlijven over~te+nemen op~te+kopen in~te+lijven opslokken bijkopen uitkopen inkopen+aandelen',
  ],
  ['buy', 'infinitive', 0.5, 'bieden+op doen+bod uitbrengen+bod een~bod+uitbrengen een~bod+doen'],
  [
    'buy',
    'participle',
    0.7,
    'overgenomen gekocht overgekocht verworven opgekocht aangekocht ingelijfd opgeslokt ingestapt bijgekocht uitgekocht beurs~gehaald',
  ],
  ['buy', 'noun', 0.75, 'overname overnames acquisitie acquisities overnamebod'],
  [
    'buy',
    'noun',
    0.55,
    'aankoop aankopen bod belang meerderheidsbelang minderheidsbelang aandelenbelang kapitaalbelang deal koop meerderheid instap bieding',
  ],
  ['sell', 'finite', 0.55, 'verkoopt verkocht verkochten splitst+af splitste+af'],
  ['sell', 'finite', 0.65, 'stoot+af stootte+af stoten+af doet+hand deed+hand doen+hand'],
  ['sell', 'infinitive', 0.5, 'verkopen afstoten doorverkopen afsplitsen af~te+splitsen'],
  ['sell', 'participle', 0.6, 'verkocht afgestoten doorverkocht'],
  ['sell', 'noun', 0.55, 'verkoop afstoting afsplitsing'],
  [
    'merge',
    'finite',
    0.7,
    'fuseert fuseerde fuseerden fuseren samen~verder gaat+samen smelten+samen voegen+samen bundelen+krachten',
  ],
  ['merge', 'infinitive', 0.7, 'fuseren samengaan samensmelten samenvoegen'],
  ['merge', 'participle', 0.65, 'gefuseerd samengegaan samengesmolten samengevoegd'],
  ['merge', 'noun', 0.7, 'fusie fusies megafusie samenvoeging'],
  [
    'raise',
    'finite',
    0.55,
    'haalt+op haalde+op halen+op haalden+op krijgt+investering krijgt+kapitaal kreeg+investering sluit+financieringsronde sluit+investeringsronde sloot+investeringsronde ontvangt+investering ontving+investering trekt+aan trok+aan',
  ],
  ['raise', 'infinitive', 0.5, 'ophalen op~te+halen aantrekken'],
  ['raise', 'participle', 0.5, 'opgehaald aangetrokken'],
  ['raise', 'noun', 0.45, 'serie series'],
  [
    'raise',
    'noun',
    0.5,
    'financieringsronde investeringsronde kapitaalronde groeikapitaal kapitaalinjectie',
  ],
  [
    'raise',
    'finite',
    0.45,
    'leidt+ronde leidde+ronde leidde+investeringsronde leidt+investeringsronde',
  ],
  [
    'invest',
    'finite',
    0.45,
    'investeert investeerde investeren investeerden steekt+in stak+in steken+in pompt+in',
  ],
  ['invest', 'participle', 0.4, 'geïnvesteerd gestoken'],
  ['invest', 'noun', 0.4, 'investering'],
  ['join', 'finite', 0.45, 'gaat+op'],
  ['venture', 'noun', 0.6, 'venture samenwerkingsverband'],
  ['list', 'finite', 0.75, 'gaat+beurs brengt+beurs trekt+beurs stapt+beurs debuteert+beurs'],
  ['list', 'infinitive', 0.75, 'gaan+beurs brengen+beurs'],
  ['list', 'participle', 0.75, 'ging+beurs gegaan+beurs'],
  ['list', 'noun', 0.6, 'beursgang beursgangen beursintroductie beursdebuut ipo'],
  // Who is after whom, before anything is agreed; who looks for a buyer.
  ['buy', 'finite', 0.55, 'race+voor laten~vallen+op'],
  ['join', 'noun', 0.55, 'vizier overnameprooi overnamedoelwit'],
  ['join', 'finite', 0.55, 'wekt+interesse wekt+belangstelling trekt+belangstelling'],
  [
    'sell',
    'finite',
    0.55,
    'zoekt+koper zoeken+koper zocht+koper zoekt+kopers zoekt+meerderheidsaandeelhouder zoekt+overnemer zoekt+overnamekandidaat op~zoek+meerderheidsaandeelhouder op~zoek+koper op~zoek+overnemer',
  ],
  [
    'buy',
    'finite',
    0.45,
    'interesse+in interesse+voor belangstelling+voor belangstelling+in geïnteresseerd+in',
  ],
  ['buy', 'finite', 0.5, 'praat+over praten+over onderhandelt+over onderhandelen+over'],
  ['list', 'noun', 0.55, 'introductieprijs beursnieuwkomer eerste~handelsdag'],
  // What the holders of a company answer, and how many of them.
  ['join', 'finite', 0.5, 'stemmen+voor stemden+voor'],
  ['buy', 'finite', 0.5, 'heeft+binnen'],
  // Under whose roof a company comes.
  [
    'join',
    'finite',
    0.55,
    'wordt~zweeds wordt~noors wordt~deens wordt~fins wordt~duits wordt~belgisch wordt~frans wordt~spaans wordt~portugees wordt~italiaans wordt~zwitsers wordt~oostenrijks wordt~brits wordt~engels wordt~iers wordt~pools wordt~tsjechisch wordt~amerikaans wordt~canadees wordt~chinees wordt~japans wordt~koreaans wordt_zuid-~koreaans wordt~indiaas wordt~turks wordt~saoedisch',
  ],
  ['join', 'noun', 0.5, 'handen'],
  // Who joins and leaves a contest of bidders.
  [
    'buy',
    'finite',
    0.55,
    'overtroeft overtroefde overbiedt overbood stapt+strijd stapt+race stapt+overnamestrijd wint+strijd won+strijd verliest+strijd verloor+strijd wint+overnamestrijd verliest+overnamestrijd wint+race verliest+race mengt+strijd',
  ],
  ['merge', 'finite', 0.5, 'blazen+af bliezen+af'],
  ['join', 'finite', 0.55, 'hoort+bij trekt+gegadigden lokt+gegadigden trekt+kapers'],
  [
    'buy',
    'noun',
    0.5,
    'overnamegeruchten overnamegerucht overnamespeculatie overnamespeculaties overnamefantasie',
  ],
]

/** Deal nouns that close a compound: "miljardenovername", "miljoenenfusie". */
export const DUTCH_COMPOUNDS: readonly string[] = wordList(
  'overname overnamebod fusie verkoop acquisitie financieringsronde investeringsronde',
)
