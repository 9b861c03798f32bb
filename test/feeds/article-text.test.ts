import { expect, test } from 'vitest'
import { readArticlePage } from '../../src/feeds/parse/article-page.ts'

const STORY = [
  'Nordwind AG has agreed to acquire Kiesel Robotics for $1.2 billion in cash, the companies said on Tuesday.',
  'The purchase gives the maker of wind turbines a second leg in machines for warehouses, its chief executive told analysts.',
  'Kiesel, founded in 2009, employs 1,400 people in four countries and had sales of 310 million dollars last year.',
  'Shareholders of Kiesel will receive 42 dollars a share, a premium of a third over the last closing price.',
  'The deal needs the consent of the authorities in Brussels and Washington and should close by the end of the year.',
]

function textOf(body: string, head = ''): string | null {
  const html = `<!doctype html><html><head><title>Nordwind buys Kiesel - Wire</title>${head}</head><body>${body}</body></html>`
  const { article } = readArticlePage({
    body: Buffer.from(html),
    contentType: 'text/html; charset=utf-8',
    url: 'https://wire.example/nordwind-buys-kiesel',
    token: 'Dealbell',
  })
  return article.ok ? article.value.text : null
}

/** A page whose story has this between its third and fourth paragraph, this before it and this after it. */
function around(parts: { before?: string; between?: string; after?: string }): string {
  const [first, second, third, ...rest] = STORY.map((paragraph) => `<p>${paragraph}</p>`)
  const article = [parts.before, first, second, third, parts.between, ...rest, parts.after]
  return `<main><article>${article.join('')}</article></main>`
}

const WHOLE = STORY.join('\n\n')
const LINKS = ['Kiesel opens a plant', 'Nordwind’s year in figures', 'Who builds warehouse robots']
  .map((title) => `<li><a href="/x">${title}</a></li>`)
  .join('')

test.each([
  ['lists of other articles', { between: `<h3>Related articles</h3><ul>${LINKS}</ul>` }],
  ['the same at the end', { after: `<h3>Mehr zum Thema</h3><ul>${LINKS}</ul>` }],
  [
    'a heading with cards',
    { after: '<h2>Most read</h2><p>Rain in the north</p><p>A cup for Hamburg</p>' },
  ],
  [
    'a line that points elsewhere',
    { between: '<p>Read more: <a href="/x">Kiesel opens a plant</a></p>' },
  ],
  [
    'the same in French',
    { between: '<p>Lire aussi : <a href="/x">Kiesel ouvre une usine</a></p>' },
  ],
  [
    'captions',
    {
      between:
        '<figure><img src="x.jpg"><figcaption>A robot in 2021. Photo: Wire</figcaption></figure>',
    },
  ],
  ['captions by class', { between: '<div class="img-Caption"><p>A robot in 2021.</p></div>' }],
  [
    'credits',
    { between: '<p>Image source, Getty Images</p><p>© 2025 Wire. All rights reserved.</p>' },
  ],
  [
    'who wrote it and when',
    {
      before:
        '<p>By Ann Example and Bo Sample</p><p>Published 8 July 2025, 10:30</p><p>3 min read</p>',
    },
  ],
  [
    'the same in German',
    { before: '<p>Von Anna Muster</p><p>Stand: 08.07.2025 10:30 Uhr</p><p>Lesezeit: 3 Min.</p>' },
  ],
  ['buttons to share it', { after: '<p>Share</p><p>Tweet</p><p>Print</p><p>Link kopieren</p>' }],
  [
    'invitations',
    {
      between:
        '<p>Sign up for our morning newsletter here.</p><p>Abonnieren Sie unseren Newsletter.</p>',
    },
  ],
  [
    'boxes by class',
    {
      between: '<div class="newsletter-box"><p>All deals, every morning, free of charge.</p></div>',
    },
  ],
  ['advertising', { between: '<p>Advertisement</p><p>Story continues below advertisement</p>' }],
])('leaves out %s', (_, parts) => {
  expect(textOf(around(parts))).toBe(WHOLE)
})

test('keeps what only looks like it', () => {
  const kept = [
    'Related parties of Nordwind hold 12 percent of the shares and will vote for the purchase, it added.',
    'By buying Kiesel, Nordwind wants to catch up with its rivals.',
    'Updated guidance for 2025 calls for sales of 3 billion dollars.',
    'More on the purchase will be told on Thursday.',
    'By buying Kiesel.',
    'Meanwhile <a href="/x">LinkedIn</a> bids for <a href="/y">X</a>, <span>Print</span> magazine said.',
    '<strong>Comments</strong> <a href="/z">the chief executive</a> made pleased nobody, analysts said.',
    'Facebook',
    'Each gets <span class="share-price">42 dollars</span> from <a class="related-firm">Nordwind</a>.',
  ]
  const text = textOf(around({ between: kept.map((each) => `<p>${each}</p>`).join('') }))
  for (const each of kept) expect(text).toContain(each.replace(/<[^>]*>/g, ''))
  const list = '<h3>More about Kiesel</h3><ul><li>1,400 people</li><li>four countries</li></ul>'
  expect(textOf(around({ between: list }))).toContain('four countries')
})

test('takes what the publisher marks as the body', () => {
  const paragraphs = STORY.map((paragraph) => `<p>${paragraph}</p>`).join('')
  const teaser =
    '<p>Analysts had long waited for it, and now it has come, as our reporter knew.</p>'
  const marked = `<article>${teaser}<div itemprop="articleBody">${paragraphs}</div>${teaser}</article>`
  expect(textOf(marked)).toBe(WHOLE)
})

test('takes the declared text of a page that builds itself in the browser', () => {
  const data = { '@type': 'NewsArticle', articleBody: STORY.join('\n\n') }
  const head = `<script type="application/ld+json">${JSON.stringify(data)}</script>`
  expect(textOf('<div id="app">Loading</div>', head)).toBe(WHOLE)
})

test('cuts a text without end', () => {
  const endless = `<article>${`<p>${STORY[0]}</p>`.repeat(2_000)}</article>`
  expect(textOf(endless)?.length).toBeLessThanOrEqual(100_000)
  expect(textOf(endless)).toMatch(/Tuesday\.$/)
})
