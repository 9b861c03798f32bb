import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'

/** Says what of a request's body Discord's description of its API does not allow; nothing for other routes. */
export type BodyCheck = (method: string, path: string, body: unknown) => readonly string[]

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

interface Shape {
  readonly method: string
  readonly path: RegExp
  readonly validate: () => ValidateFunction
}

/** More faults of one body than these say nothing new. */
const FAULTS = 5

const checks = new Map<string, BodyCheck>()

/**
 * The check by Discord's OpenAPI description (github.com/discord/discord-api-spec), `discord-openapi.json` in this
 * folder. The description is not part of the repository: without a folder nothing is checked.
 */
export function bodyCheck(folder: string | undefined): BodyCheck {
  if (folder === undefined || folder === '') return () => []
  const file = join(folder, 'discord-openapi.json')
  const known = checks.get(file)
  if (known !== undefined) return known
  const check = checkBy(JSON.parse(readFileSync(file, 'utf8')))
  checks.set(file, check)
  return check
}

/** The check by an OpenAPI 3.1 description. */
export function checkBy(description: Description): BodyCheck {
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: false })
  ajv.addSchema(description, 'discord')
  const shapes = Object.entries(description.paths).flatMap(([path, operations]) =>
    Object.keys(operations).map((method) => shapeOf(ajv, path, method)),
  )
  return (method, path, body) => {
    const shape = shapes.find((one) => one.method === method && one.path.test(path))
    if (shape === undefined || body === null || method === 'GET') return []
    const validate = shape.validate()
    if (validate(body)) return []
    const faults = (validate.errors ?? []).map(
      ({ instancePath, message }) => `${instancePath || 'the body'} ${message}`,
    )
    return [...new Set(faults)].slice(-FAULTS)
  }
}

function shapeOf(ajv: Ajv2020, path: string, method: string): Shape {
  const steps = path.split('/').map((step) => (step.startsWith('{') ? '[^/]+' : step))
  const pointer = `${escaped(path)}/${method}/requestBody/content/application~1json/schema`
  let compiled: ValidateFunction | null = null
  return {
    method: method.toUpperCase(),
    path: new RegExp(`^${steps.join('/')}$`),
    validate: () => (compiled ??= ajv.compile({ $ref: `discord#/paths/${pointer}` })),
  }
}

/** A key within a JSON pointer in a URI fragment (RFC 6901, 3 and 6). */
function escaped(key: string): string {
  return encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'))
}
