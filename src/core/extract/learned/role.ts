/** The part a name plays in its sentence, in the order of the role model's classes. Who merges is neither buyer nor target. */
export const ROLES = [
  'none',
  'buyer',
  'target',
  'seller',
  'raiser',
  'lead',
  'backer',
  'merging',
] as const

export type Role = (typeof ROLES)[number]
