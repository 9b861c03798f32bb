import { wordSet } from './words.ts'

/** Nouns that announce a company's name or stand for it. */
export const SPANISH_COMPANY_NOUNS =
  wordSet(`empresa empresas compañía compañías sociedad sociedades grupo grupos firma firmas startup startups start-up
  fabricante fabricantes operador operadora operadores operadoras especialista distribuidor distribuidora productor productora
  proveedor proveedora competidor competidora rival rivales filial filiales subsidiaria matriz gigante gigantes líder plataforma
  cadena marca aseguradora laboratorio laboratorios farmacéutica cervecera petrolera gasista eléctrica energética constructora
  inmobiliaria socimi aerolínea naviera siderúrgica cementera minera tecnológica editorial productora estudio estudios agencia
  consultora despacho bufete unicornio fintech biotecnológica conglomerado desarrollador desarrolladora propietario propietaria
  dueño dueña comprador inversor accionista socio entidad teleco telecos hotelera cooperativa fondo gestora holding corporación
  multinacional consorcio emisora televisora cableoperador comercializadora supermercados minorista mayorista retailer pyme bodega
  promotora concesionaria embotelladora panificadora textil automovilística desarrollador
  ingeniería transportista integrador proveedores comunidad denominada llamada bautizada sello periódico diario revista club
  exchange bolsa química papelera azucarera conservera láctea cárnica alimentaria maderera vidriera ceramista asegurador reaseguradora
  correduría neobanco proptech insurtech healthtech edtech foodtech agtech legaltech ensambladora automotriz
  financiera crediticia hospitalaria clínica turística logística transportadora metalúrgica siderometalúrgica acerera tabacalera
  licorera vitivinícola aceitera harinera avícola ganadera agroindustrial agropecuaria generadora gasera distribuidoras
  ingenierías joya tecnológicas aerolíneas aseguradoras energéticas constructoras inmobiliarias petroleras mineras cadenas plataformas`)

/** Nouns for a part of a company that can be sold. */
export const SPANISH_UNIT_NOUNS =
  wordSet(`filial filiales división divisiones unidad negocio negocios área rama segmento planta plantas fábrica activos activo control mayoría
  participación participaciones acciones marca marcas cartera departamento tiendas operaciones operación subsidiaria brazo red
  torres estaciones gasolineras hoteles concesiones minas centrales parques edificios oficinas sucursales supermercados refinerías terminales`)

/** Adjectives of countries and regions, which may stand for a company of that country ("la española X"). */
export const SPANISH_DEMONYMS =
  wordSet(`estadounidense norteamericano norteamericana americano americana francés francesa británico británica inglés inglesa
  alemán alemana italiano italiana español española españoles holandés holandesa neerlandés neerlandesa belga suizo suiza sueco sueca
  danés danesa noruego noruega finlandés finlandesa irlandés irlandesa portugués portuguesa luso lusa griego griega polaco polaca
  austriaco austriaca austríaco austríaca ruso rusa turco turca israelí chino china japonés japonesa nipón nipona coreano coreana
  surcoreano surcoreana indio india canadiense australiano australiana brasileño brasileña mexicano mexicana argentino argentina
  chileno chilena colombiano colombiana peruano peruana venezolano venezolana uruguayo uruguaya ecuatoriano ecuatoriana boliviano
  paraguayo panameño panameña costarricense guatemalteco salvadoreño hondureño dominicano dominicana cubano puertorriqueño centroamericana
  latinoamericano latinoamericana europeo europea asiático asiática saudí emiratí catarí qatarí marroquí egipcio sudafricano
  singapurense taiwanés luxemburgués luxemburguesa catalán catalana vasco vasca gallego gallega andaluz andaluza valenciano valenciana
  madrileño madrileña barcelonés barcelonesa sevillano asturiano aragonés murciano mallorquín canario cántabro navarro californiano
  neoyorquino londinense parisino berlinés bávara escocés checo húngaro rumano ucraniano`)

/** Capitalised words that are not names: openers of sentences, institutions, everyday nouns. */
export const SPANISH_COMMON =
  wordSet(`acción acciones actividad activos acuerdo acuerdos además administración adquisición adquisiciones agosto ahora algunos alianza ambas
  ambos análisis analistas anuncio anunció año años apoyo aprobación artículo asamblea así asimismo aspecto asociados aunque autoridades
  ayer bajo banco bancos bolsa cabe calle cambio capital caso central centro cerca ciudad clientes comercio comisión como compañía
  compañías competencia compra compras comunicado con concretamente conforme congreso consejo consulta consumo contacto contra corte
  cotización cuando cuatro cuenta cultura dado datos decisión dentro deporte deportes derecho desde después deuda día diario diciembre
  dinero dirección director dirigida domingo donde dos economía efectivamente ejecutivo ejecutivos ejercicio empleados empresa empresas
  empresarial energía enero entidad entre entrevista españa específicamente esperan espera esta estado estados estrategia estudio euros
  europa exclusiva expansión fase febrero fecha final finalmente financiación financiero finanzas firma fondo fondos fotos frente
  fuente fuentes fuerza fundada fundado fundador fusión fusiones ganancias general gerente gestión global gobierno gracias gran grandes
  grupo hace hacienda hasta historia hoy hoja idea impacto impuesto incluso industria información informe ingresos inicio innovación
  integración interés internacional internet intervención inversión inversiones inversores jefe jornada jueves julio junio junta juntos
  justicia la ley libre línea lista local lunes mañana marca marcas martes marzo más mayo media medios mejor menos mercado mercados mes
  mientras miércoles millones ministerio ministro ministra modelo moneda mundo música muy nace negocio negocios ningún ninguna noche
  nota noticias noviembre nueva nuevo nuevos número objetivo octubre oferta ofertas oficina opa operación operaciones opinión organismo
  otra otras otro otros página pago país países parte participación particularmente pero perfil periodista plan plataforma plazo
  política por porque portada portavoz posteriormente precio precios presentación presidencia presidente presidenta previamente primer
  primera primero principales privacidad problema proceso producción producto productos programa propiedad propuesta próximo proyecto publicado
  público publicidad puede puesto pues quien quienes recientemente redacción redes región registro regulador resultado resultados
  reunión riesgo ronda sábado salud sector según segundo seis semana semestre septiembre serie servicio servicios si siguiente sin
  sistema sistemas situación sobre social sociedad socios solo sólo sostenibilidad startup startups suscripción tal tales también
  tampoco tanto tarde te tecnología tecnologías telecomunicaciones tema tercer tercera texto tiempo tienda tiendas título todo todos
  tras trabajo transacción transición tratado tres tribunal tribunales trimestre tu turismo último última últimas últimos una unidad
  unión universidad unos usuarios valor valores venta ventas versión vía vice viernes video vídeo vida vivienda volver ya zona abril ceo cfo
  coo cto opa opv ipo cnmv cnmc ia pib iva bce fed ue usa eeuu ee uu euro dólares dólar millón por ciento director ejecutivo comparte
  compartir facebook twitter linkedin whatsapp instagram telegram correo newsletter cookies aviso política contacto suscríbete regístrate
  leer ver lea vea foto imagen archivo original creada creado lanzada conocida conocido respaldada respaldado ubicada ubicado basada
  valorada valorado aprobada aprobado entonces igualmente paralelamente efectivo constitución código circular superintendencia
  secretaría dirección gerencia vicepresidente abogados asesores asesor banca constituida participada cada cualquier dicha dicho este
  estos estas ese esa eso aquel algo alguien nadie nada mucho muchos poco pocos varias varios fundación ayuntamiento comunidad
  colaboradores directivas asambleas accionistas es son fue será ha han hay era eran está están estará se le les lo los las el al del
  de en y e o u ni que qué cómo cuál quién dónde cuándo no sí sindicatos sindicato trabajadores trabajador comerciantes vecinos agricultores ganaderos consumidores médicos farmacéuticos libreros pescadores inquilinos proveedores rivales competidores pasajeros aficionados alcaldes piden pide exigen reclaman temen niegan acusan avisan protestan rechazan frenan peligra fracasan fracasa portazo estreno debut boda puja contraoferta comprador compradores pretendientes desenlace batalla pulso cerrado cerrada captó recaudó levantó prevé permite incluye conserva mantiene abandona`)

/** Everyday words that companies carry in their names. */
export const SPANISH_BRAND_WORDS =
  wordSet(`grupo banco caja seguros energía energías renovables media comunicación salud farma inmobiliaria telecom
  telecomunicaciones servicios soluciones sistemas digital desarrollo finanzas capital inversiones industrias tecnología tecnologías
  international internacional españa europa méxico chile colombia perú argentina logística transportes líneas aéreas motors
  software studio studios games mobile biotech editorial alimentos hoteles airlines partners ventures holdings properties`)

/** Places as Spanish writes them. Lower case. */
export const SPANISH_PLACES =
  wordSet(`españa francia alemania italia reino_unido inglaterra escocia irlanda bélgica países_bajos holanda suiza austria portugal
  grecia suecia noruega dinamarca finlandia polonia república_checa hungría rumanía bulgaria rusia ucrania turquía israel egipto
  marruecos argelia túnez nigeria sudáfrica áfrica estados_unidos eeuu ee.uu ee uu canadá méxico brasil argentina chile colombia perú
  venezuela uruguay paraguay bolivia ecuador panamá costa_rica nicaragua honduras guatemala el_salvador salvador cuba puerto_rico
  república_dominicana centroamérica latinoamérica américa_latina iberoamérica sudamérica américa norteamérica china japón corea
  corea_del_sur india indonesia malasia singapur taiwán hong_kong tailandia vietnam filipinas australia nueva_zelanda europa asia
  arabia_saudí arabia_saudita catar qatar emiratos dubái abu_dabi kuwait madrid barcelona valencia sevilla zaragoza málaga bilbao
  murcia palma alicante córdoba valladolid vigo gijón coruña granada vitoria oviedo pamplona almería san_sebastián burgos
  cataluña andalucía galicia euskadi país_vasco aragón asturias cantabria navarra rioja extremadura canarias baleares castilla lisboa
  oporto parís londres berlín múnich fráncfort hamburgo colonia viena roma milán turín bruselas amberes ámsterdam ginebra zúrich
  luxemburgo copenhague estocolmo oslo helsinki varsovia praga budapest moscú atenas estambul nueva_york washington san_francisco
  los_ángeles boston chicago miami seattle ciudad_de_méxico cdmx monterrey guadalajara puebla tijuana cancún bogotá medellín cali
  barranquilla cartagena lima arequipa santiago valparaíso buenos_aires rosario montevideo asunción quito guayaquil caracas la_paz
  san_josé san_salvador tegucigalpa managua la_habana santo_domingo san_juan são_paulo sao_paulo río_de_janeiro pekín shanghái tokio
  seúl américa_del_norte américa_del_sur hispanoamérica norte wall_street silicon_valley unión_europea moncloa california texas florida delaware caribe`)
