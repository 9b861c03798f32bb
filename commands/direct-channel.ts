import type { Asker } from './command.ts'

/** Where the asker is written to by direct message, as deliveries name it. */
export function directChannel({ platform, user }: Asker): string {
  return `${platform}:dm:${user.id}`
}
