import { runBench } from './program.ts'

process.exitCode = await runBench(process.argv.slice(2), (text) => void process.stdout.write(text))
