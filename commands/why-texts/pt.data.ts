import type { WhyTexts } from '../why-texts.data.ts'

export const WHY_PORTUGUESE: WhyTexts = {
  title: (what) => `Por quê: ${what}`,
  posted: (at) => `Este canal recebeu o alerta: ${at}.`,
  digested: 'Este canal o recebeu em um resumo: era mais do que recebe por dia.',
  held: (at) =>
    `Espera o resumo (${at}): era mais do que este canal recebe por dia (alertsPerDay).`,
  heldNext: 'Está no resumo que está sendo enviado: era mais do que este canal recebe por dia.',
  failed: (reason) => `Desistiu-se do alerta: ${reason}.`,
  sending: 'O alerta está sendo enviado agora.',
  waiting: 'O alerta está prestes a sair.',
  waitingBecause: (reason, next) =>
    `O alerta ainda não pôde sair: ${reason}. Próxima tentativa: ${next}.`,
  notOwed: 'Este canal não recebeu alerta.',
  allSilent:
    'Todos os artigos já estavam nos feeds antes de eles serem acompanhados (estado inicial), e desses não se avisa ninguém.',
  belowMinimum: (minimum, why) =>
    `Uma regra o seleciona, mas ele não alcança o mínimo deste canal (${minimum}). ${why}`,
  wasPaused:
    'Uma regra o seleciona, mas os alertas deste canal estavam pausados quando ele chegou.',
  quietNow: (until) => `O alerta espera: este canal está em horas de silêncio até ${until}.`,
  pausedNow: (until) =>
    until === null
      ? 'O alerta espera: os alertas deste canal estão pausados até que alguém os retome.'
      : `O alerta espera: os alertas deste canal estão pausados até ${until}.`,
  ruleCameLater:
    'Agora uma regra a escolhe, mas nenhuma deste canal o fazia quando os artigos chegaram. As regras valem para o que chega depois.',
  noRuleSelects: 'Nenhuma regra deste canal a escolhe.',
  noRules: 'Este canal não tem regras. /watch add cria uma.',
  rule: (id, query) => `Regra ${id}: ${query}`,
  selected: 'Escolheu-a',
  selectedThen: 'Escolheu-a quando chegou, e hoje não o faria',
  selectsNow: 'Escolhe-a agora',
  nearMiss: 'Não a escolhe',
  unreadable: 'Esta regra não pode mais ser lida; remova-a e crie-a de novo.',
  moreRules: (count) => `Outras ${count} regras também não a escolhem.`,
  came: (feed, at) => `Chegou pelo feed “${feed}”: ${at}.`,
  silent:
    'Estava no feed antes de ele ser acompanhado (estado inicial): é conhecido, mas não se avisa ninguém.',
  noDeal: (percent) =>
    `Não se lê nele nenhuma operação: a probabilidade é de ${percent}, e conta a partir de 50%. Só se avisa de operações, sejam quais forem as regras.`,
  nobody: 'De ninguém se diz que compra, vende, se funde ou capta recursos.',
  language: (names) => `O idioma não é claramente um dos que são lidos: ${names}.`,
  quote: (words) => `“${words}”`,
  phrases: (list) => `Fala contra uma operação: ${list}.`,
  noStory: 'Hoje se lê nele uma operação, mas não quando chegou.',
  tells: (number, headline) => `Trata da operação #${number}: ${headline}`,
  unknownAddress: (address) => `Não conhecido: ${address}`,
  frontPage: 'É a página inicial de um site, não um artigo.',
  notBrought: (feeds) =>
    feeds === 1
      ? 'O único feed consultado não o trouxe.'
      : `Nenhum dos ${feeds} feeds consultados o trouxe.`,
  noFeeds: 'Nenhum feed é consultado.',
  noFeedOfHost: (host) =>
    `Nenhum feed de ${host} é consultado. O operador pode adicionar um: dealbell feed add https://${host}`,
  pausedFeed: 'Em pausa: não é consultado.',
  stoppedFeed: (error) => `Parado porque falhava: ${error}`,
  failing: (error, next) => `Com falhas: ${error} Próxima tentativa: ${next}.`,
  neverPolled: 'Ainda não consultado.',
  polled: (last, next) => `Funciona. Última consulta, sem este artigo: ${last}; próxima: ${next}.`,
  baselineToCome: 'O que está nele na primeira consulta é conhecido, mas não se avisa ninguém.',
  noHeadline: (words) => `Nenhum título tem todas as palavras “${words}”.`,
  howToAsk: 'Pergunte com o número de uma operação (#12), o endereço de um artigo ou o título.',
  several: (words) => `Vários títulos têm as palavras “${words}”`,
  askByAddress: 'Pergunte de novo com o endereço do que você quer.',
}
