import type { SignRow } from './sign-table.ts'

/**
 * Dutch phrases that speak of a deal between companies, or of something else that looks like one. Weights are
 * judgements: 1 is as good as proof in a headline. A star stands for up to four words.
 */
export const DUTCH_SIGNS: readonly SignRow[] = [
  [
    1,
    `overnamegeruchten|overnamespeculatie|overweegt * verkoop|overweegt verkoop|overwegen * verkoop|denkt aan verkoop
denken * aan verkoop|verkoop * afgerond|staat te koop|staan te koop|punt verkocht|andere handen|nieuwe handen|franse handen|buitenlandse handen|aandeelhouders * akkoord|ingegaan op het bod|beveelt het bod|belangstelling voor|wekt belangstelling|wekt interesse|azen op|beursdebuut|introductieprijs|eerste handelsdag|exclusieve onderhandelingen|exclusief over|overnamestrijd|biedingsstrijd|biedoorlog|strijd om|overtroeft|hoger bod|overname door|overnamebod|overnamestrijd|overnamegesprekken|overnamekandidaat|overgenomen door|koopt branchegenoot
koopt concurrent|bod op|openbaar bod|bod uitbrengen|uitgebracht op|aandelen over|alle aandelen|belang in
belang nemen|meerderheidsbelang|minderheidsbelang|fusie met|fusie tussen|fuseert met|fuseren|fusiegesprekken
fusieplannen|gaan samen verder|samengaan|bundelen * krachten|krachten bundelen|investeringsronde|financieringsronde
haalt * op|opgehaald bij|halen * op|verkoopt * aan|verkocht aan|verkoop aan|van de hand|stoot * af|afstoten
in handen van|komt in * handen|nieuwe eigenaar|van eigenaar|wordt eigenaar|joint venture|beursgang|koper voor
kopers voor|zoekt koper|zoekt een koper|aast op|azen op|bieders|biedingen|strijd om|doorstart|uit faillissement
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
ontslagen|schrapt|justitie|fiod`,
  ],
  [
    -1.5,
    `eigen aandelen|inkoop van|terugkoop van|koopkracht|van een overname is geen sprake|geen sprake van een overname
sluit hoger|sluit lager|met winst gesloten|met verlies gesloten|transfersom|winst naar|winst van|winst stijgen`,
  ],
]
