const OWN =
  /^(?:localhost|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.|\[)|\.(?:localhost|local|internal|home\.arpa)$/

/**
 * The server, with its port, that feeds at this address share and that is asked one thing at a time. Null for the
 * operator's own network (loopback, private addresses, names without a dot), which he may load as he likes, and for IPv6 literals, which public feeds do not use. Takes a readable http(s) address.
 */
export function sparedHost(address: string): string | null {
  const { hostname, host } = new URL(address)
  return OWN.test(hostname) || !hostname.includes('.') ? null : host
}
