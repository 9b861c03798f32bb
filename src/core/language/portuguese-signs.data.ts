import type { SignRow } from './sign-table.ts'

/**
 * Portuguese phrases that speak of a deal between companies, or of something else that looks like one. Weights are
 * judgements: 1 is as good as proof in a headline. A star stands for up to four words.
 */
export const PORTUGUESE_SIGNS: readonly SignRow[] = [
  [
    1,
    `aquisição pela|compra pela|compra fatia|opa|oferta de compra|proposta de compra|propostas vinculativas
propostas vinculantes|proposta pela|fusão com|fusão entre|unem as|unir as|unem operações|unir operações|incorpora
incorporação|incorporação de ações|fatia na|fatia da|fatia de|rodada série
rodada liderada|aporte de|capta us|capta r|vende sua
vende a sua|vender sua|vendida a|vendida ao|vendida à|vendida para|vendido à|vendido a|comprada pela|comprada por
adquirida pela|adquirida por|alienou|alienação|joint venture|estreia na bolsa|estreia em bolsa|abertura de capital
ipo|oferta pública inicial|para as mãos|nas mãos de|novo dono|novos donos|nova dona|comprador
compradores|interessados na|disputa pela|arremata|arrematou|negocia a|negociações para|processo de venda|à venda
leilão * empresa|troca de ações`,
  ],
  [
    0.7,
    `aquisição da|aquisição do|aquisição de|compra da|compra do|compra de|compra a|compra o|fusão da|fusão do|fusão de
venda da|venda do|venda de sua|venda da sua|vende a|vende o|vender a|rodada de|ronda de|participação na
participação no|oferta pública|oferta por|oferta pela|interesse na|posição na|união das|foi vendida|foi vendido
foi comprada|foi comprado|foi adquirida|foi adquirido|será vendida|é vendida|é comprada|será comprada`,
  ],
  [
    0.5,
    `aquisição|aquisições|compra|comprou|comprar|adquire|adquiriu|adquirir|vende|vendeu|vender|venda|fusão|fusões
participação|acionista|acionistas|accionistas|sócios|capital|subsidiária|fundo|fundos|investidores|avaliação
valuation|avalia a|transação|operação|negócio|private equity|gestora|cade|concorrência|valor da transação
valor do negócio|valor da operação|startup|aporte|rodada|oferta|proposta|controladores|controlador`,
  ],
  [
    0.45,
    `de olho|na mira|na corrida|na disputa|disputam|corrida à|controle da|controle do|controlo da|controlo do`,
  ],
  [
    -0.6,
    `lucro|lucrou|prejuízo|receita líquida|trimestre|dividendos|dividendo|parceria|contrato|contratos|licitação|concessão
encomenda|lança|lançou|novo modelo|nova fábrica|justiça|condena|condenada|condenado|processo|processa|ação judicial
recurso|multa|greve|demissões|demite|jogador|jogadores|médio|atacante|treinador|contratação|passe|clube
direitos econômicos|exames médicos|museu|exposição|quadro|nomeia|nomeado|nomeada|nomeação|assume o cargo|ibovespa
psi|wall street|índice|analistas|inflação|juros|dólar|imóvel|imóveis|apartamento|debêntures|obrigações|empréstimo
subsídio|festival|ministro|eleição|eleições|acervo|bitcoin|bitcoins|criptomoedas|corte de vagas|sindicato
investigação|investiga`,
  ],
  [
    -1.5,
    `ações próprias|recompra de ações|poder de compra|direitos econômicos do|transferência de|fecha em queda
fecha em alta|fecha parceria|lucrou * milhões|lucro da|lucro do|lucro de`,
  ],
  // Bids as they are raised, countered and given up.
  [
    1,
    `contraoferta|contraproposta|melhora oferta|melhora a oferta|melhorou a oferta|melhora proposta
melhora a proposta|eleva oferta|eleva a oferta|elevou a oferta|eleva proposta|eleva a proposta
elevou * proposta|aumenta oferta|aumenta a oferta|aumenta a proposta|sobe oferta|sobe a oferta
oferta melhorada|oferta rival|proposta rival|proposta concorrente|oferta hostil|guerra de ofertas
guerra de opa|disputa por|disputa pelo|disputa pelos|disputa pelas|cavaleiro branco|retira oferta
retira proposta|retira a proposta|desiste da compra
desistiu da compra|desiste de comprar|desistiu de comprar|desiste da disputa|desistiu da disputa
desiste da aquisição|desiste da fusão|rejeita oferta|rejeita a oferta|rejeitou a oferta
rejeita proposta|rejeita a proposta|recusa oferta|recusa a oferta|recusa proposta`,
  ],
  [0.5, `por ação|por papel|lance|caminho livre|conselho * avalia`],
  // A company on sale, with or without its own consent.
  [
    1,
    `prestes a ser vendida|prestes a ser vendido|prestes a ser comprada|perto de ser vendida
em vias de ser vendida|prestes a mudar de mãos|prestes a mudar de dono|está à venda|esteja à venda
estar à venda|estaria à venda|continua à venda|colocada à venda|posta à venda|venda iminente
mandato de venda|interessados na compra|recebeu * ofertas
recebeu * propostas|receberam * ofertas|receberam * propostas|recebe propostas`,
  ],
  [
    0.5,
    `fontes do setor|fontes do mercado|grupos estrangeiros|acordo iminente|desmente contactos
desmente negociações`,
  ],
  // Companies that unite, whoever is for or against it.
  [
    1,
    `travar a fusão|travar a compra|travar a união|travar a opa|bloquear a fusão|bloquear a compra
impedir a fusão|impedir a compra|barrar a fusão|barrar a compra|contra a fusão|contra a compra da
contra a opa|opõem à fusão|opõe à fusão|opõem à compra|união entre|união da * e|casamento entre
fusão de iguais|fusão entre iguais|luz verde à compra|luz verde à fusão|luz verde à aquisição
luz verde à opa|aval à compra|aval à fusão|aprova a compra|aprova a fusão|aprova a aquisição
aprova compra|aprova fusão|aprova aquisição|autoriza a compra|autoriza a fusão|autoriza a aquisição
chumba a compra|chumba a fusão|chumba fusão|chumba compra|chumba aquisição|reprova a compra
reprova a fusão|reprova compra|reprova fusão|empresa conjunta|empresa comum|sociedade conjunta
empresa mista|detida em`,
  ],
  [0.5, `luz verde|sem restrições|sem condições|sinergias|nova empresa|não se opõe à operação`],
  // What follows from a deal that is told already.
  [
    1,
    `conclui compra|conclui aquisição|conclui venda
conclui a fusão|conclui fusão
fecha compra
finaliza compra
finaliza aquisição|formaliza compra|passa a deter|passou a deter|passa a controlar
passou a controlar|passa para as mãos|para mãos|único acionista|dono único|única dona
nova proprietária|novo proprietário|negoceia em exclusivo
negocia com exclusividade|período de exclusividade|exclusividade com|paga caro
preço pago|pagos pela|pagos por|contrato de compra e venda|compra o resto|compra o restante`,
  ],
  [0.5, `o que muda|equivalem a|múltiplo|a família * sai|deve fechar|escritura`],
  // Deal nouns before other articles.
  [
    0.7,
    `aquisição das|aquisição dos|compra das|compra dos|venda dos|venda das|abre o capital
abertura do capital|aumento de capital|livra - se|desfaz - se|compra potestativa|adeus à bolsa
saída de bolsa|sai de bolsa|insolvência|empresa insolvente|recuperação judicial|entrada na bolsa
entrada em bolsa|prospecto|prospeto`,
  ],
  [
    0.5,
    `posição dominante|dos títulos|a assembleia|concorrência investiga|investiga * e|dispersão`,
  ],
  // What a company does with its staff and works.
  [
    -0.6,
    `despedimento|despedimentos|despede|encerramento da fábrica|encerra a fábrica|fecha a fábrica
fecho da fábrica`,
  ],
  // How the press tells of owners that come and go.
  [
    1,
    `passa/passam/passou/passará/vai/foi/fica/ficou/cai/caiu nas/em mãos|nas mãos do|nas mãos da|sob o controlo|sob controle|sob o controle|debaixo do guarda|muda/mudou/mudará/troca/trocou de mãos/dono/donos/controlador|tem novo dono/dona|ganha novo dono|passa/passou/passará a ser controlada/controlado/detida/detido/propriedade|passa/passou/passará a integrar/pertencer
leva/levou a melhor * corrida/disputa/leilão|assume/assumiu/assumirá/toma/tomou o controlo/controle|adquire/adquiriu/compra/comprou o controlo/controle|entra/entrou/entrada no capital|novo acionista|novo sócio|novos acionistas|sócio estratégico/financeiro|acionista maioritário/majoritário/único/controlador
totalidade do capital|totalidade das ações|100 % da|100 % do|das ações|do capital social|oferta vinculativa/vinculante/firme|propostas não vinculativas/vinculantes|proposta vinculativa/vinculante|carta de intenções|acordo vinculativo/vinculante|memorando de entendimento|contrato de compra|contrato para adquirir/comprar/vender|acordo para a compra/venda/aquisição|acordo para adquirir/comprar/vender
fecha/fechou/conclui/concluiu/concluída/concluído/acerta/acertou/assina/assinou/finaliza/finalizou/formaliza/formalizou a/o compra/venda/aquisição/negócio/acordo|conclusão da compra/venda/aquisição/operação|negoceia/negocia/negociar a compra/venda/aquisição|negociações exclusivas/avançadas|conversações exclusivas/avançadas|em negociações|exclusividade
põe/pôs/coloca/colocou à venda|procura/busca/encontra/encontrou/encontrar comprador|procuram/buscam comprador|procura/busca/procuram/buscam sócio|vende/vendeu/vender/venda a/da/do/de participação/fatia/subsidiária/filial/posição|desfez - se|livrou - se|alienação da/do/de
interessados na corrida|na corrida pela|na corrida à|desiste/desistiu da|desiste/desistiu do|retira/retirou a oferta|opa sobre|opa à|opa hostil|management buy|mbo|administrador judicial
capta/captou/levanta/levantou/angaria/angariou/recebe/recebeu * milhões|série a|série b|cade aprova/aprovou/barra/barrou/veta/vetou/reprova/reprovou|aval do cade|concluiu/comprou/vendeu/adquiriu/incorporou a/o`,
  ],
  [
    0.6,
    `compradora|vendedor|vendedora|valor não foi|não foi divulgado|não foi revelado|não foram divulgados|avaliada em|avaliado em|avalia o|dívida incluída|autoridade da concorrência|adc|aval|sujeita a|sujeito a|pendente de|sucessão|fundo de|família fundadora|fundadores|due diligence|earn - out|primeira aquisição|segunda aquisição|desembolsa/desembolsou/desembolsará`,
  ],
]
