import type { Answers } from './answers.ts'

/** The file `.env` for these answers; `configFile` is where the configuration file is when not at its usual place. */
export function envText(answers: Answers, configFile: string | null): string {
  const lines = [
    '# Written by `dealbell init`. Keep it to yourself: it holds tokens. .env.example tells every variable.',
    variable('DISCORD_TOKEN', answers.discordToken),
    variable('DISCORD_APPLICATION_ID', answers.discordApplicationId),
    variable('SLACK_BOT_TOKEN', answers.slackBotToken),
    variable('SLACK_APP_TOKEN', answers.slackAppToken),
    variable('DEALBELL_CONTACT', answers.contact),
    ...(configFile === null ? [] : [variable('DEALBELL_CONFIG', configFile)]),
  ]
  return `${lines.join('\n')}\n`
}

/** Quoted where a reader of such files would otherwise cut or change the value. */
function variable(name: string, value: string): string {
  return /^[\w.:/@+=%,?&~-]*$/.test(value) ? `${name}=${value}` : `${name}='${value}'`
}
