/**
 * A cue from a table of phrases parted by bars, in regular-expression writing; line breaks in the table mean nothing.
 * Phrases match whole words of a sentence's joined tokens, so that an apostrophe or a hyphen between letters is
 * written as usual ("d'ici", "porte-parole") and found in its blank-parted form, whatever its glyph.
 */
export function cue(table: string): RegExp {
  return new RegExp(`(?:^| )(?:${phrasesOf(table)})(?= |$)`, 'u')
}

/** The same for phrases that only count where the words under test begin. */
export function openingCue(table: string): RegExp {
  return new RegExp(`^(?:${phrasesOf(table)})(?= |$)`, 'u')
}

function phrasesOf(table: string): string {
  return table
    .trim()
    .replace(/\s*\n\s*/g, '')
    .replace(/(?<=[\p{L})?])'(?=[\p{L}(])/gu, " ['’] ")
    .replace(/(?<=\p{L})'/gu, " ['’]")
    .replace(/(?<=\p{L})(?<!\[\p{L})-(?=\p{L})/gu, ' - ')
}
