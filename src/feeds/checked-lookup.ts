import { type LookupAddress, lookup as systemLookup } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { type AddressPolicy, isAllowedIp } from './address.ts'

/** Thrown into a connection attempt whose host name leads into a refused network. */
export class AddressRefused extends Error {
  override readonly name = 'AddressRefused'
}

/** All addresses of a host name, as `dns.lookup` with `all` gives them. */
export type ResolveHost = (
  hostname: string,
  done: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void

/**
 * A look-up for sockets that gives only addresses that were judged. One refused address among several refuses the
 * name, and since the socket connects to exactly what is given here, a name that answers differently the next time
 * (DNS rebinding) gains nothing. Sockets do not call it for IP literals: those are judged by `judgeUrl`.
 */
export function checkedLookup(
  policy: AddressPolicy,
  resolve: ResolveHost = resolveAll,
): LookupFunction {
  return (hostname, options, done) => {
    resolve(hostname, (error, addresses) => {
      const [first] = addresses ?? []
      if (error) return done(error, '', 0)
      if (!first) return done(new Error(`${hostname} has no address`), '', 0)
      if (addresses.some(({ address }) => !isAllowedIp(address, policy))) {
        return done(
          new AddressRefused(`${hostname} leads into a private or reserved network`),
          '',
          0,
        )
      }
      if (options.all) done(null, addresses)
      else done(null, first.address, first.family)
    })
  }
}

const resolveAll: ResolveHost = (hostname, done) => systemLookup(hostname, { all: true }, done)
