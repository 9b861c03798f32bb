import { request } from 'node:http'
import { behaviourOf } from './mix.ts'

const AT_A_TIME = 32

/** Asks for every feed once with plain requests, without any of what a bot must do; milliseconds. */
export async function plainLoop(feeds: number, port: number): Promise<number> {
  const started = performance.now()
  let next = 0
  const lane = async (): Promise<void> => {
    while (next < feeds) {
      const feed = next
      next += 1
      // Slow feeds would time the server, not the loop.
      if (behaviourOf(feed, 1) !== 'slow') await get(port, `/feed/${feed}`)
    }
  }
  await Promise.all(Array.from({ length: AT_A_TIME }, lane))
  return performance.now() - started
}

function get(port: number, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, headers: { 'if-none-match': '"v1"' } }, (answer) => {
      answer.resume().on('end', resolve).on('error', reject)
    })
      .on('error', reject)
      .end()
  })
}
