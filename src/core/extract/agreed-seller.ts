import { lowerAt } from '../text/token.ts'
import { type Clause, joinedWith, type Roles } from './clause.ts'
import { introducedBy, type Name } from './name.ts'

/**
 * A purchase with its seller, where that is whom the buyer agrees or talks with: "an agreement with X to acquire Y", "en
 * discussions avec X en vue de l'acquisition de Y".
 */
export function withAgreedSeller(clause: Clause, bought: Roles): Roles {
  const { acquirers, targets, sellers } = bought
  if (acquirers.length === 0 || targets.length === 0 || sellers.length > 0) return bought
  const partner = clause.left.find((name) => isPartner(clause, name))
  const isOther =
    partner !== undefined && ![...acquirers, ...targets].some(({ key }) => key === partner.key)
  return isOther ? { ...bought, sellers: joinedWith(clause.names, partner) } : bought
}

// Between the noun and its "with" stand an adjective and the partner's own words.
const PARTNER_REACH = 7

function isPartner({ sentence: { tokens }, language }: Clause, name: Name): boolean {
  const { agreementNouns } = language.grammar
  if (agreementNouns === undefined || !introducedBy(name, 'with')) return false
  const words = Array.from({ length: PARTNER_REACH }, (_, back) => name.from - 1 - back)
  const at = words.find(
    (index) => language.prepositions.get(lowerAt(tokens, index))?.[0] === 'with',
  )
  if (at === undefined) return false
  return [1, 2].some((back) => agreementNouns.has(lowerAt(tokens, at - back)))
}
