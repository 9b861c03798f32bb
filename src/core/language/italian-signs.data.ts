import type { SignRow } from './sign-table.ts'

/**
 * Italian phrases that speak of a deal between companies, or of something else that looks like one. Weights are
 * judgements: 1 is as good as proof in a headline. A star stands for up to four words.
 */
export const ITALIAN_SIGNS: readonly SignRow[] = [
  [
    1,
    `acquisizione da|opa|ops|opas|offerte vincolanti|offerta vincolante|fusione con|fusione tra|fusione per|si fondono
si fonderanno|a nozze|nozze tra|matrimonio tra|matrimonio alla|rileva il|rileva la|rileva l|rilevare il|rilevare la
acquisisce|acquisita da|acquisito da|rilevata da|rilevato da|comprata da|venduta a|venduta alla|venduto a|ceduta a
ceduto a|entra nel capitale|ingresso nel capitale|entra nel gruppo|quota in|round da|raccoglie * milioni
raccolto * milioni|aumento di capitale da|cedere la|cedere il|in vendita|processo di vendita
joint venture|quotazione in borsa|debutto in borsa|debutta in borsa|cambia proprietà
passa di mano|nelle mani|nuovo proprietario|nuova proprietà|compratore|compratori|acquirente|acquirenti|pretendenti
manifestazioni * interesse|si aggiudica il|si aggiudica la|aggiudicato il|assicurato la|sborsa|sborsando|fa shopping
trattative per|trattativa esclusiva|trattative in esclusiva|integrazione tra|aggregazione tra|si compra
torna in mani|convolano|quota in borsa|quota a piazza affari|sbarca in borsa|sbarca a piazza affari|sbarco in borsa`,
  ],
  [
    0.7,
    `acquisizione di|acquisizione del|acquisizione della|acquisto di|acquisto del|acquisto della|fusione di|cessione di
cessione del|cessione della|vendita di|vendita del|vendita della|quota di|quota del|maggioranza di|maggioranza del
offerta per|offerta pubblica|interesse per|round di|sul mercato|passa a|passa al|passa alla|passa ai|passa agli
si assicura|cede il|cede la|cede l|vende la|vende il|sale al|esce da|esce dal|in lizza|è stata venduta
è stato venduto|è stata ceduta|è stato ceduto|è stata acquisita|è stato acquisito|è stata rilevata|è stato rilevato
è stata comprata`,
  ],
  [
    0.5,
    `acquisizione|acquisizioni|acquisto|acquista|acquistato|acquistata|comprare|compra|vende|vendere|cede|cedere|fusione
fusioni|rilevato|rilevare|partecipazione|azionista|azionisti|soci|capitale|controllata|fondo|fondi|investitori
valutazione|valutata|operazione|transazione|controvalore|corrispettivo|closing|private equity|antitrust
termini economici|valore * operazione|enterprise value|advisor|trattative|dossier|ebitda * volte|delisting
proprietario`,
  ],
  [0.45, `nel mirino|mette nel mirino|in pole|in corsa per`],
  [
    -0.6,
    `utile netto|utile|trimestrale|semestrale|dividendo|dividendi|partnership|intesa|collaborazione|contratto da
contratto per|commessa|appalto|gara|lancia la|lancia il|lancia una|presenta il|nuovo modello|nuovo stabilimento
condannato|condannata|condanna|citato|tribunale|risarcimento|danni|udienza|multa|sciopero|esuberi|giocatore|portiere
attaccante|allenatore|calciomercato|tifosi|serie a|club|triennale|museo|pinacoteca|mostra|dipinto|opera|nominato
nominata|nomina|subentra|ftse mib|spread|wall street|indice|analisti|broker|inflazione|tassi|mutui|bond|obbligazioni
investe * stabilimento|festival|ministro|elezioni|distribuire|fornitura|bitcoin|criptovalute|sindacati|licenziamenti
inchiesta|indagine|fisco|procura`,
  ],
  [
    -1.5,
    `azioni proprie|buyback|buy - back|riacquisto|potere * acquisto|maglia nera|chiusura in rosso|chiude in rialzo
chiude in calo|titolo definitivo|futura cessione|restano indipendenti|utile in|utile a|utile di`,
  ],
  // Bids as they are raised, countered and given up.
  [
    1,
    `rilancia su|rilancia sul|rilancia sulla|rilancia per|rilancio su|rilancio sul|controfferta
alza l * offerta|alza la posta|alzato l * offerta|migliora l * offerta|ritocca l * offerta
ritoccato l * offerta|aumenta l * offerta|offerta migliorata|offerta rivale|offerta concorrente
offerta ostile|offerta amichevole|guerra di offerte|battaglia per|cavaliere bianco|ritira l * offerta
ritirato l * offerta|ritira l * opa|ritiro dell * offerta|si ritira dalla corsa|si sfila dalla corsa
fuori dalla corsa|rinuncia all * acquisizione|rinuncia a rilevare|rinuncia a comprare
rinuncia alla fusione|respinge l * offerta|respinge l * opa|rifiuta l * offerta|boccia l * offerta
aderire all * offerta|aderirà * offerta`,
  ],
  [0.5, `per azione|il cda|rilancio|rivale|adesioni|campo libero`],
  // A company on sale, with or without its own consent.
  [
    1,
    `a un passo dalla vendita|a un passo dalla cessione|vicina alla vendita|vicina alla cessione
vicino alla cessione|verso la vendita|verso la cessione|è in vendita|siamo in vendita
sarebbe in vendita|sia in vendita|sta per essere venduta|sta per essere ceduta
sta per passare di mano|sta per cambiare proprietà|in via di cessione|vendita imminente
cessione imminente|mandato a vendere|mandato di vendita|cerca un compratore|cerca un acquirente
ricevuto * offerte|riceve * offerte|offerte d * acquisto`,
  ],
  [0.5, `indiscrezioni|voci di mercato|gruppi stranieri|contatti con|intesa imminente`],
  // Companies that unite, whoever is for or against it.
  [
    1,
    `fermare la fusione|bloccare la fusione|bloccare l * acquisizione|contro la fusione|contro l * opa
contro l * acquisizione|contrari alla fusione|no alla fusione|stop alla fusione|stop alle nozze
stop all * acquisizione|unione tra|unione di|integrazione di|matrimonio di|fusione alla pari
fusione tra pari|via libera alla fusione|via libera all * acquisizione|via libera alla cessione
via libera all * opa|via libera alle nozze|autorizza l * acquisizione|autorizza la fusione
autorizzata l * acquisizione|ok all * acquisizione|ok alla fusione|ok alla cessione
ok dell * antitrust|vieta la fusione|vieta l * acquisizione|vieta l * integrazione|società mista
partecipata al`,
  ],
  [0.5, `via libera|sinergie|garante|nuovo gruppo|nuovo polo|senza condizioni|non pone condizioni`],
  // What follows from a deal that is told already.
  [
    1,
    `perfezionata l * acquisizione|perfezionato l * acquisto|perfezionata la cessione
perfezionata la vendita|perfezionata la fusione|perfezionato il closing|perfezionato * passaggio
perfeziona l * acquisizione|perfeziona la cessione|perfeziona l * acquisto
completata l * acquisizione|completata la cessione|completata la fusione|completa l * acquisizione
completa la cessione|conclusa l * acquisizione|conclusa la cessione|chiude l * acquisizione
chiusa l * operazione|chiusa l * acquisizione|chiude l * operazione|firmato il closing|closing di
closing con|closing ieri|closing firmato|closing contestuale|passaggio di * a|passaggio di * al
passaggio di * alla|nuovo azionista|nuova azionista|unico azionista|azionista unico
diventa proprietaria|diventa proprietario|controllata al|passano di mano|paga troppo|pagato troppo
paga caro|pagato caro|prezzo pagato|strapaga|esclusiva per|in esclusiva|negoziati esclusivi
negoziato in esclusiva|trattativa in esclusiva|mese di esclusiva|contratto di compravendita
preliminare di vendita|preliminare di acquisto`,
  ],
  [
    0.5,
    `cosa cambia|per gli analisti|margine lordo|operazione da|venditori|tavolo sindacale
livelli occupazionali|offerta vincolante è`,
  ],
  // Deal nouns before other articles.
  [
    0.7,
    `acquisizione dei|acquisizione degli|acquisizione delle|acquisizione dell|cessione dei|cessione degli
cessione delle|cessione dell|vendita dei|vendita dell|acquisto dell|acquisto dei|apre il capitale
apertura del capitale|aumento di capitale|si libera di|si libera del|si libera della|squeeze - out
saluta piazza affari|addio alla borsa|addio a piazza affari|esce da piazza affari
concordato|golden power|adesioni all|adesioni alla|nel portafoglio di|si rafforza|sbarco sul listino
sul listino|prospetto|nuovi padroni|nuovi proprietari`,
  ],
  [
    0.5,
    `posizione dominante|istruttoria|dei titoli|l * assemblea|dal notaio|flottante|prescrizioni|faro su`,
  ],
  // What a company does with its staff and works.
  [
    -0.6,
    `licenziamento|licenzia|chiusura dello stabilimento|chiude lo stabilimento|cassa integrazione|presidio`,
  ],
  // Bids for several.
  [0.7, `offerta su|offerta sul|offerta sulla|offerta sulle|offerta sui|offerta sugli`],
  // How the press tells of owners that come and go.
  [
    1,
    `passa/passano/passerà/passata/passato/finisce/finita/finito in mani|passa/passano/passerà/finisce/finirà sotto|passa/passerà/passata/passato sotto il controllo
cambia/cambiano/cambierà padrone/padroni/azionista/casacca/bandiera|cambio di proprietà/padrone/controllo/mano|si prende/prendono/accaparra/accaparrano/pappa il/la/l/lo
messo/mettono/mette/mettere gli occhi su|messo/mette/mettono/mettere le mani su/sul/sulla/sui|è aggiudicato/aggiudicata il/la/l/lo|fa/fanno sua/suo/propria|ora parla/parlano tedesco/francese/inglese/svedese/olandese/spagnolo/americano/cinese/giapponese/svizzero/danese
sottoscritto * accordo vincolante|accordo vincolante|accordo preliminare|contratto preliminare|lettera d * intenti|lettera di intenti|offerta non vincolante|offerta migliorativa
trattativa in corso|trattative avanzate|in trattative|messo/mette/messa in vendita|mandato a * di vendere|mandato a * di sondare|potenziali/possibili acquirenti/compratori/pretendenti
spunta l * interesse|interessamento di|manifestato interesse|assume/assumerà/prende/prenderà/acquisisce il controllo|controllo esclusivo|intero capitale|totalità delle azioni/quote
100 % del capital/capitale|delle quote|delle azioni|del capitale sociale|trasferimento delle/della quote/quota/partecipazione|perfezionato/perfezionata/perfezionamento|nuovo socio|nuovi soci|socio di maggioranza/minoranza
socio industriale/finanziario|azionista di maggioranza/riferimento/controllo|management buyout|management buy|riscattato/riscatta/riscattano|giro di finanziamento|round di finanziamento/investimento
in una newco|società paritetica|fusione per incorporazione|incorporazione di|progetto di fusione|progetto di integrazione|si mettono insieme|mettersi insieme|saltano le nozze|saltata la fusione|niente fusione|niente nozze
opa totalitaria/obbligatoria/volontaria|offerta pubblica di|approda/approdo in borsa|sbarco/approda/approdo a piazza|collocamento in borsa|mette a segno|messo a segno|rastrella/rastrellando/rastrellato|arrotondato/arrotonda la quota|ha ceduto/venduto/acquisito/rilevato/acquistato/comprato/inglobato la/il/l/lo/le`,
  ],
  [
    0.6,
    `venditore|esborso|earn - out|due diligence|earn out|acquisita/acquisito/acquisite/acquisiti|rilevata/rilevati/rilevate|ceduta/ceduto/ceduti/cedute
valore dell * operazione|valore * transazione|valorizza/valorizzano/valorizzando * società/gruppo/azienda|multiplo/multipli|passaggio di consegne/proprietà/mano|ricambio generazionale|passaggio generazionale|senza eredi
operazione/transazione è/sarà subordinata|subordinata all * ok|via libera dell|ok dell|nulla osta|autorità garante|condizioni sospensive|entra come socio|socio unico|famiglia fondatrice|fondatori reinvestono|reinvestono|reinvestiranno|restante|rimanente`,
  ],
]
