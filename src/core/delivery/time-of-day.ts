/** Minutes after midnight of `22:00`, `7`, `7.30`, `10pm`; null for anything else. */
export function readTimeOfDay(typed: string): number | null {
  const [, hour = '', minute = '0', half] =
    /^(\d{1,2})(?:[:.h](\d{2}))?\s*([ap])?(?:\.?m\.?)?$/i.exec(typed.trim()) ?? []
  const hours = half === undefined ? Number(hour) : halfDay(Number(hour), half.toLowerCase())
  const minutes = hours * 60 + Number(minute)
  const isTime = hour !== '' && Number(minute) < 60 && minutes <= 24 * 60
  return isTime ? minutes % (24 * 60) : null
}

/** As clocks with 24 hours show it: `07:30`. */
export function timeOfDayText(minutes: number): string {
  const parts = [Math.floor(minutes / 60), minutes % 60]
  return parts.map((part) => String(part).padStart(2, '0')).join(':')
}

/** Twelve is the beginning of its half of the day; NaN beyond. */
function halfDay(hour: number, half: string): number {
  if (hour < 1 || hour > 12) return Number.NaN
  return (hour % 12) + (half === 'p' ? 12 : 0)
}
