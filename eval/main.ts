import { join } from 'node:path'
import { runEvaluation } from './program.ts'

process.exitCode = await runEvaluation(process.argv.slice(2), {
  environment: process.env,
  folder: join(import.meta.dirname, '..'),
  write: (text) => void process.stdout.write(text),
  today: () => new Date().toISOString().slice(0, 10),
})
