/** Program for `crash.test.ts`: does part of the store's work, says so, and waits to be killed. */
import { openStore } from '../../src/store/open.ts'
import { ARTICLE, keysOf, NOON, newStory, reportOf } from './samples.ts'

const [url = '', step, feedId] = process.argv.slice(2)
const store = await openStore({ url })

if (step === 'claim') {
  await store.claimDeliveries(['console'], { now: NOON, limit: 1, leaseMs: 60_000 })
  await waitForTheEnd()
} else {
  await store.inTransaction(async (tx) => {
    const articleId = (await tx.addArticle(Number(feedId), ARTICLE, keysOf('crash'))) ?? 0
    const storyId = await tx.saveStory(newStory(articleId), [reportOf(articleId)], NOON)
    await tx.owe(storyId, 'console', 'en', [1])
    await waitForTheEnd()
  })
}

async function waitForTheEnd(): Promise<never> {
  process.stdout.write('ready\n')
  return new Promise((_, reject) => {
    process.stdin.resume().on('end', () => reject(new Error('not killed')))
  })
}
