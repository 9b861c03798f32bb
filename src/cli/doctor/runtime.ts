import { readFileSync, statSync } from 'node:fs'
import { z } from 'zod'
import { broken, type Diagnosis, doubtful, sound } from '../../core/diagnosis.ts'

const wanted = z.object({ engines: z.object({ node: z.string() }) })

/** Whether Node is new enough, by what `package.json` asks for. */
export function examineNode(version: string): Diagnosis {
  const manifest = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')
  const { node } = wanted.parse(JSON.parse(manifest)).engines
  const least = numbers(node)
  const found = `Node ${version}; ${node} is needed.`
  if (compare(numbers(version), least) >= 0) return sound('Node', found)
  const advice = `Install Node ${least.join('.')} or newer, or run "npm ci", which brings one.`
  return broken('Node', found, advice)
}

function numbers(version: string): readonly number[] {
  return (version.match(/\d+/g) ?? []).map(Number)
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [at, number] of b.entries()) {
    const difference = (a[at] ?? 0) - number
    if (difference !== 0) return difference
  }
  return 0
}

/** Whether others on the machine can read the tokens in `.env`. */
export function examineEnvFile(path: string): readonly Diagnosis[] {
  const mode = statSync(path, { throwIfNoEntry: false })?.mode
  if (mode === undefined || process.platform === 'win32') return []
  if ((mode & 0o077) === 0) return [sound('.env', 'Only its owner can read it.')]
  const advice = `Run: chmod 600 ${path}`
  return [doubtful('.env', 'Others on this machine can read the tokens in it.', advice)]
}
