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
  return [`Invite the bot to your Discord server: ${inviteUrl(id)}`]
}

/** Tokens come only with the app, which is made from the manifest. */
function slackSteps({ slackBotToken, publicUrl }: Answers): readonly string[] {
  const manifest = 'npm run --silent dealbell -- slack manifest'
  const where = 'https://api.slack.com/apps, "Create New App", "From a manifest"'
  if (slackBotToken !== '') {
    const invite = 'Invite the bot to your Slack channels: type /invite @Dealbell in each.'
    return publicUrl === '' ? [invite] : [...httpSteps(publicUrl, manifest), invite]
  }
  return [
    `For Slack (leave it out otherwise): paste what "${manifest}" prints at ${where}, install the app, put both tokens into .env. Without Socket Mode, or for several workspaces: docs/configuration.md, "Slack by HTTP".`,
  ]
}

/** Slack asks the address for its proof as soon as the manifest names it, so the bot must be running by then. */
function httpSteps(publicUrl: string, manifest: string): readonly string[] {
  const address = publicUrl.replace(/\/+$/, '')
  return [
    `Let your proxy lead ${address}/slack/ to the web server. Once the bot runs, paste what "${manifest} --http" prints into the manifest of the Slack app.`,
    `For several workspaces: put SLACK_CLIENT_ID and SLACK_CLIENT_SECRET ("Basic Information") into .env and let them open ${address}/slack/install. Their tokens are sealed with DEALBELL_SECRET_KEY of .env: keep a copy of it.`,
  ]
}
