import { type Endings, endings } from './ending.ts'
import { wordSet } from './words.ts'

/** Nouns that announce a company's name or stand for it. */
export const GERMAN_COMPANY_NOUNS =
  wordSet(`unternehmen unternehmens firma konzern konzerns konzerne gruppe hersteller
  herstellers anbieter anbieters start-up startup startups spezialist spezialisten dienstleister dienstleisters betreiber
  betreibers händler händlers konkurrent konkurrenten rivale rivalen mitbewerber mitbewerbers wettbewerber wettbewerbers
  tochter tochterfirma tochtergesellschaft mutter mutterkonzern gesellschaft bank versicherer versicherers investor
  investors investoren finanzinvestor finanzinvestors beteiligungsgesellschaft kette handelskette autobauer autobauers
  zulieferer zulieferers riese riesen gigant giganten marktführer marktführers verlag verlags agentur reederei brauerei
  fluggesellschaft airline stahlkonzern ölkonzern energieversorger energiekonzern softwarehersteller pharmakonzern
  chiphersteller chipkonzern internetkonzern technologiekonzern handelskonzern medienkonzern rüstungskonzern
  baukonzern chemiekonzern konkurrentin rivalin branchenprimus branchenriese plattform portal marke entwickler
  entwicklers lieferdienst versandhändler onlinehändler modehändler möbelhändler supermarktkette sender produzent
  produzenten ausrüster ausrüsters netzbetreiber telekomkonzern autokonzern fonds hedgefonds staatsfonds maschinenbauer
  makler vermieter ölriese softwarekonzern softwarefirma beteiligungsfirma holding institut genossenschaft
  brauer fleischkonzern immobilienkonzern wohnungskonzern eigentümer eigentümerin alteigentümer alteigentümerin besitzerin
  inhaberin gesellschafterin medienhaus medienhauses verlagshaus verlagshauses handelshaus handelshauses werft manufaktur tageszeitung lokalzeitung fondsgesellschaft klinikgruppe hotelgruppe onlinebroker broker spielestudio spielestudios besitzer käufer käuferin verkäufer verkäuferin bieter bieterin privatbank filialist filialisten fintech betrieb großaktionär großaktionärin hauptaktionär hauptaktionärin`)

/** Nouns for a part of a company that can be sold. */
export const GERMAN_UNIT_NOUNS =
  wordSet(`sparte sparten geschäft geschäfts geschäftsbereich geschäftsbereichs bereich
  tochter werk werks werke töchter standort filialen anteil anteile beteiligung beteiligungen markenrechte marke einheit
  division kliniken heime hotels brauereien fabriken zeitungen netz stromnetz gasnetz radiosender teil geschäfte gemeinschaftsunternehmen tochtergesellschaft tochterfirma`)

/** Everyday nouns, adjectives and abbreviations that are not names. */
export const GERMAN_COMMON =
  wordSet(`interessent interessenten abonnent abonnenten kommentar kommentare vorbehalt hektoliter grundkapital grundkapitals börsenkurs quartalen paukenschlag erneuerbare erneuerbaren
  bisherige bisheriger bisherigen allein keiner keine vermutlich offiziell entstanden pikant demnach daraufhin außerdem ausserdem gerücht gerüchte fakt
  private equity venture parks park windpark windparks solarpark solarparks filialnetz portfolio lead uhr min mw gwh kwh ex ad top management buy weltbank datenbank datenbanken bundesbank nationalbank staatsbank investitionsbank förderbank direktbank geschäftsbank universalbank
  powerbank rückbank sitzbank parkbank ersatzbank werkbank auswechselbank onlinebank filialbank regionalbank genossenschaftsbank bausparkasse
  objekte objekt läden laden minderheitsaktionäre minderheitsaktionären minderheitsaktionärs zuschlag squeeze out bieterkampf bieterwettstreit bietergefecht gebot gebote zentralbank notenbank großbank privatbank hausbank investmentbank landesbank krankenhaus kaufhaus autohaus
  modehaus rathaus warenhaus bankhaus versandhaus möbelhaus hochhaus auktionshaus kraftwerk stahlwerk netzwerk bauwerk handwerk
  feuerwerk bergwerk stadtwerk fachmann geschäftsmann obmann kaufmann windkraft wasserkraft kernkraft fachkraft arbeitskraft
  schlagkraft kaufkraft gute guter gutes guten große großer großes großen gemischte gemischter geplante geplanter kleine kleiner neue
  neuer neues starke schwache hohe feindliche teure alte junge erneute weitere wichtige einzige gewagtes gewagte spektakuläre
  regisseur regisseurin choreograf choreografin komponist komponistin schauspieler schauspielerin autor autorin sänger
  sängerin trainer trainerin spieler bürgermeister landrat pfarrer professor ministerin kanzlerin vorstandsposten abend abschluss abteilung abkommen absicht aktie aktien aktionär aktionäre
  aktionären aktionärs allianz-aktie alter amt anfang anfrage angabe angaben angebot angebote angeboten angebots anleger
  anlegern ansicht anteil anteile anteilen anteils antrag antwort anwendung anwendungen arbeit arbeiten arbeiter
  arbeitsplätze arbeitsplatz art artikel aufgabe aufgaben aufsichtsrat aufsichtsräte auftrag aufträge ausbau ausblick
  ausgaben aussage auto autos bahn bank banken barzahlung basis bedarf bedingung bedingungen beginn behörde behörden
  beispiel beitrag bekanntgabe bereich bereiche bericht berichte berichten beschäftigte beschäftigten besitz bestand
  beteiligte beteiligung beteiligungen betrag betrieb betriebe betriebsrat bieter bild blick branche branchen briten brite finnen schweden dänen norweger niederländer holländer belgier franzosen spanier portugiesen italiener österreicher iren tschechen amerikaner kanadier chinesen japaner koreaner südkoreaner inder türken saudis russen australier
  börse börsen börsengang brief bund chef chefin chefs chinese chinesen dank datum daten deal deals dezember dienst
  dienstag diesen digitalisierung dollar donnerstag druck ebene eigentümer eigentümern einfluss einigung einkauf einstieg
  einsatz eltern ende energie engagement entscheidung entwicklung ergebnis ergebnisse erfolg erfolge erwartung erwartungen
  erwerb euro europa experte experten fall fälle familie februar fernsehen filiale filialen film finanzierung
  finanzierungsrunde firma firmen folge folgen form forschung forscher frage fragen franken franzose franzosen frau frauen
  freitag fusion fusionen gebiet geld gemeinde gemeinden geschichte geschäft geschäfte geschäften geschäfts gesellschaft
  gesellschafter gesetz gespräch gespräche gesprächen gewerkschaft gewinn gewinne grad grenze grund gründe gründer
  gründern gruppe größe hand handel haus hersteller herstellern herbst hinsicht höhe hälfte idee industrie information
  informationen initiative insider insolvenz insolvenzverwalter interesse internet internetseite investition investitionen
  investor investoren jahr jahrzehnt jahrzehnte jahrzehnten jahrhundert jahrhunderte jahrhunderten jahre jahren jahres jahresende januar jänner job jobs juli juni kapital kapitalerhöhung
  kartellamt kartellbehörde kartellbehörden kartellwächter kauf käufer kaufpreis kaufvertrag kette kind kinder kolleg
  kollegen kommission kommune konferenz konkurrent konkurrenten konkurrenz kontrolle konzern konzerne konzernen konzerns
  kooperation kosten kraft kreis kreise kreisen krise kritik kunde kunden kundinnen kurs kurse land länder ländern lage
  laufe leben leiter leitung liste lösung macht mai mann männer marke marken markt märkte märkten marktanteil
  marktführer maschine maschinen maßnahme maßnahmen medien mehrheit mensch menschen milliarde milliarden million millionen
  minister ministerium mio mrd mitarbeiter mitarbeitern mitarbeiterinnen mitglied mitglieder mitte mitteilung mittel mittwoch
  modell modelle monat monate monaten montag morgen musik mutter märz möglichkeit möglichkeiten nachfolge nachfolger nachfrage
  nachmittag nachricht nachrichten nacht nähe name namen nation netz nummer november nutzer nutzern ort oktober ordnung
  paket papier papiere partei partner partnern partnerschaft person personen pfund plan pläne plänen platz plattform
  polizei politik portal position positionen posten preis preise preisen problem probleme produkt produkte produkten
  produktion programm projekt projekte prozent prozess präsenz publikum punkt punkte qualität quartal quelle quellen rahmen
  raum recht rechte regel regierung region reihe richtung rolle runde risiko rivale rivalen rückgang sache samstag
  schritt schulden schule seite seiten september service sicherheit sicht sitz sitzung software sommer sonntag sorge sparte
  sparten spiel spieler spezialist sprecher sprecherin sprung staat staaten stadt städte standort standorte stand start stelle
  stellen stellung steuer steuern strategie straße studie summe syndikat system systeme tag tage tagen team technik
  technologie technologien teil teile teilen termin test thema themen tochter tochterfirma tochtergesellschaft töchter
  transaktion trend umfang umsatz umsätze umsatzes umfrage universität unternehmen unternehmens unternehmer umbruch
  ursprung urteil verbot verbraucher verein vereinbarung verfahren verfügung vergleich verhandlungen verhältnis verkauf
  verkäufer verlag verlust verluste vermögen versicherer versicherung vertrag verträge vertreter verwaltung volumen
  vorjahr vorstand vorstandschef vorstände vorteil vorteile voraussetzung wachstum waren weg welt werbung werk werke wert
  werte wettbewerb wettbewerber wetter wirtschaft wissen woche wochen wochenende wohnung wohnungen wort worte zahl zahlen zeit
  zeiten zeitpunkt zeitraum zeitung zentrum ziel ziele zukunft zusammenarbeit zusammenschluss zustimmung zuwachs zweifel
  übernahme übernahmen übernahmeangebot ceo cfo coo cto it ki eu usa us ag gmbh se kg pc tv kfz lkw pkw ard zdf orf dpa afp apa
  reuters sda red ap deutsche deutscher deutschen deutsches deutschland österreichische österreichischen österreichischer
  schweizer schweizerische schweizerischen amerikanische amerikanischen amerikaner amerikanischer us-amerikanische
  französische französischen französischer britische britischen britischer italienische italienischen niederländische
  niederländischen chinesische chinesischen chinesischer japanische japanischen japanischer spanische spanischen russische
  russischen europäische europäischen europäischer berliner münchner münchener hamburger frankfurter wiener zürcher londoner
  neue neuer neues erste erster zweite große großer grosse heutige einzige echte weitere milliardendeal milliardenübernahme
  facebook-mutter google-mutter experte wechsel einsparungen erlös erlöse ausstieg dax mdax tecdax sdax atx smi nasdaq
  ziels vollzug genehmigung freigabe prüfung bewertung wertpapier wertpapiere handelstag anlage anlagen aufsicht rekord
  quelle foto fotos video videos update eilmeldung exklusiv berichtet analyse kommentar interview überblick hintergrund
  warum wann wieso herr herrn nachdem sachsen millionär milliardär mega superintelligenz labeling startup start up
  online shop shops app apps cloud daten-labeling lieferung lieferdienst vorgänger kunst kultur sport trainer saison liga
  club vertrags abnehmer elektronik elektroautos batterien strom gas öl wasser chemie pharma medizin gesundheit krankenhaus
  klinik kliniken hohe hoher hohes gelände zertifikate bundesstaat analysten medienberichten insidern kaufinteressenten vertragsstrafe nachrichtenagentur modellen entwicklern tools wettlauf hotels hotel restaurants restaurant immobilie immobilien gebäude grundstück bau verkehr flughafen flugzeug
  flugzeuge schiff schiffe zug züge bus busse lastwagen fahrzeug fahrzeuge modernisierung marktes konsolidierung`)

/** Last parts of compounds that are everyday nouns; a word ending so is no name. */
export const GERMAN_COMMON_ENDINGS: Endings =
  endings(`ische ischer isches ischen liche licher liches lichen ierte ierter iertes ierten hafte hafter barer bares baren
  ung ungen heit heiten keit keiten schaft schaften tion
  tionen tionen tät täten ismus nis nisse ling linge chef chefin konzern konzerns konzerne konzernen unternehmen
  unternehmens hersteller herstellers herstellern anbieter anbieters anbietern händler händlern betreiber betreibern
  dienstleister dienstleistern spezialist spezialisten zulieferer versicherer gesellschaft gruppe branche märkte geschäft
  geschäfts geschäfte geschäften anteil anteile anteilen aktie aktien aktionär aktionäre kauf verkauf preis preise
  angebot angebote fusion tochter mutter sparte firma firmen bereich bereichs bereiche zentrum zentrale werke
  investor investoren fonds kette ketten plattform lösung lösungen produkt produkte daten nummer zahl zahlen quartal
  jahr jahre jahren tag tage woche wochen monat monate minister ministerium amt behörde behörden recht rechte gesetz
  vertrag verträge paket pakete summe betrag beträge umsatz gewinn verlust verluste rendite kosten steuer steuern
  mitarbeiter mitarbeitern arbeiter stelle stellen platz plätze ort orte standort standorte netz netze system systeme
  technik technologie industrie wirtschaft politik politiker experte experten manager partner vorstand rat räte mitglied
  mitglieder sprecher sprecherin gründer gründerin inhaber eigentümer vorsitzender vorsitzende leiter führer bericht
  berichte studie analyse analysten analyst marke marken linie linien bauer bauern macher verlag zeitung kunde kunden
  nutzer nutzern geräte gerät maschinen anlagen fahrzeuge auto autos banken börse gang riese riesen gigant giganten
  primus netzwerk runde runden phase prozess verfahren ende anfang beginn zeit zeiten weise stück teil teile
  träger ziel ziele plan pläne strategie projekt projekte programm initiative bündnis gelder geld kapital vermögen wert
  werte volumen klausel frist schluss stoff stoffe mittel bedarf raum räume häuser landschaft stadt region land
  bürger leute frau kinder gebiet krise krieg kräfte macht szene spiel spiele spieler verein verband
  gewerkschaft series serie handel dienst dienste service shop shops filiale filialen medien sender film serie logistik versand
  logistiker entwickler designer software hardware dollar euro milliarden millionen prozent wächter hüter deal deals
  portal portals dienstes interesse interessen streit debatte frage fragen grund gründe lage problem probleme ansatz
  schritt schritte markt marktes macher start ups up beteiligung übernahme zahlung bewegung offerte mehrheit minderheit
  kreisen kreise umfeld konkurrent konkurrenten rivale rivalen konkurrenz wettbewerber wettbewerb
  produzent produzenten brauer agentur agenturen anwalt anwälte interessent interessenten reihen strafe berichte berichten
  berichts gesellschafter angebots termin termine absicht absichten erwartung pläne vorhaben bereichen haltung wechsel
  kreis quelle quellen schein karte karten sitz leute beamte richter kanzler kanzlei häuser räte zahlern geber nehmer
  nehmern gebern pflicht pflichten wesen lager lauf läufe führung haft lager richtung leistung leistungen gänger zeug zeuge
  messe messen bild bilder halle hallen burg-branche gehalt gehälter boom druck fall fälle sicht suche sucher
  charakter niveau niveaus kurs kurse vorbehalt kapitals blatt blätter umfeld druck
  schutz sorge sorgen angabe angaben notiz mappe mantel titel verkehr bruch brüche schaden schäden`)
