import { toCardinal } from 'n2words/pt-PT'
import { endings } from './ending.ts'
import { fractions } from './fractions.ts'
import { FUNCTION_WORDS } from './function-words.data.ts'
import type { Language } from './language.ts'
import { numerals } from './numerals.ts'
import { PLACES } from './places.data.ts'
import { PORTUGUESE_CONTEXT } from './portuguese-context.data.ts'
import { PORTUGUESE_CUES } from './portuguese-cues.data.ts'
import { PORTUGUESE_IDIOMS } from './portuguese-idioms.data.ts'
import {
  PORTUGUESE_BRAND_WORDS,
  PORTUGUESE_COMMON,
  PORTUGUESE_COMPANY_NOUNS,
  PORTUGUESE_DEMONYMS,
  PORTUGUESE_PLACES,
  PORTUGUESE_UNIT_NOUNS,
} from './portuguese-nouns.data.ts'
import { PORTUGUESE_ROUGH } from './portuguese-rough.data.ts'
import { PORTUGUESE_SIGNS } from './portuguese-signs.data.ts'
import { PORTUGUESE_TERMS } from './portuguese-terms.data.ts'
import { PORTUGUESE_TRIGGERS } from './portuguese-triggers.data.ts'
import { prepositionMap } from './preposition.ts'
import { signTable } from './sign-table.ts'
import { triggerTable } from './trigger-table.ts'
import { phraseTable, wordMap, wordSet } from './words.ts'

const TRIGGERS = triggerTable([...PORTUGUESE_TRIGGERS, ...PORTUGUESE_IDIOMS])

export const PORTUGUESE: Language = {
  code: 'pt',
  functionWords: wordSet(
    FUNCTION_WORDS['pt'] ?? '',
    `à às ante aquela aquelas aquele aqueles aqui assim através agora ainda além algo alguém algum alguma algumas alguns
    aliás ambos antes apenas aos após bem cada caso cerca com como conforme conosco contra contudo cuja cujo cá daí daquele
    dela dele delas deles dentro desde dessa desse desta deste deve devem deverá dia disse disso disto do dos durante
    ela elas ele eles enquanto então entretanto era eram essa essas esse esses esta estas estava estavam este estes estão
    estamos eu exceto fez foram foi fora haja há hoje houve inclusive isso isto já la lhe lhes lá logo mais mas me mediante
    menos mesma mesmo meu minha muita muitas muito muitos na nada naquela naquele nas nem nessa nesse nesta neste nela nele ninguém no
    nos nós nossa nosso num numa nunca ontem onde ora ou outrora outra outras outro outros para pela pelas pelo pelos perante
    pode podem poderá poderia pois por porém porque portanto porventura pouca pouco poucos primeiro qual quais qualquer
    quando quanto quantos quase quatro que quem quer se segundo seja sejam sem sempre sendo ser será serão seria seu seus
    si sido só sob sobre sobretudo sua suas talvez também tanta tanto tão tal te tem têm ter terá teu teve tinha tinham toda todas todavia
    todo todos três dois duas cinco seis sete oito nove dez trás tu tudo um uma umas uns vai vamos vão você vocês vos atualmente
    recentemente finalmente inicialmente posteriormente anteriormente atrás a o as os e é ao d enfim afinal apesar embora
    mediante visto consoante nomeadamente designadamente esteve estiveram fica ficou tendo havia houver`,
  ),
  abbreviations:
    wordSet(`sr sra dr dra eng prof av art n nº pág tel ex etc jan fev mar abr mai jun jul ago set out nov dez mi bi
    tri inc corp co ltda ltd sa s.a cia st ss obs vol fl km`),
  ordinalDot: false,
  verbLast: false,
  numbers: {
    decimal: ',',
    numerals: numerals(
      `mil=1000 um|uma=1 dois|duas=2 três=3 quatro=4 cinco=5 seis=6 sete=7 oito=8 nove=9 dez=10 onze=11 doze=12 quinze=15 vinte=20
       trinta=30 quarenta=40 cinquenta=50 sessenta=60 setenta=70 oitenta=80 noventa=90 cem=100 cento=100 duzentos=200
       trezentos=300 quatrocentos=400 quinhentos=500 seiscentos=600 setecentos=700 oitocentos=800 novecentos=900 meio=0.5 meia=0.5`,
      toCardinal,
      brazilian,
    ),
    halves: phraseTable('e_meio e_meia'),
    magnitudes: wordMap(
      `mil=1e3 milhão|milhões|milhoes|milhao|mi|mln|mio=1e6 bilhão|bilhões|bilhoes|bi|bn=1e9 trilhão|trilhões|tri=1e12
       bilião|biliões=1e12`,
      Number,
    ),
    rough: PORTUGUESE_ROUGH,
    currencies: wordMap(
      `dólar|dólares|dolares=USD euro|euros=EUR libra|libras=GBP franco|francos=CHF iene|ienes|iénes=JPY iuan|yuan|iuanes|renminbi=CNY
       rupia|rupias=INR coroa|coroas=SEK rublo|rublos=RUB won|wons=KRW real|reais=BRL peso|pesos=MXN rand|rands=ZAR
       shekel|shekels=ILS lira|liras=TRY zloty|zlotys|zlótis=PLN dirham|dirhams=AED kwanza|kwanzas=AOA metical|meticais=MZN escudos=PTE`,
      String,
    ),
    looseUnits: wordSet('real won'),
    rangeArticles: wordSet('os as'),
    nations: wordMap(
      `us|americanos|norte-americanos=USD canadenses|canadianos=CAD australianos=AUD neozelandeses=NZD
       suecas=SEK norueguesas=NOK dinamarquesas=DKK suíços=CHF esterlinas=GBP mexicanos=MXN chilenos=CLP
       colombianos=COP argentinos=ARS turcas=TRY polacos=PLN egípcias=EGP marroquinos=MAD sauditas=SAR indianas=INR norte-americanos=USD
       chineses=CNY filipinos=PHP`,
      String,
    ),
    unitJoints: wordSet('de'),
    dateJoints: wordSet('de do'),
    dayEndings: wordSet('º ° o'),
    dayFirst: true,
    percent: wordSet('% por_cento'),
    percentStem: 'porcento',
    fractions: fractions(
      `um=1 dois=2 três=3 quatro=4`,
      `terço|terços=3 quarto|quartos=4 quinto|quintos=5 décimo|décimos=10 sexto|sextos=6`,
      `a_metade=50 a_terça_parte=33.333333 a_quarta_parte=25 uma_quarta_parte=25 uma_terça_parte=33.333333`,
    ),
    halfOf: phraseTable('metade_do metade_da metade_das metade_dos metade_de'),
    notHalf: wordSet('primeira segunda outra'),
    shareSteps: wordSet('para'),
    rangeWords: wordSet('a até entre'),
    rangeAnd: wordSet('e'),
    about:
      wordSet(`cerca cerca_de aproximadamente quase perto_de em_torno torno_de por_volta volta_de estimado estimada estimados
      estimadas praticamente`),
    atLeast: wordSet(
      'mínimo menos_de_facto pelo_menos menos_de mais_de acima_de superior superiores ao_menos',
    ),
    atMost: wordSet('até até_a máximo no_máximo menos_de menos_que abaixo_de inferior inferiores'),
    orMore: wordSet('ou_mais'),
    months: wordMap(
      `janeiro|jan=1 fevereiro|fev=2 março|mar=3 abril|abr=4 maio|mai=5 junho|jun=6 julho|jul=7 agosto|ago=8
       setembro|set=9 outubro|out=10 novembro|nov=11 dezembro|dez=12`,
      Number,
    ),
    weekdays: wordMap(
      `terça=2 quarta=3 quinta=4 sexta=5 sábado=6 domingo=7 segunda-feira=1 terça-feira=2 quarta-feira=3 quinta-feira=4
       sexta-feira=5`,
      Number,
    ),
    dayWords: wordMap('hoje=0 amanhã=1 ontem=-1 anteontem=-2', Number),
    coming: wordSet('próximo próxima'),
    perWord: 'por',
    perShare:
      /^(?:em dinheiro )?(?:por|cada|a|para cada|por cada) (?:cada )?(?:ação|acção|papel|unit|ações|título|barril|mês|ano|tonelada|quilo|megawatt)|^(?:o|ao) (?:barril|quilo|mês|ano)|^cada(?= |$)/u,
  },
  names: {
    capitalNouns: false,
    capitalTells: true,
    complementsFollow: true,
    commonWords: new Set([...PORTUGUESE_COMMON, ...TRIGGERS.keys()]),
    brandWords: PORTUGUESE_BRAND_WORDS,
    fixedNames:
      phraseTable(`estados_unidos reino_unido magazine_luiza itaú_unibanco via_varejo br_distribuidora br_malls pão_de_açúcar natura_&_co banco_inter
      btg_pactual cosan_sa casas_bahia grupo_soma arezzo_&_co lojas_americanas lojas_renner vale_sa b3_sa
      jerónimo_martins caixa_geral_de novo_banco caixa_econômica_federal caixa_econômica caixa_seguridade
      millennium_bcp correios_de_portugal galp_energia energias_de_portugal banco_pan`),
    commonEndings: endings(
      'mente ção ções ssão ssões mento mentos ismo ando endo indo idade idades ência ências',
    ),
    determiners:
      wordSet(`o a os as um uma uns umas este esta esse essa aquele aquela seu sua seus suas cada nova novo
      outra outro toda todo própria próprio mesma mesmo primeira primeiro dita`),
    companyNouns: PORTUGUESE_COMPANY_NOUNS,
    roles:
      wordSet(`ceo cfo coo cto presidente vice-presidente diretor diretora director directora fundador fundadora cofundador
      co-fundador empresário empresária banqueiro executivo executiva ministro ministra analista porta-voz advogado
      bilionário bilionária magnata investidor sócio sócia sócio-fundador chairman deputado senador governador gestor
      economista secretário secretária presidente-executivo diretor-presidente administrador geral`),
    ownRoles: wordSet('empresário empresária bilionário bilionária magnata banqueiro investidor'),
    places: new Set([...PLACES, ...PORTUGUESE_PLACES]),
    conjunctions: wordSet('e &'),
    pronouns: wordSet('empresa companhia grupo ela ele'),
    unitNouns: PORTUGUESE_UNIT_NOUNS,
    honorifics: wordSet('sr sra senhor senhora dr dra doutor doutora eng dom'),
    demonyms: PORTUGUESE_DEMONYMS,
    peopleWord:
      /^\p{Ll}{2,}(?:eses|enses|enhos)$|^(?:minhotos|lisboetas|paulistas|cariocas|mineiros|gaúchos|baianos|goianos|algarvios|açorianos|beirões|transmontanos|alentejanos|galegos|bascos|catalães|bávaros|texanos)$/u,
    peopleArticles: wordSet('os aos pelos dos'),
    nameJoints: wordSet('do da de dos das'),
    institutions: wordSet(
      `banco caixa universidade companhia cia hospital casa casas rede grupo correios energia energias refinaria pão cimentos
      corticeira cervejaria vinícola construtora águas portos caves quinta adega herdade cerâmica cerâmicas transportes
      seguros laboratório laboratórios editora construções indústrias moagem lacticínios laticínios conservas hotéis termas
      metalúrgica siderúrgica celulose têxtil têxteis fiação tecelagem frigorífico usina granja destilaria cooperativa
      sociedade crédito telefônica telecomunicações aeroportos ferrovias diário jornal correio voz notícias gazeta folha instituto tintas moinhos moinho padaria padarias livraria livrarias farmácias clínicas clínica hospitais colégio colégios lojas móveis queijos azeites vinhos conserveira fábrica fábricas oficinas pastelaria ferragens cafés chás massas bolachas curtumes mármores lares residências editorial`,
    ),
  },
  prepositions: prepositionMap(
    `por|pelo|pela|pelos|pelas=agent/for parte_de|parte_do|parte_da|parte_dos|parte_das=agent
     de|do|da|dos|das|dum|duma|d=of/from em|no|na|nos|nas|num|numa=of ao|à|aos|às=to/from para|pra=to
     favor_de|favor_do|favor_da=to com=with junto_com|lado_de|conjunto_com|parceria_com=with entre=between como=other
     contra=other sobre=of/for perante=other após=other durante=other sem=other sob=other desde=other até=other
     segundo=other conforme=other mediante=other através_de|através_da|através_do=other além_de|além_da|além_do=other
     antes_de|antes_da|antes_do|depois_de|depois_da|depois_do|dentro_de|dentro_da|dentro_do|fora_de|apesar_de|graças_a|graças_à|graças_ao=other
     a_um|a_uma=to relação_a|relação_à|relação_ao|frente_a|frente_à|frente_de|frente_da|frente_do|devido_a|devido_à|devido_ao|junto_a|junto_à|junto_ao=other`,
  ),
  grammar: {
    passive: wordSet('é são foi foram era eram ser será serão sido sendo seja'),
    perfect: wordSet('tem têm tinha tinham havia teria terá ter tendo'),
    genitives: wordSet(''),
    relatives: wordSet('que'),
    boardNouns: wordSet('acionistas accionistas sócios conselho administração direção'),
    familyNouns: wordSet('família irmãos herdeiros'),
    ofVerbs: wordSet('livra livrou desfaz desfez'),
    definites: wordSet('o a do da no na pelo pela'),
    own: wordSet('seu sua seus suas'),
    claimVerbs:
      wordSet(`candidata candidato candidatas anuncia anunciam anunciou anunciaram anunciada comunica comunicou informa informou conclui concluiu concluíram concluir fecha
      fechou fecharam finaliza finalizou acerta acertou acordou completou completa assina assinou assinaram celebrou firma
      firmou negocia negociam negociou negociando negoceia negoceiam negociar negociações avalia avaliou estuda estudam prepara preparou faz fez fizeram lança lançou apresenta apresentou
      propõe propôs oficializa oficializou confirma confirmou formaliza formalizou aprova aprovou obteve recebe recebeu quer pretende
      busca mira desiste desistiu cancela cancelou retira retirou abandona abandonou amplia ampliou expande reforça reforçou cresce
      acelera com por meio através mediante financia tem detém realiza realizou efetua efetuou arremata paga pagou pagará
      leva levou compra comprou eleva elevou aumenta aumentou toma assume assumiu planeja considera cogita marca marcou interessada
      interessado revelou revela divulgou submeteu submete prevê espera concluída fechada finalizada formalizada assinada`),
    strangerVerbs: wordSet(
      `aprova aprovou aprovado autoriza autorizou autorizado bloqueia bloqueou veta vetou proíbe reprova reprovou barra barrou critica criticou contesta defende assessora assessorou financia examina analisa investiga comenta explica teme denuncia saúda celebra opõe opõem pede pedem rejeita rejeitou rejeitado recusa recusou revela noticia noticiou informa lembra segundo após vende vendeu aliena perde contra passa sofre recebe sobre rumores veto nega aceita vê deu dá`,
    ),
    getVerbs: wordSet('recebido receber receberia recebe recebeu receberam'),
    receiveVerbs:
      wordSet(`recebido receber receberia recebe recebeu receberam rejeita rejeitou recusa recusou aceita aceitou recomenda recomendou analisa
      analisou avalia`),
    rejections: wordSet('rejeição recusa'),
    offerNoun: /^(?:ofertas?|propostas?|opa|contraoferta|contraproposta|lance)$/,
    offerOfBidder: true,
    forVerbs: wordSet(
      'oferece ofereceu oferecido melhora melhorou melhorar melhorado eleva elevou elevar elevado aumenta aumentou aumentar aumentado sobe subiu subir cobre cobriu cobrir supera iguala lança lançou lançar apresenta apresentou apresentado faz fez feito retira retirou desiste desistiu sai saiu abandona abandonou deixa livra',
    ),
    entryNouns: wordSet('entrada'),
    buyerNouns: wordSet('comprador compradores mãos dono donos'),
    stakeNouns: wordSet(
      'posição',
      'controle controlo maioria participação participações fatia ações acções',
    ),
    leadWords: wordSet(
      'liderado liderada liderados lideradas lidera liderou encabeçada encabeçado coliderada',
    ),
    heldWords: wordSet('controlada controlado detida detido propriedade pertencente'),
    stageNouns: wordSet('série séries series'),
    leadBy: wordSet('por pelo pela pelos pelas'),
    leadEnds: wordSet('com participação também além ainda contou teve'),
    goalWords: wordSet('na no'),
    leaveWords: wordSet('deixa deixou deixará'),
    amountWords: wordSet('cerca de até quase mais um uma valor total preço aproximadamente'),
  },
  triggers: TRIGGERS,
  compoundTriggers: [],
  cues: PORTUGUESE_CUES,
  context: PORTUGUESE_CONTEXT,
  terms: PORTUGUESE_TERMS,
  signs: signTable(PORTUGUESE_SIGNS),
}

// "dezesseis" beside the "dezasseis" of Portugal
function brazilian(value: number): string {
  return toCardinal(value).replace(/deza(?=ss|n)/, 'deze')
}
