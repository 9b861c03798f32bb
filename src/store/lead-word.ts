/** Longer than any word of a name; an index entry of PostgreSQL has room for it in any script. */
const LENGTH = 200

/** The first word of a company's name key, as it stands in the index: "meta" for "meta platforms". */
export function leadWord(key: string): string {
  const [first = ''] = key.split(' ')
  return first.slice(0, LENGTH)
}
