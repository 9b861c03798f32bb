import { once } from 'node:events'
import type { Server } from 'node:net'

/** Lets the server listen on a free port of 127.0.0.1 and gives the port. */
export async function listenOnFreePort(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('not listening on a port')
  return address.port
}
