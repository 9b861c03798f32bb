import { type Translated } from '../src/core/card/locale.ts'

interface StoryTexts {
  merged(into: number): string
  split(numbers: string): string
  readonly undone: string
  readonly stays: string
  noNumber(typed: string): string
  noSources(typed: string): string
  readonly sameStory: string
  readonly noSuchSource: string
  readonly nothingLeft: string
  readonly nothingToUndo: string
}

export const STORY_TEXTS: Translated<StoryTexts> = {
  en: {
    merged: (into) => `Both are one deal now: #${into}`,
    split: (numbers) => `They are deals of their own now: ${numbers}`,
    undone: 'The last ruling about this deal is taken back.',
    stays: 'It stays so whatever articles arrive. /story undo takes it back.',
    noNumber: (typed) => `"${typed}" is not a deal's number. /deals shows the numbers.`,
    noSources: (typed) => `"${typed}" is not a list of sources such as 2 or 2,3. /deal shows them.`,
    sameStory: 'These are one deal already.',
    noSuchSource: 'The deal has no such source. /deal shows its sources with their numbers.',
    nothingLeft: 'One source at least has to stay with the deal, and one has to go.',
    nothingToUndo: 'Nobody has ruled about this deal.',
  },
  de: {
    merged: (into) => `Beide sind jetzt ein Deal: #${into}`,
    split: (numbers) => `Sie sind jetzt eigene Deals: ${numbers}`,
    undone: 'Die letzte Entscheidung über diesen Deal ist zurückgenommen.',
    stays: 'Das bleibt so, welche Artikel auch kommen. /story undo nimmt es zurück.',
    noNumber: (typed) => `„${typed}“ ist keine Deal-Nummer. /deals zeigt die Nummern.`,
    noSources: (typed) => `„${typed}“ ist keine Liste von Quellen wie 2 oder 2,3. /deal zeigt sie.`,
    sameStory: 'Das ist schon ein Deal.',
    noSuchSource: 'Eine solche Quelle hat der Deal nicht. /deal zeigt seine Quellen mit Nummern.',
    nothingLeft: 'Mindestens eine Quelle muss beim Deal bleiben und eine gehen.',
    nothingToUndo: 'Über diesen Deal hat niemand entschieden.',
  },
}
