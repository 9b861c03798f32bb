import { randomUUID } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'
import { sql } from 'kysely'
import type {
  ArticleTransaction,
  AuditStore,
  CommandStore,
  DigestStore,
  FeedStore,
  PipelineStore,
  PushStore,
  RatesReader,
} from '../ports.ts'
import { parseAddress } from './address.ts'
import { holdOverflow } from './alert-budget.ts'
import { addArticle, knownItems } from './articles.ts'
import { askedQueryStore } from './asked-queries.ts'
import { readLog, readStandingSince } from './audit/read-log.ts'
import { recordChange } from './audit/record-change.ts'
import { recordUndoing, undoable, undoChange } from './audit/undo-change.ts'
import { lockForBot } from './bot-lock.ts'
import { addRule, editRule, removeRule } from './chat-rules.ts'
import { companyStore } from './company/company-store.ts'
import { companiesNamed } from './company/read-companies.ts'
import { connect } from './connect.ts'
import { correctionStore } from './corrections.ts'
import { correctionsOn } from './corrections-on.ts'
import { type Database, type OpenTransaction, serialised } from './dialect.ts'
import { claimDigests, noteDigest, postponeDigest } from './digests.ts'
import { dissolveStory } from './dissolve-story.ts'
import { readFeedHealth } from './feed-health.ts'
import { claimDueFeeds, readFeed, releaseFeeds, spareHost } from './feeds.ts'
import { followStore } from './follows.ts'
import { groupWrites } from './grouped-writes.ts'
import { homeStore } from './home.ts'
import * as hubs from './hub-subscriptions.ts'
import { installationStore } from './installations.ts'
import { applyConfiguration } from './managed.ts'
import { memoryStore } from './memory-store.ts'
import { migrate } from './migrate.ts'
import { mutedIn, muteStore } from './mutes.ts'
import { failPoll, finishPoll, postponePoll } from './note-poll.ts'
import { claimNotices, noticeTold } from './notices.ts'
import * as outbox from './outbox.ts'
import { owe } from './owe.ts'
import { addFeeds, pauseFeed, removeFeed, resumeFeed } from './own-feeds.ts'
import { unreachable } from './postgres.ts'
import { hastenPoll, notePushed, relaxPoll } from './push-reliance.ts'
import { ratesStore } from './rates.ts'
import { readLatestStories, readStoriesOf, readStoriesTelling, readStory } from './read-stories.ts'
import { addRulings, readRulings, removeRulings, restoreRulings } from './rulings.ts'
import { saveStory } from './save-story.ts'
import { completeIndex } from './search/complete-index.ts'
import { readNamedFeeds } from './search/named-feeds.ts'
import { searchStories } from './search/search-stories.ts'
import { readShown } from './shown.ts'
import type { ManagedStore, Store } from './store.ts'
import { homesOf, moveHome, versionsOf } from './story-homes.ts'
import { readLastChanges, readNotes } from './story-notes.ts'
import { subscriptionStore } from './subscription-store.ts'
import { readSubscriptions } from './subscriptions.ts'
import { teamFeedStore } from './team-feed-store.ts'
import { teamJoinStore } from './teams/joins.ts'
import { teamView } from './teams/team-view.ts'
import { storiesToldIn } from './told-in.ts'
import { createWatching, type Watching } from './watching.ts'
import { watchlistStore } from './watchlists/watchlist-store.ts'
import { welcomeStore } from './welcome.ts'
import { whyStore } from './why.ts'
import { readWorkload } from './workload.ts'

/**
 * Opens the database at `sqlite:PATH` or `postgres://…`, creates what is missing and brings its schema up to date.
 * Refuses with an AppError: `invalid` an address of neither form, `unavailable` a database that cannot be reached or
 * opened, `conflict` one that a newer Dealbell has written. No refusal repeats a password.
 */
export async function openStore(options: { readonly url: string }): Promise<Store> {
  const address = parseAddress(options.url)
  const database = connect(address)
  try {
    if (address.kind === 'postgres') await reach(address.url, database)
    await migrate(database)
    await completeIndex(database)
  } catch (error) {
    await database.db.destroy()
    throw error
  }
  let lock: DatabaseSync | undefined
  let closing: Promise<void> | undefined
  const close = (): Promise<void> => {
    closing ??= closeDatabase(database).finally(() => lock?.close())
    return closing
  }
  return {
    ...pipelineStore(database, randomUUID()),
    ...pushStore(database),
    ...digestStore(database),
    ...commandStore(database),
    ...auditStore(database),
    ...watchlistStore(database),
    ...feedStore(database),
    ...teamFeedStore(database),
    ...teamJoinStore(database),
    seenBy: (viewer) => teamView(database, viewer),
    ...askedQueryStore(database),
    ...welcomeStore(database),
    ...companyStore(database),
    ...correctionStore(database),
    ...followStore(database),
    ...homeStore(database),
    ...installationStore(database),
    ...subscriptionStore(database),
    ...memoryStore(database),
    ...muteStore(database),
    ...ratesStore(database),
    ...whyStore(database.db),
    workload: (now) => readWorkload(database.db, now),
    ...managedStore(database),
    async recoverLeases() {
      if (address.kind === 'postgres') return
      if (address.path !== ':memory:') lock ??= lockForBot(address.path)
      await releaseFeeds(database, null)
      await outbox.releaseSending(database, null)
    },
    close,
    [Symbol.asyncDispose]: close,
  }
}

/** PostgreSQL's pool waits for connections in use; SQLite's single one is waited for by asking for it. */
async function closeDatabase({ kind, db }: Database): Promise<void> {
  if (kind === 'sqlite') await db.connection().execute(() => Promise.resolve())
  await db.destroy()
}

async function reach(url: URL, database: Database): Promise<void> {
  try {
    await check(database)
  } catch (error) {
    throw unreachable(url, error)
  }
}

async function check({ db }: Database): Promise<void> {
  await sql`select 1`.execute(db)
}

function pipelineStore(database: Database, owner: string): Omit<PipelineStore, keyof RatesReader> {
  const grouped = groupWrites(database)
  const watching = createWatching()
  return {
    claimDueFeeds: (now, limit, leaseMs) => claimDueFeeds(database, { owner, now, limit, leaseMs }),
    finishPoll: (feedId, result) => grouped((tx) => finishPoll(tx, owner, feedId, result)),
    failPoll: (feedId, result) => grouped((tx) => failPoll(tx, owner, feedId, result)),
    postponePoll: (feedId, at) => grouped((tx) => postponePoll(tx, owner, feedId, at)),
    spareHost: (host, until) => spareHost(database, host, until),
    claimNotices: (now, limit, leaseMs) => claimNotices(database, { now, limit, leaseMs }),
    noticeTold: (notice) => noticeTold(database, notice),
    knownItems: (feed, items) => knownItems(database.db, feed, items),
    loadRules: () => watching.refresh(database.db),
    inTransaction: (work) =>
      serialised(database, (tx) => work(articleTransaction({ ...database, db: tx }, watching))),
    claimDeliveries: (platforms, lease) =>
      outbox.claimDeliveries(database, platforms, { owner, ...lease }),
    noteSent: (id, sent) => outbox.noteSent(database, owner, id, sent),
    releaseDelivery: (id, outcome) => outbox.releaseDelivery(database, owner, id, outcome),
    closeDelivery: (id, reason) => outbox.closeDelivery(database, owner, id, reason),
    async releaseLeases() {
      await releaseFeeds(database, owner)
      await outbox.releaseSending(database, owner)
    },
  }
}

function articleTransaction(database: OpenTransaction, watching: Watching): ArticleTransaction {
  const { db: tx } = database
  return {
    addArticle: (feedId, article, keys) => addArticle(tx, feedId, article, keys),
    storiesOf: (nameKeys) => readStoriesOf(tx, nameKeys),
    saveStory: (story, reports, at) => saveStory(database, story, reports, at),
    dissolveStory: (id, into) => dissolveStory(tx, id, into),
    companiesNamed: (names) => companiesNamed(tx, names),
    storiesTelling: (keys) => readStoriesTelling(tx, keys),
    story: (id) => readStory(tx, id),
    correctionsOn: (keys) => correctionsOn(tx, keys),
    rulingsOn: (keys) => readRulings(tx, keys),
    addRulings: (added, by) => addRulings(tx, added, by),
    removeRulings: (ids) => removeRulings(tx, ids),
    restoreRulings: (rulings) => restoreRulings(database, rulings),
    homesOf: (ids) => homesOf(tx, ids),
    versionsOf: (ids, parts) => versionsOf(tx, ids, parts),
    moveHome: (home, others) => moveHome(tx, home, others),
    watching: (subjects, moment) => watching.find(tx, subjects, moment),
    mutedIn: (deal, channels) => mutedIn(tx, deal, channels),
    async recordChange(change) {
      await recordChange(tx, change)
    },
    undoable: (id, author) => undoable(tx, id, author),
    standingSince: (kind, entryId) => readStandingSince(tx, kind, entryId),
    recordUndoing: (entry, author) => recordUndoing(tx, entry, author),
    owe: (storyId, channel, language, ruleIds) => owe(tx, { storyId, channel, language, ruleIds }),
  }
}

function pushStore(database: Database): PushStore {
  return {
    keepHubs: (callbacks, now) => hubs.keepHubs(database, callbacks, now),
    wantHubs: (feedId, wishes, now) => hubs.wantHubs(database, feedId, wishes, now),
    claimHubWork: (now, limit) => hubs.claimHubWork(database, now, limit),
    noteHubRefusal: (id, refusal) => hubs.noteHubRefusal(database, id, refusal),
    hubSubscription: (callback) => hubs.hubSubscription(database, callback),
    grantHub: (id, lease) => hubs.grantHub(database, id, lease),
    denyHub: (id, denial) => hubs.denyHub(database, id, denial),
    forgetHub: (id) => hubs.forgetHub(database, id),
    notePushed: (feedId, push) => notePushed(database, feedId, push),
    hastenPoll: (feedId, to) => hastenPoll(database, feedId, to),
    relaxPoll: (feedId, poll) => relaxPoll(database, feedId, poll),
    feed: (id) => readFeed(database, id),
  }
}

function digestStore(database: Database): DigestStore {
  return {
    holdOverflow: (now, digestAt) => holdOverflow(database, now, digestAt),
    claimDigests: (platforms, lease) => claimDigests(database, platforms, lease),
    noteDigest: (id, sent) => noteDigest(database, id, sent),
    postponeDigest: (id, retryAt, error) => postponeDigest(database, id, retryAt, error),
  }
}

function commandStore(database: Database): Omit<CommandStore, keyof RatesReader> {
  return {
    searchStories: (query, moment, page) => searchStories(database, query, moment, page),
    namedFeeds: () => readNamedFeeds(database.db),
    stories: (offset, limit) => readLatestStories(database.db, offset, limit),
    story: (id) => readStory(database.db, id),
    notesOn: (stories) => readNotes(database.db, stories),
    lastChangesOf: (stories) => readLastChanges(database.db, stories),
    feedHealth: (now) => readFeedHealth(database.db, now),
    toldIn: (channel, since, limit) => storiesToldIn(database.db, channel, { since, limit }),
    subscriptionsOf: (channel) => readSubscriptions(database.db, channel),
    addRule: (rule) => addRule(database, rule),
    editRule: (channel, rule, author) => editRule(database, { channel, ...rule }, author),
    removeRule: (channel, ruleId, author) => removeRule(database, { channel, ruleId }, author),
  }
}

function auditStore(database: Database): AuditStore {
  return {
    auditLog: (team, page) => readLog(database.db, team, page),
    undoChange: (id, author) => undoChange(database, id, author),
  }
}

function feedStore(database: Database): FeedStore {
  return {
    addFeeds: (feeds, now) => addFeeds(database, feeds, now),
    pauseFeed: (id, now) => pauseFeed(database, id, now),
    resumeFeed: (id, now) => resumeFeed(database, id, now),
    removeFeed: (id, now) => removeFeed(database, id, now),
  }
}

function managedStore(database: Database): Omit<ManagedStore, 'close' | 'recoverLeases'> {
  return {
    applyConfiguration: (configuration, times) =>
      applyConfiguration(database, configuration, times),
    shownIn: (channel, limit) => readShown(database.db, channel, limit),
    check: () => check(database),
  }
}
