/** The switch of what the page may ask: while it is off, everything is answered with 503. Off at first. */
export interface Intake {
  open(): void
  isOpen(): boolean
  /** Counts the answer until it is there. */
  track<T>(answering: Promise<T>): Promise<T>
  /** Takes nothing more and waits for the answers under way. */
  close(): Promise<void>
}

/** What the page is told while the switch is off. */
export const CLOSED = { error: 'Dealbell is starting or stopping: try again.' } as const

export function createIntake(): Intake {
  const underWay = new Set<Promise<unknown>>()
  let opened = false
  return {
    open: () => {
      opened = true
    },
    isOpen: () => opened,
    track(answering) {
      underWay.add(answering)
      return answering.finally(() => underWay.delete(answering))
    },
    close: async () => {
      opened = false
      await Promise.allSettled(underWay)
    },
  }
}
