/** Tells on standard error how far a long work has come, every two seconds. */
export interface Progress {
  /** `rows` so far; `share` of the whole, 0 to 1. */
  tell(rows: number, share: number): void
}

const EVERY_MS = 2000

/** `clock` gives milliseconds. */
export function createProgress(write: (text: string) => void, clock: () => number): Progress {
  let last = clock()
  let before = 0
  return {
    tell(rows, share) {
      const now = clock()
      if (now - last < EVERY_MS) return
      const pace = Math.round(((rows - before) / (now - last)) * 1000)
      write(
        `${rows.toLocaleString('en')} rows, ${Math.floor(share * 100)} %, ${pace.toLocaleString('en')} rows a second\n`,
      )
      last = now
      before = rows
    },
  }
}
