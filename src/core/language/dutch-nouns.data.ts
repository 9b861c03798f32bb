import { wordSet } from './words.ts'

/** Nouns that announce a company's name or stand for it. */
export const DUTCH_COMPANY_NOUNS =
  wordSet(`bedrijf concern groep onderneming firma maker producent fabrikant aanbieder start-up startup
  scale-up scaleup fintech specialist dienstverlener exploitant keten winkelketen supermarktketen concurrent rivaal branchegenoot
  sectorgenoot dochter dochterbedrijf dochteronderneming moederbedrijf moederconcern moedermaatschappij maatschappij bank verzekeraar
  investeerder investeringsmaatschappij investeringsfonds durfinvesteerder participatiemaatschappij private-equityhuis opkoopfonds fonds hedgefonds
  autofabrikant autobouwer toeleverancier leverancier reus gigant techreus techgigant marktleider uitgever uitgeverij
  mediabedrijf mediaconcern bureau rederij brouwer brouwerij luchtvaartmaatschappij staalbedrijf oliebedrijf olieconcern energiebedrijf
  energieconcern softwarebedrijf softwaremaker farmaceut farmabedrijf chipbedrijf chipmaker chipfabrikant chipmachinefabrikant techbedrijf
  technologiebedrijf internetbedrijf telecombedrijf telecomconcern telecomaanbieder bouwbedrijf bouwer chemiebedrijf chemieconcern vastgoedbedrijf
  vastgoedfonds platform merk ontwikkelaar bezorgdienst maaltijdbezorger webwinkel webshop postbedrijf pakketbezorger uitzender
  uitzendbureau uitzendconcern omroep zender zorgverzekeraar voedingsconcern voedingsbedrijf levensmiddelenconcern zuivelbedrijf zuivelconcern
  baggeraar machinebouwer netbeheerder accountantskantoor adviesbureau detailhandelaar retailer drogisterijketen bouwmarktketen
  modeketen reisorganisatie coöperatie consortium holding houdstermaatschappij vermogensbeheerder pensioenfonds betaalbedrijf betaaldienst
  cateraar biotechbedrijf adviseur distributeur groothandel groothandelaar handelaar verhuurder miljardenbedrijf familiebedrijf eigenaar beursfonds
  vervoerder transporteur datacenterbedrijf kabelbedrijf kabelaar cloudbedrijf beveiliger vleesbedrijf vleesproducent bierbrouwer sportmerk`)

/** Nouns for a part of a company that can be sold. */
export const DUTCH_UNIT_NOUNS =
  wordSet(`divisie divisies onderdeel onderdelen tak takken afdeling dochter dochters dochterbedrijf
  dochteronderneming activiteiten bedrijfsonderdeel bedrijfsonderdelen bedrijfstak bedrijfsactiviteiten belang minderheidsbelang meerderheidsbelang meerderheid aandelen merk merken fabriek fabrieken
  vestiging vestigingen eenheid portefeuille winkels poot`)

/** Everyday words that a sentence or a headline may open with, and other capitalised words that name no company. */
export const DUTCH_COMMON =
  wordSet(`aandacht aandeel aandeelhouder aandeelhouders aandelen aanbod aankondiging aankoop aantal achtergrond actie
  activiteiten advies adviseurs afgelopen afscheid afspraken akkoord algemeen algemene analist analisten apps april arbeid artikel augustus auto avond bank banken
  bedrag bedragen bedrijf bedrijven begin belang belangrijk belangrijkste belasting belastingdienst beleggers beleid bericht berichten beslissing
  bestuur bestuurder bestuursvoorzitter betaling beurs beurzen bezoekers bod bieding biedingen biedingsstrijd boete boeken brexit brits britse bron bronnen budget buitenland
  burgers cao ceo cfo cijfers commissie commissarissen concern concerns concurrent concurrenten concurrentie consumenten consument contract controle crisis curator curatoren
  dag dagen data daling datum deal december deel deelnemers details dialoog dinsdag directeur directie dividend doel dollar domper donderdag
  droom duizenden economen economie eerder eerste eigenaar eigenaren eind einde energie euro europees europese examen exclusief expert experts fabriek familie
  februari feit film filialen financieel financiële financiering fiscus foto fusie fusies fusiebedrijf fusiegesprekken gebruikers gemeente gemeenten geld geruchten gesprekken getuigen
  gevolg gezamenlijk gezin goed goede grote groei groep grond grootste grootaandeelhouder handel helft heel herfst hoofdkantoor hoofdpunten hoge hoger huis huizen
  idee inflatie informatie ingrediënten inmiddels insiders interesse internet interview investeerder investeerders investering investeringen jaar jaarcijfers januari jong
  journalist juli juni kabinet kans kantoor kapitaal keuze kinderen klant klanten koers koersen komend kopen koper kopers korte kosten kritiek kwart kwartaal
  kwartaalcijfers kwestie laatste land lange leider lees leiding leven leverancier leveranciers leverde licht maandag maand maanden maart maatregelen maatschappij
  macht man managers markt marktaandeel marktleider marktwaarde markten medewerkers media meerderheid meer mei mensen merk merken meeste miljard miljarden miljardair miljoen miljoenen minder
  minister ministerie moeder moederbedrijf mogelijk mogelijke morgen naam naast nederlands nederlandse nieuw nieuwe nieuws november nummer obligaties oktober olie omzet onderdeel
  onderhandelingen onderneming ondernemer ondernemers ondernemingsraad onderwijs onderzoek ontslag ontslagen ontwikkeling oorlog oprichter oprichters opnieuw opvallend overheid overname overnames overnamebod
  overnamegesprekken overnameprijs overnamesom pagina partijen partners pensioen persbericht personeel plan plannen politie politiek portefeuille positie prijs prijzen prins probleem problemen
  product producten productie project projecten raad rechtbank rechter reclame regering regels rekening resultaat resultaten rente ronde
  samen samenwerking schatting schulden sector september sinds site snelle software soms speculatie spelers staat staatssteun stad starters startup start-up stijging strategie
  succes synergie tegenstanders techniek technologie tijd toekomst toestemming toezichthouder toezichthouders topman topvrouw totale totaal transactie tientallen tweede twee uitbreiding uitgever
  uiteindelijk vakbond vakbonden vastgoed veel veiligheid verdachte verkoop verkoper verlies verliezen vermogen verwachting verzekeraar verschillende verzet vestigingen vlucht volgend volgende vorig vorige voorzitter vragen vrijdag
  vrijwel vrouw waarde waarschuwing weekend weer werknemers werk werkgelegenheid wereldwijd website wet wie winkel winkels winst winstgevend winter woensdag woningen woordvoerder woordvoerders
  zaken zakelijk zaterdag zeker zomer zondag zorg zorgen brussel dossier topvrouw raden abonneer cookies nieuwsbrief delen lees_ook bekijk beeld redactie anp belga
  defensie justitie nederlanders belgen duitsers britten amerikanen finnen denen noren fransen zwitsers chinezen japanners italianen spanjaarden oostenrijkers turken russen portugezen ieren indiërs canadezen koreanen tsjechen hongaren vlamingen walen limburgers brabanders friezen rijksmuseum coo cto ipo m&a acm afm fiod ser fnv cnv vs eu vk bv nv mkb kwartaalwinst nettowinst jaaromzet aandelenruil beursgang beursnotering brancheorganisatie`)

/** Everyday words that companies carry in their names. */
export const DUTCH_BRAND_WORDS =
  wordSet(`bank energie groep group holding capital partners ventures systems solutions technologies software
  media global international digital pharma nederland nederlandse koninklijke verzekeringen vastgoed logistics foods services beheer`)

/** Countries, regions and cities as Dutch writes them. */
export const DUTCH_PLACES =
  wordSet(`nederland belgië duitsland frankrijk spanje portugal italië zwitserland oostenrijk luxemburg verenigd_koninkrijk
  groot-brittannië engeland schotland ierland denemarken zweden noorwegen finland polen tsjechië hongarije roemenië bulgarije griekenland
  turkije rusland oekraïne verenigde_staten amerika vs canada mexico brazilië argentinië chili china japan india zuid-korea taiwan
  singapore indonesië maleisië thailand vietnam australië nieuw-zeeland israël saoedi-arabië dubai qatar egypte marokko nigeria zuid-afrika
  europa azië afrika zuid-amerika noord-amerika midden-oosten benelux vlaanderen wallonië scandinavië oost-europa noord-holland zuid-holland
  utrecht eindhoven tilburg groningen almere breda nijmegen arnhem haarlem enschede amersfoort apeldoorn den_haag den_bosch 's-hertogenbosch
  maastricht leiden dordrecht zoetermeer zwolle deventer delft alkmaar venlo roosendaal veldhoven hilversum schiphol ijmuiden moerdijk limburg
  brabant noord-brabant gelderland overijssel friesland drenthe zeeland flevoland twente antwerpen gent brugge brussel leuven
  mechelen luik charleroi hasselt kortrijk parijs londen berlijn keulen frankfurt wenen zürich genève rome milaan madrid barcelona lissabon
  kopenhagen moskou peking shanghai tokio hongkong new_york washington silicon_valley californië europese_unie eurozone damrak beursplein
  londense amsterdamse rotterdamse`)

/** Adjectives of countries, as they stand before a company or its trade ("het Amerikaanse X"). */
export const DUTCH_DEMONYMS =
  wordSet(`nederlands nederlandse belgisch belgische duits duitse frans franse spaans spaanse portugees
  portugese italiaans italiaanse zwitsers zwitserse oostenrijks oostenrijkse luxemburgs luxemburgse brits britse engels engelse schots
  schotse iers ierse deens deense zweeds zweedse noors noorse fins finse pools poolse tsjechisch tsjechische hongaars hongaarse roemeens roemeense
  grieks griekse turks turkse russisch russische oekraïens oekraïense amerikaans amerikaanse canadees canadese mexicaans mexicaanse
  braziliaans braziliaanse argentijns argentijnse chinees chinese japans japanse indiaas indiase koreaans koreaanse zuid-koreaans zuid-koreaanse
  taiwanees taiwanese australisch australische israëlisch israëlische saoedisch saoedische saudische europees europese aziatisch aziatische
  amsterdams amsterdamse rotterdams rotterdamse utrechts utrechtse haagse eindhovense groningse brabants brabantse limburgs limburgse vlaams vlaamse
  antwerpse gentse brusselse londens londense parijse zuid-afrikaans zuid-afrikaanse scandinavisch scandinavische`)
