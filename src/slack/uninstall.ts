import type { App } from '@slack/bolt'
import type { Grants } from './grants.ts'

/**
 * Ends an installation when Slack says that the app was uninstalled or its token revoked. Slack may say so late: what was
 * installed since stays.
 */
export function serveUninstalls(app: App, grants: Grants): void {
  app.event('app_uninstalled', async ({ body }) => {
    await grants.uninstall(body.team_id, endOf(body.event_time))
  })
  app.event('tokens_revoked', async ({ body, event }) => {
    const grant = await grants.of(body.team_id)
    const isOurs = grant !== null && event.tokens.bot?.includes(grant.botUser) === true
    if (isOurs) await grants.uninstall(body.team_id, endOf(body.event_time))
  })
}

/** Slack's times count whole seconds: this is the last moment of one. */
function endOf(seconds: number): number {
  return seconds * 1000 + 999
}
