import { toCardinal } from 'n2words/it-IT'
import { endings } from './ending.ts'
import { fractions } from './fractions.ts'
import { FUNCTION_WORDS } from './function-words.data.ts'
import { ITALIAN_CONTEXT } from './italian-context.data.ts'
import { ITALIAN_CUES } from './italian-cues.data.ts'
import { ITALIAN_IDIOMS } from './italian-idioms.data.ts'
import {
  ITALIAN_BRAND_WORDS,
  ITALIAN_COMMON,
  ITALIAN_COMPANY_NOUNS,
  ITALIAN_DEMONYMS,
  ITALIAN_PLACES,
  ITALIAN_UNIT_NOUNS,
} from './italian-nouns.data.ts'
import { ITALIAN_ROUGH } from './italian-rough.data.ts'
import { ITALIAN_SIGNS } from './italian-signs.data.ts'
import { ITALIAN_TERMS } from './italian-terms.data.ts'
import { ITALIAN_TRIGGERS } from './italian-triggers.data.ts'
import type { Language } from './language.ts'
import { numerals } from './numerals.ts'
import { PLACES } from './places.data.ts'
import { prepositionMap } from './preposition.ts'
import { signTable } from './sign-table.ts'
import { triggerTable } from './trigger-table.ts'
import { phraseTable, wordMap, wordSet } from './words.ts'

const TRIGGERS = triggerTable([...ITALIAN_TRIGGERS, ...ITALIAN_IDIOMS])

export const ITALIAN: Language = {
  code: 'it',
  functionWords: wordSet(
    FUNCTION_WORDS['it'] ?? '',
    `a ad agli ai al all alla alle allo altresì ancora anzi appena assai attraverso avanti avendo avere avrà avranno aveva
    avevano avrebbe ben bene chi chiunque ci ciascuna ciascuno ciò cioè coi comunque contro così cui da dagli dai dal dall
    dalla dalle dallo davanti dei del dell della delle dello dentro detto dietro dopo dove dovrebbe dunque durante e ecco ed
    entrambe entrambi entro eppure era erano essa esse essendo essere essi esso fa far fare fino forse fra furono già
    giù gli grazie ha hai hanno ho i ieri il in infatti infine innanzitutto inoltre insieme intanto intorno invece io la là
    lei lì lo loro lui lungo ma mai malgrado me meglio mediante meno mentre mi mia mio molto ne né negli nei nel nell nella
    nelle nello nemmeno neppure nessun niente no noi non nonostante nostra nostri nostro nulla o od oggi ogni ogniqualvolta
    oltre onde oppure ora ormai ove ovvero peraltro per perché perciò pertanto però più piuttosto po poi poiché presso prima
    probabilmente proprio pur pure purché qua qual quale quali qualche qualcosa qualcuno qualora qualsiasi quando quanto
    quasi quel quell quella quelle quelli quello quest questa queste questi questo qui quindi quindici rispetto salvo sarà
    saranno sarebbe se sebbene seguito secondo sempre sembra senza si sia siano soltanto solo sono sopra soprattutto sotto
    sta stanno stata state stati stato stesso stessa su subito successivamente sugli sui sul sull sulla sulle sullo suo sua
    suoi sue tale tali tanto te ti tra tramite tranne trattasi tu tuttavia un una uno va vale vi via viceversa viene vengono
    verranno verrà verso vs c d l un s n ndr nonché anche avrà può possono potrebbe potrà deve dovrà due tre quattro cinque sei
    sette otto nove dieci venti cento mille attualmente recentemente finalmente complessivamente attraverso contestualmente
    in_particolare infatti dal canto oltretutto altrimenti mentre`,
  ),
  abbreviations:
    wordSet(`sig dott dr ing avv prof on sen art n nr pag es ecc tel cfr vol spa srl gen feb mar apr mag giu lug ago set
    sett ott nov dic mln mld mil ca inc corp co ltd cav geom rag st ss op cit prov fig v`),
  ordinalDot: false,
  verbLast: false,
  numbers: {
    decimal: ',',
    numerals: numerals(
      `un|uno|una=1 due=2 tre=3 quattro=4 cinque=5 sei=6 sette=7 otto=8 nove=9 dieci=10 undici=11 dodici=12 quindici=15
       venti=20 trenta=30 quaranta=40 cinquanta=50 sessanta=60 settanta=70 ottanta=80 novanta=90 cento=100 duecento=200
       trecento=300 quattrocento=400 cinquecento=500 seicento=600 settecento=700 ottocento=800 novecento=900 mille=1000 mezzo=0.5 mezza=0.5`,
      toCardinal,
      shortened,
    ),
    halves: phraseTable('e_mezzo e_mezza'),
    magnitudes: wordMap(
      `mila|mille|migliaia=1e3 milione|milioni|mln|mio|ml=1e6 miliardo|miliardi|mld|mrd|bn=1e9 bilione|bilioni=1e12`,
      Number,
    ),
    rough: ITALIAN_ROUGH,
    currencies: wordMap(
      `dollaro|dollari|usd=USD euro|eur=EUR sterlina|sterline=GBP franco|franchi=CHF yen=JPY yuan|renminbi=CNY
       rupia|rupie=INR corona|corone=SEK rublo|rubli=RUB won=KRW real|reais=BRL peso|pesos=MXN rand=ZAR shekel=ILS
       lira|lire=ITL zloty=PLN dirham=AED fiorini|fiorino=HUF leu|lei=RON baht=THB riyal=SAR dinari=KWD naira=NGN`,
      String,
    ),
    looseUnits: wordSet('lei real won'),
    rangeArticles: wordSet('i gli le il'),
    nations: wordMap(
      `us|statunitensi|americani=USD canadesi|canadese=CAD australiani|australiano=AUD hong|kong=HKD singapore=SGD
       svedesi|svedese=SEK norvegesi|norvegese=NOK danesi|danese=DKK svizzeri|svizzero=CHF britanniche|britannica=GBP
       neozelandesi=NZD ceche|ceca=CZK turche|turca=TRY polacchi=PLN sterline=GBP egiziane=EGP brasiliani=BRL messicani=MXN argentini=ARS
       sudcoreani=KRW marocchini=MAD sauditi=SAR indiane=INR singaporiani=SGD taiwanesi=TWD cinesi=CNY`,
      String,
    ),
    unitJoints: wordSet("di d ’ '"),
    impliedCurrency: 'EUR',
    dayFirst: true,
    dayEndings: wordSet('° º'),
    percent: wordSet('% per_cento percento'),
    percentStem: 'percento',
    fractions: fractions(
      `un=1 due=2 tre=3 quattro=4`,
      `terzo|terzi=3 quarto|quarti=4 quinto|quinti=5 sesto|sesti=6 decimo|decimi=10`,
      `la_metà=50 il_controllo_totale=100`,
    ),
    halfOf: phraseTable('metà_del metà_della metà_dell metà_delle metà_dei metà_di'),
    notHalf: wordSet('prima seconda a'),
    shareSteps: wordSet('al all'),
    rangeWords: wordSet('a ai tra fra'),
    rangeAnd: wordSet('e'),
    about:
      wordSet(`circa quasi intorno attorno approssimativamente pressoché all_incirca circa_di suppergiù stimati
      stimato poco_meno poco_più`),
    atLeast: wordSet('almeno oltre più_di superiore superiori minimo'),
    atMost: wordSet('fino_a fino_ad massimo meno_di inferiore inferiori sotto'),
    orMore: wordSet('o_più'),
    months: wordMap(
      `gennaio|gen=1 febbraio|feb=2 marzo|mar=3 aprile|apr=4 maggio|mag=5 giugno|giu=6 luglio|lug=7 agosto|ago=8
       settembre|sett|set=9 ottobre|ott=10 novembre|nov=11 dicembre|dic=12`,
      Number,
    ),
    weekdays: wordMap(
      'lunedì=1 martedì=2 mercoledì=3 giovedì=4 venerdì=5 sabato=6 domenica=7',
      Number,
    ),
    dayWords: wordMap('oggi=0 domani=1 odierna=0 ieri=-1 stamattina=0 stamane=0', Number),
    coming: wordSet('prossimo prossima'),
    perWord: 'per',
    perShare:
      /^(?:in contanti |cash )?(?:per|ad|a|ogni|per ogni|per ciascuna|cadaun[ao])(?: singola| ogni| ciascuna)? ?(?:azione|titolo|share|barile|mese|anno|megawatt|tonnellata)|^ciascuna|^cad|^l ['’] un[ao]|^al (?:barile|mese|megawatt|giorno)|^all ['’] anno/u,
  },
  names: {
    capitalNouns: false,
    capitalTells: true,
    complementsFollow: true,
    commonWords: new Set([...ITALIAN_COMMON, ...TRIGGERS.keys()]),
    brandWords: ITALIAN_BRAND_WORDS,
    fixedNames:
      phraseTable(`stati_uniti regno_unito paesi_bassi poste_italiane ferrovie_dello_stato telecom_italia cassa_depositi_e monte_dei_paschi
      banco_bpm bper_banca banca_generali banca_ifis borsa_italiana fincantieri_spa leonardo_spa intesa_sanpaolo
      assicurazioni_generali banca_mediolanum banca_popolare credito_emiliano autostrade_per_l unipol_gruppo gruppo_unipol
      gruppo_espresso`),
    commonEndings: endings(
      'mente zione zioni sione sioni mento menti ismo ando endo endosi andosi bilità essità osità',
    ),
    determiners:
      wordSet(`il lo la i gli le l un uno una questo questa questi queste quest quel quella quello quelle quei
      suo sua suoi sue loro ogni propria proprio alcune alcuni nuovo nuova nostro nostra stesso stessa stessi primo prima
      d tutto tutta`),
    companyNouns: ITALIAN_COMPANY_NOUNS,
    roles:
      wordSet(`ceo cfo coo cto presidente vicepresidente amministratore amministratrice delegato delegata direttore
      direttrice fondatore fondatrice cofondatore co-fondatore cofounder founder banchiere finanziere imprenditore imprenditrice manager
      ministro ministra analista portavoce avvocato patron numero_uno chairman miliardario magnate
      partner sindaco premier commissario commissaria consigliere generale`),
    ownRoles: wordSet('imprenditore imprenditrice finanziere magnate miliardario banchiere'),
    places: new Set([...PLACES, ...ITALIAN_PLACES]),
    conjunctions: wordSet('e ed &'),
    pronouns: wordSet('società gruppo azienda compagnia essa esso impresa'),
    unitNouns: ITALIAN_UNIT_NOUNS,
    honorifics: wordSet('sig signor signora dott dottor dottoressa ing avv prof cav mr dr'),
    demonyms: ITALIAN_DEMONYMS,
    peopleWord:
      /^\p{Ll}{2,}(?:esi|aschi|ensi|igiani|itani)$|^(?:romani|emiliani|romagnoli|veneti|lombardi|toscani|liguri|sardi|siciliani|campani|friulani|trentini|altoatesini|umbri|laziali|brianzoli|vicentini|padovani|trevigiani|bresciani|triestini|salentini|abruzzesi|lucani|calabresi)$/u,
    peopleArticles: wordSet('i gli ai agli dai dagli'),
    nameJoints: wordSet('di del della dei degli delle dell d de'),
    institutions: wordSet(
      `banca banco casa cassa monte cantina cantine acciaierie acciai cartiera cartiere officine università ospedale gruppo
      fondazione acque terme cantieri industrie aeroporti autostrade ferrovie trasporti laboratori fonderie molino molini
      pastificio salumificio caseificio ceramiche vetreria vetrerie tessitura lanificio birrificio distilleria distillerie
      editrice cooperativa consorzio credito assicurazioni mutua società energia manifattura manifatture tenuta tenute
      compagnia istituto teatri navigazione gazzetta corriere giornale eco messaggero mattino voce tribuna oleificio biscottificio salumi formaggi latteria caffè farmacie ferramenta mobili arredamenti libreria librerie cartotecnica tipografia tipografie riseria torrefazione confetteria dolciaria conceria concerie filatura cementeria marmi rubinetterie cliniche ospedali case hotel alberghi villaggi parchi grotte salumeria panificio mulino mulini`,
    ),
  },
  prepositions: prepositionMap(
    `da|dal|dallo|dalla|dai|dagli|dalle|dall=agent/from
     parte_di|parte_del|parte_dello|parte_della|parte_dei|parte_degli|parte_delle|parte_dell|opera_di|opera_del|opera_della=agent
     di|del|dello|della|dei|degli|delle|dell|d=of in|nel|nello|nella|nei|negli|nelle|nell=of
     su|sul|sullo|sulla|sui|sugli|sulle|sull=of/for a|ad|al|allo|alla|ai|agli|alle|all=to favore_di|favore_del|favore_della=to
     con|col=with tra|fra=between per=for come=other contro=other verso=other presso=other entro=other dopo=other
     durante=other senza=other sotto=other oltre=other attraverso=other tramite=other mediante=other nonostante=other
     insieme_a|insieme_ad|insieme_al|insieme_alla|accanto_a=with grazie_a|grazie_al|grazie_alla|intorno_a|rispetto_a=other
     conto_di|conto_del|confronti_di|capo_di|capo_della|capo_del|guida_di|prima_di|fuori_da=other`,
  ),
  grammar: {
    timeNouns: wordSet(
      'particolare particolar dettaglio sostanza pratica serata mattinata giornata settimana settimane mese mesi anno anni giorni periodo tempi cambio totale',
    ),
    passive: wordSet(
      'è sono viene vengono venne vennero stato stata stati state essere sarà saranno verrà verranno sia fu',
    ),
    perfect: wordSet('ha hanno aveva avevano avrà avrebbe avrebbero abbia avendo aver avere'),
    reflexives: wordSet('si'),
    genitives: wordSet(''),
    relatives: wordSet('che'),
    boardNouns: wordSet('azionisti soci cda consiglio assemblea vertici'),
    familyNouns: wordSet('famiglia fratelli eredi'),
    definites: wordSet('il lo la l del dello della dell sul sulla sull al alla'),
    own: wordSet('suo sua suoi sue loro propria proprio proprie propri'),
    claimVerbs:
      wordSet(`candidata candidato annuncia annunciano annunciato annunciata annunciò comunica comunicato completa completano completato completerà
      perfeziona perfezionato conclude concluso concluderà chiude chiuso chiuderà chiudono finalizza finalizzato firma firmato
      firmano sigla siglato sottoscritto sottoscrive avvia avviato valuta valutando valutano studia studiano tratta negozia
      pensa prepara preparando lancia lanciato lancerà presenta presentato depositato promuove propone proposto conferma
      confermato accelera rafforza cresce espande consolida approva approvato ottiene ottenuto punta mira vuole vogliono prosegue
      rilancia rinuncia abbandona ritira ritirato ritira mette messo fa fatto compie effettua effettuato realizza realizzato
      sale detiene possiede entra con attraverso tramite mediante grazie finanzia ha intende acquista rileva compra
      formalizza formalizzato definisce definito raggiunto raggiunge esamina programma programmato vince aggiudicato interessata
      interessato vicina vicino pronta pronto aumenta incrementa prende preso conquista raggiungono perfezionata completata conclusa finalizzata firmata siglata chiusa`),
    strangerVerbs: wordSet(
      `approva approvano approvato autorizza autorizzano autorizzato autorizzò boccia bocciato blocca bloccato ferma fermato vieta vietato critica criticano criticato contesta contestano difende assiste assistito affianca affiancato consiglia finanzia finanziato sostiene esamina esaminato indaga indagato commenta commentato spiega teme temono denuncia denunciano accoglie salutano plaude benedice promuove oppone oppongono opposto chiede chiedono respinge respinto rifiuta rifiutato boccia riporta riferisce scrive rivela racconta annota ricorda secondo dopo cede ceduto vende venduto lascia saluta perde contro passa finisce sì no via ok stop subisce riceve sulla sul sull voci`,
    ),
    getVerbs: wordSet('riceve ricevuto'),
    receiveVerbs:
      wordSet(`riceve ricevuto respinge respinto rifiuta rifiutato accetta accettato boccia bocciato raccomanda esamina
      valuta accoglie accolto`),
    rejections: wordSet('rifiuto no'),
    offerNoun: /^(?:offert[ae]|opa|opas|ops|proposta|controfferta|rilancio)$/,
    offerOfBidder: true,
    forVerbs: wordSet(
      'offre offrono offerto alza alzano alzare alzato migliora migliorano migliorare migliorato ritocca ritoccare ritoccato aumenta aumentare aumentato rilancia rilanciano rilanciare rilanciato supera lancia lanciato lancerà lanciare presenta presentato promuove ritira ritirato ritirata sfila lascia abbandona',
    ),
    entryNouns: wordSet('ingresso'),
    buyerNouns: wordSet(
      'compratore compratori acquirente acquirenti mano proprietà proprietario proprietari padrone',
    ),
    stakeNouns: wordSet(
      'maggioranza minoranza controllo quota quote partecipazione partecipazioni pacchetto azioni',
    ),
    leadWords: wordSet('guidato guidata guidati guidate guida guidano capitanato capitanata'),
    heldWords: wordSet('controllata controllato detenuta detenuto partecipata proprietà'),
    stageNouns: wordSet('serie series'),
    leadBy: wordSet('da dal dalla dai dalle dagli dall dallo'),
    leadEnds: wordSet('con insieme partecipazione tra anche oltre cui hanno partecipato'),
    goalWords: wordSet('in'),
    leaveWords: wordSet('lascia lasciato lasciare'),
    amountWords: wordSet(
      'circa oltre quasi fino a ad un una la cifra somma prezzo valore corrispettivo di',
    ),
  },
  triggers: TRIGGERS,
  compoundTriggers: [],
  cues: ITALIAN_CUES,
  context: ITALIAN_CONTEXT,
  terms: ITALIAN_TERMS,
  signs: signTable(ITALIAN_SIGNS),
}

// "ventun": before a noun
function shortened(value: number): string {
  return toCardinal(value).replace(/uno$/, 'un')
}
