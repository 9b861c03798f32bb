import { Readability } from '@mozilla/readability'
import { dropAsides, dropBoilerplate } from './boilerplate.ts'
import { dropBoilerplateLines } from './boilerplate-lines.ts'
import { htmlText } from './html-text.ts'
import { keepMarkedBody } from './marked-body.ts'
import type { PageDocument, PageElement } from './page-document.ts'

/** The text of a page's article, boilerplate left out; empty when it has none. Takes the page apart. */
export function articleText(page: PageDocument): string {
  keepMarkedBody(page)
  dropAsides(page.document)
  const options = { serializer: (node: PageElement) => node }
  const article = new Readability<PageElement>(page.document, options).parse()
  if (!article?.content) return ''
  dropBoilerplate(article.content)
  return dropBoilerplateLines(htmlText(article.content.innerHTML))
}
