import { wordSet } from './words.ts'

/** Nouns that announce a company's name or stand for it. */
export const PORTUGUESE_COMPANY_NOUNS =
  wordSet(`empresa companhia grupo firma sociedade gigante operadora operador fundo banco
  instituição rede cadeia startup start-up fintech healthtech edtech fabricante produtora produtor marca controlada subsidiária
  rival concorrente holding plataforma editora seguradora construtora fornecedora fornecedor gestora varejista distribuidora
  multinacional conglomerado petroleira mineradora siderúrgica montadora elétrica estatal petrolífera retalhista tecnológica
  farmacêutica cervejaria companhia_aérea aérea aplicativo consultoria agência emissora cooperativa concessionária
  locadora incorporadora corretora processadora desenvolvedora unicórnio usina frigorífico laboratório hospital clube
  sociedade capital imobiliária telecom fundação consórcio varejo dona líder especialista casa`)

/** Nouns for a part of a company that can be sold. */
export const PORTUGUESE_UNIT_NOUNS =
  wordSet(`unidade unidades divisão divisões braço operação operações negócio negócios ativos
  ativo activos fatia participação participações subsidiária subsidiárias carteira fábrica fábricas marca marcas rede área
  segmento refinaria refinarias posição filial controle controlo maioria usina usinas hidrelétrica hidrelétricas
  térmica térmicas termelétricas barragem barragens campo campos blocos parques terminal terminais torres lojas hospitais`)

/** Everyday words that a sentence or a headline may open with, and other capitalised words that name no company. */
export const PORTUGUESE_COMMON =
  wordSet(`avaliada avaliado sediada sediado controlada controlado procurada procuradas fundada fundado criada criado acordo acordos ação ações acionista acionistas accionista accionistas acções administração
  administrador agência agosto alta aluguel ambiente analista analistas anúncio ano anos antiga antigo anterior após apesar
  aporte aportes aprovação aquisição aquisições área assembleia assembléia ata atenção atividade atual atualmente aumento
  autoridade autoridades avaliação avanço baixa balanço banco bancos bilhão bilhões bolsa bolsas bom brasileira brasileiro
  caixa câmbio campanha capital carro carros carta cartão caso causa central certa chefe cidade cidades clientes clima código
  combinação comércio comissão companhia companhias compra compras comprador comprovante comunicado comunidade concorrência
  conheça conselho consumidor consumidores conta contas contrato contratos controle controlo copa corte crédito crescimento crise
  cultura custo custos dados data década decisão defesa demissões depois deputado desde desemprego desinvestimento desinvestimentos
  despesas detalhes dezembro dia dias dinheiro direito diretor diretora diretoria dívida dívidas dividendos documento
  dólar dólares domingo dona dono economia economistas educação efeito eleição eleições elétrica emprego empregos empresa
  empresário empresários empresas encontro energia entenda entre entrevista equipe escola especialistas estado estados estatal
  estratégia estudo estudos euro euros evento executivo executivos expansão expectativa fábrica família fase fatia fato faturamento fechamento
  federal feira fernando fevereiro fim final finanças financeiro fundador fundadores fundo fundos fusão fusões futebol futuro
  ganho ganhos gás gasolina gestão gigante governo grande grandes grupo grupos guerra história hoje hora horas homem imóveis
  impostos impacto indústria inflação informação informações inovação instituto inteligência artificial interesse internet investidor
  investidores investimento investimentos ipo janeiro jogo jogos jornal julho junho juros justiça lançamento lei leia leilão leilões líder
  liderança lista loja lojas lucro lucros luta maio maior maioria mais março marca marcas mas média melhor melhores membro
  menor mercado mercados mês meses meta metade milhão milhões minas ministério ministro moda modelo momento movimento mudança
  mulher mulheres multinacional mundo música negócio negócios negociação negociações nome nota notícia notícias nova novas novembro novo
  novos número números objetivo obras oferta ofertas operação operações opinião ordem outra outras outro outros outubro pacote
  pagamento pagamentos país países papéis papel parceiro parceria parte participação participações partido patrimônio pedido
  pequenas pesquisa pessoa pessoas petróleo plano planos plataforma polícia política ponto população possível posto povo prazo
  preço preços prefeitura prejuízo presidente pressão previsão primeira primeiro privatização problema processo produção produto produtos
  programa projeto projetos projecto proposta próximo público quarta quarta-feira queda quem questão quinta quinta-feira receita receitas recorde
  recuperação rede reforma regra regras relatório relação renda resultado resultados reunião risco rodada ronda rodadas rua saída salário
  saúde segundo segunda segunda-feira segurança semana semanas série serviço serviços setembro setor sector sexta sexta-feira sábado sinergias site sistema situação
  sócio sócios sociedade software startup startups sul sucesso taxa taxas tecnologia tempo terça terça-feira terceira terceiro texto todas todos total
  trabalhadores trabalho transação transações trimestre turismo última últimas último últimos união único usuários valor valores vantagem varejo
  veja vendas venda vencedor vez vida vídeo vigor vista vitória volta voos voto
  fonte fontes foto divulgação reprodução imagem assine compartilhe comentários publicidade newsletter reuters lusa estadão bloomberg
  ceo cfo coo cto m&a cade cvm b3 b2b b2c opa ebitda pib eua ue brl eur usd sa ltda juntas juntos ambas sindicatos sindicato trabalhadores comerciantes moradores agricultores pescadores médicos farmacêuticos livreiros inquilinos fornecedores rivais concorrentes passageiros autarcas pedem pede exigem temem negam acusam alertam protestam rejeitam travam fracassam fracassa falham falha nasce nascem estreia contraoferta comprador compradores pretendentes desfecho batalha encaixou captou arrecadou levantou prevê inclui mantém procuradas procurado concluída concluído fechada fechado vendida vendido comprada comprado adquirida rede corrida`)

/** Everyday words that companies carry in their names. */
export const PORTUGUESE_BRAND_WORDS =
  wordSet(`banco brasil energia grupo participações seguros investimentos capital partners ventures
  holding tecnologia sistemas solutions technologies systems serviços logística international global media digital pharma
  farmacêutica alimentos foods saúde educação telecom petróleo gás mineração papel celulose siderúrgica construtora imobiliária
  portugal comunicações transportes nacional`)

/** Countries, regions and cities as Portuguese writes them. */
export const PORTUGUESE_PLACES =
  wordSet(`brasil portugal espanha frança alemanha itália reino_unido inglaterra escócia irlanda países_baixos
  holanda bélgica suíça áustria suécia noruega dinamarca finlândia polônia polónia hungria romênia roménia grécia turquia rússia ucrânia
  estados_unidos eua méxico canadá argentina chile uruguai paraguai bolívia peru colômbia equador venezuela cuba china índia japão coreia coreia_do_sul
  taiwan singapura hong_kong austrália nova_zelândia israel arábia_saudita porto_rico emirados_árabes emirados_árabes_unidos catar qatar dubai
  angola moçambique cabo_verde áfrica áfrica_do_sul egito marrocos nigéria europa ásia américa_latina américa_do_sul américa_do_norte oriente_médio
  médio_oriente são_paulo rio_de_janeiro rio brasília belo_horizonte minas_gerais porto_alegre curitiba salvador recife fortaleza manaus
  belém goiânia campinas santos florianópolis vitória natal joão_pessoa cuiabá campo_grande ribeirão_preto paraná santa_catarina
  rio_grande_do_sul bahia pernambuco ceará goiás amazonas pará mato_grosso espírito_santo maranhão sergipe alagoas piauí
  tocantins rondônia acre amapá roraima lisboa porto braga coimbra aveiro setúbal sines faro algarve alentejo madeira açores
  londres paris madri madrid berlim nova_york nova_iorque washington califórnia vale_do_silício pequim xangai tóquio bruxelas
  milão roma genebra zurique luanda maputo união_europeia faria_lima nordeste sudeste bovespa b3`)

/** Adjectives of countries, which stand for a company of theirs as well ("a francesa X"). */
export const PORTUGUESE_DEMONYMS =
  wordSet(`brasileiro brasileira brasileiros brasileiras português portuguesa portugueses portuguesas
  espanhol espanhola espanhóis espanholas francês francesa franceses francesas alemão alemã alemães italiano italiana italianos
  italianas inglês inglesa ingleses britânico britânica britânicos britânicas americano americana americanos americanas norte-americano
  norte-americana suíço suíça holandês holandesa belga belgas austríaco austríaca sueco sueca dinamarquês dinamarquesa norueguês
  norueguesa finlandês finlandesa chinês chinesa chineses chinesas japonês japonesa japoneses coreano coreana sul-coreana sul-coreano
  indiano indiana russo russa turco turca grego grega polonês polonesa polaco polaca irlandês irlandesa canadense canadenses canadiano
  canadiana australiano australiana argentino argentina chileno chilena mexicano mexicana colombiano colombiana peruano peruana uruguaio
  uruguaia israelense israelita saudita sul-africana angolano angolana moçambicana paulista paulistas carioca mineira mineiro gaúcha gaúcho
  paranaense catarinense baiana pernambucana cearense goiana lisboeta europeu europeia europeus asiático asiática tailandesa malaia`)
