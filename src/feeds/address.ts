import ipaddr from 'ipaddr.js'
import { err, ok, type Result } from '../core/result.ts'
import type { FeedError } from '../ports.ts'
import {
  LOCAL_SUFFIXES,
  METADATA_ADDRESSES,
  NEVER_NAMES,
  PRIVATE_RANGES,
  PUBLIC_V6_RANGE,
  SERVICE_PORTS,
  SPECIAL_V4_RANGES,
  SPECIAL_V6_RANGES,
} from './address-rules.data.ts'

/** What the operator allows beyond the public web. */
export interface AddressPolicy {
  /** Lets loopback and private networks through (intranets, tests); metadata addresses stay refused. */
  readonly allowPrivateHosts: boolean
}

/**
 * Judges an address before anything is asked of the network: http or https, no user name, a port of the web, and a
 * host that is not inside our own network. Hosts are judged after `new URL`, which turns every odd notation of an IP
 * address (hexadecimal, octal, one number, full-width digits) into the ordinary one. A name that passes must still
 * have its looked-up addresses judged by `isAllowedIp`.
 */
export function judgeUrl(text: string, policy: AddressPolicy): Result<URL, FeedError> {
  if (!URL.canParse(text))
    return refuse('it is not an address; give one like https://example.com/feed')
  const url = new URL(text)
  const reason = reasonAgainst(url, policy)
  return reason === null ? ok(url) : refuse(reason)
}

function refuse(reason: string): Result<never, FeedError> {
  return err({ code: 'address_refused', message: `The address is refused: ${reason}.` })
}

function reasonAgainst(url: URL, policy: AddressPolicy): string | null {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    return 'only http and https addresses are fetched'
  }
  if (url.username !== '' || url.password !== '') {
    return 'it carries a user name or password; remove the part before the @'
  }
  if (!isWebPort(url.port)) return `port ${url.port} does not belong to the web`
  return reasonAgainstHost(url.hostname, policy)
}

function isWebPort(port: string): boolean {
  if (port === '' || port === '80' || port === '443') return true
  const number = Number(port)
  return number >= 1024 && !SERVICE_PORTS.has(number)
}

function reasonAgainstHost(hostname: string, policy: AddressPolicy): string | null {
  const host = hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '')
  if (ipaddr.isValid(host)) {
    return isAllowedIp(host, policy) ? null : 'it points into a private or reserved network'
  }
  if (host === '' || NEVER_NAMES.some((name) => isUnder(host, name))) {
    return 'the host serves machine credentials or cannot be reached from the public web'
  }
  if (policy.allowPrivateHosts) return null
  const isLocal = !host.includes('.') || LOCAL_SUFFIXES.some((name) => isUnder(host, name))
  return isLocal ? 'the host name belongs to a private network' : null
}

function isUnder(host: string, name: string): boolean {
  return host === name || host.endsWith(`.${name}`)
}

/** True when a connection to this IP address (literal or looked up) may be opened. Refuses what is no IP address. */
export function isAllowedIp(ip: string, policy: AddressPolicy): boolean {
  if (!ipaddr.isValid(ip)) return false
  const address = ipaddr.parse(ip)
  if (METADATA_ADDRESSES.has(address.toString())) return false
  if (policy.allowPrivateHosts && isInAny(address, PRIVATE_RANGES)) return true
  if (address.kind() === 'ipv6') {
    return isInAny(address, [PUBLIC_V6_RANGE]) && !isInAny(address, SPECIAL_V6_RANGES)
  }
  return !isInAny(address, PRIVATE_RANGES) && !isInAny(address, SPECIAL_V4_RANGES)
}

function isInAny(address: ipaddr.IPv4 | ipaddr.IPv6, ranges: readonly string[]): boolean {
  return ranges.some((range) => {
    const [base, bits] = ipaddr.parseCIDR(range)
    return base.kind() === address.kind() && address.match(base, bits)
  })
}
