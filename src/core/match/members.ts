/** A group that mostly has one member: it then costs no set. */
export type Members<T extends object> = T | Set<T> | null

/** The group with one more member. */
export function withMember<T extends object>(members: Members<T>, member: T): Members<T> {
  if (members === null) return member
  return members instanceof Set ? members.add(member) : new Set([members, member])
}

/** The group without one of its members. */
export function withoutMember<T extends object>(members: Members<T>, member: T): Members<T> {
  if (!(members instanceof Set)) return members === member ? null : members
  members.delete(member)
  return members.size > 0 ? members : null
}

/** The first member of which `is` is true. */
export function memberWhich<T extends object>(
  members: Members<T>,
  is: (member: T) => boolean,
): T | undefined {
  if (members instanceof Set) return members.values().find(is)
  return members !== null && is(members) ? members : undefined
}

/** Calls `visit` for each member. */
export function eachMember<T extends object>(
  members: Members<T>,
  visit: (member: T) => void,
): void {
  if (members === null) return
  if (members instanceof Set) for (const member of members) visit(member)
  else visit(members)
}
