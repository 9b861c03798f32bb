/**
 * Whether a secret may be sent to this address: over https, or to this very machine, where nobody listens on the way
 * (W3C Secure Contexts, 3.1). WebSub, section 5.1, keeps `hub.secret` to such requests. Takes a readable address.
 */
export function isConfidential(address: string): boolean {
  const { protocol, hostname } = new URL(address)
  return protocol === 'https:' || /^(?:127(?:\.\d+){3}|\[::1\]|localhost)$/.test(hostname)
}
