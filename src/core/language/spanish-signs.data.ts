import type { SignRow } from './sign-table.ts'

/**
 * Spanish phrases that speak of a deal between companies, or of something else that looks like one. Weights are
 * judgements: 1 is as good as proof in a headline. A star stands for up to four words.
 */
export const SPANISH_SIGNS: readonly SignRow[] = [
  [
    1,
    `compra el * de|compra la mayoría|adquisición por|opa|opas|oferta pública|oferta de compra|oferta por|ofertas por
ofertas vinculantes|oferta no vinculante|fusión con|fusión entre|fusionarse|se fusionan|fusionarán
entra en el capital|entrada en el capital|entrada en el accionariado|ronda de financiación|ronda de inversión
ronda serie|levanta * millones|recauda * millones|capta * millones|vende su|vende sus|vender su|vender sus
hacerse con|se deshace de|traspasa|traspasó|empresa conjunta
sociedad conjunta|joint venture|salida a bolsa|cambio de manos
nuevo dueño|nuevo propietario|nuevos dueños|comprador|compradores|pone a la venta|puja por|pujan por
en la puja|puja|interés por comprar|negociaciones para|ultima la|ultima una|ultima su|recompra la|adquirida por
comprada por|vendida a|vendido a|absorción de|voto a favor de * fusión|proceso de venta|mandato de venta`,
  ],
  [
    0.7,
    `compra de la|compra del|adquisición de|adquisición del|fusión de|venta de su|venta de sus|venta de la|venta del
ronda de|vende el|en venta su|integración de ambas|pretendientes|ha sido vendida|ha sido vendido|ha sido adquirida
ha sido adquirido|ha sido comprada|fue vendida|fue adquirida|fue comprada|fue adquirido|será adquirida|será vendida
toma de control|tomar el control|toma el control`,
  ],
  [
    0.5,
    `adquisición|adquisiciones|compra|adquiere|adquirir|adquirió|adquirido|compró|comprar|vende|vendió|vender|venta
fusión|fusiones|fusionar|participación de|participación mayoritaria|participación minoritaria|accionista|accionistas
capital|filial|fondo|fondos|inversores|inversionistas|valoración|valora|operación|transacción|accionariado
integración|oferta|ofertas|capital riesgo|capital privado|private equity|competencia|cnmc|términos de la
importe de la operación|monto de la|no trascendió|no ha trascendido|activos|dueña|dueño|propietario`,
  ],
  [0.45, `en el punto de mira|en la mira de|punto de mira a`],
  [
    -0.6,
    `beneficio neto|ganancias|resultados|dividendo|dividendos|alianza|convenio|contrato|contratos|adjudica|adjudicación
licitación|pedido|lanza un|lanza una|lanza su|presenta su|presentado|nuevo modelo|condena|condenan|condenado|demanda
juzgado|tribunal|sentencia|multa|huelga|jugador|jugadores|portero|guardameta|delantero|entrenador|fichaje|fichajes
ficha al|ficha a|club|temporada|temporadas|derechos del jugador|museo|exposición|cuadro|nombra|nombrado|nombrada
nombramiento|sustituye|ibex|wall street|índice|analistas|inflación|tipos de interés|vivienda|viviendas|hipoteca
bonos|emisión|subvención|inversión * planta|nueva planta|festival|ministro|elecciones|directora financiera
director financiero|bitcoin|bitcoins|criptomonedas|despedirá|despide|despidos|recorte de plantilla|sindicatos
investigación|investiga|fiscalía`,
  ],
  [
    -1.5,
    `acciones propias|recompra de acciones|propias acciones|programa de recompra|derechos económicos del
poder adquisitivo|reconocimiento médico|cierra en rojo|cierra en verde|cierra con alzas|cierra con pérdidas
siguen siendo independientes|compañías independientes|ganó * millones|gana * millones|ganó un|gana un`,
  ],
  // Bids as they are raised, countered and given up.
  [
    1,
    `contraoferta|contraopa|sobrepuja|mejora su oferta|mejoró su oferta|mejorar su oferta|mejora la oferta
eleva su oferta|elevó su oferta|elevar su oferta|eleva la oferta|sube su oferta|aumenta su oferta
mejora su propuesta|eleva * propuesta por|oferta mejorada|oferta rival|oferta competidora
guerra de ofertas|guerra de opas|batalla por|caballero blanco
retira su oferta|retiró su oferta|retirar su oferta|retira la oferta|se retira de la puja
se retiró de la puja|se retira * carrera por|abandona la puja|renuncia a comprar|renuncia a la compra
renuncia a la fusión|desiste de comprar|rechaza la oferta|rechaza la opa|rechazó la oferta
rechaza * oferta de`,
  ],
  [
    0.5,
    `por acción|por título|el consejo * oferta|los accionistas|vía libre a|pujar|tira la toalla`,
  ],
  // A company on sale, with or without its own consent.
  [
    1,
    `a punto de ser vendida|a punto de ser vendido|a punto de ser comprada|a punto de ser adquirida
a un paso de ser vendida|a punto de venderse|a punto de cambiar de manos|a punto de cambiar de dueño
está en venta|esté en venta|estar en venta|estaría en venta|sigue en venta|no está a la venta
puesta en venta|puesto en venta|puesta a la venta|venta inminente|cuelga el cartel de se vende
mandato para vender|mandato para la venta|interesados en comprar
interesados en la compra|ofertas de compra|recibido * ofertas|recibe ofertas`,
  ],
  [
    0.5,
    `fuentes del sector|grupos extranjeros|interesados|acuerdo inminente|pretendiente|desmiente contactos`,
  ],
  // Companies that unite, whoever is for or against it.
  [
    1,
    `frenar la unión|frenar la fusión|frenar la compra|frenar la opa|frenar la integración
impedir la fusión|impedir la compra|impedir la unión|bloquear la fusión|bloquear la compra
bloquear la unión|contra la fusión|contra la opa|contra la unión de|oponen a la unión
oponen a la fusión|opone a la fusión|oponen a la compra|oponen a la opa|rechazan la fusión
rechazan la unión|boda entre|matrimonio entre|fusión entre iguales|unión de * y
autoriza la adquisición|autoriza la opa|autorizado la compra|autorizado la fusión
aprueba la compra|aprueba la fusión|prohíbe la compra|prohíbe la fusión|prohíbe la adquisición
veta la compra|veta la fusión|luz verde a la compra|luz verde a la fusión|luz verde a la adquisición
luz verde a la opa|luz verde para comprar|visto bueno a la compra|visto bueno a la fusión
empresa mixta|sociedad mixta|participada al|culminar la fusión|completar la fusión|cerrar la compra`,
  ],
  [
    0.5,
    `luz verde|sin condiciones|sinergias|segunda fase|primera fase|en fase|nuevo grupo|grupo resultante`,
  ],
  // What follows from a deal that is told already.
  [
    1,
    `cierra la fusión
ha cerrado la compra|ha cerrado la venta
completa la fusión|completó la compra
completó la adquisición|culmina la fusión
compra * formalizada|operación quedó
ya controla|nueva dueña|nueva propietaria|único accionista|única propietaria|único propietario
se convierte en dueña|se convierte en propietaria|negocia en exclusiva
en exclusiva con|exclusividad con|periodo de exclusividad|paga caro|sobreprecio|precio pagado
pagados por`,
  ],
  [
    0.5,
    `qué cambia|qué cambiará|equivalen a|múltiplo|deja el negocio|la familia * vende|cerrará en
hoja de ruta|contrato de compraventa`,
  ],
  // Deal nouns before other articles.
  [
    0.7,
    `venta de los|venta de las|la venta de * a|la compra de * por|abre su capital|abrir su capital|apertura de capital|ampliación de capital
suelta lastre|exclusión de bolsa|exclusión de cotización|compraventa forzosa|venta forzosa
adiós a la bolsa|concurso de acreedores|unidad productiva|salto al parqué|salto a bolsa|folleto`,
  ],
  [
    0.5,
    `posición de dominio|posición dominante|abre una investigación|los títulos|tomará las riendas
junta de accionistas`,
  ],
  // What a company does with its staff and works.
  [
    -0.6,
    `despido de|despido|cierre de su planta|cierre de la planta|cierra su planta|cierra la planta
expediente de regulación|paro por`,
  ],
  // How the press tells of owners that come and go.
  [
    1,
    `pasa/pasan/pasará/pasó/pasarán/cae/acaba/acabó/queda en/a manos|en manos de|en manos del|pasa/pasará/pasó a ser propiedad/filial|pasa/pasará/pasó a formar parte|pasa/pasará/pasó a control|bajo el paraguas|bajo control|cambia/cambió/cambiará/cambiar de dueño/manos/propietario/dueños
tiene/tendrá/encuentra/estrena nuevo/nueva/comprador dueño/dueña/propietario|ya es propiedad|se hace/hizo/hará/haría con|se queda/quedó/quedará con|se adueña/apodera de|se adjudica/impone|tomó/tomará/asume/asumirá/asumió el control|toma/tomó las riendas
da/dio/dará entrada a|entrada de un socio|nuevo socio|socio financiero/industrial/mayoritario/minoritario/estratégico|accionista mayoritario/único/principal|accionista de referencia|la mayoría del capital|totalidad de las acciones|totalidad del capital|100 % de|100 % del|de las acciones|del accionariado
oferta vinculante/firme/indicativa/amistosa/hostil|carta de intenciones|acuerdo vinculante|acuerdo de compraventa|acuerdo para la compra/venta|acuerdo para adquirir/comprar/vender|negocia/negocian/negociación la/para la compra/venta/adquisición|negociaciones avanzadas/exclusivas|conversaciones avanzadas|período de exclusividad
pone/puso/pondrá en venta|a la venta|en venta|busca/buscan/buscaba comprador/socio|encuentra/encontró comprador|encontrar comprador|cierra/cerró/cerrado/culmina/completa/completado/formaliza/formalizado/ultima/pacta/pactado/acuerda la/su compra/venta/adquisición/entrada|cierre de la compra/operación
mbo|management buy|de empleados a propietarios|administrador concursal|romper/rompen/rompe/rotas las negociaciones/conversaciones|portazo a la oferta/opa/fusión/compra|compañía conjunta|crean/crearán/constituirán/constituyen una empresa/sociedad/compañía
toma/tomará/adquiere un/una participación|desprenderse de|se desprende/desprendió de|luz verde a la|autoriza la compra/fusión/operación|niega/desmiente * venta|ha adquirido/comprado/vendido/traspasado/absorbido`,
  ],
  [
    0.6,
    `vendedor|vendedora|importe|no se ha hecho público|no han desvelado|sin desvelar|operación valorada|valorada en|valorado en|valora * compañía/empresa/cadena/entidad/grupo|valor de empresa|deuda incluida|visto bueno|plácet|sujeta a|condicionada a|pendiente de|regulador
relevo generacional|sin relevo|fondo de capital|desembolsa/desembolsará/desembolsado|familia fundadora|fundadores|due diligence|earn out|primera adquisición|segunda compra|tercera compra`,
  ],
]
