import type { FeedError } from '../ports.ts'
import { AddressRefused } from './checked-lookup.ts'

const TIMEOUT_CODES = new Set([
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
  'ETIMEDOUT',
])

/** What a failed exchange means for the operator. Gives no part of the address, which may hold a key. */
export function networkError(error: unknown): FeedError {
  const chain = causesOf(error)
  if (chain.some((each) => each instanceof AddressRefused)) {
    return {
      code: 'address_refused',
      message: 'The address is refused: its host name leads into a private or reserved network.',
    }
  }
  const codes = chain.map(codeOf)
  const isTimeout = codes.some((code) => TIMEOUT_CODES.has(code))
  if (isTimeout || chain.some((each) => each.name === 'TimeoutError')) {
    return {
      code: 'timeout',
      message: 'The server did not answer in time; it will be tried again.',
    }
  }
  return byCode(codes.find((code) => code !== '') ?? '')
}

function byCode(code: string): FeedError {
  if (/^(ENOTFOUND|EAI_|ENODATA)/.test(code)) {
    return {
      code: 'dns',
      message: `The host name cannot be resolved (${code}); check its spelling.`,
    }
  }
  if (/CERT|^ERR_TLS|^ERR_SSL|^UNABLE_TO|SELF_SIGNED|^EPROTO/.test(code)) {
    return {
      code: 'tls',
      message: `The server's certificate or encryption is not valid (${code}).`,
    }
  }
  if (code === 'UND_ERR_HEADERS_OVERFLOW' || code === 'HPE_HEADER_OVERFLOW') {
    return { code: 'too_large', message: 'The header of the answer is larger than 32 KiB.' }
  }
  if (code.startsWith('HPE_') || code.startsWith('UND_ERR_INVALID')) {
    return { code: 'connection', message: `The answer is not valid HTTP (${code}).` }
  }
  const detail = code === '' ? '' : ` (${code})`
  return { code: 'connection', message: `The connection failed${detail}; it will be tried again.` }
}

function causesOf(error: unknown): Error[] {
  const chain: Error[] = []
  const open: unknown[] = [error]
  while (open.length > 0 && chain.length < 10) {
    const next = open.shift()
    if (!(next instanceof Error) || chain.includes(next)) continue
    chain.push(next)
    open.push(next.cause, ...(next instanceof AggregateError ? next.errors : []))
  }
  return chain
}

function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : ''
}
