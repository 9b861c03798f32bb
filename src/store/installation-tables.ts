interface InstallationsTable {
  team: string
  /** What the workspace gave us, as `slack/sealing.ts` seals it. */
  sealed: string
  installed_at: number
}

/** Browsers that have begun to install, by what Slack gives back to us. */
interface InstallsBegunTable {
  state: string
  until: number
}

interface PlacesTable {
  /** `C0123`, or `dm:U0123` for a user's direct messages. */
  place: string
  team: string
}

export interface InstallationTables {
  slack_installations: InstallationsTable
  slack_installs_begun: InstallsBegunTable
  slack_places: PlacesTable
}
