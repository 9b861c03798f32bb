import { expect, onTestFinished, test } from 'vitest'
import { asCard } from '../../commands/as-card.ts'
import type { Locale } from '../../src/core/card/locale.ts'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { press, publish, watch, wordsOf } from './news.ts'

const TEXT =
  'LONDON (Reuters) - Nordwind AG has agreed to acquire Kiesel Robotics for $1.2 billion, the companies said on Friday in a joint statement about the robot maker.'

async function told(): Promise<Store> {
  const store = await openStore({ url: 'sqlite::memory:' })
  onTestFinished(() => store[Symbol.asyncDispose]())
  await watch(store, ['party:"Kiesel Robotics"'])
  const title = 'Nordwind AG to acquire Kiesel Robotics for $1.2 billion'
  await publish(store, { title, text: TEXT, url: 'https://wire.example/1' })
  await publish(store, {
    title: 'Nordwind AG übernimmt Kiesel Robotics für 1,2 Milliarden Dollar',
    text: 'Die Nordwind AG übernimmt Kiesel Robotics für 1,2 Milliarden Dollar, teilte sie mit.',
    url: 'https://blatt.example/2',
    lang: 'de',
  })
  return store
}

async function shown(store: Store, action: string, locale: Locale = 'en', subject = '1') {
  return wordsOf(asCard(await press(store, { action, subject, locale }), locale).card)
}

test('Evidence shows the sentence that proves a fact', async () => {
  expect(await shown(await told(), 'evidence')).toContain('has agreed to acquire Kiesel Robotics')
})

test('Sources shows each article with its language, under the source whose word it prints', async () => {
  const store = await told()
  const english = await shown(store, 'sources')
  expect(english).toContain('"label":"Reuters"')
  expect(english).toContain('(German, ')
  expect(english).toContain('(English, ')
  expect(await shown(store, 'sources', 'fr')).toContain('(allemand, ')
})

test.each(['99', '', 'x', '1e3', '-1', '9'.repeat(60)])(
  'a button about deal "%s", which there is not, is answered in words',
  async (subject) => {
    const store = await told()
    expect(await shown(store, 'evidence', 'en', subject)).toContain('There is no deal')
    expect(await shown(store, 'sources', 'en', subject)).toContain('There is no deal')
  },
)
