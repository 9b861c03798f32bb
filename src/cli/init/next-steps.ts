import { inviteUrl } from '../../discord/setup.ts'
import type { Answers } from './answers.ts'

/** What the operator does next, platform by platform. */
export function nextSteps(answers: Answers): string {
  const steps = [
    ...discordSteps(answers),
    ...slackSteps(answers),
    'Check everything: npm run dealbell -- doctor',
    'Start the bot: npm start',
  ]
  return `Next:\n${steps.map((step, at) => `${at + 1}. ${step}\n`).join('')}`
}

function discordSteps({ discordApplicationId: id }: Answers): readonly string[] {
  if (id === '') return []
  return [
    'Tell Discord the commands: npm run dealbell -- commands register',
    `Invite the bot to your Discord server: ${inviteUrl(id)}`,
  ]
}

/** Tokens come only with the app, which is made from the manifest. */
function slackSteps({ slackBotToken }: Answers): readonly string[] {
  const manifest = 'npm run --silent dealbell -- slack manifest'
  const where = 'https://api.slack.com/apps, "Create New App", "From a manifest"'
  if (slackBotToken !== '') {
    return ['Invite the bot to your Slack channels: type /invite @Dealbell in each.']
  }
  return [
    `For Slack (leave it out otherwise): paste what "${manifest}" prints at ${where}, install the app, put both tokens into .env. Without Socket Mode, or for several workspaces: docs/configuration.md, "Slack by HTTP".`,
  ]
}
