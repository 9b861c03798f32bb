import type { TriggerRow } from './trigger-table.ts'

/** Spanish words that name a corporate deal. Weights are judgements of how often the word alone means one. */
export const SPANISH_TRIGGERS: readonly TriggerRow[] = [
  ['buy', 'finite', 0.8, 'adquiere adquieren adquirió adquirieron adquirirá adquirirán adquiriría'],
  [
    'buy',
    'finite',
    0.65,
    'compra compran compró compraron comprará comprarán compraría absorbe absorbió absorberá engulle',
  ],
  [
    'buy',
    'finite',
    0.6,
    `se~hace+con se~hizo+con se~hará+con se~hacen+con se~queda+con se~quedó+con se~quedará+con se~adjudica se~adjudicó
    entra+capital entró+capital entrará+capital entra+accionariado toma+control tomó+control tomará+control
    toma+participación tomó+participación toma+mayoría toma+% tomará+% adquiere+participación aumenta+participación eleva+participación
    eleva+capital sube+capital lanza+opa lanzó+opa lanzará+opa lanzan+opa presenta+oferta presentan+oferta presentó+oferta presentaron+oferta presentará+oferta
    presenta+opa presentó+opa formula+opa formula+oferta toman+control se~hicieron+con se~harán+con se~quedan+con se~quedaría+con se~haría+con refuerza+capital`,
  ],
  [
    'buy',
    'finite',
    0.5,
    'ofrece+por ofreció+por paga+por pagó+por pagará+por desembolsa+por desembolsará+por oferta+por puja+por pujan+por pujó+por pujará+por pujarán+por',
  ],
  ['buy', 'infinitive', 0.8, 'adquirir adquiriendo'],
  ['buy', 'infinitive', 0.6, 'comprar comprando absorber hacerse+con quedarse+con comprarle'],
  [
    'buy',
    'infinitive',
    0.55,
    `entrar+capital tomar+control tomar+participación lanzar+opa pagar+por elevar+participación aumentar+participación
    presentar+oferta pujar+por`,
  ],
  ['buy', 'participle', 0.8, 'adquirido adquirida adquiridos adquiridas'],
  [
    'buy',
    'participle',
    0.6,
    'comprado comprada comprados compradas absorbido absorbida ha~hecho+con han~hecho+con ha~quedado+con tomado+control presentado+oferta presentado+ofertas presentado+opa lanzado+opa tomado+participación entrado+capital',
  ],
  ['buy', 'noun', 0.8, 'adquisición adquisiciones opa opas compraventa'],
  ['buy', 'noun', 0.6, 'compra compras absorción'],
  [
    'buy',
    'noun',
    0.5,
    'oferta ofertas entrada+capital entrada+accionariado toma+control toma+participación',
  ],
  [
    'join',
    'finite',
    0.7,
    'pasa+manos pasó+manos pasará+manos pasan+manos pasaría+manos pasarán+manos pasar+manos cambia+manos pasa+propiedad pasó+propiedad pasará+propiedad pasa+control pasará+control pasa+formar pasará+formar',
  ],
  [
    'sell',
    'finite',
    0.5,
    'vende venden vendió vendieron venderá venderán vendería traspasa traspasó enajena se~desprende se~desprenden se~desprendió se~desprenderá se~deshace se~deshizo se~deshará',
  ],
  [
    'sell',
    'infinitive',
    0.5,
    'vender vendiendo traspasar enajenar desprenderse deshacerse desinvertir venderle',
  ],
  [
    'sell',
    'participle',
    0.5,
    'vendido vendida vendidos vendidas traspasado traspasada desprendido deshecho desinvertido',
  ],
  ['sell', 'noun', 0.5, 'venta enajenación desinversión escisión traspaso'],
  ['merge', 'finite', 0.8, 'fusiona fusionan fusionó fusionaron fusionará fusionarán'],
  ['merge', 'infinitive', 0.8, 'fusionar fusionarse fusionando'],
  ['merge', 'participle', 0.7, 'fusionado fusionada fusionados'],
  ['merge', 'noun', 0.75, 'fusión megafusión'],
  ['merge', 'noun', 0.4, 'integración'],
  [
    'raise',
    'finite',
    0.5,
    'recauda recaudan recaudó recaudaron levanta levantan levantó levantaron levantará',
  ],
  [
    'raise',
    'finite',
    0.35,
    'cierra cerró capta captó obtiene obtuvo consigue consiguió recibe recibió asegura aseguró logra logró',
  ],
  ['raise', 'infinitive', 0.5, 'recaudar levantar levantando'],
  ['raise', 'infinitive', 0.35, 'captar obtener cerrar recaudando conseguir'],
  ['raise', 'participle', 0.5, 'recaudado levantado'],
  ['raise', 'participle', 0.35, 'captado cerrado obtenido conseguido'],
  ['raise', 'noun', 0.45, 'serie series'],
  ['raise', 'noun', 0.5, 'ronda rondas'],
  ['raise', 'noun', 0.4, 'financiación financiamiento recaudación'],
  ['raise', 'participle', 0.4, 'liderada liderado encabezada'],
  [
    'invest',
    'finite',
    0.45,
    'invierte invierten invirtió invirtieron invertirá inyecta inyectó inyectará lidera lideró',
  ],
  ['invest', 'infinitive', 0.4, 'invertir inyectar'],
  ['invest', 'participle', 0.4, 'invertido inyectado'],
  ['invest', 'noun', 0.45, 'inversión'],
  ['venture', 'noun', 0.6, 'venture ventures empresa~conjunta sociedad~conjunta compañía~conjunta'],
  [
    'list',
    'finite',
    0.75,
    'sale+bolsa saldrá+bolsa debuta+bolsa debutó+bolsa saca+bolsa sacará+bolsa salió+bolsa',
  ],
  ['list', 'infinitive', 0.75, 'salir+bolsa sacar+bolsa debutar+bolsa'],
  ['list', 'noun', 0.55, 'salida+bolsa opv ops ipo debut+bolsa estreno+bolsa'],
  [
    'buy',
    'finite',
    0.6,
    'adquiera adquieran se~haga+con tome+% tome+control compre+% compre+participación',
  ],
  ['merge', 'infinitive', 0.5, 'integrarse unirse+con'],
  // Who is after whom, before anything is agreed; who looks for a buyer.
  [
    'buy',
    'finite',
    0.55,
    'se~interesa+por se~interesan+por se~interesó+por codicia codician corteja cortejan tantea tantean sondea competirá+por carrera+por pone+mira',
  ],
  ['buy', 'participle', 0.55, 'codiciada codiciado cortejada cortejado'],
  ['join', 'noun', 0.55, 'mira radar'],
  ['join', 'finite', 0.55, 'despierta+interés suscita+interés atrae+interés'],
  [
    'sell',
    'finite',
    0.55,
    'busca+comprador busca+compradores buscan+comprador buscan+compradores buscará+comprador',
  ],
  ['sell', 'infinitive', 0.55, 'buscar+comprador encontrar+comprador buscar+compradores'],
  // Before a country's adjective: the buyer comes from there.
  ['join', 'finite', 0.55, 'será a~ser vuelve'],
  // A bid is raised, countered, given up.
  [
    'buy',
    'finite',
    0.6,
    `mejora+oferta mejoran+oferta mejoró+oferta mejorará+oferta eleva+oferta elevó+oferta sube+oferta subió+oferta aumenta+oferta aumentó+oferta incrementa+oferta incrementó+oferta retoca+oferta mejora+opa mejoró+opa eleva+opa elevó+opa mejora+propuesta eleva+propuesta mejora+puja eleva+puja sube+puja iguala+oferta contraataca+oferta supera+oferta lanza+contraoferta lanzó+contraoferta lanzado+contraoferta presenta+contraoferta lanza+contraopa lanzó+contraopa`,
  ],
  [
    'buy',
    'infinitive',
    0.55,
    `mejorar+oferta elevar+oferta subir+oferta igualar+oferta aumentar+oferta mejorar+propuesta`,
  ],
  [
    'buy',
    'participle',
    0.55,
    `mejorado+oferta elevado+oferta subido+oferta aumentado+oferta mejorado+opa`,
  ],
  ['buy', 'noun', 0.6, `contraoferta contraopa sobrepuja puja pujas`],
  [
    'buy',
    'finite',
    0.55,
    `se~retira+puja se~retiró+puja se~retiran+puja se~retira+carrera abandona+puja abandonó+puja deja+puja se~descuelga+puja renuncia+a renunció+a desiste+de desistió+de se~olvida+de`,
  ],
  ['buy', 'participle', 0.5, `retirado+puja abandonado+puja renunciado+a desistido+de`],
  // Unions of companies by other names; a venture of several.
  ['merge', 'noun', 0.45, `unión boda matrimonio`],
  ['merge', 'finite', 0.45, `se~unen se~unirán se~integran`],
  ['venture', 'noun', 0.5, `sociedad~mixta empresa~mixta sociedad~común jv`],
  ['venture', 'finite', 0.5, `nace+conjunta nace+venture nace+mixta`],
  // Who owns it now.
  [
    'buy',
    'finite',
    0.6,
    `se~convierte+propietaria se~convierte+propietario se~convierte+dueña se~convierte+dueño ya~controla ya~posee a~controlar asume+control`,
  ],
  ['join', 'finite', 0.6, `cambia+dueño cambia+propietario cambió+dueño ya~pertenece+a`],
  ['join', 'finite', 0.45, `pasa+a pasan+a pasará+a pasó+a`],
]
