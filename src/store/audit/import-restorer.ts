import type { Snapshot } from '../../ports.ts'
import type { Restorer } from './restorer.ts'
import { RULE_RESTORER } from './rule-restorer.ts'

/** The rules of an import, all together: `{rules: [{id, watchlistId, query}]}`; null: none of them is there. */
export const IMPORT_RESTORER: Restorer = {
  async read(tx, _key, { like, team }) {
    const rules: Snapshot[] = []
    for (const rule of rulesIn(like)) {
      const stored = await RULE_RESTORER.read(tx, String(rule['id']), { like: rule, team })
      if (stored !== null) rules.push({ id: rule['id'], ...stored })
    }
    return rules.length === 0 ? null : { rules }
  },
  async write(tx, _key, { like, snapshot, author, channel }) {
    for (const rule of rulesIn(like)) {
      const { id, ...state } = rule
      const restored = { like: rule, snapshot: snapshot === null ? null : state, author, channel }
      if (!(await RULE_RESTORER.write(tx, String(id), restored))) return false
    }
    return true
  },
}

function rulesIn({ rules }: Snapshot): readonly Snapshot[] {
  return Array.isArray(rules) ? rules.filter((rule) => typeof rule === 'object') : []
}
