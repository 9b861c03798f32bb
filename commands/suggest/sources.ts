import type { SuggestedFrom } from '../command.ts'
import {
  suggestChanges,
  suggestFeeds,
  suggestRules,
  suggestSubscribed,
  suggestWatchlists,
} from './channel.ts'
import { suggestCompanies, suggestCompanyNumbers } from './companies.ts'
import { suggestDeals } from './deals.ts'
import { suggestQueries } from './queries.ts'
import { suggestPauses, suggestSettings, suggestSettingValues } from './settings.ts'
import type { SuggestionSource } from './suggestion.ts'

/** What finds the suggestions of each kind. */
export const SOURCES: Readonly<Record<SuggestedFrom, SuggestionSource>> = {
  query: suggestQueries,
  company: suggestCompanies,
  'company-number': suggestCompanyNumbers,
  deal: suggestDeals,
  rule: suggestRules,
  subscribed: suggestSubscribed,
  watchlist: suggestWatchlists,
  feed: suggestFeeds,
  setting: suggestSettings,
  'setting-value': suggestSettingValues,
  pause: suggestPauses,
  change: suggestChanges,
}
