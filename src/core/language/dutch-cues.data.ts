import { cue } from './cue.ts'
import type { Cues } from './cues.ts'

/** Dutch phrases that set the standing of a sentence. */
export const DUTCH_CUES: Cues = {
  rumored:
    /(?:^| )(?:zou (?:\p{L}+ ){0,6}(?:azen|loeren|mikken|onderhandelen|praten)|(?<!met het )oog op|oogje op|zinnen gezet|naar verluidt|loert|loeren|snuffel\p{L}*|koopjesjacht|verregaand overleg|flirt\p{L}*|aftasten|verkoopverhaal|biedingen|in gesprek|gesprekken|overnamegesprekken|fusiegesprekken|onderhandelt|onderhandelen|onderhandelingen|onderhandelde|overweegt|overwegen|overwoog|bekijkt|onderzoekt (?:een|de|mogelijke)|verkent|verkennen|geruchten|gerucht|speculatie|speculeren|ingewijden|bronnen|insiders|volgens (?:bronnen|ingewijden|persbureau|zakenkrant)|zou(?:den)? (?:\p{L}+ ){0,8}(?:willen|overwegen|kunnen|zijn|hebben|bieden|overnemen|kopen|interesse)|mogelijk|mogelijke|wellicht|mikt op|aast op|azen op|aast|azen|interesse (?:in|voor|getoond|om)|geïnteresseerd|belangstelling|dichtbij|dicht bij|dichterbij|op het punt|voor zo ['’] n|in de race|in het vizier|oog laten vallen|overnameprooi|overnamedoelwit|gegadigden?|in beeld als|in de etalage|te koop|koper zoekt|zoekt (?:een )?(?:koper|koopt|investeerder|partner)|bereidt (?:een )?(?:bod|verkoop)|wil (?:\p{L}+ ){0,6}(?:kopen|verkopen|overnemen|fuseren)|willen (?:\p{L}+ ){0,6}(?:kopen|verkopen|overnemen|fuseren)|exclusieve onderhandelingen|toenadering|benaderd|polst|gepolst|exclusief (?:over|met)|overname(?:geruchten|gerucht|speculaties?|fantasie)|denk(?:t|en) (?:[^ ,;]+ ){0,6}aan (?:een )?verkoop)(?= |$)/u,
  finished: cue(
    `(?:overname|aankoop|verkoop|fusie|deal|transactie|koop) (?:[^.;:]{1,60} )?(?:is |was |zijn )?(?:rond|afgerond|voltooid|beklonken|een feit|definitief|geëffectueerd|gesloten)(?! (?:moet|zal|zijn|wordt|kan))|(?:rondt|ronden|rondde|rondden) [^.;]{1,60} af|(?:heeft|hebben) [^.;:]{1,60} (?:afgerond|voltooid|geëffectueerd)|voltooi(?:t|en|de|den)|gestand (?:gedaan|verklaard)|doet [^.;]{1,40} gestand|(?:per|sinds|vanaf) (?:vandaag|heden) [^.;]{0,60}(?:eigenaar|onderdeel|eigendom|handen)|is (?:nu|officieel|vandaag|per vandaag|definitief) (?:de )?(?:eigenaar|eigendom|onderdeel|dochter|in handen)|officieel (?:eigenaar|onderdeel|opgericht)|overgedragen|geleverd`,
  ),
  completed:
    /(?:^| )(?:(?:heeft|hebben|had|is|zijn|werd|werden) (?:\p{L}+ |[^.;:]{1,60} )?(?:overgenomen|gekocht|verworven|aangekocht|verkocht|afgerond|voltooid|opgehaald|gefuseerd|ingelijfd|opgekocht)|afgerond|rondt af|rond af|rondt (?:de |zijn |haar )?(?:overname|verkoop|fusie|aankoop)|afronding van|voltooid|voltooit|voltooiing|overgenomen|gekocht|verworven|verkocht|opgehaald|haalt|haalde|beklonken|definitief eigenaar|in handen gekomen|is rond|zijn rond|afgesloten|kocht|verwierf|nam|ophaalde)(?= |$)/u,
  cancelled:
    /(?:^| )(?:gaat (?:toch )?niet (?:door|verder)|(?:overname|fusie|verkoop|deal|koop) (?:[^.;]{0,60} )?(?:afgeketst|geklapt|mislukt|gestrand|van de baan|gaat niet door|afgeblazen|ketst af|klapt|strandt|stuk)|op de klippen|blaast [^.;]{1,60} af|trekt [^.;]{1,40} in|trok [^.;]{1,40} in|ziet af van|laat [^.;]{1,40} (?:schieten|varen|vallen)|haakt af|haken af|stopgezet|zet [^.;]{1,40} stop|staat niet (?:te koop|in de etalage)|niet te koop|uit de lucht gegrepen|wuift [^.;]{1,40} weg|geen sprake|spreken [^.;]{1,60} tegen|spreekt [^.;]{1,60} tegen|klapt|afgeblazen|blaast|blazen|blies|bliezen|van de baan|niet doorgaat|niet door|ketst af|afgeketst|mislukt|mislukte|mislukken|gestrand|strandt|geklapt|ingetrokken|trekt (?:zich|zijn|haar|het|bod)|(?:stapt|stappen) uit (?:de )?(?:strijd|race|overnamestrijd)|brengt geen (?:[^ ]+ )?bod|niet van plan|streep door|(?:ziet|zien) (?:[^ ]+ ){0,3}af|trok (?:zich|zijn|haar)|zag af|afgezien|beëindigd|beëindigt|stopt (?:met )?(?:onderhandelingen|gesprekken)|geannuleerd|annuleert|ontkent|ontkende|ontkennen|tegengesproken|spreekt tegen|geen interesse|geen gesprekken|niet in gesprek|haakte af|afgehaakt|stukgelopen|afgebroken|breekt af|afgewezen|wijst af|wees af|verwerpt)(?= |$)/u,
  blocked:
    /(?:^| )(?:keur(?:t|de|en) [^.;]{1,80} af|afgekeurd|houd(?:t|en) [^.;]{1,60} tegen|fluit [^.;]{1,60} terug|(?:acm|mededingingsautoriteit|toezichthouder|brussel|kabinet|europese commissie|waakhond) (?:\p{L}+ ){0,6}(?:verbiedt|weigert|blokkeert|zet|steekt|torpedeert|verwerpt|(?:keurt|keurde|wijst|wees|schiet) (?:[^ ]+ ){0,8}af|streep)|niet (?:samengaan|fuseren|doorgaan) van (?:de )?acm|geen toestemming|blokkeert|blokkeerde|geblokkeerd|blokkeren|verbiedt|verbood|verboden|verbod|tegengehouden|houdt tegen|veto|(?:mag|mogen) (?:[^ ]+ ){1,8}niet (?:overnemen|kopen|fuseren)|steekt (?:een )?stokje voor)(?= |$)/u,
  background:
    /(?:^| )(?:in (?:19|20)\d\d|vorig jaar|(?:begin|eind|medio) vorig jaar|(?:een|twee|drie|vier|vijf|tien|enkele|paar|\d+) jaar geleden|jaren geleden|maanden geleden|eerder (?:dit jaar|nam|kocht|werd|al|had)|destijds|toen|sinds de (?:overname|fusie)|na de (?:overname|fusie|verkoop)|opgericht|ontstaan|ontstond|voortgekomen|voorheen|vroeger|ooit|al eens|nam eerder|kocht eerder|had(?:den)? (?:al|eerder)|in het verleden|sindsdien)(?= |$)/u,
  notDeal:
    /(?:^| )(?:race [^.;]{0,30}(?:titel|landstitel|oscar|beker|finale|kampioenschap)|(?:neemt|nam|nemen|namen|overgenomen|overnemen|overneemt|overnam) (?:\p{L}+ ){0,4}(?:leiding|macht|stokje|roer|taken|taak|rol|functie|verantwoordelijkheid|voorzitterschap|presidentschap|stuur|regie|bewind|hamer|klanten|bericht|berichten|koppositie)|(?:leiding|macht|stokje|roer|taken|taak|rol|functie|verantwoordelijkheid|voorzitterschap|regie|bewind) (?:\p{L}+ ){0,5}(?:over|overgenomen|overnemen|overneemt|overnam)|(?:koopt|kocht|kopen|gekocht) (?:\p{L}+ ){0,3}(?:huis|villa|woning|woningen|huizen|appartement|landgoed|jacht|kavel|percelen|bitcoins?|eigen aandelen|aandelen terug|auto|speler|spits|verdediger|doelman|kaartjes|kleding|producten|spullen|vliegtuigen|treinen|straaljagers)|(?:huis|villa|woning|kavel|landgoed) (?:\p{L}+ ){0,8}(?:koopt|kocht|kopen|gekocht|opgekocht|aangeschaft)|aandelen terug|terugkoop\p{L}*|inkoop van eigen aandelen|eigen aandelen|verkoopt (?:\p{L}+ ){0,2}(?:producten|auto ['’] s|kaartjes|meer|minder|online)|(?:haal\p{L}*|geef\p{L}*|plaats\p{L}*) (?:[^ ]+ ){0,8}(?:obligaties|lening|leningen)|gemeenten? (?:[^ ]+ ){0,6}(?:fuseren|fusie)|fusie (?:van|tussen) (?:de )?gemeenten|(?:neemt|nam|nemen|namen) (?:[^ ]+ ){0,3}(?:medewerkers|werknemers|personeel)|(?:koopt|kocht|kopen|gekocht) (?:[^ ]+ ){0,3}(?:schilderij|schilderijen|kunstwerk|doek|helikopters|bussen|tanks|raketten|f - 35|wapens|munitie|vaccins|online|massaal)|transfersom|eredivisie|(?:aan|van|naar) (?:juventus|inter|milan|roma|lazio|napoli|atalanta|fiorentina|torino|bologna|real madrid|barcellona|barcelona|manchester (?:united|city)|liverpool|chelsea|arsenal|tottenham|psg|bayern|borussia dortmund|ajax|psv|feyenoord)|algemeen belang|van groot belang|van belang|in het belang|belang van (?:een|het|de) (?:goede?|klanten|patiënten|kind|samenleving|land)|belang hechten|uitverkocht)(?= |$)/u,
  dealMarket: cue(
    `(?:(?<!(?:^| )een )aantal|golf|stroom) (?:\\p{L}+ )?(?:fusies|overnames|overnamedeals)|fusies en overnames|overnames en fusies|(?:fusie - en )?overname(?:markt|golf)|fusiegolf|(?:meer|minder) (?:fusies|overnames)|(?:start - ups|startups|scale - ups|techbedrijven|groeibedrijven) (?:halen|haalden|hebben|ophaalden)|in (?:nederlandse|europese|belgische|vlaamse|jonge|snelgroeiende) (?:start - ups|startups|techbedrijven)`,
  ),
  otherField:
    /(?:^| )(?:trainer|coach|spits|verdediger|middenvelder|aanvaller|doelman|keeper|eredivisie|champions league|europa league|voetbal|voetballer|voetbalclub|transfervrij|selectie|doelpunt(?:en)?|elftal|ploeg|supporters|museum|tentoonstelling|regisseur|roman|orkest|festival|theater|acteur|actrice|schilderij|planeet|onderzoekers|politie|kamerlid|kamerleden|tweede kamer|verkiezingen|partij|coalitie|moord|makelaars|villa)(?= |$)/u,
  stake:
    /(?:^| )\p{L}*(?:belang|belangen|aandeel|aandelen|aandelenpakket|kapitaal|aandeelhouder|aandeelhouders)(?= |$)/u,
  overHalf: /(?:^| )(?:ruim|meer dan|boven) (?:50|de helft)(?= |$)/u,
  majority:
    /(?:^| )\p{L}*(?:meerderheid|meerderheidsbelang|meerderheidsaandeel|controlerend belang)(?= |$)/u,
  asset:
    /(?:^| )(?:activa|bezittingen|fabriek|fabrieken|filialen|winkels|vestigingen|vastgoed|panden|pand|gebouw|patenten|octrooien|merkrechten|rechten|portefeuille|locaties|terrein|windparken|windpark|tankstations|boedel|failliete|doorstart)(?= |$)/u,
  buyout:
    /(?:^| )(?:(?:aan|door) (?:het |de |zijn |haar )?(?:personeel|medewerkers|werknemers|management)|private equity|private - equity\p{L}*|investeringsmaatschappij|opkoopfonds|participatiemaatschappij|durfkapitalist|investeerder|investeringsfonds|buy ?- ?out|buyout|mbo|lbo)(?= |$)/u,
  spac: /(?:^| )(?:spac|lege beurshuls|beurshuls|blanco cheque\p{L}*)(?= |$)/u,
  joint: /(?:^| )(?:joint ?-? ?ventures?|gezamenlijke onderneming|samenwerkingsverband)(?= |$)/u,
  listing: /(?:^| )(?:beursgang|ipo|beursintroductie|naar de beurs)(?= |$)/u,
  listed: cue(
    `beursdebuut|eerste handelsdag|eerste notering|eerste koers|debuteert|debuteerde|ging naar de beurs|naar de beurs gegaan|introductieprijs`,
  ),
  founding:
    /(?:^| )(?:richt(?:en)? (?:\p{L}+ ){0,6}op|opgericht|oprichten|oprichting|vormen|vormt|gevormd|starten|start|beginnen|begint|bundelen|bundelt|lanceren|gaan|kondigen|kondigt|aangekondigd|sluiten|tekenen|opzetten|zetten)(?= |$)/u,
  price:
    /(?:^| )(?:liggen|voor|\p{L}*prijs|\p{L}*som|waarde|bedrag|betaalt|betalen|betaalde|betaald|\p{L}*overname\p{L}*|bod|biedt|bood|bieden|deal|transactie|aankoop\p{L}*|koopt|kocht|koop|gekocht|telt|legt|kost|verkoop\p{L}*|verkocht|investeert|investeren|geïnvesteerd|\p{L}*ronde|haalt|haalde|opgehaald|op te halen|ophalen|kapitaal|fusie|belang|investering|injectie|opgeleverd|levert|gemoeid|waarmee|ter waarde)(?= |$)/u,
  payment:
    /(?:^| )(?:op tafel|\p{L}*koopprijs|koopsom|aankoopbedrag|overnamesom|overnameprijs|overnamebedrag|betaalt|betalen|betaalde|betaald|telt|neergeteld|gemoeid|transactiewaarde|legt op tafel)(?= |$)/u,
  valuation:
    /(?:^| )(?:gewaardeerd|waardering|waardeert|waarderen|ondernemingswaarde|bedrijfswaarde|beurswaarde van het gecombineerde|waard|inclusief schulden|inclusief schuld)(?= |$)/u,
  otherSum:
    /(?:^| )(?:in (?:\p{L}+|\d+) jaar|tot 20\d\d|bruto waarde|nominale waarde|\p{L}*omzet|\p{L}*omzetten|\p{L}*winst|\p{L}*winsten|\p{L}*verlies|\p{L}*verliezen|ebit|ebitda|beurswaarde|marktwaarde|marktkapitalisatie|(?<!inclusief |met inbegrip van )\p{L}*schuld(?:en)?|premie|\p{L}*boete|\p{L}*kosten|besparingen|besparing|synergie\p{L}*|dividend|salaris|vermogen|beheert|beheerd|beheer|belegd|uitgaven|afschrijving\p{L}*|per jaar|jaarlijks|jaarlijkse|contract|opdracht|order|orders|budget|lening|leningen|krediet|obligaties|staatssteun|subsidie|tot nu toe|in totaal al|bestellingen|marktomvang|afboeking|provisie|schadevergoeding|exploitatie|inkomsten|opbrengsten|vorig jaar|schikking)(?= |$)/u,
  round:
    /(?:^| )(?:(?:serie|series) (?:- )?[a-k](?:[1-3])?(?: - ronde)?|seed|pre - seed|seedronde|zaaikapitaal|zaairondes?)(?= |$)/u,
  person:
    /(?:^| )(?:benoemd|benoemt|wordt (?:de |ook )?(?:\p{L}+ ){0,3}(?:ceo|topman|topvrouw|directeur|bestuursvoorzitter|baas)|volgt op|opvolger|opvolgt|vertrekt|stapt op|treedt (?:af|terug|toe)|blijft (?:aan|\p{L}+ )|nieuwe (?:ceo|topman|topvrouw|directeur|bestuursvoorzitter)|gaat (?:\p{L}+ )?leiden|leiden|aangesteld)(?= |$)/u,
  departs: cue(
    `vertrekt|verlaat|vertrekken|stapt (?:\\p{L}+ ){0,2}op|treedt (?:\\p{L}+ ){0,3}(?:af|terug)|legt (?:\\p{L}+ ){0,4}neer`,
  ),
  funding:
    /(?:^| )(?:\p{L}*ronde|\p{L}*financiering|investeerder|investeerders|investering|investeringen|\p{L}*kapitaal|kapitaalinjectie|durfinvesteerder\p{L}*|start - up|startup|scale - up|scaleup|fonds|fondsen|venture|seed|serie|series)(?= |$)/u,
  ahead:
    /(?:^| )(?:zal|zullen|gaat|gaan|wil|willen|wordt|worden|akkoord|overeenkomst|overeengekomen|overeenstemming|principeakkoord|plan|plannen|verwacht|verwachten|voorgenomen|beoogde|goedkeuring|goedkeuren|toestemming|toezichthouders?|onder voorbehoud|aangekondigd|kondigt|maakt bekend|bereikt|bod|biedt|moet(?:en)? nog|nog niet)(?= |$)/u,
  done: /(?:^| )(?:afgerond|voltooid|voltooit|rondt|nam|kocht|kochten|namen|verwierf|definitief)(?= |$)/u,
  closing:
    /(?:^| )(?:naar verwachting|verwacht(?:en)?|moet (?:eind|begin|in|voor)|deadline|afgerond (?:zijn|worden|wordt)|wordt afgerond|uiterlijk)(?= |$)/u,
  rest: /(?:^| )(?:resterende|overige|rest van|nog niet in (?:handen|bezit)|al (?:in handen|bezit|eigenaar)|reeds|volledig|volledige|alle aandelen)(?= |$)/u,
  partTaken:
    /(?:^| )(?:minderheidsbelang|minderheid|belang (?:in|van)|belang nemen|stapt in|instapt|aandeelhouder wordt|wordt aandeelhouder|deelneming)(?= |$)/u,
  sellerOpens:
    / (?:van investeerder|van investeringsmaatschappij|van de investeerder|van private equity) /,
  namedSeller:
    /(?:^| )(?:verkop(?:er|ers|ende partij) (?:is|zijn|:)|verkoper|(?:huidige|vorige|voormalige) (?:eigena(?:ar|res|ren)|aandeelhouders?)|(?<!nieuwe )(?<!wordt )(?<!worden )(?<!mede - )eigenaar|(?:moederbedrijf|moederconcern|moedermaatschappij)|(?:was|waren) (?:(?:sinds|al|nog|tot|voor|kort|\d+) ){0,3}(?:eigendom|in handen) van|tot (?:nu toe|voor kort) (?:in handen|eigendom) van)(?: (?:,|:|de|het|een|\p{L}{5,})){0,5}$/u,
  heldBy:
    /^[^.;:]{0,60}?(?<!(?:wordt|worden|werd|werden|gaat|blijft) (?:een )?)(?:onderdeel|eigendom|dochter\p{L}*|(?:divisie|tak)(?: voor \p{L}+)?|in (?:handen|bezit)(?: is| was)?) van(?: (?:de|het|een|\p{L}{5,})){0,4}$/u,
  namedBuyer:
    /(?:^| )(?:(?:koper|kopers|overnemer|hoofdinvesteerder) (?:is|zijn|wordt)|nieuwe (?:eigenaar|grootaandeelhouder) (?:is|wordt))(?: (?:,|:|de|het|een|\p{L}{5,})){0,5}$/u,
  saleSteps:
    cue(`te koop|in de etalage|verkoopproces|veiling|(?:op het punt|kort voor|vlak voor) (?:[^ ]+ ){0,3}(?:verkocht|verkoop)|(?:overwe(?:egt|gen)|onderzoek(?:t|en)|verken(?:t|nen)|bekijk(?:t|en)|plan(?:t|nen)|bereid(?:t|en)) (?:[^ ,;]+ ){0,4}verkoop|
    denk(?:t|en) (?:[^ ,;]+ ){0,6}aan (?:een )?verkoop|verkoop (?:[^ ,;]+ ){1,6}(?:afgerond|rond|beklonken|voltooid|gestrand|mislukt|bekendgemaakt|goedgekeurd)|(?:bindende|niet - bindende) biedingen`),
  dealValue:
    /(?:^| )(?:\p{L}*overname|\p{L}*deal|transactie|bod|fusie|aankoop|verkoop|akkoord) [^,;]{0,40}(?:van|voor|ter waarde|waarde|waard|gemoeid|zo ['’] n|ruim|bijna|circa)(?= |$)/u,
  dealHead:
    /^(?:deal|overname|bod|aankoop|fusie|financiering|ronde|serie|seed|investering|kapitaal)/,
  stakeNext:
    /^(?:- )?(?:\p{L}+ )?(?:\p{L}*belang|aandeel|(?:van )?(?:de |alle |zijn |haar )?(?:\p{L}+ )?(?:aandelen|stemrechten)|in handen|van (?!de (?:markt|omzet|werknemers|bevolking|klanten|consumenten|winst))|in (?!20|19|het (?:eerste|tweede|derde|vierde))|eigendom)/u,
  alreadyHeld:
    /(?:^| )(?:bezit|bezat|bezitten|houdt|hield|heeft al|had|hadden|al|reeds|in handen van|in bezit|grootaandeelhouder met)(?= |$)/u,
  notStake:
    /(?:^| )(?:van de combinatie|van de fusiegroep|premie|groei|groeide|gegroeid|stijging|daling|steeg|stegen|daalde|daalden|stijgt|daalt|hoger|lager|(?:meer|minder)(?! dan$)|plus|min|winst|verlies|rente|inflatie|per jaar|jaarlijks|marktaandeel|korting|commissie|koers|duurder|goedkoper|opslag|werknemers|personeel|van (?:de|het|zijn|haar|hun) (?:\p{L}*markt|\p{L}*omzet|verkopen|klanten|gebruikers|productie|export|totaal|stemmen|aandeelhouders|bevolking|winkels))(?= |$)|\+/u,
}
