import { toCardinal } from 'n2words/es-ES'
import { endings } from './ending.ts'
import { fractions } from './fractions.ts'
import { FUNCTION_WORDS } from './function-words.data.ts'
import type { Language } from './language.ts'
import { numerals } from './numerals.ts'
import { PLACES } from './places.data.ts'
import { prepositionMap } from './preposition.ts'
import { signTable } from './sign-table.ts'
import { SPANISH_CONTEXT } from './spanish-context.data.ts'
import { SPANISH_CUES } from './spanish-cues.data.ts'
import { SPANISH_IDIOMS } from './spanish-idioms.data.ts'
import {
  SPANISH_BRAND_WORDS,
  SPANISH_COMMON,
  SPANISH_COMPANY_NOUNS,
  SPANISH_DEMONYMS,
  SPANISH_PLACES,
  SPANISH_UNIT_NOUNS,
} from './spanish-nouns.data.ts'
import { SPANISH_ROUGH } from './spanish-rough.data.ts'
import { SPANISH_SIGNS } from './spanish-signs.data.ts'
import { SPANISH_TERMS } from './spanish-terms.data.ts'
import { SPANISH_TRIGGERS } from './spanish-triggers.data.ts'
import { triggerTable } from './trigger-table.ts'
import { phraseTable, wordMap, wordSet } from './words.ts'

const TRIGGERS = triggerTable([...SPANISH_TRIGGERS, ...SPANISH_IDIOMS])

export const SPANISH: Language = {
  code: 'es',
  functionWords: wordSet(
    FUNCTION_WORDS['es'] ?? '',
    `a además ahí ahora al algo alguien algún alguna algunas alguno algunos allá allí ambas ambos ante anterior antes apenas
    aquel aquella aquellas aquello aquellos aquí así asimismo aun aún aunque bajo bastante bien cabe cada casi cerca cierta
    cierto como cómo con contra cual cuál cuales cualquier cuando cuándo cuanto cuatro cuya cuyas cuyo cuyos dado de debe deben
    del demás dentro desde después detrás dicha dichas dicho dichos donde dónde dos durante e él el ella ellas ellos embargo en
    encima entonces entre era eran eres es esa esas ese eso esos esta está están estaba estar estará estas este esto estos fin
    finalmente frente fue fueron fuera gracias ha haber había habían habrá hace hacen hacer hacia han hasta hay he hoy incluso
    igual jamás junto la las le les lo los luego mañana más me mediante mejor menos mi mientras misma mismo mismos mis mucha
    mucho muchos muy nada nadie ni ningún ninguna ninguno no nos nosotros nuestra nuestras nuestro nuestros nunca o os otra
    otras otro otros para parece pero poca poco pocos podrá podría podrían por porque posteriormente precisamente primero primer primera pronto
    propia propio próxima próximo próximos pues puede pueden pues que qué quien quién quienes quizá recientemente respecto salvo
    se sea sean según segundo seis ser será serán sería si sí sido siempre siendo siete sin sino sobre sois sola solamente solo
    sólo son soy su sus suya suyo tal tales también tampoco tan tanto tanta tarde te tendrá tener tiene tienen toda todas todavía
    todo todos tras través tres tu tus u un una unas uno unos usted va van varias varios vaya vez y ya yo cinco ocho nueve diez
    cien mil ayer lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre
    setiembre octubre noviembre diciembre actualmente previamente adicionalmente igualmente efectivamente tras vía`,
  ),
  abbreviations:
    wordSet(`sr sra sres dr dra d dña ud uds pág págs art núm aprox av avda c etc ej vs ene feb mar abr may jun jul
    ago sep sept oct nov dic inc corp co ltd cía s.a mill mm mdd mdp ee uu ee.uu ing lic gral`),
  ordinalDot: false,
  verbLast: false,
  numbers: {
    decimal: ',',
    eitherMark: true,
    numerals: numerals(
      `un|uno|una=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 trece=13
       catorce=14 quince=15 veinte=20 veinticinco=25 treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80
       noventa=90 cien|ciento=100 doscientos|doscientas=200 trescientos|trescientas=300 cuatrocientos|cuatrocientas=400
       quinientos|quinientas=500 seiscientos=600 setecientos=700 ochocientos=800 novecientos=900 mil=1000 medio=0.5 media=0.5`,
      toCardinal,
      shortened,
    ),
    halves: phraseTable('y_medio y_media'),
    magnitudes: wordMap(
      `mil|miles|k=1e3 millón|millones|mill|mm|m|mln=1e6 millardo|millardos|bn=1e9 billón|billones=1e12`,
      Number,
    ),
    rough: SPANISH_ROUGH,
    currencies: wordMap(
      `dólar|dólares|dolares|dolar=USD euro|euros=EUR libra|libras=GBP franco|francos=CHF yen|yenes=JPY
       yuan|yuanes|renminbi=CNY rupia|rupias=INR corona|coronas=SEK rublo|rublos=RUB won|wones=KRW real|reales=BRL
       peso|pesos=MXN sol|soles=PEN guaraní|guaraníes=PYG quetzal|quetzales=GTQ rand=ZAR shekel|shekels|séquel|séqueles=ILS
       lira|liras=TRY zloty|zlotys|eslotis=PLN dirham|dirhams|dírhams=AED colones=CRC bolívares=VES pesetas=ESP baht=THB florines|forintos=HUF riales|riyales=SAR dinares=KWD rublos=RUB bolivianos=BOB`,
      String,
    ),
    looseUnits: wordSet('real sol won'),
    rangeArticles: wordSet('los las el la'),
    nations: wordMap(
      `us|estadounidenses|americanos|norteamericanos=USD canadienses|canadiense=CAD australianos|australiano=AUD
       neozelandeses=NZD singapurenses=SGD taiwaneses=TWD suecas=SEK noruegas=NOK danesas=DKK checas=CZK islandesas=ISK
       mexicanos|mexicano=MXN argentinos|argentino=ARS colombianos|colombiano=COP chilenos|chileno=CLP filipinos=PHP
       uruguayos=UYU suizos=CHF esterlinas=GBP turcas=TRY brasileños=BRL marroquíes=MAD egipcias=EGP polacos=PLN
       surcoreanos=KRW saudíes=SAR hongkoneses=HKD indias=INR chinos=CNY dominicanos=DOP`,
      String,
    ),
    unitJoints: wordSet('de'),
    impliedCurrency: 'EUR',
    impliedBefore: wordSet(
      'a al ante aproximadamente con cuando del desde durante e el en entre hasta la las lo los más mediante o para por que según si tras y ya',
    ),
    dateJoints: wordSet('de del'),
    dayFirst: true,
    percent: wordSet('% por_ciento porciento por_cien'),
    percentStem: 'porciento',
    fractions: fractions(
      `un|una|la=1 dos=2 tres=3 cuatro=4`,
      `tercio|tercios=3 tercera_parte|terceras_partes=3 cuartos=4 cuarta_parte|cuartas_partes=4 quinto|quintos=5 quinta_parte|quintas_partes=5 sexta_parte=6 décimo=10 décima_parte=10`,
      `un_cuarto=25 una_cuarta=25 tres_cuartas=75 la_mitad=50`,
    ),
    shareSteps: wordSet('al hasta'),
    rangeWords: wordSet('a entre'),
    rangeAnd: wordSet('y'),
    about:
      wordSet(`unos unas cerca_de alrededor_de aproximadamente casi aprox entorno_a torno_a estimado estimada
      estimados rondando`),
    atLeast: wordSet('más_de menos_un al_menos mínimo superior_a superiores_a supera superando'),
    atMost: wordSet('hasta máximo menos_de inferior_a como_máximo'),
    orMore: wordSet('o_más'),
    months: wordMap(
      `enero|ene=1 febrero|feb=2 marzo|mar=3 abril|abr=4 mayo|may=5 junio|jun=6 julio|jul=7 agosto|ago=8
       septiembre|setiembre|sept|sep=9 octubre|oct=10 noviembre|nov=11 diciembre|dic=12`,
      Number,
    ),
    weekdays: wordMap('lunes=1 martes=2 miércoles=3 jueves=4 viernes=5 sábado=6 domingo=7', Number),
    dayWords: wordMap('hoy=0 ayer=-1 anteayer=-2', Number),
    coming: wordSet('próximo próxima'),
    perWord: 'por',
    perShare:
      /^(?:en efectivo )?(?:por|la|cada) (?:cada |una )?(?:acción|título|participación|barril|unidad|mes|año|persona|kilo|tonelada|usuario)|^(?:cada un[oa]|al mes|al año|por cabeza)/u,
  },
  names: {
    capitalNouns: false,
    capitalTells: true,
    complementsFollow: true,
    commonWords: new Set([...SPANISH_COMMON, ...SPANISH_DEMONYMS, ...TRIGGERS.keys()]),
    brandWords: SPANISH_BRAND_WORDS,
    fixedNames:
      phraseTable(`estados_unidos reino_unido países_bajos el_corte_inglés el_país la_caixa la_razón el_mundo banco_de_sabadell banco_de_crédito banco_de_chile
      banco_de_españa banco_de_bogotá banco_santander banco_popular banco_sabadell américa_móvil américa_latina_logística
      grupo_méxico grupo_nacional líneas_aéreas la_polar los_andes mercado_libre mercado_pago televisión_azteca tv_azteca el_pozo
      general_de_alquiler costa_cruceros el_comercio la_liga`),
    commonEndings: endings(
      'mente ción ciones sión siones miento dad ando iendo ó aron ieron amos emos imos',
    ),
    determiners:
      wordSet(`el la los las un una unos unas al del su sus este esta ese esa estos estas nuestro nuestra nuestros
      nuestras cada dicha dicho lo ambas ambos`),
    companyNouns: SPANISH_COMPANY_NOUNS,
    roles:
      wordSet(`financiero ceo cfo coo cto cio presidente presidenta director directora fundador fundadora cofundador cofundadora
      co-fundador ejecutivo ejecutiva delegado consejero consejera socio analista ministro ministra portavoz vocero empresario
      empresaria magnate multimillonario multimillonaria millonario jefe responsable gerente general vicepresidente senador
      secretario secretaria abogado economista inversor expresidente chairman`),
    ownRoles: wordSet(
      'empresario empresaria magnate multimillonario multimillonaria millonario inversor financiero',
    ),
    places: new Set([...PLACES, ...SPANISH_PLACES]),
    conjunctions: wordSet('y e & o u'),
    pronouns: wordSet(
      'él ella ellos ellas esta empresa compañía sociedad grupo firma multinacional gigante entidad',
    ),
    unitNouns: SPANISH_UNIT_NOUNS,
    honorifics: wordSet('sr sra señor señora don doña dr dra'),
    demonyms: SPANISH_DEMONYMS,
    peopleWord:
      /^\p{Ll}{2,}(?:eses|enses|eños)$|^(?:vascos|gallegos|navarros|murcianos|andaluces|canarios|asturianos|riojanos|manchegos|valencianos|catalanes|castellanos|zaragozanos|sevillanos|bilbaínos|donostiarras|salmantinos|baleares|gaditanos|bávaros|tejanos|californianos)$/u,
    peopleArticles: wordSet('los'),
    infinitive: /^\p{Ll}+(?:[^l]ar|er|ir)(?:se)?$/u,
    contractWords: wordSet(`serie series ronda seed opa acuerdo contrato proyecto plan fase artículo
      comisión consejo ministerio tribunal gobierno unión europea asamblea asambleas general generales
      junta estado estados bolsa mercado mercados código circular registro ley instituto superintendencia ministro presidente director`),
    nameJoints: wordSet('de del'),
    institutions: wordSet(
      `banco caja universidad instituto bolsa cámara ministerio comisión fondo corporación fundación tribunal compañía
      cervecera cervecería cervecerías bodega bodegas laboratorio laboratorios industria industrias hoteles hospitales colegios
      clínica clínicas aerolíneas líneas transportes autopistas naviera cementos aceros papelera papeleras editorial seguros
      energía minera mineras azucarera ingenio viña viñas destilería destilerías conservas aguas ferrocarriles cooperativa mutua
      sociedad inversiones almacenes aguas cementera destilería cervezas conservera harinera azulejos refinería constructora inmobiliaria centros tiendas puertos petróleos correo voz diario periódico heraldo gaceta eco faro noticias grupo fábrica fábricas molino molinos aceites quesos galletas turrones muebles cerámica cerámicas farmacias residencias ferretería ferreterías librería librerías panadería lácteos pescados frutas editoriales imprenta curtidos hierros talleres ediciones`,
    ),
  },
  prepositions: prepositionMap(
    `por=agent/for de|del=of en=of a|al=to/from/object con=with/for entre=between para|sobre=for sin=other según=other desde=other
     tras=other hasta=other hacia=other contra=other bajo=other ante=other durante=other mediante=other como=other vía=other
     salvo=other excepto=other parte_de|parte_del=agent manos_de|manos_del=agent favor_de|favor_del=to junto_a|junto_al=with
     junto_con=with frente_a|frente_al=other gracias_a|gracias_al=other debido_a|debido_al=other través_de|través_del=other
     lado_de|lado_del=with respecto_a|respecto_al=other cerca_de|cerca_del=other dentro_de|dentro_del=other
     después_de|después_del=other antes_de|antes_del=other cuanto_a=other base_a=other partir_de|partir_del=other
     acuerdo_a=other pesar_de|pesar_del=other torno_a|torno_al=other marco_de|marco_del=other motivo_de=other
     lugar_de=other vez_de=other además_de|además_del=other competir_con=other relación_con=other poder_de|poder_del=from`,
  ),
  grammar: {
    passive: wordSet('es son fue fueron era sido ser será serán sería siendo sea'),
    perfect: wordSet('ha han había habían haber habrá'),
    genitives: wordSet(''),
    relatives: wordSet('que quien cuya cuyo'),
    boardNouns: wordSet('accionistas accionista consejo junta directiva dirección socios'),
    familyNouns: wordSet('familia hermanos herederos'),
    definites: wordSet('el la al del'),
    own: wordSet('su sus'),
    claimVerbs:
      wordSet(`candidata candidato candidatas candidatos niega negó desmiente anuncia anuncian anunció anunciaron anunciado anunciar completa completó completado completar cierra cerró cerrado
      cerrar concluye concluyó concluido culmina culminó finaliza finalizó formaliza formalizó firma firmó firmado firmaron acuerda acordó
      acordado acordar pacta pactó pactado negocia negoció negociar prepara preparan prepararía estudia estudian estudiaría ultima ultiman ultimaría negocian negociaría negociando sopesa sopesan lanza lanzó lanzado presenta presentó presentado confirma
      confirmó confirmado realiza realizó realizado efectúa planea propone propuso descarta aborta abortó abortar cancela canceló
      abandona abandonó renuncia renunció desiste retira retiró quiere pretende busca mediante vía con por tras continúa refuerza
      reforzó consolida expande amplía amplió acelera avanza logra logró consigue obtiene obtuvo recibe comunica comunicó comunicado
      hace hizo oficializa oficializó concreta concretó suscribe suscribió alcanza alcanzó llegó llega explora considera autoriza
      crece invierte destina financia financiar suma entra inicia inició atrás cerrada completada culminada formalizada firmada`),
    strangerVerbs: wordSet(
      `aprueba aprobó aprobado autoriza autorizó autorizado bloquea bloqueó veta vetó vetado prohíbe prohibió critica criticó cuestiona defiende asesora asesoró acompaña financia examina investiga comenta explica teme denuncia celebra saluda opone oponen pide piden rechaza rechazó rechazado revela informa informó publica publicó recuerda según tras vende vendió traspasa pierde contra pasa sufre recibe sobre rumores veto niega acepta avala ve`,
    ),
    getVerbs: wordSet('recibiría recibir recibe recibió recibido'),
    receiveVerbs:
      wordSet(`recibiría recibir rechaza rechazó rechazado rechazan acepta aceptó aceptado recibe recibió recibido recomienda recomendó analiza
      responde respondió desoye resiste`),
    rejections: wordSet('rechazo negativa'),
    offerNoun: /^(?:ofertas?|opas?|propuesta|puja|contraoferta|contraopa)$/,
    forVerbs:
      wordSet(`ofrece ofreció ofrecer paga pagó pagará pagar pagado desembolsa desembolsará desembolsar hace hizo hará hacen
      hacerse queda quedó quedará quedarse hecho puja pujar oferta lanza lanzó lanzar lanzará lanzan lanzado presenta presentan presentó presentaron presentará presentado presentar formula
      pujan pujó pujará pujarán mejora mejoran mejoró mejorará mejorar mejorado eleva elevó elevar elevado sube subió subir subido aumenta aumentó aumentar aumentado incrementa incrementó retoca iguala igualar supera retira retiró retirado abandona abandonó abandonado descuelga contraoferta`),
    offerOfBidder: true,
    valueVerbs: wordSet('valora valorar valorando valoraba valoraría'),
    heldWords: wordSet('propiedad controlada controlado participada manos'),
    buyerNouns: wordSet('comprador compradores manos dueño dueños propietario propietarios'),
    stakeNouns: wordSet('participación participaciones acciones títulos paquete control mayoría'),
    entryNouns: wordSet(''),
    leadWords: wordSet(
      'liderada liderado lideradas encabezada encabezado dirigida comandada capitaneada capitaneado lidera lideró lideran encabeza',
    ),
    stageNouns: wordSet('serie series'),
    leadBy: wordSet('por'),
    leadEnds: wordSet(
      'con participación además incluyendo junto acompañado acompañada sumaron seguida incluyó participaron',
    ),
    goalWords: wordSet('une'),
    leaveWords: wordSet('deja dejará dejó abandona'),
    amountWords: wordSet(
      'unos unas más menos de un una valor importe monto total hasta alrededor aproximadamente cerca casi los precio cifra',
    ),
  },
  triggers: TRIGGERS,
  compoundTriggers: [],
  cues: SPANISH_CUES,
  context: SPANISH_CONTEXT,
  terms: SPANISH_TERMS,
  signs: signTable(SPANISH_SIGNS),
}

// "treinta y un", "veintiún": before a noun
function shortened(value: number): string {
  return toCardinal(value)
    .replace(/veintiuno$/, 'veintiún')
    .replace(/uno$/, 'un')
}
