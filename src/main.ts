import { runUntilStopped } from './run.ts'

process.exitCode = await runUntilStopped(process.env)
