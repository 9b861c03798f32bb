/** An item in the terms that both readers share. */
export interface ReadItem {
  readonly title: string | null
  readonly link: string | null
  readonly id: string | null
  /** Milliseconds since 1970, UTC. */
  readonly at: number | null
  readonly author: string | null
  readonly text: string | null
}

/** What a reader made of a file; null items when it refused it. */
export interface Reading {
  readonly title: string | null
  readonly lang: string | null
  readonly items: readonly ReadItem[] | null
  /** The named error of a refusal; null without one. */
  readonly error: string | null
}

/** What is known of a file that could not be read at all. */
export function unread(error: string): Reading {
  return { title: null, lang: null, items: null, error }
}
