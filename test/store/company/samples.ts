import type { ListedCompany } from '../../../src/core/company/listed-company.ts'
import type { NameKind } from '../../../src/core/company/registry.ts'
import type { SourcedCompany } from '../../../src/store/company/sourced-company.ts'

interface More {
  readonly parent?: string
  readonly aliases?: readonly string[]
  readonly tickers?: readonly string[]
  readonly words?: readonly string[]
}

function named(kind: NameKind, words: readonly string[] = []) {
  return (text: string) => ({ name: text, kind, lang: null, words })
}

/** A company of a list; `words` are the languages in which its canonical name is a word. */
export function listed(name: string, more: More = {}): ListedCompany {
  return {
    name,
    parent: more.parent ?? null,
    names: [
      ...[name].map(named('canonical', more.words)),
      ...(more.aliases ?? []).map(named('alias')),
      ...(more.tickers ?? []).map(named('ticker')),
    ],
  }
}

/** A company of an imported list. */
export function sourced(sourceId: string, name: string, more: More = {}): SourcedCompany {
  return { ...listed(name, more), sourceId }
}

/** What the operator's file lists. */
export const LIST: readonly ListedCompany[] = [
  listed('Alphabet', { tickers: ['GOOGL'] }),
  listed('Google', { parent: 'Alphabet' }),
  listed('YouTube', { parent: 'Google', aliases: ['You Tube'] }),
  listed('Scale AI', { aliases: ['Skala'] }),
  listed('Shell', { words: ['en'], aliases: ['Royal Dutch Shell'], tickers: ['SHEL'] }),
  listed('Société Générale', { aliases: ['SocGen'] }),
  listed('Microsoft'),
]
