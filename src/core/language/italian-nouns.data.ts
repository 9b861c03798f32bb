import { wordSet } from './words.ts'

/** Nouns that announce a company's name or stand for it. */
export const ITALIAN_COMPANY_NOUNS =
  wordSet(`gruppo società azienda impresa compagnia colosso gigante big operatore fondo
  banca istituto catena startup start-up scaleup fintech produttore casa marchio brand controllata rivale concorrente
  holding piattaforma editore assicuratore costruttore fornitore gestore retailer multinazionale conglomerato spa srl
  capogruppo partecipata subsidiary insegna agenzia leader specialista distributore maison cantina pastificio
  gestione sgr consorzio cooperativa utility newco tech veicolo`)

/** Nouns for a part of a company that can be sold. */
export const ITALIAN_UNIT_NOUNS =
  wordSet(`divisione divisioni ramo rami attività business unità controllata controllate filiale
  filiali stabilimento stabilimenti quota quote partecipazione partecipazioni pacchetto marchio marchi asset rete portafoglio
  impianto impianti segmento settore maggioranza minoranza controllo torri centrali negozi sportelli raffineria`)

/** Everyday words that a sentence or a headline may open with, and other capitalised words that name no company. */
export const ITALIAN_COMMON =
  wordSet(`accordo accordi affare affari affondo aggiornamento agenzia agosto aiuto alleanza altro altra
  altri altre amministratore amministrazione analisi analista analisti annuncio antitrust anno anni aperta aperto aprile
  assemblea asset assicurazione assicurazioni assunzioni asta attesa atteso attenzione attività aumento autorità auto azienda
  aziende azionista azionisti azione azioni banca banche banchiere bando bilancio blitz boom bond borsa borse brevetti
  bilanci buona buoni calcio calo cambio capitale capitali caso casa cassa cda cedola cessione cessioni chief chi chiuso chiusa
  chiusura cifra cifre città class clienti closing codice colpo colosso comitato commissione commissioni commercio compagnia
  comunicato concorrenza conferma confermato consiglio consob consorzio consulenti consumatori contatti contratto contratti
  controllo conti conto corsa cose costo costi credito crescita crisi dati data debito debiti decisione decreto deal dettagli
  dicembre dipendenti direttore direzione dividendo dividendi documento dollari dollaro domani domenica donne dossier due diligence economia
  effetto elezioni energia entro equity esclusiva esperti estate euro europeo europea evento ex fase fatturato febbraio festa
  ferrovie figlio fine finale finanza finanziamento finanziaria fonti fondatore fondatori fondi fondo forse foto franchising futuro
  fusione fusioni garante gara gas gennaio giornata giorno giorni giovedì giudice giugno giustizia golden power governo gruppo gruppi
  guerra guidata idea ieri imprese impresa imprenditore imprenditori indagine indagini indiscrezione indiscrezioni industria
  informazioni ingresso inizio innovazione integrazione intelligenza artificiale intesa internet intervista interesse investimenti
  investimento investitore investitori ipo ipotesi lancio lavoratori lavoro legge lettera leader lira listino luglio lunedì lusso
  maggio maggioranza mancia manager manovra marchi marchio margine mari mare marzo martedì mattina media mercato mercati mercoledì
  mese mesi miliardi miliardo milione milioni ministero ministro moda mondo motivo musica nasce nata nato natale nome nota notizia
  notizie novembre novità nozze numero numeri nuova nuove nuovi nuovo obbligazioni obiettivo obiettivi occhi oggi offerta offerte
  opa opas operazione operazioni ops ordine ordini ottobre pace paese paesi pagamento parole parte partecipazione partecipazioni
  partita partner partnership patrimonio patto perché perdite perdita percorso periodo persona persone petrolio piano piazza affari
  plusvalenza politica polo portafoglio posti prestito presidente pressione prezzo prezzi prima primo prime primi principali private
  procura prodotti prodotto produzione profitti progetto progetti proposta prospettive prossimo quota quote raccolta
  rassegna rapporto regolatore relazione rete retroscena rialzo ribasso ricavi ricerca riassetto riassetti richiesta rilancio riorganizzazione ripresa risiko
  risparmio risultati risultato ritorno riunione round rumors rumor sabato salute sanità scalata scelta scenari scenario scommessa
  seconda secondo seduta semestre servizi servizio settembre settimana settore sfida sindacati sindacato sinergie sito situazione
  smentita soci socio società sono sconto soldi sostenibilità speculazione spiegazione spin-off stampa startup stabilimento
  storia strategia strategie studio successo svolta tasse tecnologia telefonia telecomunicazioni tempo terza terzo titoli titolo
  torna tra tramonta trasporti trattativa trattative trimestre turismo ufficiale ufficio ultima ultime ultimi ultimo unione utile
  utili valore valutazione vendita vendite venerdì venture capital vertice via vicenda vino vita voci volo voto vogliamo
  advisor consulente tutti tutte tutto molti molte alcuni alcune diversi diverse poco pochi nessuno nessuna
  confindustria cookie newsletter pubblicità redazione articolo articoli video foto pagina pagine riservata riproduzione
  ceo cfo coo cto ad m&a b2b b2c pmi gdo r&s iva pil ue mln mld eur usd sindacato sindacati lavoratori commercianti agricoltori allevatori consumatori utenti medici farmacisti librai pescatori inquilini fornitori rivali concorrenti pendolari sindaci chiedono chiede temono negano accusano protestano respingono frenano fallisce falliscono fallite fallita stop esordio debutto sbarco shopping controfferta acquirente acquirenti compratore pretendenti epilogo battaglia braccio previsto confermati confermato confermata raccolti raccolto perfezionata perfezionato completata completato ceduta ceduto venduta venduto rilevata rilevato firmato firmata siglato siglata corsa cordata`)

/** Everyday words that companies carry in their names. */
export const ITALIAN_BRAND_WORDS =
  wordSet(`banca banco cassa energia assicurazioni gruppo società italia italiane italiana
  italiano capital partners ventures equity industriale industriali finanziaria immobiliare editoriale servizi systems
  solutions technologies group holding international global media digital pharma farmaceutici motors motori gas luce reti
  aeroporti autostrade ferrovie popolare cooperativa credito`)

/** Countries, regions and cities as Italian writes them. */
export const ITALIAN_PLACES =
  wordSet(`italia francia germania spagna portogallo svizzera austria belgio olanda paesi_bassi lussemburgo
  regno_unito gran_bretagna inghilterra scozia irlanda stati_uniti usa america cina giappone corea_del_sud corea india brasile
  argentina messico canada australia russia ucraina polonia romania ungheria grecia turchia svezia norvegia danimarca finlandia
  egitto israele arabia_saudita emirati qatar dubai sudafrica africa asia europa medio_oriente sud_america america_latina
  roma milano torino napoli genova bologna firenze venezia verona padova vicenza treviso brescia bergamo modena parma reggio_emilia
  trieste bari palermo catania cagliari ancona perugia siena pisa como monza varese udine bolzano trento lecce salerno
  piazza_affari lombardia piemonte veneto liguria toscana umbria marche lazio campania puglia calabria sicilia sardegna
  emilia-romagna emilia friuli trentino alto_adige parigi londra berlino francoforte monaco zurigo ginevra madrid barcellona
  lisbona vienna bruxelles amsterdam stoccolma copenaghen oslo mosca pechino shanghai tokyo hong_kong singapore new_york
  san_francisco silicon_valley los_angeles washington boston chicago ue unione_europea eurozona borsa_italiana palazzo_chigi
  mediterraneo balcani mar_adriatico adriatico ticino grigioni vallese argovia turgovia lugano locarno bellinzona mendrisio chiasso
  berna losanna basilea lucerna zugo san_gallo sciaffusa canton_ticino mezzogiorno puglie brianza langhe maremma versilia romagna
  alessandria asti biella cuneo novara verbania vercelli aosta imperia savona la_spezia cremona lecco lodi mantova pavia sondrio
  belluno rovigo gorizia pordenone ferrara forlì cesena piacenza ravenna rimini arezzo grosseto livorno lucca massa carrara pistoia
  prato terni ascoli_piceno fermo macerata pesaro urbino frosinone latina rieti viterbo l'aquila chieti pescara teramo campobasso isernia
  avellino benevento caserta barletta brindisi foggia taranto matera potenza catanzaro cosenza crotone reggio_calabria vibo_valentia
  agrigento caltanissetta enna messina ragusa siracusa trapani nuoro oristano sassari`)

/** Adjectives of countries, which stand for a company of theirs as well ("l'americana X"). */
export const ITALIAN_DEMONYMS =
  wordSet(`italiano italiana italiani italiane francese francesi tedesco tedesca tedeschi tedesche spagnolo
  spagnola spagnoli spagnole inglese inglesi britannico britannica britannici americano americana americani americane
  statunitense statunitensi svizzero svizzera svizzeri svizzere olandese olandesi belga belgi austriaco austriaca austriaci svedese
  svedesi danese danesi norvegese norvegesi finlandese finlandesi cinese cinesi giapponese giapponesi coreano coreana
  coreani indiano indiana indiani russo russa russi turco turca turchi greco greca greci polacco polacca polacchi portoghese
  portoghesi irlandese irlandesi canadese canadesi australiano australiana australiani brasiliano brasiliana brasiliani
  argentino argentina messicano messicana israeliano israeliana israeliani saudita sauditi ceco ceca cechi ungherese rumeno rumena
  lussemburghese milanese milanesi torinese romano romana veneto veneta emiliano emiliana bolognese bresciano bresciana
  bergamasco bergamasca toscano toscana fiorentino fiorentina genovese napoletano napoletana lombardo lombarda piemontese
  vicentino vicentina padovano trevigiano veronese modenese parmense californiano californiana newyorkese londinese parigino
  parigina europeo europea europei europee asiatico asiatica scandinavo scandinava egiziano egiziana emiratino`)
