import type { Card } from '../src/core/card/card.ts'
import { type Locale, type Translated } from '../src/core/card/locale.ts'
import type { Result } from '../src/core/result.ts'
import type {
  AskedQueryStore,
  AuditStore,
  ChartDrawer,
  CommandStore,
  CompanyStore,
  Corrections,
  FeedLookup,
  FollowStore,
  HomeStore,
  MemoryStore,
  MuteStore,
  Platform,
  SendResult,
  StoryCurator,
  SubscriptionStore,
  TeamFeedStore,
  TeamJoinStore,
  WatchlistStore,
  WelcomeStore,
  WhyStore,
} from '../src/ports.ts'

/** Who asks, where, and in which language. */
export interface Asker {
  readonly platform: Platform
  /** The tenant: `discord:GUILD` (`discord:@me` in a direct message), `slack:WORKSPACE` or `console`. */
  readonly team: string
  /** Where it was asked, as `platform:channel id`; `console` for the web console. */
  readonly channel: string
  readonly user: { readonly id: string; readonly name: string; readonly canEdit: boolean }
  readonly locale: Locale
}

/** A slash command as any platform delivers it. */
export interface CommandRequest extends Asker {
  readonly command: string
  /** Null for a command without subcommands. */
  readonly subcommand: string | null
  readonly options: Readonly<Record<string, string>>
  /** Files that came with the command, by the names of their options. */
  readonly files?: Readonly<Record<string, RequestFile>>
}

/** Why an attached file gives no text. */
export type FileTrouble = 'too_large' | 'unreachable' | 'not_text'

/** A file that came with a command; it is fetched only when it is read. */
export interface RequestFile {
  readonly name: string
  read(): Promise<Result<string, FileTrouble>>
}

/** A file that goes with an answer, for the asker to keep. */
export interface AnswerFile {
  /** Lower case letters, digits, `-` and one dot. */
  readonly name: string
  readonly type: string
  readonly text: string
}

/** The answer: shown to the asker alone unless `shared`. */
export interface CommandReply {
  readonly card: Card
  readonly shared: boolean
  /** It takes the place of the private answer whose control asked for it, where the platform can do so. */
  readonly inPlace?: true
  readonly file?: AnswerFile
}

export interface CommandContext {
  readonly store: AskedQueryStore &
    AuditStore &
    CommandStore &
    MemoryStore &
    CompanyStore &
    WhyStore &
    TeamFeedStore &
    TeamJoinStore &
    FollowStore &
    HomeStore &
    SubscriptionStore &
    MuteStore &
    Corrections &
    WelcomeStore &
    WatchlistStore
  readonly lookup: FeedLookup
  readonly curator: StoryCurator
  /** Posts a card into a channel (`platform:channel id`) at once; absent where no platform is connected. */
  readonly post?: (channel: string, card: Card) => Promise<SendResult>
  readonly charts: ChartDrawer
  readonly now: number
}

/** `editor`: only those who may change what the channel is told. */
export type Permission = 'everyone' | 'editor'

/** Text in each locale; `en` is what platforms show when a user's language is not here. */
export type Localised = Translated<string>

/** From what the values of an option are suggested while it is filled in; `suggest/sources.ts` finds them. */
export type SuggestedFrom =
  /** Fields of the query language and their values. */
  | 'query'
  | 'company'
  /** Companies of the registry, by their numbers. */
  | 'company-number'
  | 'deal'
  /** The channel's own rules and subscriptions. */
  | 'rule'
  | 'subscribed'
  | 'watchlist'
  /** Those of the team's own feeds that the subcommand can change. */
  | 'feed'
  | 'setting'
  /** Depends on the option `setting`. */
  | 'setting-value'
  | 'pause'
  /** Changes in the audit log that can be taken back. */
  | 'change'

/** One of the values that an option may have. */
export interface OptionChoice {
  readonly value: string
  readonly label: Localised
}

/** An option, text or an attached file. In a typed line they stand in order, and the last takes the rest of the line. */
export interface CommandOption {
  /** Lower case, the same on every platform. */
  readonly name: string
  readonly description: Localised
  readonly required: boolean
  /**
   * `file`: where a platform attaches files; nobody can type one, so another option takes its text. `count`: a whole
   * number from 1 on. Absent: text.
   */
  readonly kind?: 'file' | 'count'
  /** Stands anywhere in a typed line, with its name: `page:2`. Such options are not required. */
  readonly named?: true
  readonly suggest?: SuggestedFrom
  /** Other values than those suggested make sense as well. */
  readonly orTyped?: true
  /** The only values there are, at most 25. */
  readonly choices?: readonly OptionChoice[]
}

export interface Subcommand {
  readonly name: string
  readonly description: Localised
  readonly options: readonly CommandOption[]
  readonly permission: Permission
  run(request: CommandRequest, context: CommandContext): Promise<CommandReply>
}

/** A slash command, written once for all platforms. */
export type Command =
  | (Subcommand & { readonly kind: 'single' })
  | {
      readonly kind: 'group'
      readonly name: string
      readonly description: Localised
      readonly subcommands: readonly Subcommand[]
    }
