const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  æ: 'a',
  œ: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}

/**
 * A folded word as every newspaper may print it: "Sølvkysten" is "Solvkysten", "Grünwald" and "Gruenwald" are one. Two
 * different words seldom become the same.
 */
export function spelled(word: string): string {
  return word
    .replace(/[øæœłđðþı]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/([aou])e/g, '$1')
}
