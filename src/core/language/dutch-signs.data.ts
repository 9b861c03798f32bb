import type { SignRow } from './sign-table.ts'

/**
 * Dutch phrases that speak of a deal between companies, or of something else that looks like one. Weights are
 * judgements: 1 is as good as proof in a headline. A star stands for up to four words.
 */
export const DUTCH_SIGNS: readonly SignRow[] = [
  [
    1,
    `overnamegeruchten|overnamespeculatie|overweegt * verkoop|overweegt verkoop|overwegen * verkoop|denkt aan verkoop
denken * aan verkoop|verkoop * afgerond|staat te koop|staan te koop|punt verkocht|andere handen|nieuwe handen|franse handen|buitenlandse handen|aandeelhouders * akkoord|ingegaan op het bod|beveelt het bod|belangstelling voor|wekt belangstelling|wekt interesse|azen op|beursdebuut|introductieprijs|eerste handelsdag|exclusieve onderhandelingen|exclusief over|overnamestrijd|biedingsstrijd|biedoorlog|strijd om|overtroeft|hoger bod|overname door|overnamebod|overnamegesprekken|overnamekandidaat|overgenomen door|koopt branchegenoot
koopt concurrent|bod op|openbaar bod|bod uitbrengen|uitgebracht op|aandelen over|alle aandelen|belang in
belang nemen|meerderheidsbelang|minderheidsbelang|fusie met|fusie tussen|fuseert met|fuseren|fusiegesprekken
fusieplannen|gaan samen verder|samengaan|bundelen * krachten|krachten bundelen|investeringsronde|financieringsronde
haalt * op|opgehaald bij|halen * op|verkoopt * aan|verkocht aan|verkoop aan|van de hand|stoot * af|afstoten
in handen van|nieuwe eigenaar|van eigenaar|wordt eigenaar|joint venture|beursgang|koper voor
kopers voor|zoekt koper|zoekt een koper|aast op|bieders|biedingen|doorstart|uit faillissement
neemt een belang|voorgenomen aankoop|verkoop te begeleiden|overneemt|draagt * over|haakt af|in gesprek over`,
  ],
  [
    0.7,
    `overname van|fusie van|verkoop van|belang van|eigenaar van|bod van|stapt in|aankoop van|te koop|gaan samen
gegadigden|in de etalage|naar de beurs|is verkocht|is overgenomen|wordt overgenomen|wordt verkocht|werd overgenomen
werd verkocht|worden overgenomen`,
  ],
  [
    0.5,
    `overname|overnames|overnemen|overgenomen|koopt|gekocht|kocht|verworven|verwerft|verkoopt|verkocht|verkoop|verkopen
fusie|fusies|bod|belang|belangen|aandelen|aandeelhouders|aandeelhouder|investeerder|investeerders|durfinvesteerder
investeringsmaatschappij|private equity|gewaardeerd op|waardering|transactie|deal|overnamesom|aankoopbedrag
mededingingsautoriteit|acm|ondernemingsraad|financiële details|dochter|dochterbedrijf|divisie|moederbedrijf
ingewijden|eigenaar|zakenbank`,
  ],
  [0.45, `in de race voor`],
  [
    -0.6,
    `winst|omzet stijgt|kwartaalcijfers|jaarcijfers|dividend|samenwerking|samenwerkingsovereenkomst|samenwerken
partnerschap|contract|opdracht|order|aanbesteding|lanceert|presenteert|nieuw model|nieuwe fabriek|rechter|rechtbank
hof|schikking|rechtszaak|cassatie|boete|staking|vakbond|banen|speler|spits|aanvaller|trainer|voetbalclub|voetbal
transfer|eredivisie|seizoen|wedstrijd|museum|tentoonstelling|schilderij|benoemd|benoemt|nieuwe topvrouw
nieuwe topman|opvolger|aex|beurs|wall street|index|analisten|inflatie|rente|huizenprijzen|woningen|obligaties|lening
subsidie|festival|minister|verkiezingen|gemeente|gemeenten|abonnement|veiling|bitcoin|bitcoins|cryptomunten
ontslagen|geschorst|in het belang van|schrapt|justitie|fiod`,
  ],
  [
    -1.5,
    `eigen aandelen|inkoop van|terugkoop van|koopkracht|van een overname is geen sprake|geen sprake van een overname
sluit hoger|sluit lager|met winst gesloten|met verlies gesloten|transfersom|winst naar|winst van|winst stijgen`,
  ],
  // How the press tells of owners that come and go.
  [
    1,
    `komt/komen/kwam/gaat/gaan/valt/vallen in * handen|in noorse/duitse/franse/belgische/britse/amerikaanse/chinese/zweedse/deense/vreemde/andere/nieuwe/japanse/spaanse/italiaanse/zwitserse handen|onder de vlag|onder de vleugels|onder de paraplu|onder vleugels|onder * dak|krijgt/krijgen/heeft/vindt/kreeg/vond een/nieuwe nieuwe/eigenaar/koper eigenaar/eigenaren
wordt/worden/werd onderdeel/dochter/eigendom van|wordt/worden/werd ingelijfd|lijft/lijfde * in|inlijving van|slokt/slokte * op|neemt/nemen/nam * over|over te nemen|haalt * in huis|haalt/halen * van de beurs|van de beurs halen|doet/deed/doen * van de hand|van de hand doen|trekt zich terug|stappen in|stapt/stappen uit
legt/leggen/legde * neer|legt/leggen * op tafel|telt/telde * neer|tast/tastte in de buidel|zegt/zeggen/zegde ja|bereikt/bereikten/bereiken * overeenstemming|overeenstemming bereikt|principeakkoord|intentieverklaring|koopovereenkomst|overnameovereenkomst|akkoord over|exclusiviteit|verkoopproces|in de verkoop|zoekt * koper
gaan verder als|samensmelting|samen te gaan|vrijgekocht|koopt/kopen zich vrij|management buy|uit de boedel|curator * verkocht|curator heeft|oog laten vallen|oog op|zinnen gezet|grootaandeelhouder|meerderheidsaandeelhouder|nieuwe aandeelhouder|nieuwe aandeelhouders
breidt/breidde/vergroot/vergrootte * belang|pakket * opgehoogd|pakket aandelen|zegt/ziet af van|ketst/ketste af|strandt/gestrand|van de baan|overname * rond|overname * afgerond|verkoop * rond|rondt/ronden/rondde * af|beklonken|gestand gedaan|aangemeld|biedprijs|biedingsbericht|aanmeldingstermijn|heeft/hebben * overgenomen/gekocht/verkocht/verworven/ingelijfd/overgedaan/overgedragen
opgehaald|investering van * miljoen|acm * akkoord|groen licht voor|geeft groen licht|verbiedt/verbood * overname/fusie|streep door`,
  ],
  [
    0.6,
    `koper|verkoper|verkopers|verkopende|overnameprijs|koopsom|aankoopprijs|over de prijs|over het bedrag|over de overnamesom|prijs is niet|niet bekendgemaakt|waarde van de transactie|familiebedrijf|oprichters|zonder opvolger|opvolging|geen opvolger|toezichthouder|goedkeuring van|onder voorbehoud|participatiemaatschappij|zelfstandig bedrijf|behouden hun baan|verdwijnt de naam|naam verdwijnt|naam blijft|branchegenoot|inlijving|aankoop`,
  ],
]
