const CODES =
  'ar bg cs da de el en es et fa fi fr he hi hr hu id it ja ko lt lv ms nl no pl pt ro ru sk sl sr sv th tr uk vi zh'.split(
    ' ',
  )

const NAMES: ReadonlyMap<string, string> = new Map(
  CODES.flatMap((code) =>
    ['en', 'de', code].map((locale): [string, string] => [nameIn(locale, code), code]),
  ),
)

/** The two-letter code (ISO 639-1) of a language typed as `de`, `de-AT`, or by its English, German or own name. */
export function languageCode(typed: string): string | null {
  const lower = typed.trim().toLowerCase()
  const code = /^([a-z]{2})(?:[-_][a-z]{2,4})?$/.exec(lower)?.[1]
  return code ?? NAMES.get(lower) ?? null
}

function nameIn(locale: string, code: string): string {
  return new Intl.DisplayNames([locale], { type: 'language' }).of(code)?.toLowerCase() ?? code
}
