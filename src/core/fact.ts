/** The words that prove a fact. `quote` is always the literal substring `[start, end)`, in UTF-16 units. */
export interface Evidence {
  readonly quote: string
  readonly start: number
  readonly end: number
  /** Which part of the article the offsets count in. */
  readonly in: 'text' | 'title'
}

/** Evidence that also says which stored article it stands in. */
export interface SourcedEvidence extends Evidence {
  readonly articleId: number
}

/** A typed value read from an article. `confidence` is the estimated probability, 0 to 1, that it is right. */
export interface Fact<T, E extends Evidence = Evidence> {
  readonly value: T
  readonly evidence: E
  readonly confidence: number
}
