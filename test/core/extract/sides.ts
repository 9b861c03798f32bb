import type { ArticleText } from '../../../src/core/article.ts'
import { extract } from '../../../src/core/extract/extract.ts'

/** The names on each side of an article's main deal; empty lists where there is none. */
export function sides(article: string | ArticleText) {
  const [deal] = extract(typeof article === 'string' ? { text: article } : article).deals
  return {
    acquirers: deal?.acquirers.map((fact) => fact.value) ?? [],
    targets: deal?.targets.map((fact) => fact.value) ?? [],
    sellers: deal?.sellers.map((fact) => fact.value) ?? [],
  }
}
