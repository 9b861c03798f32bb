import { forgetAlias, learnAlias, learnedAlias } from '../company/aliases.ts'
import type { Restorer } from './restorer.ts'

/** A confirmed name of a company, by the company's number and the name's key: `{name}`. */
export const ALIAS_RESTORER: Restorer = {
  async read({ db }, key) {
    const name = await learnedAlias(db, companyIn(key), key.slice(key.indexOf(' ') + 1))
    return name === null ? null : { name }
  },
  async write({ db }, key, { snapshot, like, author }) {
    const alias = { id: companyIn(key), name: String(like['name']) }
    if (snapshot !== null) return (await learnAlias(db, alias, author)) === 'added'
    await forgetAlias(db, alias)
    return true
  },
}

function companyIn(key: string): number {
  return Number(key.split(' ')[0])
}
