import { expect, test } from 'vitest'
import { readArticlePage } from '../../src/feeds/parse/article-page.ts'
import { newsPage, SENTENCE } from './pages.ts'

/** `text`, or the code of the fault, for a page from this address. */
function outcome(html: string, url = 'https://news.example/a-buys-b'): string {
  const { article } = readArticlePage({
    body: Buffer.from(html),
    contentType: 'text/html; charset=utf-8',
    url,
    token: 'Dealbell',
  })
  return article.ok ? 'text' : article.error
}

function jsonLd(data: unknown): string {
  return newsPage({ head: `<script type="application/ld+json">${JSON.stringify(data)}</script>` })
}

function tier(value: string): string {
  return `<meta property="article:content_tier" content="${value}">`
}

test('takes the declaration that an article is not free, as it is written in the wild', () => {
  const paid = { '@type': 'NewsArticle', isAccessibleForFree: 'False' }
  expect(outcome(jsonLd(paid))).toBe('paywall')
  expect(outcome(jsonLd({ '@graph': [{ '@type': 'WebSite' }, paid] }))).toBe('paywall')
  expect(
    outcome(jsonLd([{ ...paid, '@type': ['Article', 'Report'], isAccessibleForFree: false }])),
  ).toBe('paywall')
  const part = { '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: '.paid' }
  expect(outcome(jsonLd({ '@type': 'NewsArticle', hasPart: [part] }))).toBe('paywall')
  expect(outcome(newsPage({ head: tier('locked') }))).toBe('paywall')
  expect(outcome(newsPage({ head: tier('metered') }))).toBe('text')
  expect(outcome(newsPage({ head: '<meta itemprop="isAccessibleForFree" content="false">' }))).toBe(
    'paywall',
  )
  expect(outcome(jsonLd({ ...paid, isAccessibleForFree: true }))).toBe('text')
  expect(outcome(jsonLd({ '@type': 'Event', isAccessibleForFree: false }))).toBe('text')
  expect(outcome(newsPage({ head: '<script type="application/ld+json">{"broken</script>' }))).toBe(
    'text',
  )
})

test.each([
  'Subscribe now to continue reading.',
  'This article is for subscribers only.',
  'Jetzt abonnieren und weiterlesen mit Kurier Plus.',
  'Dieser Artikel ist nur mit Digitalabo lesbar.',
  'La suite est réservée aux abonnés.',
  'Suscríbete hoy mismo para seguir leyendo.',
  'Abbonati ora per continuare a leggere.',
  'Dit artikel is alleen voor abonnees.',
  'Assine agora para continuar lendo.',
])('takes a text that ends with an invitation to pay for a teaser: %s', (invitation) => {
  const after = `<p>${invitation}</p>`
  expect(outcome(newsPage({ paragraphs: 3, after }))).toBe('paywall')
})

test('an article that speaks of subscribers is one', () => {
  const after = `<p>Subscribers to its paper fell.</p>${`<p>${SENTENCE}</p>`.repeat(5)}`
  expect(outcome(newsPage({ after }))).toBe('text')
  expect(
    outcome(newsPage({ paragraphs: 30, after: '<p>Subscribe to continue reading.</p>' })),
  ).toBe('text')
})

const CONSENT_PAGES = {
  en: [
    'We value your privacy',
    'We and our partners use cookies and process personal data with your consent.',
    'Accept all',
  ],
  de: [
    'Datenschutz',
    'Wir verwenden Cookies. Mit Ihrer Einwilligung verarbeiten wir personenbezogene Daten für Werbung.',
    'Alle akzeptieren',
  ],
  fr: [
    'Votre vie privée',
    'Avec votre consentement, nous utilisons des cookies et des données personnelles.',
    'Tout accepter',
  ],
  es: [
    'Su privacidad',
    'Usamos cookies y datos personales con su consentimiento.',
    'Aceptar y continuar',
  ],
  it: ['La tua privacy', 'Usiamo cookie e dati personali con il tuo consenso.', 'Accetta tutti'],
  nl: ['Uw privacy', 'Wij gebruiken cookies en persoonsgegevens met uw toestemming.', 'Akkoord'],
  pt: [
    'Sua privacidade',
    'Usamos cookies e dados pessoais com o seu consentimento.',
    'Aceitar todos',
  ],
}

test.each(Object.entries(CONSENT_PAGES))(
  'knows a page that asks for consent (%s)',
  (lang, [title, text, button]) => {
    const html = `<html lang="${lang}"><title>${title}</title><h1>${title}</h1><p>${text} ${text}</p><button>${button}</button></html>`
    expect(outcome(html)).toBe('consent')
  },
)

test('knows places of consent and of logging in by their address', () => {
  const login = newsPage({ after: '<form><input type="password"></form>' })
  expect(outcome(newsPage(), 'https://consent.portal.example/collect?to=x')).toBe('consent')
  expect(outcome(login, 'https://news.example/login?next=/a')).toBe('login')
  expect(outcome(login)).toBe('text')
})

test.each([
  ['<title>Just a moment...</title><p>Enable JavaScript and cookies to continue</p>'],
  [
    '<title>news.example</title><script src="https://geo.captcha-delivery.com/captcha/"></script><p>Please wait</p>',
  ],
  [
    '<title>Pardon Our Interruption</title><p>Something about your browser made us think you are a bot.</p>',
  ],
  ['<title>Access Denied</title><p>You do not have permission. Reference #18.2</p>'],
  ['<title>Sicherheitsüberprüfung</title><p>Bestätigen Sie, dass Sie kein Roboter sind.</p>'],
  ['<title>Vérification de sécurité</title><p>Confirmez que vous n’êtes pas un robot.</p>'],
])('knows a page that wants a person: %s', (page) => {
  expect(outcome(`<html><body>${page}</body></html>`)).toBe('challenge')
})

test('knows a page to log in at, and one without anything', () => {
  const login = '<h1>Anmelden</h1><form><input name="user"><input type="password"></form>'
  expect(outcome(`<html><body>${login}</body></html>`)).toBe('login')
  expect(outcome('<html><body><div id="app"></div></body></html>')).toBe('no_article')
  expect(outcome('')).toBe('no_article')
})

test('an article about cookies, robots or passwords is one', () => {
  const about = [
    'Regulators want cookies to need consent, and privacy groups agree.',
    'The robot maker said it would verify you are human.',
    'The password manager was bought for 20 million dollars.',
  ]
  for (const sentence of about) {
    expect(
      outcome(newsPage({ after: `<p>${sentence} ${SENTENCE}</p><button>Accept all</button>` })),
    ).toBe('text')
  }
})

test('news about privacy is news, though a banner asks for consent beside it', () => {
  const story = [
    'The regulator fined the platform 20 million euros because it had passed personal data of its users to brokers.',
    'Under the GDPR, consent must be given freely, its chairwoman said on Tuesday, and a cookie wall does not leave a choice.',
    'The platform said that it would appeal, and that it had changed how it asks for consent in spring.',
    'Its shares fell by two percent in the afternoon, after a rise of five percent in the week before.',
    'Two other cases, about tracking of children and about a breach in 2023, will be decided before the end of the year.',
  ]
  const article = story.map((each) => `<p>${each}</p>`).join('')
  const banner = '<div id="banner">We use cookies.<button>Accept all</button></div>'
  expect(outcome(`<html><body><article>${article}</article>${banner}</body></html>`)).toBe('text')
})
