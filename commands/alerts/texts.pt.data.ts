import type { AlertsTexts } from './texts.ts'

export const PORTUGUESE: AlertsTexts = {
  descriptions: {
    alerts: 'Como este canal é avisado',
    subscribe: 'Inscrever este canal em uma lista de acompanhamento',
    unsubscribe: 'Encerrar uma inscrição deste canal',
    settings: 'Mostrar como este canal é avisado e como mudar isso',
    set: 'Mudar como este canal é avisado',
    preview: 'Mostrar o último alerta como este canal o veria',
    test: 'Publicar um alerta de teste neste canal',
    pause: 'Pausar os alertas deste canal, por um tempo ou até segunda ordem',
    resume: 'Encerrar uma pausa',
    onlyWatchlist: 'Só para a inscrição nesta lista; senão para todas as deste canal',
    join: 'Compartilhar listas e feeds com outro servidor ou workspace',
    leave: 'Deixar de compartilhar listas e feeds com uma equipe ligada',
    code: 'O código que /alerts join mostrou à outra equipe; sem ele você recebe um',
    partner: 'Qual equipe, como /alerts settings mostra; desnecessário se há só uma',
    watchlist: 'O nome de uma lista de acompanhamento; sem ele, a do próprio canal',
    setting: 'Qual configuração, por exemplo quiet-hours',
    value: 'Qual valor, ou: default',
    span: 'Por quanto tempo, por exemplo 2h ou 3d; senão até segunda ordem',
  },
  settings: {
    language: 'o idioma dos alertas: en, de, fr, es, it, nl ou pt',
    card: 'full (completo) ou compact: só o essencial e a primeira fonte',
    minimum:
      'uma pesquisa que um negócio deve satisfazer além de uma regra, por exemplo price:>100m sources:>=2',
    notify: 'quais status são avisados: all, none ou alguns, por exemplo announced, completed',
    mentions: 'quem é mencionado, por exemplo role:123; user:456 price:>1bn',
    'quiet-hours': 'quando nada é enviado, por exemplo 22:00-07:00 America/Sao_Paulo',
    'alerts-per-day': 'mais alertas do que isso por dia vão para um resumo, por exemplo 10',
    digest:
      'quando saem os resumos, por exemplo 08:00 America/Sao_Paulo ou mon 08:00 America/Sao_Paulo',
    'follow-ups': 'onde uma mudança de status é avisada: thread, ou também no canal: channel',
  },
  title: 'Como este canal é avisado',
  ownList: 'a lista de acompanhamento do próprio canal',
  managed: 'gerenciado pelo arquivo de configuração',
  allManaged:
    'As inscrições deste canal estão no arquivo de configuração e só podem ser mudadas lá.',
  howTo: '/alerts set <configuração> <valor> muda uma configuração, “default” a desfaz.',
  noSubscription:
    'Este canal ainda não tem inscrição. /watch add lhe dá uma regra, /alerts subscribe uma lista de acompanhamento.',
  goesFor: (lists) => `Isso vale para: ${lists}.`,
  notChangeable: (typed, lists) =>
    `Este canal não tem inscrição “${typed}” que possa ser mudada aqui. Há: ${lists}`,
  addRules: 'Ela ainda não tem regras: /watch add as adiciona.',
  pausedMeans:
    'O que surgir nesse meio-tempo não é avisado depois; /deals encontra. /alerts resume encerra a pausa.',
  resumed: 'Os alertas deste canal continuam.',
  nothingMatches: 'Nenhum negócio guardado corresponde ainda às regras deste canal.',
  previewed: 'Assim este canal o veria',
  testText: 'Isto é um teste: assim serão os alertas deste canal.',
  tested: 'O alerta de teste foi publicado.',
  changed: (setting, value) => `${setting} agora é: ${value}`,
  wrongValue: (setting) => `${setting} fica como está`,
  subscribed: (list) => `Este canal está inscrito em: ${list}.`,
  known: (list) => `Este canal já está inscrito em: ${list}.`,
  noList: (typed, lists) => `Não há lista de acompanhamento “${typed}”. Há: ${lists}`,
  unsubscribed: (list) => `Este canal não está mais inscrito em: ${list}.`,
  notSubscribed: (typed) => `Este canal não tem inscrição “${typed}” que possa ser encerrada aqui.`,
  whichList: (lists) => `Este canal tem várias inscrições. Qual? ${lists}`,
  testTitle: (title) => `Teste: ${title}`,
  testFailed: (reason) => `Não foi possível publicar o alerta de teste: ${reason}`,
  mentions: (who) => `Seriam mencionados: ${who}`,
  paused: (until) =>
    until === null
      ? 'Os alertas deste canal estão pausados até que alguém os retome.'
      : `Os alertas deste canal estão pausados até ${until}.`,
  joinCode: (code) => `O código é ${code}`,
  joinCodeMeans: (code, until) =>
    `Vale uma vez, até ${until}. Quem pode editar no outro servidor ou workspace digita: /alerts join ${code}. A partir daí cada equipe pode se inscrever nas listas da outra e vê os feeds dela e o que eles trazem. /alerts leave encerra isso.`,
  joined: (team) => `Esta equipe agora está ligada a ${team}.`,
  alreadyJoined: (team) => `Esta equipe já está ligada a ${team}.`,
  badCode:
    'Este código não vale: já foi usado, é antigo demais ou foi mal digitado. /alerts join na outra equipe dá um novo.',
  ownCode: 'Este é o código da própria equipe: digita-se na outra.',
  left: (team) => `Esta equipe não está mais ligada a ${team}.`,
  leftMeans: 'As inscrições nas listas uma da outra terminaram. /watch undo desfaz isso.',
  notJoined: 'Esta equipe não está ligada a uma equipe assim.',
  joinedWith: (teams) => `Ligada a: ${teams}`,
  whichTeam: (teams) => `Esta equipe está ligada a várias. A qual? ${teams}`,
  noTeam: 'Mensagens diretas não pertencem a nenhuma equipe: use este comando em um canal.',
}
