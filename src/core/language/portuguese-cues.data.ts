import { cue } from './cue.ts'
import type { Cues } from './cues.ts'

// How far prices move, and what part of a market or of sales a company has.
const PORTUGUESE_OTHER_SHARE =
  cue(`(?:sob(?:e|em)|sub(?:iu|iram|iam|ia|ir|indo)|ca(?:i|em|iu|íram|ía|íam|ir|indo)|perd(?:e|em|eu|eram|ia|iam|er|endo)|ganh(?:a|am|ou|aram|ava|avam|ar|ando)|cresc(?:e|em|eu|eram|ia|er|endo)|
    (?:avanç|valoriz|desvaloriz|recu|dispar|desab|despenc|tomb|salt)\\p{L}*|subidas?|descidas?|quedas?|altas?|baixas?|recuos?|ganhos?|perdas?) (?:(?!participaç|capital|fatia|compra|aquisi|venda)\\p{L}+ ){0,4}[\\d.,]+ (?:%|por cento)|
    [\\d.,]+ (?:%|por cento) (?:\\p{L}+ ){0,2}(?:mercado|quota|vendas|receitas?|faturamento|faturação|produção|exportações)|exporta\\p{L}* (?:\\p{L}+ ){0,4}[\\d.,]+ (?:%|por cento)|
    líder(?:es)? (?:[^ ]+ ){0,12}[\\d.,]+ (?:%|por cento)|(?:quota|fatia|participação) de mercado (?:\\p{L}+ ){0,3}[\\d.,]+ (?:%|por cento)`)

/** Portuguese phrases that set the standing of a sentence, in the spelling of Brazil and of Portugal. */
export const PORTUGUESE_CUES: Cues = {
  rumored:
    /(?:^| )(?:terá(?:o)? (?:\p{L}+ ){0,2}(?:apresentado|feito|manifestado|iniciado|contratado|recebido)|terão (?:apresentado|feito|manifestado|recebido)|apurou|interessad[oa]s|propostas não vinculativas|não vinculativ[oa]s?|mandatou|mandatado|contratou um banco|contrataram um banco|em cima da mesa|sonda|apetite|fala - se|comenta - se|noticiou|avançou o jornal|avança o jornal|negocia|negociam|negociando|negociava|em negociaç(?:ão|ões)|negociaç(?:ão|ões)|conversas|conversa com|tratativas|em conversações|rumores|boatos|especulaç(?:ão|ões)|segundo (?:fontes|uma fonte|pessoas)|fontes? (?:próximas?|a par|ouvidas?|familiarizadas?|disseram)|disse uma fonte|pode(?:m|ria|riam)? (?:comprar|vender|adquirir|fazer|se unir|ser comprad[oa]|ser vendid[oa]|lançar)|poderá (?:comprar|vender|adquirir)|avalia(?! (?:a|o) [^.;,]{0,40} em)|avaliam(?! (?:a|o) [^.;,]{0,40} em)|avaliando(?! (?:a|o) [^.;,]{0,40} em)|estuda|estudam|estudando|considera|consideram|considerando|interessad[oa]s? em|interesse (?:em|na|no|pela|pelo|de)|manifest(?:ou|a) interesse|mira|miram|de olho (?:em|na|no)|na mira|no radar|cobiç\p{L}+|cortej\p{L}+|na corrida|corrida (?:à|ao)|possível|possíveis|potencial|potenciais|sondagem|busca (?:comprador|sócio|investidor)|procura (?:comprador|sócio)|quer (?:comprar|vender|adquirir)|(?:perto|próxim[oa]s?) de (?:comprar|vender|adquirir|fechar|concluir|anunciar|assinar|ser|se|uma?|acordo|mudar)|prestes a|teria(?:m)?|estaria(?:m)?|seria(?:m)?|pretende(?:m)? (?:comprar|vender|adquirir|captar)|prepara|cogita|planeja (?:vender|comprar)|à venda|disputa|disputam|na disputa|corrida pela|memorando de entendimento|exclusividade|due diligence|não vinculante)(?= |$)/u,
  pastRumor: cue(
    `negociaç(?:ão|ões) (?:\\p{L}+ )?exclusivas?|negoc\\p{L}+ (?:\\p{L}+ ){0,2}(?:em exclusiv\\p{L}+|com exclusividade)`,
  ),
  finished: cue(
    `(?:ter|tendo|foi|está|já) (?:\\p{L}+ )?(?:concluíd|fechad|finalizad|formalizad|completad|efetivad|concretizad|consumad)[oa]s? (?:\\p{L}+ |['’] ){0,3}(?:compra|aquisição|venda|fusão|operação|alienação|transação|negócio)|(?:compra|aquisição|venda|fusão|operação|alienação|transação|negócio) [^.;]{0,60}(?:foi|está|fica|ficou) (?:\\p{L}+ )?(?:concluíd|fechad|finalizad|formalizad|completad|efetivad|concretizad|consumad)[oa]|foi (?:concluída|formalizada|fechada) (?:\\p{L}+ ){0,3}(?:alienação|venda|compra|aquisição)|já (?:é|são) (?:da|do|das|dos|dona|dono|suas?|seus?)|desde (?:hoje|ontem|esta)|(?:concretiza|consuma|efetiva|formaliza)(?:m|ou|ram)? (?:\\p{L}+ ){0,3}(?:compra|aquisição|venda|fusão|operação)|passou a ser d[ao]|(?:conclui|concluiu|concluíram|concluída|fecha|fechou|fecharam|fechada|finaliza|finalizou|finalizada|completou|formaliza|formalizou|formalizada) (?:\\p{L}+ ){0,3}(?:compra|aquisição|venda|fusão|operação|incorporação|entrada n[ao])|desde (?:hoje|ontem) (?:o |a )?(?:únic[oa]|don[oa])|escritura (?:foi )?assinada|formalmente constituída`,
  ),
  completed:
    /(?:^| )(?:compra potestativa|produz efeitos|são uma só|escritura (?:foi )?assinada|formalmente constituída|a deter a totalidade|conclui|concluiu|concluíram|conclusão|concluíd[oa]s?|finaliza|finalizou|finalizad[oa]s?|complet(?:a|ou|aram|ad[oa])|fechou (?:a compra|a venda|a aquisição)|comprou|compraram|adquiriu|adquiriram|vendeu|venderam|comprad[oa]s?|adquirid[oa]s?|vendid[oa]s?|arrematou|arrematad[oa]|captou|captaram|captad[oa]s?|levantou|levantaram|levantad[oa]s?|recebeu|receberam|fechou|concretizou|concretizad[oa]|efetivad[oa]|capta|recebe|passou a (?:ser|deter|fazer)|passa a (?:deter|ter|fazer))(?= |$)/u,
  cancelled:
    /(?:^| )(?:não se concretiz\p{L}+|não avança(?:rá|ram)?|cai por terra|fura(?:do)?|gora(?:da|do|u)?|deita a toalha|atira a toalha|joga a toalha|jogou a toalha|rompe(?:m|u|ram)? (?:as )?(?:negociações|conversações|conversas)|ruptura|rutura|não haverá (?:fusão|negócio|venda|acordo|opa)|sem efeito|retir(?:a|ou|aram) (?:a )?(?:opa|oferta)|volta(?:m|ou)? atrás|dá (?:o dito|por terminad)\p{L}*|não (?:comprará|venderá|está à venda)|falhou|malogr\p{L}+|frustrad[oa]|fracassam|falha(?:m|ram)|sem acordo|encalh\p{L}+|não (?:vai|passa|passará) para|por terminad[oa]s|não vai cobrir|não (?:cobrirá|melhorará|elevará|subirá)|(?:sai|saiu|retira - se|retirou - se) d[ao] (?:disputa|corrida|leilão)|desist(?:e|em|iu|iram|ir|ência)|cancel(?:a|am|ou|aram|ar|ad[oa]s?|amento)|fracass(?:a|ou|aram|o|ad[oa]s?)|encerra(?:m|ou|ram)? (?:as )?(?:negociações|conversas|tratativas)|encerrad[oa]s? (?:as )?(?:negociações|conversas)|retir(?:a|ou|aram) (?:a |sua |da )?(?:oferta|proposta|mesa)|recua|recuou|suspens[oa]s?|suspendem?|suspendeu|suspenderam|abandon(?:a|ou|ad[oa])|nega|negou|negam|negaram|neg(?:a|ou) (?:que|ter)|desment(?:e|iu|iram)|descart(?:a|ou|am|ad[oa])|não (?:há|existem|existe) (?:negociaç|conversas|qualquer)\p{L}*|não (?:está|estão) (?:em )?negocia\p{L}*|rescind(?:e|iu|ido|ir)|rescisão|termin(?:a|ou) o acordo|caiu por terra|naufrag(?:a|ou)|rejeit(?:a|ou|ada))(?= |$)/u,
  blocked:
    /(?:^| )(?:(?:cade|adc|concorrência|autoridade|comissão|bruxelas|governo|regulador|anatel|antaq) (?:\p{L}+ ){0,4}(?:trava|travou|chumba|chumbou|reprova|reprovou|rejeita|rejeitou|impede|impediu|veta|proíbe|bloqueia|barra|opõe - se)|trava(?:da|do)? (?:a |pela )?(?:compra|venda|aquisição|fusão|concorrência)|veto|proibição|rejeitou a operação|não autoriza|bloque(?:ia|ou|ad[oa]|ar)|bloqueio|veta|vetou|vetad[oa]|reprov(?:a|ou|ad[oa])|proíbe|proibiu|proibid[oa]|barra|barrou|barrad[oa]|chumb(?:a|ou|ad[oa]))(?= |$)/u,
  forSale: cue(
    `(?:prestes a|perto de|próxim[oa]s? de|em vias de|a um passo de|quase a) (?:ser (?:vendid|comprad|adquirid|alienad)[oa]s?|mudar de (?:mãos|dono))|(?:está|estão|estava|esteja|estejam|estar|estaria|continua|segue) (?:\\p{L}+ )?à venda|em processo de venda|(?:coloca|colocou|põe|pôs|posta|colocada) (?:\\p{L}+ )?à venda|(?:será|vai ser|pode ser|deve ser|poderá ser) vendid[oa]`,
  ),
  unsettled: cue(
    `(?:sindicatos?|trabalhadores|comerciantes|acionistas|consumidores|rivais|associaç\\p{L}+) [^.;]{0,40}(?:opõ|bloque|trava)\\p{L}*|não (?:se )?(?:bloque|proíb|veta|opõ)\\p{L}*|(?:pode|podem|poderia|poderá|ameaça(?:m)?|arrisca(?:m)?) (?:a |de )?(?:\\p{L}+ |['’] ){0,4}(?:bloque|cancel|renunci|abandon|retir|fracass|proib|vet|chumb|suspend|barr)\\p{L}*|(?:ped|exig|quer|busc|tent|reclam|procur|defend)\\p{L}* (?:\\p{L}+ |['’] ){0,6}(?:bloquear|bloqueio|cancelar|proibir|vetar|suspender|abandonar|travar|impedir|parar|barrar)|(?:para|a fim de) (?:bloquear|impedir|proibir|travar|anular|barrar)|(?:se|caso|em caso de) (?:\\p{L}+ ){0,6}(?:bloque|cancel|abandon|fracass|proib)\\p{L}*|multa de rescisão`,
  ),
  background:
    /(?:^| )(?:em (?:19|20)\d\d|no ano passado|ano passado|(?:há|faz) (?:\p{L}+ )?(?:anos|meses|ano)|(?:dois|três|quatro|cinco|dez|alguns) anos (?:atrás|antes|depois)|anteriormente|no passado|fundad[oa]s? (?:em|por|pel[oa])|criad[oa] (?:em|a partir)|após (?:a |ter )?(?:compra|comprar|comprado|adquirir|adquirido|aquisição|fusão|incorporação)|desde (?:a |que )(?:compra|aquisição|fusão)|depois (?:de|da|que) (?:a )?(?:compr\p{L}*|aqui\p{L}*|adqui\p{L}*)|na época|à época|histórico|histórica|havia|tinha|anterior|anteriores|já (?:havia|tinha|comprou|adquiriu)|nos últimos (?:anos|meses)|entre (?:19|20)\d\d)(?= |$)/u,
  notDeal:
    /(?:^| )(?:(?:vencer?|venceu|vencem|venceram|vencedor\p{L}*|arremat(?:a|ou)) (?:\p{L}+ ){0,3}(?:leilão|disputa|licitação) (?:[^ .;]+ ){0,5}(?:concess\p{L}+|rodovi\p{L}+|trecho|rota|lote|linhas?|pedágio)|joia da base|lateral (?:direito|esquerdo|de \d+)|zagueiro|volante|atacante|goleiro|guarda-redes|avançado|ponta de lança|saf do clube|clube saudita|direitos econômicos|(?:quintas?|vivendas?|moradias?|casas?|mans(?:ão|ões)|apartamentos?|castelos?|quadros?|carros?|iates?|livros?|discos?|bilhetes?|ingressos?|jogos?|propriedades?) (?:\p{L}+ |, ){0,10}(?:à venda|vendid[oa]s?)|(?:pel[oa]|por|do|da|ao|à|de) (?:o |a |um |uma |seu |sua |jovem )?(?:avançad[oa]|atacante|zagueir[oa]|goleir[oa]|guarda - redes|lateral - \p{L}+|extremo|médio ofensivo|meia - \p{L}+|volante|jogador(?:a)?|futebolista|treinador(?:a)?|ciclista)|(?:corrida|disputa|olho) [^.;]{0,30}(?:oscar|título|taça|copa|final|libertadores|eleitoral|presidencial|presidência|prefeitura)|(?:compr(?:a|ar|ou|am|aram|ando)|adquir(?:e|ir|iu|iram|ido|ida)|aquisição de|compra de|vend(?:e|er|eu|em|a de|as de)) (?:(?:produtos|alimentos|combustíve(?:l|is)|gasolina|soja|milho|petróleo)|(?:[^ ]+ ){0,2}(?:clientes|usuários|consumidores|conhecimentos?|experiência|habilidades|ingressos?|bilhetes|casa|casas|mansão|apartamento|imóvel|imóveis|iate|carro|carros|veículos|bitcoins?|dólares|ações próprias|jogador(?:es)?|atacante|zagueiro|goleiro|meia|lateral|volante|vacinas|remédios|armas|aviões|aeronaves|ônibus|autocarros|trens|comboios|navios|caminhões|camiões|acervo|arquivo|roupas|livros?|presentes))|recompra de ações|ações próprias|lista de compras|carrinho de compras|compras online|compra e venda de(?! (?:quotas|ações|participaç))|poder de compra|vendas (?:online|do varejo|de veículos|de carros|no varejo)|oferta de (?:emprego|crédito|trabalho|produtos|serviços|vagas)|levanta (?:dúvidas|questões|suspeitas|o troféu|a taça)|levantou (?:dúvidas|questões|suspeitas|a taça|o troféu)|capta a atenção|entrada gratuita|(?:capt\p{L}*|levant\p{L}*) (?:[^ ]+ ){0,8}(?:títulos|debêntures|bonds|obrigações)|municípios (?:[^ ]+ ){0,8}fusão|(?:ao|do|para o|no|pelo) (?:flamengo|palmeiras|corinthians|santos|são paulo|grêmio|internacional|cruzeiro|atlético|vasco|botafogo|fluminense|benfica|sporting|porto|juventus|inter|milan|roma|lazio|napoli|atalanta|fiorentina|torino|bologna|real madrid|barcellona|barcelona|manchester (?:united|city)|liverpool|chelsea|arsenal|tottenham|psg|bayern|borussia dortmund|ajax|psv|feyenoord)|controle (?:de|da) (?:pragas|qualidade|inflação|pandemia|gastos))(?= |$)/u,
  dealMarket: cue(`(?:número|volume|onda|vaga) de (?:fusões|aquisições)|fusões e aquisições`),
  otherField:
    /(?:^| )(?:técnico do|treinador|atacante|zagueiro|goleiro|volante|meia|jogador|jogadores|futebol|campeonato|brasileirão|libertadores|liga dos campeões|seleção|gol|gols|torcida|torcedores|avançado|guarda - redes|estádio|museu|exposição|romance|orquestra|teatro|ator|atriz|novela|festival|planeta|pesquisadores|polícia|deputad[oa]s?|senador(?:es)?|eleição|eleições|partido|vereador(?:es)?|homicídio|procuradoria|delação)(?= |$)/u,
  stake:
    /(?:^| )(?:participaç(?:ão|ões)|fatia|ações|acções|capital|acionári[oa]|accionista|acionista|controle|controlo|sócio|sócia|papéis)(?= |$)/u,
  overHalf: /(?:^| )mais d[aeo]s? (?:50|metade)(?= |$)/u,
  majority:
    /(?:^| )(?:majoritári[oa]|maioritári[oa]|controle acionário|controlo accionista|participação de controle|o controle d[aoe]|do controle d[aoe]|maioria (?:do capital|das ações))(?= |$)/u,
  asset:
    /(?:^| )(?:ativos?|activos?|usinas?|fábricas?|plantas?|refinarias?|imóve(?:l|is)|terreno|prédio|(?<!(?:rede|cadeia|grupo) de )lojas|agências|campos? de|poço|blocos?|concess(?:ão|ões)|patentes?|carteira|portfólio de|direitos|aeroportos?|parques? eólicos?|torres|gasoduto|terminal|hotel|shopping)(?= |$)/u,
  buyout:
    /(?:^| )(?:aos (?:trabalhadores|funcionários|empregados)|private equity|fundo de investimentos?|fundos de investimento|capital de risco|fechamento de capital|buy ?- ?out|buyout|mbo|lbo|gestora de private equity|fundo (?:americano|britânico|soberano))(?= |$)/u,
  spac: /(?:^| )(?:spac|cheque em branco|special purpose acquisition)(?= |$)/u,
  joint:
    /(?:^| )(?:empresas? comu(?:m|ns)|empresas? conjuntas?|sociedades? conjuntas?|sociedade comum|empresa mista|joint ?-? ?ventures?|jv|parceria societária)(?= |$)/u,
  listing:
    /(?:^| )(?:ipo|oferta pública inicial|oferta inicial de ações|abertura de capital|abre (?:o )?capital|estreia na bolsa|estreou na bolsa)(?= |$)/u,
  listed: cue(
    `estreia|estreou|primeiro dia de negociação|começou a ser negociada|começam a ser negociadas|toque do sino|precificou|precifica|abriu (?:o )?capital`,
  ),
  founding:
    /(?:^| )(?:nasce|nascerá|arranca|detida em|escritura|cri(?:a|am|ar|ou|aram|ação|ad[oa]|arão)|form(?:a|am|ar|ou|aram|ação|arão)|constitu\p{L}*|anunci\p{L}*|lanç\p{L}*|acord(?:o|am|aram)|assin\p{L}*|estabelec\p{L}*|firmam|firmaram|fech\p{L}*|juntas|montam)(?= |$)/u,
  price:
    /(?:^| )(?:por|valor|valores|preço|preços|montante|aquisiç(?:ão|ões)|compr\p{L}*|adquir\p{L}*|oferta|opa|pag(?:a|ar|ará|ou|o|amento|ando)|desembols\p{L}*|operação|transação|negócio|acordo|vend\p{L}*|invest\p{L}*|rodada|ronda|aport\p{L}*|capta\p{L}*|levant\p{L}*|recebe\p{L}*|seed|cifra|fusão|participação|fatia|cheque|total|proposta|leilão|lance|outorga)(?= |$)/u,
  payment:
    /(?:^| )(?:na mesa|sobre a mesa|dispost[oa]s? a pagar|preço (?:de compra|total|da aquisição|de aquisição|da operação)|valor (?:total )?(?:da|do) (?:operação|transação|aquisição|negócio|compra|venda|acordo)|pag(?:a|ar|ará|ou|ando)|serão pagos|será pago|foi pago|desembols\p{L}*|contraprestação|montante d[aoe])(?= |$)/u,
  valuation:
    /(?:^| )(?:avaliad[oa]s?|avaliação|valuation|valor de mercado implícito|avalia (?:a|o) (?:empresa|companhia|startup|grupo)|que avalia|enterprise value|equity value|valor de empresa|valor da (?:firma|empresa)|pre - money|post - money|valoriza\p{L}*|vale (?:us |r |mais de |cerca de )*(?:\$|€|\d[\d.,]*))(?= |$)/u,
  otherSum:
    /(?:^| )(?:em (?:\p{L}+|\d+) anos|até 20\d\d|valor (?:bruto|nominal)|faturamento|fatura|faturou|faturar|faturação|facturação|receitas?|lucros?|prejuízos?|ebitda|valor de mercado|capitalização|(?<!incluindo |incluindo a |incluindo as )dívidas?(?! incluídas?)|endividamento|prêmio|prémio|multas?|indenização|indemnização|custos?|economia de|poupança|sinergias?|dividendos?|salário|patrimônio|património|sob gestão|ativos sob|gere|administra|empréstimos?|debêntures?|títulos|obrigações|ao ano|por ano|anua(?:l|is)|vendas (?:de|brutas|líquidas)|volume de negócios|contratos?|orçamento|gastos?|despesas?|mercado de|até agora|já captou|já levantou|exportações|impostos|baixa contábil|provisão|subsídios|multa rescisória|plano de investimentos?|investimentos? de|financiamento d[aoe]|movimentou|movimenta|no último ano|em (?:19|20)\d\d|geração de caixa)(?= |$)/u,
  round:
    /(?:^| )(?:s[ée]rie(?:s)? (?:- )?[a-k](?:[1-3])?|pre - seed|pré - seed|seed|capital semente)(?= |$)/u,
  person:
    /(?:^| )(?:nomead[oa]|nomeia|nomeou|será (?:o |a )?(?:nov[oa] )?(?:ceo|presidente|diretor|diretora)|assume (?:o cargo|a presidência|como)|assumirá|deixa (?:o cargo|a presidência|a empresa)|deixará|deixou|renunci(?:a|ou)|permanece|permanecerá|continua (?:como|à frente|no comando)|continuará|segue (?:como|à frente|no comando)|novo (?:ceo|presidente|diretor)|torna - se|passa a ser)(?= |$)/u,
  departs: cue(`deixa(?:rá)?|deixou|renuncia|demite - se|sai d[aeo]|saída de|abandona`),
  funding:
    /(?:^| )(?:rodada|ronda|aportes?|captação|investidor(?:es|a)?|investimento|venture|capital|fundos?|seed|s[ée]ries?|liderad[oa]|startup|fintech|unicórnio|financiamento)(?= |$)/u,
  ahead:
    /(?:^| )(?:será|serão|vai|vão|adquirirá|comprará|venderá|acordo|acordou|acertou|acerta|assinou|assinaram|prevê|prevista|previsto|sujeit[oa]s?|depende|condicionad[oa]|aprovação|aval|autorização|regulador(?:es)?|pretende|quer|deve|deverá|devem|planeja|anuncia|anunciou|oferta|opa|proposta|precisa|aguarda|espera(?:m)?|esperad[oa])(?= |$)/u,
  done: /(?:^| )(?:conclui|concluiu|concluíram|concluíd[oa]|finaliza|finalizou|completou|comprou|compraram|adquiriu|adquiriram|vendeu|venderam|arrematou)(?= |$)/u,
  closing:
    /(?:^| )(?:prevista|previsto|deve(?:rá)? ser (?:concluíd[oa]|finalizad[oa]|fechad[oa])|deve(?:rá)? (?:ocorrer|acontecer)|esperad[oa]|até o (?:fim|final)|até ao (?:fim|final)|será concluíd[oa])(?= |$)/u,
  rest: /(?:^| )(?:restantes?|remanescentes?|totalidade|ainda não (?:detém|possui)|chegando a 100|para 100)(?= |$)/u,
  partTaken:
    /(?:^| )(?:minoritári[oa]|participação (?:minoritária|na|no|em)|fatia (?:minoritária|na|no|em|d[aoe])|entra no capital|entrada no capital|vira sóci[oa]|torna - se sóci[oa])(?= |$)/u,
  sellerOpens: / (?:do fundo|dos fundos|da gestora|de um fundo) /,
  namedSeller:
    /(?:^| )(?:(?:vendedor(?:a|es)?) (?:é|são|foi)|(?:atua(?:l|is)|antig[oa]s?|anterior(?:es)?|ex -) (?:don[oa]s?|proprietári[oa]s?|acionistas?|sóci[oa]s?|controlador(?:a|es)?)|(?<!novo )(?:seu|sua|seus) (?:don[oa]s?|proprietári[oa]s?|acionistas? (?:maioritári[oa]|majoritári[oa]|controlador(?:a)?)|controlador(?:a|es)?)|(?:os|seus) controladores|até (?:agora|aqui) (?:detid[oa]|controlad[oa]) (?:por|pel[oa]))(?: (?:,|:|o|a|os|as|um|uma|\p{L}{5,})){0,5}$/u,
  heldBy:
    /^[^.;:]{0,60}?(?:(?:subsidiária|propriedade|(?:controlad|detid|participad)[oa](?: em \d+ %)?(?: até agora)?) (?:de|do|da|dos|das|por|pelo|pela)|pertenc(?:e|ia|eu)(?: \p{L}+){0,2} (?:a|à|ao))(?: (?:o|a|os|as|um|uma|\p{L}{5,})){0,4}$/u,
  namedBuyer:
    /(?:^| )(?:(?:comprador(?:a|es)?|investidor líder) (?:é|são|foi|será)|nov[oa]s? (?:don[oa]s?|proprietári[oa]s?|acionistas? (?:maioritári[oa]|majoritári[oa])) (?:é|são|será))(?: (?:,|:|o|a|os|as|um|uma|\p{L}{5,})){0,5}$/u,
  dealValue:
    /(?:^| )(?:operação|transação|aquisição|oferta|opa|negócio|acordo|fusão|venda|compra) [^,;]{0,40}(?:de|por|valor|avaliad[oa]|estimad[oa]|cerca|totaliza)(?= |$)/u,
  dealHead: /^(?:negócio|opa|oferta|aquisição|operação|fusão|rodada|ronda|seed|aporte|compra)/,
  otherShare: PORTUGUESE_OTHER_SHARE,
  stakeNext:
    /^(?:que (?:detinha|detém|possuía|tinha|possui) |- )?(?:do capital|das ações|das acções|das quotas|das cotas|dos papéis|de participação|de fatia|da (?!população|receita|produção|meta|demanda|dívida)|do (?!mercado|pib|total|valor|faturamento|preço|lucro)|na (?!comparação|bolsa|alta|segunda|terça|quarta|quinta|sexta)|no (?!ano|trimestre|mês|primeiro|segundo|terceiro|quarto|período|preço|lucro)|de (?:sua|seu) |em (?:uma|um) )/u,
  alreadyHeld:
    /(?:^| )(?:detém|detinha|detêm|possui|possuía|possuem|já|tem|tinha|controla|dona de|dono de|acionista com)(?= |$)/u,
  notStake:
    /(?:^| )(?:subir|descer|subiram|valorizar|d[ao] (?:empresa|companhia) combinada|da nova (?:empresa|companhia)|do grupo combinado|prêmio|prémio|desconto|crescimento|aumento|alta|baixa|queda|avanço|recuo|sobe|subiu|cai|caiu|caem|valorização|valorizam|desvalorização|cresceu|cresce|(?:mais|menos)(?! (?:de|do que)$)|inflação|taxa|juros|ao ano|market share|rendimento|comparação|frente|d[ao]s? (?:mercado|vendas|receitas?|faturamento|faturação|volume|negócios|produção|total|clientes|usuários|utilizadores|lojas|população|exportações|votos)|dos funcionários|dos empregados|a mais|ágio)(?= |$)|\+/u,
}
