import type { TriggerRow } from './trigger-table.ts'

/**
 * Portuguese verbs and nouns that tell a deal together with another word only, as headlines like to: owners that come and go,
 * eyes that are set on somebody. Weights as in the table of triggers.
 */
export const PORTUGUESE_IDIOMS: readonly TriggerRow[] = [
  // How headlines say that somebody buys, by verbs that mean much else besides.
  [
    'buy',
    'finite',
    0.6,
    `fica|ficou|ficará|ficam|ficaria|ficaram+com leva|levou|levará+por|leilão|disputa|controlo abocanhou|abocanhará incorporará|incorporam|incorporaram absorverá|absorvem engole|engoliu
    assume|assumiu|assumirá|assumem|toma|tomou|tomará|obtém|obteve|garante|garantiu|ganha|conquista|passa|passou|assegura|assegurou+controle|controlo|maioria|rédeas|deter
    entra|entrou|entrará|entram|reforça|reforçou|sobe|aumenta+capital|acionista|acionistas|estrutura|sociedade|participação|posição
    torna|tornou|tornará|vira|virou|virará|passa+acionista|dona|dono|sócia|sócio|proprietária|proprietário|controladora
    adquirem|adquiriam|comprarão|compraria|adquiriria junta+portefólio|portfólio|grupo integra|integrou|integrará+grupo
    lança|lançou|lançará|apresenta|apresentou|formaliza|formalizou|anuncia|anunciou|faz|fez|prepara|avança|avançou|entrega|submete+opa|oferta|proposta|ofertas
    vence|venceu|ganha|ganhou|leva+leilão|disputa|corrida|concurso põe|pôs|mete+mão|mãos se~apodera resgata|resgatou salva|salvou+falência|insolvência
    fecha|fechou|conclui|concluiu|acerta|acertou|assina|assinou|sela|selou|finaliza|finalizou+compra|aquisição`,
  ],
  [
    'buy',
    'infinitive',
    0.55,
    `ficar+com tornar+acionista|dona|sócia assumir|obter|garantir|conquistar+controle|controlo|maioria entrar+capital|acionista levar+leilão vencer+leilão|disputa
    lançar|apresentar|formalizar|avançar+oferta|opa|proposta incorporá absorver abocanhar`,
  ],
  [
    'buy',
    'participle',
    0.6,
    `ficado+com levado+leilão assumido|obtido|garantido|conquistado+controle|controlo|maioria tornado|tornada+acionista|sócia|dona incorporados incorporadas absorvido absorvida
    abocanhado entrado+capital lançado|apresentado|formalizado|anunciado+oferta|opa|proposta vencido+leilão|disputa arrematados arrematadas`,
  ],
  // Under whose roof a company comes.
  [
    'join',
    'finite',
    0.6,
    `passa|passam|passou|passará|passarão|passaria|passar|vai|vão|foi|irá|cai|caiu|fica|ficou|ficará|acaba|acabou+mãos|controle|controlo|guarda-chuva|alçada|esfera|pertencer|integrar|propriedade|posse
    muda|mudam|mudou|mudará|mudaria|troca|trocou|trocará+mãos|dono|donos|proprietário|controlador|bandeira|acionista
    integra|integrará|passa|entra|entrou|entrará+grupo|universo|órbita|família tem|ganha|encontra|encontrou|terá+dono|donos|dona|comprador|proprietário
    pertence|pertencerá|pertencem+à|ao|a torna+parte|subsidiária`,
  ],
  [
    'join',
    'participle',
    0.6,
    `passado+mãos|controle|controlo mudado+mãos|dono integrado|integrada+grupo`,
  ],
  [
    'join',
    'finite',
    0.5,
    `passa|passam|passou|passará|passarão|passaria|passar+para|a|à|ao vai|irá+para|à|ao`,
  ],
  [
    'sell',
    'finite',
    0.6,
    `se~desfaz|desfez|desfará|livra|livrou alienará desinveste|desinvestiu sai|saiu|sairá|deixa|deixou+capital|sociedade|estrutura
    repassa|repassou|transfere|transferiu+controle|controlo|participação|fatia põe|pôs|coloca|colocou|bota+venda passa|passou+frente vendia venderia`,
  ],
  [
    'sell',
    'infinitive',
    0.55,
    `desfazer+da|do|de|se livrar+-se pôr|colocar+venda sair+capital repassar`,
  ],
  [
    'merge',
    'finite',
    0.6,
    `unem|unirão|uniram|juntam|juntarão|juntaram|combinam|combinarão|somam+operações|forças|negócios|ativos|trapinhos se~fundem|fundirão|juntam|casam`,
  ],
  ['merge', 'infinitive', 0.55, `juntar|combinar|unir+forças|operações|negócios unir+-se`],
  [
    'raise',
    'finite',
    0.5,
    `fecha|fechou|fecham|conclui|concluiu|completa|completou|anuncia|anunciou|obtém|obteve|recebe|recebeu|garante|garantiu|consegue|conseguiu|assegura|assegurou|atrai|atraiu|lidera+rodada|ronda|aporte|investimento|financiamento|série|seed|captação
    angaria|angariou|angariam arrecada|arrecadou levanta|levantou|recebe|recebeu|consegue|conseguiu|obtém|obteve|garante|garantiu|embolsa|embolsou|junta+milhões|milhão`,
  ],
  [
    'raise',
    'participle',
    0.5,
    `fechado|concluído|completado|anunciado|obtido|recebido|garantido|conseguido+rodada|ronda|aporte|investimento|financiamento angariado angariados arrecadado`,
  ],
  ['raise', 'infinitive', 0.45, `angariar arrecadar`],
  [
    'list',
    'finite',
    0.7,
    `estreia|estreou|estreará|chega|chegou|entra|entrou|dispara|lança|lançou|faz|fez+bolsa|b3|euronext|ipo`,
  ],
  ['list', 'noun', 0.55, `dispersão+bolsa estreia|entrada|chegada+b3|euronext|bolsa`],
  [
    'venture',
    'finite',
    0.5,
    `criam|criarão|criaram|formam|formaram|formarão|constituem|lançam|fundam|montam+venture|conjunta|comum|jv|mista`,
  ],
  // Who has an eye on whom; who is named as the new owner.
  [
    'buy',
    'finite',
    0.55,
    `olho+em|na|no|nas|nos|à|ao aponta|apontam+à|ao mira|miram+na|no será+dona|dono|proprietária`,
  ],
  ['buy', 'noun', 0.5, `nova~dona novo~dono nova~proprietária novo~proprietário nova~controladora`],
  ['join', 'noun', 0.5, `o~interesse apetite`],
  ['sell', 'noun', 0.5, `transferência passagem`],
  ['merge', 'noun', 0.5, `noivado`],
  // Who lets whom in.
  ['join', 'finite', 0.5, `acolhe|acolheu|recebe|recebeu+acionista|sócio|parceiro dá|deu+entrada`],
  [
    'buy',
    'finite',
    0.5,
    `desembolsa|desembolsou|desembolsará|paga|pagou|pagará|gasta+pela|pelo|por`,
  ],
  ['buy', 'infinitive', 0.5, `desembolsar|pagar+pela|pelo|por`],
]
