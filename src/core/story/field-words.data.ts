/** What parts of companies do, one idea a line, in the seven languages; compounds are known by their beginning. Folded. */
export const FIELD_WORDS: readonly string[] =
  `coating coatings paint paints lack lacke farben beschichtung peinture peintures revetement revetements pintura pinturas recubrimientos vernice vernici rivestimenti verf verven coatingsdivisie tinta tintas revestimentos
packaging verpackung verpackungen emballage emballages envase envases embalaje embalajes imballaggi imballaggio packaging verpakking verpakkingen embalagem embalagens
pump pumps pumpen pompe pompes bomba bombas pompen
software logiciel logiciels programas programmatuur
battery batteries batterie batterien akku batteria bateria baterias accu batterij batterijen
wind windkraft windenergie eolien eolienne eolica eolico
solar photovoltaik solaire fotovoltaica fotovoltaico zonne solare
dairy milch molkerei laitier laitiers lacteo lacteos latticini zuivel laticinios
meat fleisch viande viandes carne carnes vlees
bread bakery backwaren boulangerie panaderia panificacion panificazione bakkerij panificacao
beverage beverages drinks getranke boisson boissons bebida bebidas bevande dranken
beer brewery brauerei biere brasserie cerveza cervecera birra bier cerveja
wine wein vin vins vino vinos vini wijn vinho vinhos
pet haustier tierfutter tiernahrung animalerie mascotas animali dierenvoeding
seed seeds saatgut semences semillas sementi zaden sementes
fertiliser fertilizer dunger dungemittel engrais fertilizantes fertilizzanti kunstmest
steel stahl acier acero acciaio staal aco
cement zement ciment cemento cimento
glass glas verre vidrio vetro vidro
paper papier papel carta
plastic plastics kunststoff kunststoffe plastique plastiques plastico plasticos plastica
chemical chemicals chemie chimie quimica quimico chimica chemische
pharma pharmaceutical pharmaceuticals arzneimittel pharmaceutique farmaceutica farmaceutico farmaceutische
medical medtech medizintechnik medizin medicaux medical medico medicos medicale medicali medische
dental zahn dentaire dentales dentale dentaria
hearing horgerate auditive audicion udito gehoor
eye eyewear brillen optik optique optica ottica lunettes
diagnostics diagnostik diagnostic diagnosticos diagnostica diagnostiek
vaccine vaccines impfstoff impfstoffe vaccins vacunas vaccini vacinas
insurance versicherung versicherungen assurance assurances seguro seguros assicurazioni assicurativo verzekering verzekeringen
leasing kredit
payment payments zahlungsverkehr zahlungs bezahl paiement paiements pagos pagamenti betalingen betaal pagamentos
bank banking bankgeschaft bancaire bancario bancaria bancari
asset wealth vermogensverwaltung fondsgeschaft gestion gestione vermogensbeheer gestao
logistics logistik fracht logistique logistica logistiek
shipping schifffahrt reederei maritime maritima naviera navigazione scheepvaart
rail railway bahn bahntechnik schienen ferroviaire ferroviaria ferroviario spoor
bus busse autobus autocares
truck trucks lkw nutzfahrzeug camions camiones vrachtwagen camion
tyre tyres tire tires reifen pneus neumaticos pneumatici banden
brake brakes brems bremsen freins frenos freni remmen freios
gearbox transmission getriebe transmissions engranajes cambi
lighting licht leuchten eclairage iluminacion illuminazione verlichting iluminacao
cable cables kabel
sensor sensors sensorik capteurs sensores sensori
chip chips halbleiter semiconducteurs semiconductores semiconduttori
defence defense rustung verteidigung defensa difesa defensie defesa
aerospace luftfahrt aeronautique aeroespacial aerospaziale luchtvaart
security sicherheit securite seguridad sicurezza beveiliging seguranca
cleaning reinigung nettoyage limpieza pulizia schoonmaak limpeza
water wasser eau agua acqua
waste recycling abfall entsorgung dechets residuos rifiuti afval
heating heizung heiz chauffage calefaccion riscaldamento verwarming aquecimento
power energy energie energia strom stromerzeugung electricite electricidad elettricita
gas erdgas gaz
oil ol petrole petroleo petrolio olie
mining bergbau minen mines minera mineraria mijnbouw mineracao
tower towers funkturm funkmast turme tours torres torri masten
network networks netz netze reseau reseaux redes reti
fibre fiber glasfaser fibra
mobile mobilfunk mobiles movil moviles
radio horfunk radios
television tv fernseh television televisiva televisao
publishing book books verlag buch buchverlag edition editions editorial editoria uitgeverij livros
newspaper newspapers zeitung zeitungen presse journaux periodicos giornali kranten jornais
games gaming spiele videospiel jeux juegos giochi spellen jogos
travel reise reisen voyages viajes viaggi reizen viagens
hotel hotels hoteles hotelier hotellerie
restaurant restaurants gastronomie restauracion ristorazione
fashion clothing mode bekleidung moda ropa abbigliamento kleding vestuario
shoe shoes footwear schuhe chaussures calzado calzature schoenen calcados
cosmetics beauty kosmetik cosmetique cosmetiques cosmetica cosmeticos cosmetici
toys spielwaren spielzeug jouets juguetes giocattoli speelgoed brinquedos
furniture mobel meubles muebles mobili meubelen moveis
kitchen kitchens kuchen cuisines cocinas cucine keukens cozinhas
garden garten jardin jardineria giardinaggio tuin jardinagem
tool tools werkzeug werkzeuge outillage outils herramientas utensili gereedschap ferramentas
elevator elevators lift aufzug aufzuge ascenseurs ascensores ascensori liften elevadores
robot robots robotics robotik robotique robotica
school education bildung education educacion istruzione onderwijs educacao
clinic clinics hospital hospitals klinik kliniken krankenhaus cliniques hopitaux clinicas hospitales ospedali ziekenhuizen
nursing care pflege pflegeheime soins cuidados assistenza zorg
laboratory laboratories labor labore laboratoires laboratorios laboratori laboratoria
property immobilien immobilier inmobiliaria inmobiliario immobiliare vastgoed imobiliaria
retail einzelhandel detail distribution minorista dettaglio detailhandel varejo
pharmacy pharmacies apotheken pharmacies farmacias farmacie apotheken
food lebensmittel nahrungsmittel alimentaire alimentacion alimentos alimentare alimentari voedings voeding alimenticio
coffee kaffee cafe caffe koffie
tea tee thee cha
ice eis glaces helados gelati ijs sorvetes
snack snacks knabber
tobacco tabak tabac tabaco tabacco
agriculture agrar landwirtschaft agricole agricola landbouw
animal tiergesundheit veterinaire veterinaria veterinario diergezondheid
adhesive adhesives klebstoff klebstoffe colles adhesivos adesivi lijm
flavour flavours fragrance fragrances duft aromen parfums aromes fragancias aromi profumi geuren fragrancias
catalyst catalysts katalysator katalysatoren catalyseurs catalizadores catalizzatori
consulting beratung conseil consultoria consulenza advies
cloud rechenzentrum rechenzentren datacenter data centres centers
advertising werbung publicite publicidad pubblicita reclame publicidade
air klima climatisation climatizacion climatizzazione klimaat
train trains zuge zug`.split('\n')
