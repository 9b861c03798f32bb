import type { Transaction } from 'kysely'
import type { PipelineStore, PollLearned } from '../ports.ts'
import { flag, type Tables, UNLEASED } from './tables.ts'

type PollResult = Parameters<PipelineStore['finishPoll']>[1]
type PollFailure = Parameters<PipelineStore['failPoll']>[1]

/** Notes a poll that reached the feed, changed or not, and gives the feed back. A null title keeps the known one. A feed
 * that another process has taken over meanwhile is left to it. */
export async function finishPoll(
  tx: Transaction<Tables>,
  owner: string,
  feedId: number,
  result: PollResult,
): Promise<void> {
  await tx
    .updateTable('feeds')
    .set({
      ...UNLEASED,
      ...(result.title === null ? {} : { title: result.title }),
      etag: result.validators.etag,
      last_modified: result.validators.lastModified,
      body_hash: result.validators.bodyHash,
      last_poll_at: result.at,
      last_success_at: result.at,
      last_error: null,
      failures: 0,
      next_poll_at: result.nextPollAt,
      ...learned(result),
    })
    .where('id', '=', feedId)
    .where('lease_owner', '=', owner)
    .execute()
}

/** Notes a poll that failed, and gives the feed back, unless another process has taken it over meanwhile. */
export async function failPoll(
  tx: Transaction<Tables>,
  owner: string,
  feedId: number,
  result: PollFailure,
): Promise<void> {
  await tx
    .updateTable('feeds')
    .set((is) => ({
      ...UNLEASED,
      last_poll_at: result.at,
      last_error: result.error,
      failures: is('failures', '+', 1),
      next_poll_at: result.nextPollAt,
      ...learned(result),
    }))
    .where('id', '=', feedId)
    .where('lease_owner', '=', owner)
    .execute()
}

/** Gives a feed back that was not polled, unless another process has taken it over meanwhile. */
export async function postponePoll(
  tx: Transaction<Tables>,
  owner: string,
  feedId: number,
  nextPollAt: number,
): Promise<void> {
  await tx
    .updateTable('feeds')
    .set({ ...UNLEASED, next_poll_at: nextPollAt })
    .where('id', '=', feedId)
    .where('lease_owner', '=', owner)
    .execute()
}

function learned({ at, learned: news }: { readonly at: number; readonly learned?: PollLearned }) {
  if (news === undefined) return {}
  return {
    polling: JSON.stringify(news.state),
    wait_until: news.waitUntil,
    host: news.host,
    ...(news.hubMissed ? { pushed_until: null } : {}),
    ...(news.stopped ? { paused: flag(true) } : {}),
    ...(news.notice === null
      ? {}
      : { notice: JSON.stringify(news.notice), notice_at: at, notice_leased_until: null }),
  }
}
