import { cue } from './cue.ts'
import type { Cues } from './language.ts'

/** Italian phrases that set the standing of a sentence; an elided article stands apart ("l ’ acquisizione"). */
export const ITALIAN_CUES: Cues = {
  rumored:
    /(?:^| )(?:trattativ[ae]|negoziat[oi]|negoziazion[ei]|negozia|negoziando|tratta|colloqui|indiscrezion[ei]|rumors?|voci|secondo (?:alcune )?fonti|fonti (?:vicine|finanziarie)|secondo quanto (?:riporta|risulta|appreso)|potrebbe(?:ro)?|valuta(?! (?:la società|il gruppo|l ))|valutano|valutando(?! (?:la|il|l|il gruppo) )|starebbe(?:ro)?|sarebbe(?:ro)?|avrebbe(?:ro)?|vorrebbe(?:ro)?|ipotesi|ipotizza|allo studio|studia|studiano|interessat[oaiei] (?:a|ad|al|all|alla)|interesse (?:per|di|da)|mira (?:a|al|alla|all)|puntan?o? (?:a|al|alla|all|su|sul|sulla)|nel mirino|corteggi\p{L}+|contes[oa]|gola (?:a|al|alla)|piace (?:a|al|alla)|guarda (?:a|al|alla)|in lizza|mett\p{L}+ sul mercato|mess[oa] sul mercato|in pole|si prepara|pront[oaie] (?:a|ad|al)|manifestazion[ei] d ['’] interesse|possibile|possibili|pensa a|sul tavolo|dossier|in vendita|trovare un compratore|cerca (?:un )?(?:compratore|acquirente|partner)|speculazion[ei]|si fa avanti|esplora|vicin[oaie] (?:a|ad|al|all|alla)|a un passo|in corsa|avances|corteggia|in esclusiva|due diligence)(?= |$)/u,
  pastRumor: cue(
    `trattativ[ae] (?:\\p{L}+ )?(?:esclusiv[ae]|in esclusiva)|negoziat[oi] (?:esclusiv[oi]|in esclusiva)|(?:tratt|negozi)\\p{L}+ in esclusiva|in esclusiva`,
  ),
  finished: cue(
    `(?:perfezion(?:a|ato|ata)|complet(?:a|ato|ata)|conclude|conclus[oa]|chiude|chius[oa]|finalizza(?:to|ta)?) (?:ieri |oggi )?(?:\\p{L}+ |['’] ){0,4}(?:acquisizione|acquisto|cessione|vendita|fusione|operazione|passaggio|closing)|closing (?:ieri|oggi|firmato|avvenuto|contestuale)|(?:firmato|avvenuto|siglato) (?:ieri |oggi )?(?:il )?closing|(?:è|sono) (?:ora |ufficialmente |da ieri |da oggi )(?:controllat[oaie]|di proprietà|parte)|da (?:ieri|oggi) [^.;]{0,40}(?:è|sono) (?:controllat[oaie]|di proprietà|parte)`,
  ),
  completed:
    /(?:^| )(?:squeeze - out|è operativa|operativa dal|una cosa sola|closing (?:ieri|oggi|contestuale)|(?:firmato|siglato|avvenuto) il closing|closing (?:firmato|avvenuto)|ufficialmente|da ieri|da oggi|ora controlla|perfezionament\p{L}+|costituit[oaie]|(?:ha|hanno|aveva|avevano) (?:già |ormai |anche |inoltre |recentemente |appena |ufficialmente |di recente )?(?:acquisit[oaie]|acquistat[oaie]|comprat[oaie]|rilevat[oaie]|vendut[oaie]|cedut[oaie]|completat[oaie]|perfezionat[oaie]|chiuso|finalizzat[oaie]|conclus[oaie]|raccolt[oaie]|incassato|ottenuto)|(?:è|sono|era|erano) stat[oaie] (?:\p{L}+ )?(?:acquisit[oaie]|acquistat[oaie]|comprat[oaie]|rilevat[oaie]|vendut[oaie]|cedut[oaie]|completat[oaie]|perfezionat[oaie]|conclus[oaie]|finalizzat[oaie])|completa|completat[oaie]|completamento|perfeziona|perfezionat[oaie]|conclude|conclus[oaie]|finalizza|finalizzat[oaie]|acquisit[oaie]|rilevat[oaie]|comprat[oaie]|acquistat[oaie]|vendut[oaie]|cedut[oaie]|raccolto|raccoglie|incassa|chius[oa]|entra a far parte|entrat[oa] a far parte|passa(?:ta|to)? (?:a|al|alla|nelle mani)|acquisì|comprò|rilevò|acquistò)(?= |$)/u,
  cancelled:
    /(?:^| )(?:fallit[ei]|falliscono|senza (?:un )?accordo|arenat[oaie]|non passerà|chiuso il tavolo|salta l ['’] (?:intesa|accordo)|non (?:rilancerà|rilancia|alzerà|parteciperà)|fuori dalla corsa|lascia la corsa|abbandona la corsa|esce di scena|salta|saltat[oaie]|sfum(?:a|at[oaie])|naufrag(?:a|at[oaie])|fallit[oaie]|fallisce|fallimento (?:della|delle) trattativ[ae]|ritira(?:ta|to|re)?|ritirat[oaie]|rinuncia(?:to)?|rinunciare|abbandona(?:to|re)?|annullat[oaie]|annulla|interrott[oaie]|interrompe|stop (?:a|al|alla|alle)|smentisce|smentit[oaie]|smentiscono|smentita|nega|negano|esclude|escluso|nessuna trattativa|non è in trattativ[ae]|non è (?:più )?interessat[oa]|fa un passo indietro|si sfila|sfilat[oa]|si ritira|si chiama fuori|archiviat[oaie]|naufragio)(?= |$)/u,
  blocked:
    /(?:^| )(?:divieto|non può comprare|stop dell ['’] antitrust|stop del garante|dice (?:di )?no|ferma la fusione|no dell ['’] antitrust|non autorizza|blocca|bloccat[oaie]|bloccare|vieta|vietat[oaie]|veto|bocciat[oaie]|boccia|proibisce|proibit[oaie])(?= |$)/u,
  forSale: cue(
    `(?:a un passo|vicin[oaie]|prossim[oaie]|verso|a un soffio) (?:dalla|alla|la) (?:vendita|cessione)|(?:è|sono|sarebbe|siamo|resta|era|sia|essere) (?:non |già |ancora |ufficialmente )?in vendita|mess[oaie] in vendita|mett\\p{L}+ in vendita|(?:sta|stanno|starebbe) per (?:essere (?:vendut|cedut|acquisit|rilevat)[oaie]|passare di mano|cambiare proprietà)|in via di cessione|prossim[oaie] (?:a|ad) essere (?:vendut|cedut|rilevat)[oaie]|(?:sarà|potrebbe essere) (?:vendut|cedut)[oa]`,
  ),
  unsettled: cue(
    `(?:sindacat[oi]|lavoratori|commercianti|azionisti|consumatori|rivali) [^.;]{0,40}(?:oppon|blocc)\\p{L}*|non (?:si )?(?:blocc|viet|oppon)\\p{L}*|(?:potrebbe(?:ro)?|può|possono|rischia(?:no)?|minaccia(?:no)?) (?:di )?(?:\\p{L}+ |['’] ){0,4}(?:blocc|annull|rinunc|abbandon|ritir|salt|fall|viet|sfum|sospend)\\p{L}*|(?:chied|vogli|vuol|tent|cerc|invoc|sollecit)\\p{L}* (?:\\p{L}+ |['’] ){0,6}(?:bloccare|blocco|annullare|vietare|sospendere|fermare|impedire|stop)|(?:per|al fine di) (?:bloccare|impedire|vietare|fermare|annullare)|(?:se|salvo che|in caso di) (?:\\p{L}+ ){0,6}(?:blocc|annull|rinunc|abbandon|fallim|viet)\\p{L}*|penale di recesso`,
  ),
  background:
    /(?:^| )(?:(?:nel|dal) (?:19|20)\d\d|(?:nell|dell|dall) ['’] (?:anno|ottobre|aprile|agosto)|(?:lo )?scorso anno|l ['’] anno scorso|(?:un|due|tre|quattro|cinque|dieci|pochi|alcuni|qualche) (?:anno|anni|mesi|mese) fa|in passato|già (?:nel|acquisit[oaie]|acquistat[oaie])|in precedenza|precedentemente|precedente|fondat[oaie] (?:nel|da)|nat[oa] (?:nel|da|dalla|dall)|dopo (?:aver(?:e)? (?:acquisito|comprato|rilevato|venduto|ceduto)|l ['’] (?:acquisizione|acquisto)|la (?:cessione|vendita|fusione))|a seguito (?:del|della|dell)|all ['’] epoca|allora|storia|anni prima|aveva(?:no)?|risale)(?= |$)/u,
  notDeal:
    /(?:^| )(?:(?:in vendita (?:\p{L}+ ){0,2})?(?:vill[ae]|cas[ae]|castell[oi]|appartament[oi]|propriet\p{L}+|quadr[oi]|dipint[oi]|barc(?:a|he)|yacht|libr[oi]|disc(?:o|hi)|bigliett[oi]) (?:\p{L}+ |['’,] ){0,10}(?:in vendita|vendita|vendut[oaie])|in vendita (?:\p{L}+ ){0,2}(?:villa|casa|castello|appartamento|terreno|quadro)|(?:per|su|al|all ['’]|del|dell ['’]|sul|sull ['’]) (?:l ['’] |il |la |lo |un |giovane )?(?:attaccante|centravanti|difensore|terzino|portiere|centrocampista|giocatore|giocatrice|calciatore|calciatrice|allenatore|allenatrice|ala|esterno|trequartista|ciclista)|offerta per (?:[^ ]+ ){0,2}(?:fibra|mobile|internet|clienti|giovani|famiglie|scuole)|(?:corsa|lizza|punta) [^.;]{0,30}(?:scudetto|champions|europa league|oscar|titolo|mondial\p{L}*|coppa|finale|olimpiadi)|aggiudic\p{L}* (?:[^ ]+ ){0,6}(?:contratt[oi]|commess[ae]|gara|appalt[oi]|lavori|premio|bando|fornitura|concessione|asta|titolo)|(?:acquisit[oaie]|acquisire|acquisisce|acquistare|acquista|acquistato|comprare|compra|comprato|acquisizione di|acquisto di|acquisto della) (?:(?:gas|petrolio|energia)|(?:[^ ]+ ){0,3}(?:client[ie]|utenti|abbonati|competenze|conoscenze|dati|informazioni|esperienza|biglietti|casa|case|villa|appartamento|yacht|bitcoin|btp|azioni proprie|giocator[ei]|treni|elicotteri|dipinto|attaccante|difensore|portiere|centrocampista|cartellino|libri?|auto|aerei|armi|vaccini))|azioni proprie|buy ?- ?back|buyback|riacquisto|vende(?:re|rà|va)? (?:\p{L}+ ){0,2}(?:prodotti|auto|vetture|biglietti|case|vino|vini|online)|acquisti online|gruppo d ['’] acquisto|potere d ['’] acquisto|offerta (?:di lavoro|formativa|didattica|commerciale|turistica|speciale)|raccolta (?:differenziata|fondi|firme)|raccoglie (?:\p{L}+ ){0,2}(?:firme|consensi|successo|applausi|adesioni)|cede (?:il passo|lo 0|l|terreno|il posto)|titolo cede|(?:raccol\p{L}*|colloc\p{L}*|emett\p{L}*) (?:[^ ]+ ){0,8}(?:bond|btp|obbligazion\p{L}*)|btp|comuni (?:[^ ]+ ){0,8}fusione|fusione (?:tra|fra|dei|di) (?:i )?comuni|(?:al|dal|all ['’]|dall ['’]|alla|dalla) (?:juventus|inter|milan|roma|lazio|napoli|atalanta|fiorentina|torino|bologna|real madrid|barcellona|barcelona|manchester (?:united|city)|liverpool|chelsea|arsenal|tottenham|psg|bayern|borussia dortmund|ajax|psv|feyenoord))(?= |$)/u,
  otherField:
    /(?:^| )(?:allenatore|mister|attaccante|attaccanti|difensore|centrocampista|portiere|calciatore|calciatori|calciomercato|serie a|serie b|champions league|europa league|campionato|scudetto|gol|tifosi|prestito con diritto|museo|mostra|regista|romanzo|orchestra|teatro|attore|attrice|festival|pianeta|ricercatori|polizia|carabinieri|parlamento|elezioni|partito|senato|omicidio)(?= |$)/u,
  stake:
    /(?:^| )(?:quot[ae]|partecipazion[ei]|azioni|capitale|pacchetto|azionari[oa]|azionist[ai]|soci[oa]?|titoli)(?= |$)/u,
  overHalf: /(?:^| )(?:oltre|più del|più della|oltre il|oltre la) (?:50|metà)(?= |$)/u,
  majority:
    /(?:^| )(?:maggioranza|quota di controllo|partecipazione di controllo|azionista di controllo|maggioritari[oa]|quota di maggioranza)(?= |$)/u,
  asset:
    /(?:^| )(?:asset|stabiliment[oi]|impiant[oi]|brevett[oi]|immobil[ei]|negozi|punti vendita|sportelli|filiali|portafoglio|concession[ei]|torre|hotel|albergo|palazzo|terren[oi]|giacimento|parc(?:o|hi) eolic[oi]|crediti deteriorati|npl)(?= |$)/u,
  buyout:
    /(?:^| )(?:ai dipendenti|ai manager|ai lavoratori|private equity|fondo d ['’] investimento|fondo di investimento|fondi di investimento|buy ?- ?out|buyout|mbo|lbo|delisting|fondo (?:americano|statunitense|inglese|britannico|svedese|francese|tedesco))(?= |$)/u,
  spac: /(?:^| )(?:spac|special purpose acquisition)(?= |$)/u,
  joint: /(?:^| )(?:joint ?-? ?ventures?|jv|società congiunta|impresa comune)(?= |$)/u,
  listing:
    /(?:^| )(?:ipo|quotazione in borsa|sbarca in borsa|debutta in borsa|debutto in borsa|offerta pubblica iniziale)(?= |$)/u,
  listed: cue(
    `prima seduta|primo giorno|esordi\\p{L}+|debutt\\p{L}+|prezzo di collocamento|debuttat[ao] (?:in|a) (?:borsa|piazza affari|euronext)|debutto (?:in borsa|a piazza affari)|primo giorno di (?:contrattazioni|quotazione)|sbarcat[ao] in borsa|inizio delle negoziazioni|ha debuttato`,
  ),
  founding:
    /(?:^| )(?:nasce|nascerà|debutta|costituit[oaie]|partecipata|al via|costituisc\p{L}*|costituir\p{L}*|costituit[oaie]|costituzione|crea|creano|creare|creat[oaie]|creazione|dar(?:e|anno)? vita|danno vita|lancia\p{L}*|nasce|nascere|formano|formare|firmat[oaie]|firmano|annuncia\p{L}*|accordo|siglano|siglat[oaie]|avvia\p{L}*|varano|insieme)(?= |$)/u,
  price:
    /(?:^| )(?:per|valore|controvalore|corrispettivo|prezzo|prezzi|pari|acquisizion[ei]|acquist[aoi]\p{L}*|offert[ae]|opa|paga|pagare|pagherà|pagato|sborsa\p{L}*|operazione|transazione|deal|rilev\p{L}*|cession[ei]|vendita|ced\p{L}*|investe|investimento|investito|round|finanziamento|raccolto|raccoglie|raccolta|raccogliere|aumento di capitale|seed|esborso|cifra|incass\p{L}*|fusione|quota|partecipazione|affare|mette sul piatto|cash)(?= |$)/u,
  payment:
    /(?:^| )(?:sul tavolo|sul piatto|prezzo (?:di acquisto|d ['’] acquisto|di vendita|di cessione|pagato|complessivo)|corrispettivo|controvalore|valore (?:complessivo )?(?:della|dell) (?:['’] )?(?:operazione|transazione|acquisizione)|paga|pagare|pagherà|pagato|esborso|sborsa\p{L}*|valore di acquisto)(?= |$)/u,
  valuation:
    /(?:^| )(?:valutat[oaie]|valutazione|valuta(?:ndo)? (?:la società|il gruppo|l ['’] azienda)|valorizza\p{L}*|enterprise value|equity value|valore d ['’] impresa|valore di impresa|pre - money|post - money|valutandol[oa]|fissa il valore)(?= |$)/u,
  otherSum:
    /(?:^| )(?:in (?:\p{L}+|\d+) anni|entro il 20\d\d|valore (?:lordo|nominale)|fatturat[oi]|fattura|ricav[oi]|util[ei]|perdit[ae]|ebit|ebitda|margine operativo|capitalizzazione|capitalizza|(?<!incluso |inclusi |compreso |compresi )debit[oi](?! (?:incluso|inclusi|compreso|compresi))|indebitamento|premio|multa|sanzione|risarcimento|cost[oi]|risparm[io]+|sinergi[ae]|dividend[oi]|cedola|stipendio|patrimonio|masse|in gestione|gestisce|asset under management|aum|linea di credito|prestit[oi]|bond|obbligazion[ei]|all ['’] anno|l ['’] anno|annu[oaie]|annual[ei]|vendite per|giro d ['’] affari|volume d ['’] affari|contratto|commess[ae]|ordin[ei]|budget|spesa|spese|mercato (?:da|che vale)|finora|in totale ha raccolto|complessivamente raccolto|export|gettito|valore della produzione|svalutazion[ei]|incentivi|penale|termination fee|penali|plusvalenza|minusvalenza|posizione finanziaria)(?= |$)/u,
  round:
    /(?:^| )(?:(?:serie|series) (?:- )?[a-k](?:[1-3])?|pre - seed|pre seed|seed)(?= |$)(?! (?:investors?|stage))/u,
  person:
    /(?:^| )(?:nominat[oa]|nomina|diventa|diventerà|sarà (?:il |la )?(?:nuov[oa] )?(?:ceo|amministratore|presidente|direttore)|guiderà|entrerà|assume (?:il ruolo|la guida|la carica)|lascia|lascerà|si dimette|dimission[ei]|resta|resterà|rimane|rimarrà|succede a|succederà|continuerà|confermat[oa] (?:alla guida|ceo|amministratore)|nuovo (?:ceo|amministratore|ad|presidente))(?= |$)/u,
  departs: cue(`lascia(?:rà|to)?|si dimette|dimissioni|lascerà|uscita di`),
  funding:
    /(?:^| )(?:round|finanziamento|finanziamenti|investitor[ei]|investimento|venture|capital|capitale|capitali|business angels?|seed|series|serie|guidat[oa] da|startup|start - up|scaleup|scale - up)(?= |$)/u,
  ahead:
    /(?:^| )(?:sarà|saranno|verrà|verranno|acquisirà|rileverà|acquisterà|comprerà|venderà|cederà|avrà|accordo|accordi|intesa|previst[oaie]|prevede|subordinat[oaie]|condizionat[oaie]|autorizzazion[ei]|autorizzare|via libera|soggett[oaie]|intende|intenzione|si impegna|firmat[oaie]|sigla|siglat[oaie]|sottoscritt[oaie]|vuole|vogliono|dovrebbe(?:ro)?|in attesa|progetto|piano|annuncia|offre|offerta|opa|ops|entro (?:la )?fine|entro il)(?= |$)/u,
  done: /(?:^| )(?:ora controlla|diventa proprietari[oa]|completa|completat[oaie]|perfeziona|perfezionat[oaie]|conclude|conclus[oaie]|finalizza|finalizzat[oaie]|chiude|chiuso|acquisì|comprò|rilevò|acquistò|vendette|cedette)(?= |$)/u,
  closing:
    /(?:^| )(?:entro (?:la )?(?:fine|metà)|entro il|previst[oaie]|prevede|dovrebbe(?:ro)?|attes[oaie]|sarà (?:completat|perfezionat|conclus|chius)[oaie]|closing)(?= |$)/u,
  rest: /(?:^| )(?:restante|restanti|rimanente|rimanenti|residu[oaie]|(?:non )?ancora non (?:detiene|possiede)|non detenut[oaie]|salendo al 100|sale al 100|intero capitale|totalità)(?= |$)/u,
  partTaken:
    /(?:^| )(?:minoranza|entra nel capitale|ingresso nel capitale|(?:una|la|sua) (?:quota|partecipazione) (?:in|di|del|della|dell)|entrare nel capitale|socio di minoranza)(?= |$)/u,
  sellerOpens: / (?:dal fondo|dal private equity|dai fondi|da un fondo|ceduta da) /,
  namedSeller:
    /(?:^| )(?:(?<!(?:dei|del|della) )(?:venditor[ei]|venditrice) (?:è|sono)|a (?:ceder|vender)\p{L}* (?:[^ ]+ ){0,4}?(?:è|sono|sarà|saranno)(?: stat[oaie])?|(?:attual[ei]|precedent[ei]|ex|vecchi[oa]?) (?:proprietari[oa]?|azionist[ai]|soci[oa]?)|(?<!nuov[oa] )(?:suo|sua|suoi) (?:proprietari[oa]?|azionist[ai] (?:di (?:maggioranza|controllo)|unic[oi])|controllante)|finora (?:controllat[oa]|di proprietà|in mano|detenut[oa]) (?:da|dal|dalla|della|del|di))(?: (?:,|:|il|lo|la|l|i|gli|un|una|['’]|\p{L}{5,})){0,5}$/u,
  namedBuyer:
    /(?:^| )(?:(?:acquirent[ei]|compratore|capofila) (?:è|sono|sarà)|a (?:comprar|rilevar|acquistar|acquisir|aggiudicar|guidar)\p{L}* (?:[^ ]+ ){0,4}?(?:è|sono|sarà|saranno)(?: stat[oaie])?|nuov[oi] (?:proprietari[oa]?|azionist[ai] di (?:maggioranza|controllo)) (?:è|sarà|sono))(?: (?:,|:|il|lo|la|l|i|gli|un|una|['’]|\p{L}{5,})){0,5}$/u,
  dealValue:
    /(?:^| )(?:(?:accordo|operazione|transazione) , del (?:contro)?valore|operazione|transazione|acquisizione|offerta|opa|deal|accordo|fusione|cessione|vendita|affare) [^,;]{0,40}(?:da|di|per|valore|controvalore|vale|valutat[ao]|pari a|circa)(?= |$)/u,
  dealHead:
    /^(?:deal|opa|offerta|acquisizione|operazione|fusione|round|seed|finanziamento|investimento)/,
  stakeNext:
    /^(?:che (?:deteneva|detiene|possedeva|possiede)|circa )?(?:- )?(?:del capitale|delle azioni|delle quote|dei diritti|di (?!crescita|sconto|premio|aumento|rialzo|ribasso)|del (?!fatturato|mercato|totale|pil|valore|prezzo|valor)|della (?!produzione|popolazione|forza)|dell |dello |in mano|in possesso|nel capitale|nella (?:società|holding)|detenut[oaie])/u,
  alreadyHeld:
    /(?:^| )(?:detiene|detenevano|deteneva|detengono|possiede|possedeva|possiedono|già|controlla|controllava|ha in mano|controllat[oa] al|primo azionista con|azionista con)(?= |$)/u,
  notStake:
    /(?:^| )(?:del nuovo gruppo|ciascun[oa]?|premio|sconto|crescita|crescit[ao]|aumento|rialzo|ribasso|calo|sale(?! (?:al|oltre|sopra))|salit[oa](?! (?:al|oltre|sopra))|scende|sces[oa]|guadagna|perde|cede|cresce|cresciut[oa]|(?:più|meno)(?! d(?:i|el|ell ['’])$)|inflazione|tasso|tassi|annu[oa]|quota di mercato|interesse|rendimento|cedola|in borsa|a piazza affari|rispetto|adesioni|favorevoli|dipendenti|d(?:el|elle|ei|egli|ella) (?:mercato|vendite|ricavi|fatturato|totale|produzione|clienti|utenti|negozi|popolazione|esportazioni|volumi|voti))(?= |$)|\+/u,
}
