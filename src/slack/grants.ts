import { z } from 'zod'
import type { Logger } from '../log.ts'
import type { InstallationStore, SealedInstallation } from '../ports.ts'
import { createKeyring, type Keyring } from './sealing.ts'

/** What a workspace gave us when it installed the app. */
export interface Grant {
  readonly token: string
  /** The bot's user there. */
  readonly botUser: string
}

const GRANT = z.object({ token: z.string(), botUser: z.string() })

/** Says what to do when a token cannot be read. */
export const LOCKED =
  'the token of a workspace cannot be read: DEALBELL_SECRET_KEY must hold the key it was sealed with (old keys follow the new one, with commas between), or the app must be installed again'

/** What workspaces gave us, sealed for keeping. */
export interface Grants {
  /** Null, and said in the log, when none of our keys opens it. */
  read(installation: SealedInstallation): Grant | null
  /** Null when the workspace has not installed the app, or we cannot read what it gave. */
  of(team: string): Promise<Grant | null>
  /** Takes over an installation, at `at` milliseconds since 1970, UTC; an earlier one of the workspace ends. */
  install(team: string, grant: Grant, at: number): Promise<void>
  /** Ends what was installed by `until`. */
  uninstall(team: string, until: number): Promise<void>
  /** Seals anew what an older key has sealed. */
  renewSeals(): Promise<void>
  /** The workspaces whose token could not be read, until they install the app again or uninstall it. */
  locked(): readonly string[]
}

export interface GrantsOptions {
  readonly store: InstallationStore
  /** See `createKeyring`. */
  readonly secretKeys: readonly string[]
  readonly log: Logger
}

export function createGrants({ store, secretKeys, log }: GrantsOptions): Grants {
  const keyring = createKeyring(secretKeys)
  const locked = new Set<string>()
  const read = ({ team, sealed }: SealedInstallation): Grant | null => {
    const opened = keyring.open(sealed, about(team))
    if (opened.kind === 'open') {
      // Another process may have installed it anew.
      locked.delete(team)
      return grantIn(opened.text)
    }
    locked.add(team)
    log.error({ team, ...opened }, LOCKED)
    return null
  }
  return {
    read,
    async of(team) {
      const row = await store.installation(team)
      return row === null ? null : read(row)
    },
    async install(team, grant, at) {
      await store.saveInstallation({ team, sealed: seal(keyring, team, grant), installedAt: at })
      locked.delete(team)
    },
    async uninstall(team, until) {
      if (!(await store.removeInstallation(team, until))) return
      locked.delete(team)
      log.info({ team }, 'the Slack app was uninstalled')
    },
    async renewSeals() {
      for (const row of await store.installations()) {
        const grant = read(row)
        const opened = keyring.open(row.sealed, about(row.team))
        if (grant !== null && opened.kind === 'open' && opened.isOld) {
          await store.saveInstallation({ ...row, sealed: seal(keyring, row.team, grant) })
        }
      }
    },
    locked: () => [...locked],
  }
}

/** The tokens of the installations, null those that none of the keys opens. */
export function tokensOf(
  keys: readonly string[],
  installations: readonly SealedInstallation[],
): readonly { readonly team: string; readonly token: string | null }[] {
  const keyring = keys.length === 0 ? null : createKeyring(keys)
  return installations.map(({ team, sealed }) => {
    const opened = keyring?.open(sealed, about(team))
    return { team, token: opened?.kind === 'open' ? grantIn(opened.text).token : null }
  })
}

/** What is sealed for one workspace opens for no other. */
function about(team: string): string {
  return `slack:${team}`
}

function seal(keyring: Keyring, team: string, grant: Grant): string {
  return keyring.seal(JSON.stringify(grant), about(team))
}

function grantIn(text: string): Grant {
  return GRANT.parse(JSON.parse(text))
}
