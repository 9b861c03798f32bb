import type { TriggerRow } from './trigger-table.ts'

/**
 * Italian verbs and nouns that tell a deal together with another word only, as headlines like to: owners that come and go,
 * eyes that are set on somebody. Weights as in the table of triggers.
 */
export const ITALIAN_IDIOMS: readonly TriggerRow[] = [
  // How headlines say that somebody buys, by verbs that mean much else besides.
  [
    'buy',
    'finite',
    0.6,
    `si~prende|prendono|prenderà|accaparra|accaparrano|accaparrerà|pappa|compra|comprano|comprerà|aggiudicano|aggiudicherà|impossessa|impadronisce
    si~porta|portano|porterà+casa fa|fanno|farà|fece|farebbe+sua|suo|sue|suoi|propria|proprio
    mette|mettono|metterà|mise|metterebbe|mettere+mani|mano assorbe|assorbono|assorbirà|divora inghiotte incorporano ingloberà
    assume|assumono|assumerà|assumerebbe|ottiene|acquisirà|conquista|conquisterà|strappa|rileverà|prenderà|prendono|prenderebbe|raggiunge+controllo|maggioranza
    acquisisce|acquista|compra|rileva|prende|ottiene|conquista|rastrella|arrotonda|aumenta|incrementa|rafforza|porta|detiene+quota|partecipazione
    subentra|subentrano|subentrerà+capitale|proprietà|quota|quote|azionariato
    entra|entrano|entrerà|entrerebbe|entrò+azionariato|compagine|equity|capitale
    diventa|diventano|diventerà|diventerebbe|diviene+azionista|socio|socia|padrone|padrona|titolare
    investe|investirà+quota|partecipazione|%
    promuove|promuoverà|lancia|lancerà|annuncia|deposita|presenta|formula|recapita|avanza+opa|ops|opas|offerta|offerte|proposta`,
  ],
  [
    'buy',
    'infinitive',
    0.55,
    `prendersi comprarsi accaparrarsi aggiudicarsi assicurarsi assorbire subentrare+capitale|proprietà entrare+azionariato|compagine
    assumere|ottenere|conquistare|acquisire+controllo|maggioranza mettere+mani fare+sua|suo presentare|formulare|avanzare+offerta|proposta`,
  ],
  [
    'buy',
    'participle',
    0.6,
    `è~accaparrata|accaparrato|aggiudicata|aggiudicato|comprata|comprato|presa|preso sono~aggiudicati|comprati|presi
    è~portata|portato+casa riscattato riscattata riscattati assorbita assorbito assorbite fagocitata fagocitato
    messo+mani assunto|ottenuto|preso|raggiunto|conquistato|acquisito+controllo|maggioranza
    subentrato|subentrata|subentrati+capitale|proprietà|quota entrata|entrato|entrati+azionariato|compagine
    diventato|diventata|divenuto|divenuta+azionista|socio|socia|proprietario|proprietaria|titolare
    presentato|formulato|avanzato|depositato|recapitato|promosso|annunciato|lanciato+offerta|opa|proposta|ops|opas
    rastrellato|arrotondato|aumentato|incrementato+%|quota|partecipazione`,
  ],
  [
    'buy',
    'finite',
    0.5,
    `riscatta|riscattano|riscatterà salva|salvano|salverà+fallimento|crac|concordato|chiusura|asta rilancerà`,
  ],
  // Under whose roof a company comes.
  [
    'join',
    'finite',
    0.6,
    `passa|passano|passerà|passeranno|passò|passerebbe|passare|transita|transiterà+mani|mano|controllo|orbita|insegne|insegna|egida|ala|proprietà|bandiera|cappello
    finisce|finiscono|finirà|finirebbe|finire+mani|orbita|pancia|braccia|sotto|portafoglio|proprietà|carniere
    va|vanno|andrà|andrebbe+mani
    entra|entrano|entrerà|entrerebbe|entrare|confluirà|confluisce+gruppo|orbita|galassia|famiglia|scuderia|perimetro|portafoglio|casa|mondo|universo|holding
    diventa|diventano|diventerà|diventare|diviene+parte|controllata|filiale|proprietà|marchio
    cambia|cambiano|cambierà|cambiare|cambierebbe+mano|mani|proprietà|proprietario|padrone|padroni|azionista|casacca|insegna|titolare|bandiera
    trova|trovano|trova+compratore|acquirente|padrone|proprietario|casa
    parlano|parlerà|batte+bandiera`,
  ],
  [
    'join',
    'participle',
    0.6,
    `passata|passato|passate|passati|finita|finito|finite|finiti+mani|mano|controllo|orbita|insegne|sotto|proprietà
    entrata|entrato|confluita|confluito+gruppo|orbita|galassia|famiglia|perimetro|portafoglio
    diventata|diventato|divenuta|divenuto+parte|controllata|filiale|proprietà cambiato+mano|proprietà|proprietario|padrone`,
  ],
  [
    'join',
    'finite',
    0.5,
    `va|vanno|andrà|andranno|andrebbe|passeranno|passerà|passerebbe|passò|passare|finirà|finirebbe|finiscono|confluirà|confluisce+a|ad|al|alla|ai|agli|all|allo`,
  ],
  [
    'join',
    'participle',
    0.5,
    `passata|passato|passate|passati|andata|andato|finita|finito+a|ad|al|alla|ai|agli|all`,
  ],
  [
    'sell',
    'finite',
    0.6,
    `si~separa|separano|separerà|disfa|sbarazza|spoglia+di|da|dal|dalla|dei|delle|dello|del|della cederebbe venderebbe cederanno
    esce|escono|uscirà|uscirebbe+da|dal|dalla|dall|capitale|azionariato disinveste|dismette|dismettono|dismetterà
    passa|lascia+mano+timone mette|mettono|metterà+vendita|mercato`,
  ],
  [
    'sell',
    'infinitive',
    0.55,
    `separarsi+da|dal|dalla disfarsi+di liberarsi+di|del|della mettere+vendita`,
  ],
  [
    'merge',
    'finite',
    0.6,
    `si~aggregano|fonderanno|alleeranno+nozze si~fondono|mettono+insieme convolano|convoleranno+nozze uniscono|uniranno+destini|forze|attività`,
  ],
  ['merge', 'infinitive', 0.55, `aggregarsi unirsi convolare+nozze mettersi+insieme unire+forze`],
  [
    'raise',
    'finite',
    0.5,
    `chiude|chiudono|completa|annuncia|ottiene|incassa|riceve|sigla|firma|finalizza|conclude|raccoglie|porta|perfeziona|archivia+round|finanziamento|seed|serie|bridge|investimento
    raccoglierà raccolse rastrella+milioni mette|incamera|incassa|ottiene+milioni`,
  ],
  [
    'raise',
    'participle',
    0.5,
    `completato|annunciato|ottenuto|incassato|ricevuto|siglato|finalizzato|concluso|raccolto|perfezionato+round|finanziamento|seed|serie|investimento raccolta racimolato incassato+milioni`,
  ],
  ['raise', 'noun', 0.5, `giro+finanziamento ricapitalizzazione`],
  [
    'list',
    'finite',
    0.7,
    `si~quota|quoterà|quotano+borsa|listino|euronext|affari|milan approda|sbarca|debutta|esordisce|arriva|entra|sbarcherà|debutterà+borsa|listino|euronext|growth parte|scatta+collocamento|ipo`,
  ],
  [
    'list',
    'noun',
    0.55,
    `collocamento sbarco|debutto|esordio|approdo|quotazione+euronext|growth|listino|borsa`,
  ],
  [
    'venture',
    'finite',
    0.5,
    `costituiscono|costituiranno|fondano|creano|creeranno|varano|lanciano+venture|newco|jv|comune|congiunta|mista|paritetica`,
  ],
  // Who has an eye on whom; who is named as the new owner.
  [
    'buy',
    'finite',
    0.55,
    `mette|mettono|metterebbe|mise+occhi punta|puntano|punterebbe+ad|al|alla|all rastrella|rastrellano+%`,
  ],
  ['buy', 'participle', 0.55, `messo+occhi|mirino puntato+su`],
  ['buy', 'infinitive', 0.5, `mettere+occhi|mirino rastrellare+%|quota`],
  ['buy', 'noun', 0.5, `nuovo~proprietario nuova~proprietaria nuovo~padrone`],
  ['join', 'noun', 0.5, `l~interesse l~interessamento attenzioni appetiti mire`],
  ['sell', 'noun', 0.55, `trasferimento passaggio`],
  ['merge', 'noun', 0.5, `fidanzamento accorpamento`],
  // Who lets whom in.
  ['join', 'finite', 0.55, `apre|aprono|aprirà|accoglie|accolgono|accoglierà+capitale|socio`],
]
