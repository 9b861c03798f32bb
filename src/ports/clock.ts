/** The only source of time: milliseconds since 1970, UTC. Tests bring their own. */
export interface Clock {
  now(): number
}
