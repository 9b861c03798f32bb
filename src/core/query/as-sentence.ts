/** What is wrong with a query, which may be asked as a question, as a sentence of its own. */
export function asSentence(fault: string): string {
  return fault.endsWith('?') ? fault : `${fault}.`
}
