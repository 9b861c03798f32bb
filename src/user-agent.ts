const PROGRAM = 'Dealbell/0.1'
const HOME = 'https://github.com/dealbell/dealbell'

/**
 * What sites see when their feeds and pages are fetched: the program, whose name is its token in robots.txt, and where to
 * complain (RFC 9110, 10.1.5): the operator's own contact, or the program's home when he gives none.
 */
export function userAgent(contact: string | null): string {
  return `${PROGRAM} (+${contact ?? HOME})`
}
