import { createInterface } from 'node:readline/promises'
import type { Asking } from './questions.ts'

/** Whoever sits at the terminal; null where nobody does. */
export function openTerminal(): (Asking & Disposable) | null {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return null
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  return {
    ask: (question) => terminal.question(question),
    say: (text) => void process.stdout.write(text),
    [Symbol.dispose]: () => terminal.close(),
  }
}
