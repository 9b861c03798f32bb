import { subjectReader } from './quick-subject.ts'
import { rowsOf, type StoryRows } from './rows.ts'
import { inventCountry, tale } from './tales.ts'

/** Fills a database of Dealbell's whose schema is made. */
export interface Loader {
  add(rows: StoryRows): Promise<void>
  /** Makes the indexes and the planner's figures, and lets go of the database. */
  finish(): Promise<void>
}

/** Invents so many stories, in the order of their ranks as far as the days go, and loads them. */
export async function load(
  stories: number,
  loader: Loader,
  progress: (done: number) => void,
): Promise<void> {
  const country = inventCountry()
  const read = subjectReader()
  for (let id = 1; id <= stories; id += 1) {
    await loader.add(rowsOf(tale(id, stories, country), read))
    if (id % 50_000 === 0) progress(id)
  }
  await loader.finish()
}
