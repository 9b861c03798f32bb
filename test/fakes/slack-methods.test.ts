import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { NEEDED } from './slack-arguments.ts'
import { METHODS } from './slack-methods.ts'

const SPECS = process.env['DEALBELL_SPECS'] ?? ''

const ARGUMENT = z.object({ required: z.boolean().default(false) })

const LIST = z.object({
  methods: z.record(z.string(), z.object({ args: z.record(z.string(), ARGUMENT).default({}) })),
})

/** Methods that the list of May 2026 leaves out. */
const UNLISTED = ['usergroups.users.list']

/** Slack's own library says it so; the documentation calls it `alt_txt`. */
const OWN = ['files.getUploadURLExternal: alt_text']

test.skipIf(SPECS === '')(
  'the stand-in knows Slack’s methods with the arguments that they have and need (skipped where DEALBELL_SPECS does not name its folder)',
  async () => {
    const text = await readFile(join(SPECS, 'slack-web-methods-2026-05.json'), 'utf8')
    const { methods } = LIST.parse(JSON.parse(text))
    const called = Object.keys(METHODS)
    expect(called.filter((name) => methods[name] === undefined)).toEqual(UNLISTED)
    const unknown = Object.entries(METHODS).flatMap(([name, { args }]) => {
      const known = methods[name]?.args
      if (known === undefined) return []
      return args.filter((arg) => !(arg in known)).map((arg) => `${name}: ${arg}`)
    })
    expect(unknown).toEqual(OWN)
    const unasked = called.flatMap((name) =>
      Object.entries(methods[name]?.args ?? {})
        .filter(([arg, { required }]) => required && !NEEDED[name]?.includes(arg))
        .map(([arg]) => `${name}: ${arg}`),
    )
    expect(unasked).toEqual([])
  },
)
