import { type Expression, type SqlBool, sql } from 'kysely'
import type { Platform } from '../ports.ts'

/** Whether the channel of a row is one of these platforms'. */
export function reachedBy(platforms: readonly Platform[]): Expression<SqlBool> {
  if (platforms.length === 0) return sql<SqlBool>`1 = 0`
  const channels = platforms.map(
    (platform) => sql`(channel = ${platform} or channel like ${`${platform}:%`})`,
  )
  return sql<SqlBool>`(${sql.join(channels, sql` or `)})`
}
