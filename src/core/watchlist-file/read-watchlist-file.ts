import { FILE_FAULTS } from './file-faults.data.ts'
import { readCsv } from './read-csv.ts'
import { readYaml } from './read-yaml.ts'
import {
  type FileFault,
  type FileFormat,
  type FileReading,
  MOST_CHARACTERS,
  MOST_LISTS,
  MOST_RULES,
} from './watchlist-file.ts'

/**
 * Reads a file of watchlists, YAML or CSV by what stands in it. All faults are told at once; a file with any is not to
 * be taken.
 */
export function readWatchlistFile(text: string): FileReading {
  if (text.length > MOST_CHARACTERS) return refuse(FILE_FAULTS.tooLarge(MOST_CHARACTERS))
  const plain = text.replace(/^\ufeff/, '')
  if (plain.trim() === '') return refuse(FILE_FAULTS.empty)
  const reading = formatOf(plain) === 'csv' ? readCsv(plain) : readYaml(plain)
  if (reading.faults.length > 0) return reading
  if (reading.lists.length > MOST_LISTS) return refuse(FILE_FAULTS.tooMany(MOST_LISTS))
  const rules = reading.lists.reduce((sum, list) => sum + list.rules.length, 0)
  if (rules > MOST_RULES) return refuse(FILE_FAULTS.tooMany(MOST_RULES))
  return rules === 0 ? refuse(FILE_FAULTS.empty) : reading
}

function refuse(says: FileFault['says']): FileReading {
  return { lists: [], faults: [{ line: 1, says }], passedOver: [] }
}

/** CSV begins with the names of its columns; in YAML a key is followed by a colon. */
function formatOf(text: string): FileFormat {
  const [first = ''] = text.trimStart().split(/\r|\n/, 1)
  return /^[^:]*\brule\b[^:]*$/i.test(first) || /^[^:#-]*[,;\t]/.test(first) ? 'csv' : 'yaml'
}
