import type { RequestFile } from '../../commands/command.ts'
import type { Answers } from './requests.ts'
import type { Answer, Question, SentCommand } from './shard-messages.ts'

/** What the main process answers a shard. Never rejects, as the answers do not. */
export async function answerQuestion(answers: Answers, question: Question): Promise<Answer> {
  switch (question.kind) {
    case 'command':
      return { kind: 'reply', reply: await answers.answer(received(question.sent)) }
    case 'action':
      return { kind: 'reply', reply: await answers.act(question.request) }
    case 'message':
      return { kind: 'reply', reply: await answers.answerMessage(question.request) }
    case 'suggestions':
      return { kind: 'suggestions', suggestions: await answers.suggest(question.request) }
  }
}

function received({ request, files }: SentCommand): Parameters<Answers['answer']>[0] {
  const entries = Object.entries(files).map(([option, { name, text }]): [string, RequestFile] => [
    option,
    { name, read: () => Promise.resolve(text) },
  ])
  return entries.length === 0 ? request : { ...request, files: Object.fromEntries(entries) }
}
