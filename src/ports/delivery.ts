import type { Locale } from '../core/card/locale.ts'
import type { DealStatus } from '../core/deal.ts'
import type { Mention } from '../core/delivery/mention.ts'
import type { CardSize, FollowUps } from '../core/delivery/settings.ts'
import type { Story } from '../core/story/story.ts'

/** How a channel wants to be told of one story, by all subscriptions that select it. */
export interface DeliveryWishes {
  readonly language: Locale
  readonly card: CardSize
  /** The statuses that the channel wants to be told; the others only change the alert. */
  readonly notify: readonly DealStatus[]
  readonly mentions: readonly Mention[]
  readonly followUps: FollowUps
}

/** An outbox row in the hands of one sender. */
export interface Delivery extends DeliveryWishes {
  readonly id: number
  readonly channel: string
  readonly story: Story
  /** The alert belongs to a story that has become part of `story`, which is told in another alert; what it was last. */
  readonly continues: { readonly version: number; readonly status: DealStatus } | null
  /** The platform's message, once posted. */
  readonly messageId: string | null
  /** Version of the story that the message shows; 0 before it is posted. */
  readonly sentVersion: number
  /** The status the channel was last told; null before the alert is posted. */
  readonly toldStatus: DealStatus | null
  readonly attempts: number
  /** An earlier sender died between sending and noting it: the message may already be there. */
  readonly uncertain: boolean
}
