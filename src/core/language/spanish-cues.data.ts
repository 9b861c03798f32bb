import { cue, openingCue } from './cue.ts'
import type { Cues } from './cues.ts'

// How far prices move, what part of a market or of sales a company has, how many have to accept an offer.
const SPANISH_OTHER_SHARE =
  cue(`(?:sub(?:e|en|ió|ieron|ía|ían|ir|irse|ido|iendo)|baj(?:a|an|ó|aron|aba|aban|ar|ado|ando)|ca(?:e|en|yó|yeron|ía|ían|er|ído|yendo)|perd(?:er|ió|ieron|ía|ían|ido|iendo)|pierden?|gan(?:a|an|ó|aron|aba|aban|ado|ando)|crec(?:e|en|ió|ieron|ía|er|ido|iendo)|
    (?:avanz|repunt|rebot|escal|trep|retroced|revaloriz|apreci|depreci|desplom|hund|dispar)\\p{L}*|subidas?|bajadas?|caídas?|descensos?|retrocesos?|alzas?|ganancias?|pérdidas?) (?:(?!participaci|capital|compra|adquisici|venta)\\p{L}+ ){0,4}[\\d.,]+ (?:%|por ciento)|
    [\\d.,]+ (?:%|por ciento) (?:\\p{L}+ ){0,2}(?:mercado|cuota|ventas|facturación|producción|exportaciones)|exporta\\p{L}* (?:\\p{L}+ ){0,4}[\\d.,]+ (?:%|por ciento)|
    cuota (?:de mercado )?(?:\\p{L}+ ){0,3}[\\d.,]+ (?:%|por ciento)|(?:aceptación|mínim[oa] de) (?:[^ ]+ ){0,12}[\\d.,]+ (?:%|por ciento)`)

/** Spanish phrases that set the standing of a sentence. */
export const SPANISH_CUES: Cues = {
  rumored:
    cue(`pujan|en liza|recta final|segunda ronda|ofertas no vinculantes|suenan|se rumorea|tendría|tendrían|habría puesto|ofertas indicativas|en la órbita|quiere hacerse|sobre la mesa|estaría dispuest[oa]|han pasado a|alcanzaría|alcanzarían|según ha podido saber|según publica|según adelanta|negocia|negocian|negociaba|negociar|negociando|(?<!(?:meses|semanas|años) de )(?:negociaciones|negociación|conversaciones)|conversa|contactos con|
    baraja\\p{L}*|estudia|estudian|estudiaba|estudiando|sopesa\\p{L}*|valora (?:la (?:venta|compra|adquisición|posibilidad|opción|fusión|operación)|una|vender|comprar)|considera (?:la|una|vender|comprar|adquirir|presentar)|
    considerando|contempla(?!d[oa]s? (?:en|por))\\p{L}*|analiza (?:la|una|vender|comprar)|explora\\p{L}*|interesad[oa]s?|interés (?:en|por)|se interesa|rumor(?:es|ea|ean)?|
    especulaci\\p{L}+|especula|habrán|según (?:fuentes|varias fuentes|medios|la prensa|bloomberg|reuters|expansión|cinco días|el confidencial|un informe|personas)|fuentes (?:cercanas|conocedoras|del
    mercado|financieras|próximas)|fuentes|personas (?:familiarizadas|cercanas)|podría|podrían|habría|habrían|estaría|estarían|sería|serían|
    compraría|vendería|adquiriría|planea (?:vender|comprar|adquirir|lanzar|recaudar|levantar)|busca (?:vender|comprar|adquirir|comprador|socio|recaudar|levantar|captar|inversores|una|\\$|\\d+)|buscando|buscan|
    aspira a|a punto de|cerca de (?:cerrar|comprar|adquirir|vender|un acuerdo)|ultima|ultiman|prepara (?:la|una)|(?:posibles?|potencial(?:es)?|eventual(?:es)?) (?:compra|compradores|comprador|venta|fusión|operación|adquisición|oferta|opa|acuerdo)|(?:compra|venta|fusión|adquisición|oferta) potencial|
    candidat[oa]s?|pretendientes?|punto de mira|en la mira|en el radar|compiten? por|(?:los|sus) ojos en|foco en|cortej\\p{L}+|codici\\p{L}+|en la carrera|en la puja|suena|se plantea|tantea\\p{L}*|sondea\\p{L}*|pone a la venta|en venta|se acerca|apunta a|negocia(?:n)? la`),
  pastRumor: cue(
    `negociaci(?:ón|ones) (?:\\p{L}+ )?exclusivas?|negoci\\p{L}+ (?:\\p{L}+ ){0,2}en exclusiva|(?:negociaci(?:ón|ones)|conversaciones) en exclusiva`,
  ),
  finished: cue(
    `(?:compra|adquisición|venta|fusión|operación|traspaso|entrada|integración) (?:[^.;]{0,60} )?(?:queda|quedó|ha quedado|está ya|se ha) (?:\\p{L}+ )?(?:cerrad|completad|formalizad|culminad|perfeccionad|consumad|materializad)[oa]|ya es de|ya es propiedad|ya forma parte|ya pertenece|ya es oficial|(?:ha|han) (?:\\p{L}+ ){0,2}(?:cerrado|completado|culminado|concluido|formalizado|materializado|suscrito|perfeccionado|ejecutado) (?:\\p{L}+ ){0,3}(?:compra|adquisición|venta|fusión|operación|entrada|ampliación|integración|traspaso)|(?:materializa|consuma|perfecciona|ejecuta)(?:n|ó|ron)? (?:\\p{L}+ ){0,3}(?:compra|adquisición|venta|fusión|operación|entrada)|posee desde hoy|desde hoy|es ya (?:propiedad|dueñ[oa]|filial)|ya (?:es|son) (?:suy[oa]s?|dueñ[oa]s?|propietari[oa]s?)|ante notario|(?:cierran?|cerró|cerraron|(?:ha|han) (?:cerrado|completado|culminado|concluido)|completan?|completó|culminan?|culminó|concluy(?:e|ó)|formaliza|formalizó|tras (?:cerrar|completar|culminar)) (?:\\p{L}+ ){0,3}(?:compra|adquisición|venta|fusión|operación|opa|integración)|(?:compra|adquisición|venta|fusión|operación) [^.;]{0,60}(?:quedó|ha quedado|fue|ha sido) (?:\\p{L}+ )?(?:cerrada|completada|formalizada|culminada)|ya (?:controla|posee) el 100`,
  ),
  completed:
    cue(`compraventa forzosa|es efectiva|efectiva desde|son una sola|culminar|quedó (?:ayer |ya )?(?:formalizad|cerrad|constituid)[oa]|ya controla|ya posee|ya pertenece|(?:ha|han|había|habían|haber) (?:\\p{L}+ ){0,2}(?:comprad[oa]|adquirid[oa]|vendid[oa]|completado|cerrado|culminado|finalizado|concluido|
    absorbido|recaudado|levantado|captado|concretado|formalizado|fusionado|obtenido|conseguido|tomado)|complet(?:a|ó|ada|ado|ar)|culmin(?:a|ó|ada)|finaliz(?:a|ó|ada)|
    concluy(?:e|ó)|concluida|cerr(?:ó|ada)|cierra|cierre de|formaliz(?:a|ó|ada)|concret(?:a|ó|ada)|(?:fue|fueron|ha sido|han sido) (?:comprad|adquirid|vendid|absorbid)[oa]s?|
    acaba de (?:comprar|adquirir|vender|cerrar|completar|levantar|recaudar)|compró|adquirió|vendió|recaudó|recauda|levantó|levanta|capta|captó|obtuvo|tras (?:comprar|adquirir)|
    ya es (?:propietari[oa]|dueñ[oa])|adquirid[oa] por|comprad[oa] por|se hizo con|pasa a manos`),
  cancelled:
    cue(`(?:dan|da|dio|dieron|dado) por (?:terminad|rot|zanjad|finalizad)[oa]s?|(?:rompen|rompe|rompieron|roto) (?:las )?(?:negociaciones|conversaciones)|portazo|no habrá (?:boda|fusión|venta|acuerdo|opa)|no (?:comprará|venderá|fusionará|seguirá adelante)|(?:tira|arroja|tiran|tiró) la toalla|se (?:frustra|trunca|rompe|esfuma|va al traste|tuerce|enfría)|descarril\\p{L}+|al garete|naufrag\\p{L}+|desmiente(?:n)?|salió al paso|ni hemos estado|no estamos en venta|no existe (?:ninguna )?negociación|carece de|echa(?:n)? (?:el freno|marcha atrás)|se echa atrás|(?:aparca|congela|paraliza)(?:n|do|da)?|sin acuerdo|encall\\p{L}+|rompen|no (?:acabará|pasará|terminará)|por terminad[oa]s|no (?:igualará|mejorará|subirá|elevará)|abandona la puja|se descuelga|se olvida de|cancel(?:a|ó|ada|ado|ar|an|ación)|abort(?:a|ó|ada|ado|ar)|rompe|rompió|rot[oa]s?|ruptura|desist(?:e|ió|en|ir)|renunci(?:a|ó|ar|an)|
    abandon(?:a|ó|ado|ar|an)|retir(?:a|ó|ar|ado|an) (?:su|la|de la) (?:oferta|opa|puja|propuesta|operación|negociación)|se retir\\p{L}+|marcha atrás|da por (?:rota|terminad)\\p{L}*|fracas(?:a|ó|ado|an|o)|
    frustr(?:a|ó|ada)|suspend(?:e|ió|ida)|desmient\\p{L}+|desmint\\p{L}+|niega|negó|niegan|descart(?:a|ó|an|ado)|no (?:se )?(?:venderá|comprará|fusionará)|no está en venta|
    pone fin|puso fin|al traste|se cae|cayó el acuerdo|sin efecto|no prosper\\p{L}+|anul(?:a|ó|ada)|deja sin efecto`),
  blocked:
    cue(`(?:cnmc|competencia|comisión|bruselas|gobierno|regulador|cofece|indecopi|fne|tdlc|sic) (?:\\p{L}+ ){0,4}(?:rechaza|rechazó|tumba|tumbó|veta|frena|frenó|prohíbe|bloquea|impide|deniega)|(?:no obtiene|sin) (?:el )?visto bueno|veta la|portazo|frena la (?:compra|fusión|opa)|no dará luz verde|dice no|da la espalda|deniega|denegad[oa]|denegó|no autoriza|tumba|tumbó|bloque(?:a|ó|ada|ado|ar|o)|veta|vetó|veto|vetar|vetad[oa]|prohib(?:e|ió|ida|ido|ir)|rechazad[oa] por (?:la|el) (?:comisión|cnmc|regulador|gobierno|cofece)|
    impid(?:e|ió)|objet(?:a|ó|ada)`),
  forSale: cue(
    `(?:a punto|cerca|a un paso|próxim[oa]s?|en vías) (?:de|a) (?:ser (?:vendid|comprad|adquirid|traspasad)[oa]s?|venderse|su venta|la venta|cambiar de (?:manos|dueño))|(?:está|están|estaba|esté|estén|estaría|estar|sigue|siguen|continúa) (?:ya |no |oficialmente |de nuevo )?(?:en|a la) venta|en proceso de venta|(?:pone|puso|poner|pondrá|puesto) (?:en|a la) venta|(?:será|va a ser|podría ser) vendid[oa]|(?:sale|saldrá) a la venta`,
  ),
  unsettled: cue(
    `(?:sindicatos?|trabajadores|comerciantes|accionistas|consumidores|vecinos|rivales|asociaci\\p{L}+) [^.;]{0,40}(?:opon|bloque|veta)\\p{L}*|no (?:se )?(?:bloque|prohíb|veta|opon)\\p{L}*|(?:podría|podrían|puede|amenaza(?:n)? con|corre el riesgo de) (?:\\p{L}+ |['’] ){0,4}(?:bloque|cancel|renunci|abandon|retir|fracas|prohib|vet|frustr|suspend)\\p{L}*|(?:pid|exig|reclam|quier|busc|intent|demand|llam|trat)\\p{L}* (?:\\p{L}+ |['’] ){0,6}(?:bloquear|cancelar|prohibir|vetar|suspender|abandonar|frenar|impedir|parar|paralizar|tumbar)|(?:para|a fin de) (?:bloquear|impedir|prohibir|frenar|anular|parar)|(?:si|salvo que|en caso de) (?:\\p{L}+ ){0,6}(?:bloque|cancel|renunci|abandon|fracas|prohib)\\p{L}*|indemnización por ruptura`,
  ),
  background:
    cue(`el año pasado|el mes pasado|hace (?:\\p{L}+ |\\d+ ){1,3}(?:años?|mes(?:es)?|semanas?|días)|hace \\d+ años|en (?:19|20)\\d\\d|anteriormente|previamente|
    con anterioridad|en el pasado|desde (?:la|su) (?:compra|adquisición|fusión|venta)|tras (?:la|su) (?:compra|adquisición|fusión|venta|absorción)|después de (?:comprar|adquirir|
    la compra|la adquisición)|tras haber|había|habían|fundad[oa]|nacid[oa]|resultad[oa] de|históricamente|(?:meses|años|semanas|año|mes) (?:después|más tarde)|(?:meses|años|semanas) de (?:haber|ser|la compra|la adquisición|su compra|su adquisición)|
    (?:tras|después de) (?:ser|haber sido)|(?:a raíz|después|luego) de (?:la|su) (?:compra|adquisición|fusión|venta)|en su momento|por entonces|ronda anterior|últimas adquisiciones|otras (?:compras|adquisiciones|operaciones)`),
  notDeal:
    cue(`(?:fincas?|villas?|mansi(?:ón|ones)|casas?|chalets?|pisos?|viviendas?|propiedad(?:es)?|castillos?|cuadros?|coches?|yates?|obras?|discos?|libros?|entradas?|consolas?|juegos?) (?:\\p{L}+ |, ){0,10}(?:en venta|a la venta|vendid[oa]s?)|(?:por|de|al|a|del) (?:el |la |su |un |una |joven )?(?:delanter[oa]|centrocampista|extremo|lateral|porter[oa]|guardameta|defensa central|jugador(?:a)?|futbolista|entrenador(?:a)?|ciclista|ala-pívot|pívot|mediapunta)|control de la (?:situación|pandemia|inflación|epidemia|calidad|plaga)|(?:compr\\p{L}+|adquir\\p{L}+|adquier\\p{L}+|adquisición|vend\\p{L}+|venta) (?:de |\\p{L}+ |\\d+ |[\\d.,]+ ){0,4}(?:jugador(?:es)?|delantero|defensa central|centrocampista|portero|fichaje|bitcoins?|btc|
    ethereum|casas?|viviendas?|pisos?|apartamentos?|mansión|cuadros?|obras? de arte|aviones|buques|helicópteros|vacunas|dosis|medicamentos|entradas|billetes|boletos|clientes|usuarios|
    habilidades|conocimientos?|competencias|experiencia|coches|vehículos|autos|autobuses|gas|petróleo|electricidad|energía|trigo|acciones propias|bonos|dólares|divisas|
    deuda|alimentos|juguetes|videojuegos|consolas|teléfonos|móviles|tierras|terrenos?|material(?:es)?|armas|armamento|equipos|productos|ropa|comida)|
    (?:tom\\p{L}+|asum\\p{L}+) (?:el |la |las |los )?(?:mando|relevo|riendas|palabra|delantera|decisión|decisiones|posesión|dirección|presidencia|medidas|testigo)|
    (?:impulsad|apoyad|favorecid)[oa]s? por (?:la|el) (?:compra|adquisición|integración|fusión)|propias acciones|(?:capt\\p{L}+|levant\\p{L}+|recaud\\p{L}+|coloc\\p{L}+) [^.;]{0,70}(?:bonos|deuda|impuestos|préstamo)|recompra(?:s)? de (?:acciones|bonos|deuda)|programa de recompra|adquisición de (?:clientes|usuarios|datos|talento|lenguas?|lenguaje|habilidades|conocimientos?|hábitos)|
    compra online|compras online|compras? públicas?|poder adquisitivo|carrito|lista de la compra|fecha de compra|opción de compra por|a la venta (?:en (?!primavera|verano|otoño|invierno|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|20\\d\\d)\\p{L}+|desde|el|por|a partir|este|para)|puntos? de venta|
    (?:gana|ganó|ganan|ganaron|obtuvo|beneficios?|ganancias?|plusvalías?|resultados?) [^.;]{0,60}(?:por|tras|gracias a|con) (?:la|las|su|sus) (?:venta|ventas|plusvalías?|desinversi\\p{L}+)|
    adjudic\\p{L}+ (?:\\p{L}+ ){0,4}(?:construcción|contratos?|obras?|licitación|concurso|autopista|autovía|línea|tramo|suministro|mantenimiento|servicios?|proyectos?|ampliación|rehabilitación|explotación)|ventas? (?:al por menor|minoristas|online)|preventa|fichó|fichar|fichaje|intención de compra|proceso de compra|órdenes de compra|orden de compra`),
  dealMarket: cue(
    `(?:número|volumen|ola) de (?:fusiones|adquisiciones|compras|operaciones corporativas)|fusiones y adquisiciones`,
  ),
  otherField:
    cue(`delantero|centrocampista|portero|entrenador|liga de campeones|champions|fichajes?|laliga|la liga|goles|selección nacional|copa del rey|vestuario|
    museos?|exposición|pintor|cuadros|lienzo|subasta|galería|festival|teatro|orquesta|novela|elecciones|diputad[oa]s?|senador(?:es)?|policía|guardia civil|futbolistas?|equipo de fútbol|
    club de fútbol|recetas?`),
  stake: cue(
    `participaci(?:ón|ones)|acciones|accionariado|accionistas?|capital|paquete|títulos|derechos de voto`,
  ),
  overHalf: /(?:^| )más del? (?:50|la mitad)(?= |$)/u,
  majority: cue(
    `mayorit\\p{L}+|mayoría|participación de control|toma de control|control accionario`,
  ),
  asset:
    cue(`activos?|patentes?|plantas?|fábricas?|(?<!(?:cadena|grupo|red) de )(?:tiendas|supermercados|hoteles)|tienda|inmuebles?|edificios?|mina|yacimientos?|cartera|hotel|concesi(?:ón|ones)|parques? (?:eólicos?|solares?|fotovoltaicos?)|
    derechos|locales|naves?|torres|centro comercial|marca`),
  buyout:
    cue(`a (?:sus|los) (?:trabajadores|empleados|directivos)|private equity|capital riesgo|capital privado|fondos? de inversión|fondo (?:estadounidense|británico|francés|sueco|español|norteamericano|americano|luxemburgués|alemán)|fondos?|
    lbo|compra apalancada|firma de inversión|gestora`),
  spac: cue(`spac|cheque en blanco|sociedad de propósito especial|empresa de propósito especial`),
  joint: cue(
    `joint-ventures?|empresa conjunta|sociedad conjunta|compañía conjunta|jv|empresas conjuntas`,
  ),
  listing: cue(
    `salida a (?:la )?bolsa|sal(?:ir|e|en|drá|ió) a (?:la )?bolsa|opv|ops|ipo|debut (?:bursátil|en (?:la )?bolsa)|oferta pública (?:inicial|de venta|de suscripción)|oferta de suscripción`,
  ),
  listed: cue(
    `se estren\\p{L}+|debut\\p{L}+|ya cotiza|primera sesión|precio de salida|debut(?:a|ó|an) en (?:la )?bolsa|debut bursátil|debut en bolsa|primer día de cotización|empez(?:ó|aron) a cotizar|comenz(?:ó|aron) a cotizar|estren(?:a|ó) en (?:la )?bolsa|toque de campana|salió a bolsa`,
  ),
  founding:
    cue(`nace|nacerá|ech(?:a|ó) a andar|quedó constituida|arranca|participada|cre(?:a|an|ar|ará|arán|ó|aron|ación|ado|ada)|constitu\\p{L}+|form(?:a|an|ar|arán|ó|aron)|lanz(?:a|an|ar|ó|amiento)|anuncia\\p{L}*|fund(?:a|an|ar|ó)|acuerd\\p{L}+|
    firm(?:a|an|ó|aron|ar)|se unen|se alían`),
  price:
    cue(`por|precio|importe|monto|valor|valorad[oa]|compr\\p{L}+|adquisición|adquier\\p{L}*|adquir\\p{L}+|operación|transacción|oferta|opa|paga|pagó|pagará|pagar|pago|desembols\\p{L}+|venta|
    vend\\p{L}+|ronda|recaud\\p{L}+|levant\\p{L}+|capt(?:a|ó|ar|ado)|financiación|financiamiento|inversión|inviert\\p{L}+|invertir\\p{L}*|acuerdo|efectivo|total|contraprestación|cifra|inyec\\p{L}+`),
  payment:
    cue(`sobre la mesa|(?:cifr|sitú|estim)\\p{L}+ (?:el|la) (?:precio|operación|importe) en|precio (?:de compra|de adquisición|de venta|total|final|acordado|de la operación|de la transacción)|importe (?:total )?(?:de la operación|de la transacción|de la compra)|valor (?:total )?(?:de la
    operación|de la transacción|de la compra)|paga|pagó|pagará|pagarán|pagar|pagado|desembols\\p{L}+|abon(?:a|ó|ará)|contraprestación|monto (?:total )?de la (?:operación|transacción)|(?:importe|monto|precio|operación|transacción|cifra) (?:\\p{L}+ ){0,2}(?:ronda|rondaría|asciende|ascendió|ascendería|alcanza|alcanzaría|alcanzar|supera|superaría|sitúa|cercan[oa])`),
  valuation: cue(
    `valoraci(?:ón|ones)|valuación|valora (?:a|en|la|el)|valorada?|valorado|valorándola|valor de empresa|valor empresa|valúa|valuada|valuado|tasad[oa]|valoró|valorar|vale|pre-money|post-money|valor de mercado de la operación`,
  ),
  otherSum:
    cue(`en (?:los próximos )?(?:\\p{L}+|\\d+) años|hasta 20\\d\\d|valor (?:bruto|nominal)|ingresos?|ventas (?:de|anuales|por|netas)|facturaci(?:ón|ones)|factura|facturó|facturado|beneficios?|ganancias?|pérdidas?|ganó|perdió|resultados?|ebitda|ebit|oibda|margen|capitalización|capitaliza|
    (?<!incluyendo |incluida |incluida la |incluyendo la )deudas?(?! incluida)|endeudamiento|pasivos?|primas?|multas?|sanción|comisión|comisiones|indemnización|costes?|costos?|ahorros?|sinergias|dividendos?|salarios?|sueldo|préstamos?|créditos?|bonos|
    activos bajo gestión|bajo gestión|gestiona|presupuesto|contratos?|subvenci(?:ón|ones)|ayudas?|pedidos|al año|anuales|anual|el año pasado|hasta la fecha|desde su fundación|mercado (?:de|mundial|valorado)|
    valor en bolsa|bursátil|en bolsa|recaudación|patrimonio|fortuna|avales?|gasto|gastos|anterior(?:es)?|trimestre|ejercicio|plan de`),
  round: cue(`series? [a-k]\\d?|pre-semilla|semilla|pre-seed|preseed|seed`),
  person:
    cue(`nombr(?:a|ó|ado|ada|ará)|asum(?:e|ió|irá)|será (?:el|la|nombrad\\p{L}+)|liderará|dirigirá|deja|dejará|dejó|abandona|dimit\\p{L}+|renunció|sustitu\\p{L}+|
    continuará|permanecerá|seguirá|se incorpora\\p{L}*|se une|se unirá|se convertirá|pasará a|pasa a ser|suced\\p{L}+`),
  departs: cue(
    `deja(?:rá)?|dejó|dimite|dimitirá|abandona(?:rá)?|se retira|renuncia a su cargo|salida de`,
  ),
  funding: cue(
    `rondas?|financiación|financiamiento|inversores|inversionistas|inversor|capital riesgo|capital semilla|venture|series?|semilla|startup|start-up|ampliación de capital|capital|liderad[ao]`,
  ),
  ahead:
    cue(`adquirirá|comprará|venderá|fusionará|fusionarán|será|serán|prevé|prevén|prevista?|previsto|espera|esperan|acuerdo|acuerda|acordado|acordaron|pretende|quiere|quieren|planea|planes?(?! (?:estratégic|de (?:negocio|crecimiento|expansión|desinversi)|industrial))|propone|propuso|
    propuesta|oferta|opa|sujet[oa]s?|pendiente|(?<!(?:tras|con|recibir|obtener|recibido|obtenido|recibió|obtuvo) (?:\\p{L}+ ){0,2})(?:aprobación|autorización|autoridades)|se cierre|cerrará|completará|anunci(?:a|ó) (?:su|un) (?:intención|plan)|intención|va a|van a|(?<!(?:la|una|esta|dicha|su|cuya|misma|otra) )firma|firm(?:an|ó|aron|ado)|
    proceso de|lanza|lanzó|iniciará|inicia|inicio`),
  done: cue(
    `(?:ha|han) \\p{L}+[ai]do (?:\\p{L}+ ){0,8}(?:al|tras) (?:adquirir|comprar|absorber|hacerse|quedarse)|complet(?:a|ó|ado|ada)|cerr(?:ó|ado)|cierra|compró|adquirió|vendió|culmin(?:a|ó)|acaba de|ya ha|concret(?:a|ó)|formaliz(?:a|ó)|se hizo|absorbió|se fusionaron`,
  ),
  closing: cue(
    `se espera|espera (?:cerrar|completar)|prevé (?:cerrar|completar)|cierre|se cerrará|previst[oa]|antes de(?:l)? (?:fin|final|finales)|a finales de|hasta el|a más tardar`,
  ),
  rest: cue(
    `restante|resto (?:de|del)|que (?:aún )?no (?:posee|poseía|controla|controlaba|tenía|tiene)|totalidad|el 100|minoritarios|ya (?:posee|poseía|controla|controlaba|tenía|tiene|contaba)`,
  ),
  partTaken: cue(
    `participación (?:\\p{L}+ ){0,2}(?:en|de|del)|(?:entra|entrar|entrada|entró|entrará) en el (?:capital|accionariado)|minoritari[oa]s?|una parte de|un paquete`,
  ),
  sellerOpens:
    / (?:al fondo|a los fondos|del fondo|propiedad (?:de|del)|en manos (?:de|del)|fondo (?:\p{L}+ ){0,3}(?:vende|vendió)) /u,
  namedSeller:
    /(?:^| )(?:(?:vendedor(?:es|a)?) (?:es|son|ha sido)|(?:actual(?:es)?|antigu[oa]s?|anterior(?:es)?|hasta ahora) (?:dueñ[oa]s?|propietari[oa]s?|accionistas?|titular(?:es)?)|(?<!nuevo )(?:su|sus) (?:dueñ[oa]s?|propietari[oa]s?|accionistas? (?:mayoritari[oa]s?|principal|únic[oa]|de control)|matriz)|hasta ahora (?:propiedad de|en manos de|controlad[oa] por))(?: (?:,|:|el|la|los|las|un|una|\p{L}{5,})){0,5}$/u,
  heldBy:
    /^[^.;:]{0,60}?(?:(?:filial|propiedad|(?:controlad|participad|poseíd)[oa](?: al \d+ %)?(?: hasta ahora)?) (?:de|del|por)|pertenec(?:e|ía|ió)(?: \p{L}+){0,2} (?:a|al))(?: (?:el|la|los|las|un|una|\p{L}{5,})){0,4}$/u,
  namedBuyer:
    /(?:^| )(?:(?:comprador(?:es|a)?|inversor principal) (?:es|son|ha sido|será)|nuev[oa]s? (?:dueñ[oa]s?|propietari[oa]s?|accionistas? (?:mayoritari[oa]|de control)) (?:es|será|serán|son))(?: (?:,|:|el|la|los|las|un|una|\p{L}{5,})){0,5}$/u,
  dealValue: cue(
    `(?:operación|transacción|compra|venta) , (?:tasad|valorad|cifrad)[oa] en|(?:operación|transacción|oferta|acuerdo|adquisición|compra|venta|fusión|opa|trato|compraventa) [^,;]{0,40}(?:por|de|valorad[oa]|valor|importe|monto|cifrad[oa]|asciende|ascendió|alcanza)`,
  ),
  dealHead: /^(?:compra|adquisición|comprar|adquirir|opa|compraventa)/,
  otherShare: SPANISH_OTHER_SHARE,
  stakeNext:
    openingCue(`que (?:tenía|tiene|poseía|posee|controlaba|ostentaba|mantenía)|(?:del|de su|de las|de los|de la|en el|del total del|de todas las) (?:\\p{L}+ )?(?:capital|acciones|participaciones|títulos|derechos de voto|accionariado|propiedad|sociedad|empresa|compañía|firma|grupo|participación)|
    de participación|de acciones|accionario|accionarial|de capital|en \\p{L}+|de sus acciones`),
  alreadyHeld: cue(
    `posee|poseía|poseen|tiene|tenía|ya|controla|controlaba|en manos de|cuenta con|contaba con|ostenta|mantiene|propietari[oa]|conserva|conservará|mantendrá`,
  ),
  notStake:
    cue(`del nuevo grupo|subir|bajar|cada un[oa]|prima|descuento|sube|suben|subió|baja|bajan|bajó|cae|caen|cayó|gana|ganó|pierde|crece|crecen|creció|crecimiento|aumento|caída|alza|desplom\\p{L}+|dispar(?:a|an|ó|aron|aban)|avanz\\p{L}+|retroced\\p{L}+|ced(?:e|en|ió|ían|ía)|rebot\\p{L}+|se dej\\p{L}+|hund\\p{L}+|desciend\\p{L}+|descendi\\p{L}+|en el (?:extranjero|exterior)|al exterior|incremento|repunta|repuntó|inflación|tasa|margen|interés|
    rebaja|(?:más|menos)(?! del?(?: un)?$)|anual|interanual|del mercado|de mercado|de las ventas|de los ingresos|del total|de descuento|de los usuarios|de los clientes|de los empleados|de la plantilla|de la población|
    de crecimiento|en bolsa|al cierre|durante`),
}
