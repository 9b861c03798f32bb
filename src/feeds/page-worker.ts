/** The thread in which pages are reduced to their article: one page in, its text or null out. */
import { parentPort } from 'node:worker_threads'
import { articleText, type Page } from './parse/article-text.ts'

const port = parentPort
if (port === null) throw new Error('page-worker.ts runs only as a worker thread')

port.on('message', (page: Page) => {
  port.postMessage(articleText(page), [])
})
port.postMessage('ready', [])
