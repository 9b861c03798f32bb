import type { Mentioned } from '../delivery/mention.ts'

/** A colour by meaning; each platform picks its own shade. */
export type Accent = 'neutral' | 'rumored' | 'announced' | 'completed' | 'stopped' | 'warning'

/** A link as untrusted plain text and address; renderers escape the text and drop unsafe addresses. */
export interface CardLink {
  readonly text: string
  readonly url: string | null
}

/** A sentence quoted from an article, in the article's language. */
export interface CardQuote {
  readonly text: string
  readonly source: CardLink
}

/** One row of a list card: a bold line, a detail line under it, and where it leads. */
export interface CardItem {
  readonly title: string
  readonly detail: string
}

/** What a reader can press. `action` names what is done, `subject` what it is done to, such as a deal's number. */
export interface CardButton {
  readonly label: string
  readonly action: string
  readonly subject: string
  readonly style: 'plain' | 'primary' | 'danger'
}

/**
 * One thing to be picked out of several, which does what a button would: the action is told the value under the name
 * `choice`.
 */
export interface CardChoice {
  readonly kind: 'choice'
  /** Stands there as long as nothing is picked. */
  readonly label: string
  readonly action: string
  readonly subject: string
  /** At most 25 are shown. */
  readonly options: readonly { readonly label: string; readonly value: string }[]
  /** What is picked now; absent: nothing. */
  readonly picked?: string
}

/** A PNG picture in base64, with a file name and the same in words for those who cannot see it. */
export interface CardImage {
  readonly kind: 'image'
  /** Lower case letters, digits and "-", with its ending. */
  readonly name: string
  readonly png: string
  readonly alt: string
}

export type CardSection =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'fields'
      readonly fields: readonly { readonly label: string; readonly value: string }[]
    }
  | { readonly kind: 'quotes'; readonly label: string; readonly quotes: readonly CardQuote[] }
  | { readonly kind: 'links'; readonly label: string; readonly links: readonly CardLink[] }
  | { readonly kind: 'items'; readonly items: readonly CardItem[] }
  /** Shown below everything else, whatever has to be left out; more than ten of a card are not shown. */
  | { readonly kind: 'buttons'; readonly buttons: readonly CardButton[] }
  /** Shown below everything else, above the buttons; more than three of a card are not shown. */
  | CardChoice
  /** One of a card is shown. */
  | CardImage

/**
 * What a channel is shown, before any platform's markup. Every string is plain, untrusted text of any length:
 * renderers escape it for their platform and cut it to their platform's limits.
 */
export interface Card {
  /** Who is pinged by it, on the platform that it is meant for. */
  readonly mentions?: readonly Mentioned[]
  readonly title: string
  readonly accent: Accent
  readonly sections: readonly CardSection[]
  readonly footer?: string
}
