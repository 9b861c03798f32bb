/** The thread in which pages are reduced to their article: one page in, what it holds out. */
import { parentPort } from 'node:worker_threads'
import { type Page, readArticlePage } from './parse/article-page.ts'

const port = parentPort
if (port === null) throw new Error('page-worker.ts runs only as a worker thread')

port.on('message', (page: Page) => {
  port.postMessage(readArticlePage(page), [])
})
port.postMessage('ready', [])
