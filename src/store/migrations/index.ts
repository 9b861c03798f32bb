import type { Migration } from '../migrate.ts'
import { first } from './001-first.ts'
import { polling } from './002-polling.ts'
import { hubSubscriptions } from './003-hub-subscriptions.ts'
import { subscribedFeeds } from './004-subscribed-feeds.ts'
import { companies } from './006-companies.ts'
import { rulings } from './007-rulings.ts'
import { rates } from './008-rates.ts'
import { watchChanges } from './009-watch-changes.ts'
import { deliverySettings } from './010-delivery-settings.ts'
import { search } from './011-search.ts'
import { partyKeys } from './012-party-keys.ts'
import { searchNumbers } from './013-search-numbers.ts'
import { storyKeys } from './013-story-keys.ts'
import { searchStorage } from './014-search-storage.ts'
import { subscriptionSettings } from './015-subscription-settings.ts'
import { audit } from './016-audit.ts'
import { followsAndMutes } from './017-follows-and-mutes.ts'
import { corrections } from './018-corrections.ts'
import { digestTimes } from './019-digest-times.ts'
import { teamFeeds } from './021-team-feeds.ts'
import { slackInstallations } from './022-slack-installations.ts'
import { teamViews } from './023-team-views.ts'
import { joinedTeams } from './024-joined-teams.ts'
import { digestSent } from './025-digest-sent.ts'
import { askedQueries } from './026-asked-queries.ts'
import { joinCodes } from './027-join-codes.ts'

/** All steps of the schema in order. Append only: a step that has been released is never changed or removed. */
export const MIGRATIONS: readonly Migration[] = [
  first,
  polling,
  hubSubscriptions,
  subscribedFeeds,
  deliverySettings,
  watchChanges,
  companies,
  partyKeys,
  search,
  rulings,
  rates,
  storyKeys,
  searchNumbers,
  audit,
  teamFeeds,
  searchStorage,
  followsAndMutes,
  subscriptionSettings,
  corrections,
  digestTimes,
  slackInstallations,
  teamViews,
  joinedTeams,
  digestSent,
  askedQueries,
  joinCodes,
]
