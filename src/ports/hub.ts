import type { Result } from '../core/result.ts'
import type { FeedError } from './feed.ts'

/** Who says when a feed has something new, as the feed itself or its server tells (WebSub, section 4). */
export interface AnnouncedHubs {
  /** Absolute http(s) addresses, at least one. */
  readonly hubs: readonly string[]
  /** The address under which the hubs know the feed. */
  readonly topic: string
}

/** A wish to a hub: to be told of what is new at the topic, or no longer (WebSub, section 5.1). */
export interface HubRequest {
  readonly hub: string
  readonly mode: 'subscribe' | 'unsubscribe'
  readonly topic: string
  /** Where the hub is to call us; whoever knows it can speak for the hub. */
  readonly callback: string
  /** With it the hub signs what it sends. Told over https alone: a hub without it does not sign. */
  readonly secret: string
  /** For how long we wish to be told; the hub decides. */
  readonly leaseSeconds: number
}

/** Why a hub did not take a wish. */
export interface HubRefusal extends FeedError {
  /** How long it asks to be left alone; null when it does not say. */
  readonly retryAfterMs: number | null
}

/** Asks hubs over the network. */
export interface HubClient {
  /** Taken is not yet granted: the hub calls back to ask whether the wish was ours. */
  ask(request: HubRequest, signal: AbortSignal): Promise<Result<void, HubRefusal>>
}

/** What a hub asks to be sure that a wish was ours, or tells us about it; null where it says nothing. */
export interface HubQuestion {
  readonly mode: string | null
  readonly topic: string | null
  readonly challenge: string | null
  readonly leaseSeconds: string | null
  readonly reason: string | null
}

/** `granted`: repeat the challenge. `noted`: nothing to say. `foreign`: the wish is not, or no longer, ours. */
export type HubReply =
  | { readonly kind: 'granted'; readonly challenge: string }
  | { readonly kind: 'noted' | 'foreign' }

/** What a hub sends because something is new. */
export interface HubDelivery {
  readonly body: Uint8Array
  readonly contentType: string | null
  /** X-Hub-Signature. */
  readonly signature: string | null
}

/** Somebody who calls at an address that we gave to one hub only. */
export interface HubCaller {
  answer(question: HubQuestion): Promise<HubReply>
  /** Takes what is new; `foreign` when nothing is wanted any more. What is not genuine is passed over silently. */
  deliver(delivery: HubDelivery): Promise<'taken' | 'foreign'>
}

/** Where hubs call us. */
export interface HubCallbacks {
  /** Who calls at the address that ends so; null when it was given to nobody. */
  caller(token: string): Promise<HubCaller | null>
}
