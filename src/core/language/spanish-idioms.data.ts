import type { TriggerRow } from './trigger-table.ts'

/**
 * Spanish verbs and nouns that tell a deal together with another word only, as headlines like to: owners that come and go,
 * eyes that are set on somebody. Weights as in the table of triggers.
 */
export const SPANISH_IDIOMS: readonly TriggerRow[] = [
  // How headlines say that somebody buys, by verbs that mean much else besides.
  [
    'buy',
    'finite',
    0.6,
    `se~hacía|hicieran|harían+con se~quedará|quedaron|quedarán|quedaba+con se~apodera|apoderó|apoderan+de|del se~lleva|llevó|llevará|anota|anotó|compra|compró|merienda|zampa
    se~adueña|adueñó+de|del se~asegura|aseguró+control|mayoría|% se~impone+puja se~convierte|convertirá|convirtió|convierten+accionista|socio|propietaria|dueño|dueña
    entra|entran|entró|entrará|entraría|desembarca+capital|accionariado|%
    toma|toman|tomó|tomará|tomaría|asume|asumió|asumirá|logra|obtiene|gana|recupera|alcanza+control|mayoría|participación|riendas|mando
    compra|compran|compró|comprará|adquiere|adquirió|suma|incorpora|incorpora|incorporó|suma|sumó+portafolio|cartera|participación|%
    fagocita|engullirá|engulló|devora absorben absorberán absorbería
    lanza|lanzan|lanzó|lanzará|lanzaría|presenta|presentó|presentará|formula|formuló|registra|plantea|prepara|hace|hizo+opa|oferta|opas
    gana|ganó|vence|venció+puja|subasta|concurso pone|puso|pondrá|echa+mano|guante|lazo recompra recompró rescata|rescató|rescatará
    ficha+compañía cierra|cerró|cerrará|ultima|sella|selló|culmina|firmó|acuerda|pacta+compra|adquisición`,
  ],
  [
    'buy',
    'infinitive',
    0.55,
    `apoderarse|adueñarse+de|del llevarse convertirse+accionista|dueño|propietario|socio asumir|obtener|recuperar|lograr+control|mayoría
    entrar|desembarcar+accionariado|capital integrar fagocitar comprándole echar+guante lanzar|formular|plantear+oferta|opa ganar+puja`,
  ],
  [
    'buy',
    'participle',
    0.6,
    `apoderado+de adueñado+de llevado+puja convertido|convertida+accionista|dueño|dueña|propietario|propietaria|socio
    asumido|logrado|obtenido|tomado|recuperado+control|mayoría|participación entrado|desembarcado+accionariado|capital lanzado|formulado|planteado|registrado|presentado+oferta|opa|opas
    integrado+filial fagocitado fagocitada engullido engullida han~quedado+con se_ha|se_han~adjudicado ganado+puja|subasta rescatado|rescatada absorbidos absorbidas`,
  ],
  ['buy', 'noun', 0.55, `toma|entrada+accionarial|mayoría desembarco+capital|accionariado`],
  // Under whose roof a company comes.
  [
    'join',
    'finite',
    0.6,
    `pasa|pasan|pasó|pasará|pasarán|pasaría|pasar|pase+manos|propiedad|control|órbita|formar|filas|paraguas|integrarse|depender|pertenecer|ser
    cae|cayó|caerá|acaba|acabó|acabará|queda|quedó|quedará|quedaría|recala|termina|terminará+manos|órbita|control|bajo
    se~integra|integran|integrará|integró|incorpora|incorporará|une|suma+grupo|en|al|a
    cambia|cambian|cambió|cambiará|cambiaría|cambiar+manos|dueño|dueños|propietario|propietarios|accionista
    tiene|tendrá|encuentra|encontró|halla|estrena|estrenará+dueño|dueña|dueños|propietario|propietarios|comprador entra|entró|entrará+órbita|grupo
    pertenece|pertenecerá|pertenecerán+a|al`,
  ],
  [
    'join',
    'participle',
    0.6,
    `pasado+manos|propiedad|control cambiado+manos|dueño|propietario caído+manos integrado|integrada+grupo`,
  ],
  ['join', 'finite', 0.5, `pasa|pasan|pasará|pasarán|pasaría|pasó|pasar+a|al recae+a|al`],
  [
    'sell',
    'finite',
    0.6,
    `se~desprenderían|desprendía|desligó|desliga|deshacen+de|del suelta|soltó coloca|colocó+% traspasan|traspasará|traspasaría enajenará enajenó transfiere|transfirió+acciones|participación|filial
    sale|salen|salió|saldrá|saldría+capital|accionariado desinvierte|desinvirtió pone|ponen|puso|pondrá|saca|sacó+venta`,
  ],
  [
    'sell',
    'infinitive',
    0.55,
    `desprenderse|deshacerse+de|del salir+capital|accionariado poner|sacar+venta desprendiéndose`,
  ],
  [
    'merge',
    'finite',
    0.6,
    `unen|unirán|unieron|combinan|combinarán+fuerzas|negocios|operaciones|destinos|caminos se~fusionan|fusionarán|fusionaron|casan|funden|integrarán`,
  ],
  [
    'merge',
    'infinitive',
    0.55,
    `unir|combinar|sumar+fuerzas|negocios|operaciones|destinos casarse`,
  ],
  [
    'raise',
    'finite',
    0.5,
    `cierra|cerró|cierran|completa|completó|anuncia|anunció|obtiene|obtuvo|consigue|consiguió|recibe|recibió|logra|logró|concluye|capta|asegura+ronda|financiación|financiamiento|inversión|serie|semilla|capital
    recaudará|recauda levanta|capta|consigue|obtiene|recibe|reúne|reunió|atrae|atrajo|embolsa+millones se~embolsa`,
  ],
  [
    'raise',
    'participle',
    0.5,
    `completado|anunciado|obtenido|conseguido|recibido|logrado|cerrado|captado+ronda|financiación|financiamiento|inversión|serie|millones`,
  ],
  [
    'list',
    'finite',
    0.7,
    `debuta|debutó|debutará|sale|saldrá|llega|llegó|toca|da|dio|prepara|estrena+bolsa|parqué|bme|bursátil|salto`,
  ],
  ['list', 'infinitive', 0.7, `saltar|dar+bolsa|parqué cotizar+bolsa`],
  [
    'venture',
    'finite',
    0.5,
    `crean|crearán|crearon|forman|formarán|constituyen|constituirán|fundan|lanzan|montan+conjunta|conjunto|venture|mixta|jv|común|compartida`,
  ],
  // Who has an eye on whom; who is named as the new owner.
  [
    'buy',
    'finite',
    0.55,
    `pone|puso|pondrá|echa|echó|tiene|fija|fijó|posa+ojo|ojos apunta|apuntan+a|al mira|miran+compra será|serán|es+dueño|dueña|propietario|propietaria`,
  ],
  ['buy', 'participle', 0.55, `puesto|fijado|echado+ojo|ojos`],
  ['buy', 'noun', 0.5, `nuevo~dueño nueva~dueña nuevo~propietario nueva~propietaria`],
  ['join', 'noun', 0.5, `el~interés apetito`],
  ['sell', 'noun', 0.5, `transmisión transferencia`],
  ['merge', 'noun', 0.5, `noviazgo idilio`],
  // Who lets whom in.
  [
    'join',
    'finite',
    0.55,
    `da|dan|dio|dará|daría+entrada abre|abren|abrió|abrirá+capital|accionariado acoge|acogerá+capital`,
  ],
  ['buy', 'finite', 0.5, `alcanza|alcanzó+% se~posiciona+comprar`],
]
