import { nearestName } from '../text/nearest.ts'

const MINUTE_MS = 60_000

/** Making one costs far more than asking it; there are some hundreds of zones. */
const FORMATS = new Map<string, Intl.DateTimeFormat>()

/**
 * How far a zone's clocks are ahead of UTC at an instant, milliseconds; negative in the west. `zone` is a name of the
 * IANA time zone database that `zoneNamed` has given.
 */
export function offsetAt(zone: string, instant: number): number {
  const parts = formatOf(zone).formatToParts(instant)
  const shown = parts.find(({ type }) => type === 'timeZoneName')?.value ?? ''
  const [, sign, hours = '0', minutes = '0', seconds = '0'] =
    /^GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?$/.exec(shown) ?? []
  const ms = (Number(hours) * 60 + Number(minutes)) * MINUTE_MS + Number(seconds) * 1000
  return sign === '-' ? -ms : ms
}

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = FORMATS.get(zone)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' })
  FORMATS.set(zone, made)
  return made
}

/** The zone that is meant by its name in any case, or by its city alone ("berlin"); null when there is none. */
export function zoneNamed(typed: string): string | null {
  const name = typed.trim().replaceAll(' ', '_')
  // Offsets such as +02:00 are accepted by Intl too, but know of no daylight saving.
  if (!/^[a-z][a-z0-9_+/-]{1,60}$/i.test(name)) return null
  return resolved(name) ?? zonesOf(name)[0] ?? null
}

function resolved(name: string): string | null {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: name }).resolvedOptions().timeZone
  } catch {
    return null
  }
}

function zonesOf(city: string): readonly string[] {
  const wanted = `/${city.toLowerCase()}`
  return Intl.supportedValuesOf('timeZone').filter((zone) => zone.toLowerCase().endsWith(wanted))
}

/** The zone whose name or city is nearest to a mistyped one; null when none is near. */
export function nearestZone(typed: string): string | null {
  const zones = Intl.supportedValuesOf('timeZone')
  const whole = nearestName(typed, zones)
  if (whole !== null) return whole
  const city = nearestName(typed, zones.map(cityOf))
  return zones.find((zone) => cityOf(zone) === city) ?? null
}

function cityOf(zone: string): string {
  return zone.slice(zone.lastIndexOf('/') + 1)
}
