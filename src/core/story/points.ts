/** From so many points on two accounts are held to tell of one deal. */
export const LINK = 4

/** What no other evidence outweighs: the two are different deals. */
export const CONFLICT = -Infinity
