/** A company as the registry knows it. */
export interface Company {
  readonly id: number
  /** Its canonical name, without its legal form where it is known without. */
  readonly name: string
  /** Who owns it; null: nobody that the registry knows. */
  readonly parentId: number | null
}

/**
 * What the registry says about the names that one task deals with. The core asks, it never looks anything up itself; a
 * name that is not in the registry stands for itself.
 */
export interface Companies {
  /** The company a name stands for, in any case, with or without legal form; null: unknown, or a name of several. */
  named(name: string): Company | null
  /** The company's number and those of its owners, the nearest first. */
  lineOf(id: number): readonly number[]
}

/** A registry that knows nothing. */
export const NO_COMPANIES: Companies = {
  named: () => null,
  lineOf: (id) => [id],
}
