/** A workspace that has installed the Slack app by itself. What it gave us for that is sealed: the store cannot read it. */
export interface SealedInstallation {
  /** The workspace, as Slack numbers it: `T0123`. */
  readonly team: string
  readonly sealed: string
  /** Milliseconds since 1970, UTC. */
  readonly installedAt: number
}

/** Which workspaces have installed the Slack app, and what belongs to which of them. */
export interface InstallationStore {
  /** All of them, the oldest first. */
  installations(): Promise<readonly SealedInstallation[]>
  installation(team: string): Promise<SealedInstallation | null>
  /** Takes the place of an earlier one of the workspace. */
  saveInstallation(installation: SealedInstallation): Promise<void>
  /** Ends what was installed at `until` or before; false when there is no such. */
  removeInstallation(team: string, until: number): Promise<boolean>
  /** Notes that a browser has begun to install; `until` and `now` are milliseconds since 1970, UTC. */
  beginInstall(state: string, until: number, now: number): Promise<void>
  /** True once for each that was begun, as long as its time has not run out. */
  takeInstall(state: string, now: number): Promise<boolean>
  /** The workspace of a channel (`C0123`) or of a user's direct messages (`dm:U0123`); null: never heard of. */
  teamAt(place: string): Promise<string | null>
  /** Keeps to which workspace a place belongs, in place of what was kept. */
  notePlace(place: string, team: string): Promise<void>
}
