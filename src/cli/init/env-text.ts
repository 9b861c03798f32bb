import type { Answers } from './answers.ts'

/** The file `.env` with these variables; `configFile` is where the configuration file is when not at its usual place. */
export function envText(
  variables: Readonly<Record<string, string>>,
  configFile: string | null,
): string {
  const all = configFile === null ? variables : { ...variables, DEALBELL_CONFIG: configFile }
  const lines = [
    '# Written by `dealbell init`. Keep it to yourself: it holds tokens. .env.example tells every variable.',
    ...Object.entries(all).map(([name, value]) => variable(name, value)),
  ]
  return `${lines.join('\n')}\n`
}

/**
 * The answers by the names of their variables; empty ones are for the operator to fill in. `secretKey` seals the tokens of
 * workspaces; null where none will install the app.
 */
export function envVariables(
  answers: Answers,
  secretKey: string | null,
): Readonly<Record<string, string>> {
  return {
    DISCORD_TOKEN: answers.discordToken,
    DISCORD_APPLICATION_ID: answers.discordApplicationId,
    SLACK_BOT_TOKEN: answers.slackBotToken,
    SLACK_APP_TOKEN: answers.slackAppToken,
    ...(answers.publicUrl === '' ? {} : httpVariables(answers)),
    ...(secretKey === null ? {} : { DEALBELL_SECRET_KEY: secretKey }),
    DEALBELL_CONTACT: answers.contact,
  }
}

function httpVariables(answers: Answers): Readonly<Record<string, string>> {
  return {
    SLACK_SIGNING_SECRET: answers.slackSigningSecret,
    SLACK_CLIENT_ID: answers.slackClientId,
    SLACK_CLIENT_SECRET: answers.slackClientSecret,
    DEALBELL_PUBLIC_URL: answers.publicUrl,
  }
}

/** Quoted where a reader of such files would otherwise cut or change the value. */
function variable(name: string, value: string): string {
  return /^[\w.:/@+=%,?&~-]*$/.test(value) ? `${name}=${value}` : `${name}='${value}'`
}
