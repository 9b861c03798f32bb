/** The thread in which feeds are read: one document in, one result out. */
import { parentPort } from 'node:worker_threads'
import { type FeedDocument, parseFeedDocument } from './parse/parse-feed.ts'

const port = parentPort
if (port === null) throw new Error('parse-worker.ts runs only as a worker thread')

async function answer(document: FeedDocument): Promise<void> {
  port?.postMessage(await parseFeedDocument(document), [])
}

// A rejection ends the thread, which the pool tells as a crash.
port.on('message', (document: FeedDocument) => void answer(document))
port.postMessage('ready', [])
