/** A line of input, or the news that it was too long to be kept. */
export type InputLine =
  | { readonly kind: 'line'; readonly text: string }
  | { readonly kind: 'too_long'; readonly limit: number }

/**
 * Lines of a UTF-8 stream, parted by line feeds only (JSON strings may hold U+2028). A line longer than `limit`
 * UTF-16 units is read past without being kept, so that memory stays bounded.
 */
export async function* textLines(
  input: AsyncIterable<string | Buffer>,
  limit: number,
): AsyncGenerator<InputLine> {
  const decoder = new TextDecoder('utf-8')
  let held: string[] = []
  let length = 0
  const take = (piece: string) => {
    length += piece.length
    if (length <= limit) held.push(piece)
    else held = []
  }
  const finish = (): InputLine => {
    const line: InputLine =
      length > limit ? { kind: 'too_long', limit } : { kind: 'line', text: held.join('') }
    held = []
    length = 0
    return line
  }
  for await (const chunk of input) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })
    const pieces = text.split('\n')
    for (const [at, piece] of pieces.entries()) {
      if (at > 0) yield finish()
      take(piece)
    }
  }
  take(decoder.decode())
  if (length > 0) yield finish()
}
