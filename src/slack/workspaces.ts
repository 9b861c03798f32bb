import type { InstallationStore, SealedInstallation } from '../ports.ts'
import type { Grants } from './grants.ts'
import type { Workspace } from './workspace.ts'

/** A workspace, or why there is none: it has not installed the app, or its token cannot be read with our keys. */
export type Found = Workspace | 'unknown' | 'locked'

/** A workspace that a message may go to; `team` is null where it is not known yet. */
export interface Candidate {
  readonly team: string | null
  readonly found: Found
}

/** The workspaces that the bot serves. */
export interface Workspaces {
  /** The one that Slack numbers so: `T0123`. */
  of(team: string): Promise<Found>
  /** Where a message to the place (`C0123`, `dm:U0123`) may go, the likeliest first. */
  at(place: string): Promise<readonly Candidate[]>
  /** Keeps which workspace the places belong to. */
  note(team: string, places: readonly string[]): Promise<void>
  /** Tells which workspace SLACK_BOT_TOKEN belongs to. */
  ownIs(team: string): void
  end(): void
}

/** The places that a request tells us of: where it was made, and where its user is written to. */
export function placesOf(channel: string, user: string): readonly string[] {
  return [...(channel === '' ? [] : [channel]), `dm:${user}`]
}

/** The one workspace of SLACK_BOT_TOKEN, whichever that is. */
export function oneWorkspace(own: Workspace): Workspaces {
  return {
    of: async () => own,
    at: async () => [{ team: null, found: own }],
    note: async () => undefined,
    ownIs: () => undefined,
    end: () => own.end(),
  }
}

export interface InstalledOptions {
  readonly store: InstallationStore
  readonly grants: Grants
  readonly build: (token: string) => Workspace
  /** The workspace of SLACK_BOT_TOKEN, beside those that have installed the app. */
  readonly own: Workspace | null
}

/** So many places are known to be kept without asking the database. */
const MOST_NOTED = 10_000

/**
 * The workspaces that have installed the app, and the one of SLACK_BOT_TOKEN where there is one. Every question goes to
 * the database first, so that an installation counts at once in all processes that share it, and ends in all of them.
 */
export function installedWorkspaces(options: InstalledOptions): Workspaces {
  const { store, own } = options
  const pool = createPool(options)
  const noted = new Set<string>()
  let ownTeam: string | null = null
  async function of(team: string): Promise<Found> {
    const row = await store.installation(team)
    if (row !== null) return pool.of(row)
    pool.drop(team)
    return own !== null && team === ownTeam ? own : 'unknown'
  }
  const isServed = async (team: string): Promise<boolean> => (await of(team)) !== 'unknown'
  return {
    of,
    async at(place) {
      const team = await store.teamAt(place)
      if (team !== null) return [{ team, found: await of(team) }]
      const installed = await store.installations()
      const first = own === null ? [] : [{ team: ownTeam, found: own }]
      return [...first, ...installed.map((row) => ({ team: row.team, found: pool.of(row) }))]
    },
    async note(team, places) {
      for (const place of places) {
        if (noted.has(`${place} ${team}`)) continue
        await keepPlace(store, place, { team, isServed })
        if (noted.size >= MOST_NOTED) noted.clear()
        noted.add(`${place} ${team}`)
      }
    },
    ownIs(team) {
      ownTeam = team
    },
    end() {
      own?.end()
      pool.end()
    },
  }
}

/** Workspaces that are ready, each as long as its installation stays the same. */
function createPool({ grants, build }: InstalledOptions) {
  const ready = new Map<string, { readonly sealed: string; readonly workspace: Workspace }>()
  const drop = (team: string): void => {
    ready.get(team)?.workspace.end()
    ready.delete(team)
  }
  return {
    drop,
    of(row: SealedInstallation): Found {
      const known = ready.get(row.team)
      if (known?.sealed === row.sealed) return known.workspace
      drop(row.team)
      const grant = grants.read(row)
      if (grant === null) return 'locked'
      const workspace = build(grant.token)
      ready.set(row.team, { sealed: row.sealed, workspace })
      return workspace
    },
    end() {
      for (const { workspace } of ready.values()) workspace.end()
    },
  }
}

/** A channel that two workspaces share stays with the first of them as long as that is served. */
async function keepPlace(
  store: InstallationStore,
  place: string,
  by: { readonly team: string; readonly isServed: (team: string) => Promise<boolean> },
): Promise<void> {
  const known = await store.teamAt(place)
  if (known === by.team || (known !== null && (await by.isServed(known)))) return
  await store.notePlace(place, by.team)
}
