export const EXPORT_FORMATS = ['yaml', 'csv', 'opml', 'list', 'corrections'] as const

/** What `export` can print. */
export type ExportFormat = (typeof EXPORT_FORMATS)[number]
