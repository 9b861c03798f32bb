/**
 * Ports below 1024 other than 80 and 443 are refused altogether. Of the others these are refused because another
 * service listens there by custom: the blocked ports of the Fetch standard (https://fetch.spec.whatwg.org/#port-blocking)
 * and the usual ports of databases, caches, brokers and container daemons.
 */
export const SERVICE_PORTS: ReadonlySet<number> = new Set([
  1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669,
  6679, 6697, 10080, 1433, 1521, 2181, 2375, 2376, 2379, 2380, 3306, 3389, 5432, 5672, 5900, 6379,
  7001, 8500, 9042, 9092, 9200, 9300, 10250, 11211, 27017,
])

/** Address ranges of a private network, which the operator may open (RFC 1122, 1918, 4193, 6598). */
export const PRIVATE_RANGES: readonly string[] = [
  '127.0.0.0/8',
  '10.0.0.0/8',
  '172.16.0.0/12',
  '192.168.0.0/16',
  '100.64.0.0/10',
  '::1/128',
  'fc00::/7',
]

/** Addresses that hand out a machine's credentials at cloud providers; refused even on private networks. */
export const METADATA_ADDRESSES: ReadonlySet<string> = new Set([
  '169.254.169.254',
  '169.254.170.2',
  '100.100.100.200',
  '192.0.0.192',
  'fd00:ec2::254',
  'fd00:ec2::23',
  'fd20:ce::254',
])

/** Special-purpose IPv4 ranges of the IANA registry (RFC 6890 and its updates): never the public web. */
export const SPECIAL_V4_RANGES: readonly string[] = [
  '0.0.0.0/8',
  '169.254.0.0/16',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/3',
]

/** The only IPv6 range in use for the public internet (RFC 4291; IANA global unicast registry). */
export const PUBLIC_V6_RANGE = '2000::/3'

/** Special-purpose parts of 2000::/3: protocol assignments, documentation, 6to4 (RFC 2928, 3849, 3056, 9637). */
export const SPECIAL_V6_RANGES: readonly string[] = [
  '2001::/23',
  '2001:db8::/32',
  '2002::/16',
  '3fff::/20',
]

/** Names that mean "inside this network" (RFC 6761, 6762, 8375, 7686, ICANN's .internal). */
export const LOCAL_SUFFIXES: readonly string[] = [
  'localhost',
  'local',
  'internal',
  'intranet',
  'lan',
  'home.arpa',
]

/** Names refused even when private hosts are allowed: cloud metadata, and Tor, which needs its own client. */
export const NEVER_NAMES: readonly string[] = [
  'metadata.google.internal',
  'metadata.goog',
  'instance-data',
  'instance-data.ec2.internal',
  'onion',
]
