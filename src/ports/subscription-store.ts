import type { Locale } from '../core/card/locale.ts'
import type { DeliverySettings } from '../core/delivery/settings.ts'
import type { Author } from './audit-store.ts'

/** Who is told of what, as it is changed in chat; every change goes into the audit log. */
export interface SubscriptionStore {
  /** The names of the watchlists that the team's channels may subscribe to: its own and those of the configuration file. */
  watchlistsFor(team: string): Promise<readonly string[]>
  /**
   * Subscribes a channel to a watchlist by its name, in any case, or to the channel's own (null), which is made when
   * missing. `known`: it is subscribed already. `missing`: there is no such list.
   */
  subscribe(wanted: {
    readonly channel: string
    readonly watchlist: string | null
    readonly language: Locale
    readonly author: Author
  }): Promise<'subscribed' | 'known' | 'missing'>
  /** Ends a subscription of the channel; false: it has none with this number, or the configuration file owns it. */
  unsubscribe(channel: string, id: number, author: Author): Promise<boolean>
  /** Changes the settings of these subscriptions of the channel, as far as the configuration file does not own them. */
  changeSettings(
    channel: string,
    wanted: { readonly change: Partial<DeliverySettings>; readonly ids: readonly number[] },
    author: Author,
  ): Promise<void>
}
