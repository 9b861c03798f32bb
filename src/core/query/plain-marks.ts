// What phones and Asian keyboards type for a mark; each is one character, so that columns stay true.
const PLAIN: ReadonlyMap<string, string> = new Map([
  ...Array.from('“”„‟«»″＂', (mark) => [mark, '"'] as const),
  ['：', ':'],
  ['，', ','],
  ['（', '('],
  ['）', ')'],
  ['＞', '>'],
  ['＜', '<'],
  ['＝', '='],
])

const TYPED = new RegExp(`[${[...PLAIN.keys()].join('')}]`, 'g')

/** The text with quotation marks, colons, commas, brackets and comparisons as the grammar has them; as long as before. */
export function plainMarks(text: string): string {
  return text.replace(TYPED, (mark) => PLAIN.get(mark) ?? mark)
}
