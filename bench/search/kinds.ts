import { DEAL_TYPES } from '../../src/core/deal.ts'
import type { SearchOrder } from '../../src/ports.ts'
import type { Draw } from '../match/draw.ts'
import type { Country } from './tales.ts'

/** A query as somebody types it, and the page of its answer. */
export interface Asked {
  readonly text: string
  readonly order?: SearchOrder
  readonly page?: number
}

type Kind = (country: Country, draw: Draw) => Asked

/** What people ask, and what is hard to answer; each kind with other values every time. */
export const KINDS: Readonly<Record<string, Kind>> = {
  everything: () => ({ text: '' }),
  'a frequent type': () => ({ text: 'type:acquisition' }),
  'a rare type and status': (_, draw) => ({
    text: `type:${draw.oneOf(['spac', 'ipo', 'buyout'])} status:${draw.oneOf(['blocked', 'cancelled'])}`,
  }),
  'rare type, status and price': (_, draw) => ({
    text: `type:spac status:blocked price:>${draw.oneOf(['1bn', '5bn', '50bn', '500bn'])}`,
  }),
  'a low bound of the price': (_, draw) => ({ text: `price:>${1 + draw.below(999)}m` }),
  'a high bound of the price': (_, draw) => ({ text: `price:>${10 + draw.below(990)}bn` }),
  'prices of one size': (_, draw) => {
    const from = 1 + draw.below(900)
    return { text: `price:${from}m..${from + 1}m EUR` }
  },
  'prices beyond all': (_, draw) => ({ text: `price:>${500 + draw.below(400)}tn` }),
  'tiny prices': (_, draw) => ({ text: `price:<${1 + draw.below(9)}k` }),
  'a well-known buyer': ({ names }, draw) => ({ text: `acquirer:"${names[draw.common(50)]}"` }),
  'a little-known buyer': (country, draw) => ({ text: `acquirer:"${anyName(country, draw)}"` }),
  'a target': (country, draw) => ({ text: `target:"${anyName(country, draw)}"` }),
  'a word of many names': (_, draw) => ({
    text: `party:${draw.oneOf(['group', 'energy', 'capital', 'labs', 'airlines'])}`,
  }),
  'all about a company': (country, draw) => ({ text: `company:"${anyName(country, draw)}"` }),
  'a company this year': ({ names }, draw) => ({
    text: `company:"${names[draw.common(2000)]}" since:365d`,
  }),
  'buyer, price and time': ({ names }, draw) => ({
    text: `acquirer:"${names[draw.common(500)]}" price:>1bn since:${1 + draw.below(8)}y`,
  }),
  'a frequent word': ({ vocabulary }, draw) => ({ text: vocabulary[draw.common(50)] ?? '' }),
  'any word': ({ vocabulary }, draw) => ({ text: vocabulary[draw.below(vocabulary.length)] ?? '' }),
  'a word of a language': (_, draw) => ({
    text: draw.oneOf(['beteiligung', 'takeover', 'acquisitions', 'rachat', 'the', 'übernahmen']),
  }),
  'a word that nobody wrote': (_, draw) => ({ text: `qqx${draw.below(1_000_000)}` }),
  'a phrase of two words': ({ vocabulary }, draw) => ({
    text: `"${vocabulary[draw.common(500)]} ${vocabulary[draw.common(500)]}"`,
  }),
  'a phrase of frequent words': (_, draw) => ({
    text: draw.oneOf([
      '"the of"',
      '"of to in"',
      '"deal said company"',
      '"the the the the"',
      '"and the deal"',
    ]),
  }),
  'two frequent words': ({ vocabulary }, draw) => ({
    text: `${vocabulary[draw.common(20)]} ${vocabulary[draw.common(20)]} takeover`,
  }),
  'language and type': (_, draw) => ({
    text: `lang:${draw.oneOf(LANGS)} type:${draw.oneOf(DEAL_TYPES)} currency:${draw.oneOf(['USD', 'EUR', 'JPY'])}`,
  }),
  'a publisher': ({ sources }, draw) => ({
    text: `source:"${sources[draw.below(sources.length)]}" status:rumored`,
  }),
  'a feed': (_, draw) => ({ text: `feed:${1 + draw.below(200)} type:merger` }),
  'a type this week': (_, draw) => ({
    text: `type:${draw.oneOf(DEAL_TYPES)} since:${1 + draw.below(9)}d`,
  }),
  'a type years ago': (_, draw) => ({
    text: `type:${draw.oneOf(DEAL_TYPES)} before:${2019 + draw.below(7)}-0${1 + draw.below(9)}-01`,
  }),
  'before all': () => ({ text: 'before:2000-01-01' }),
  'a stake': (_, draw) => ({ text: `stake:${1 + draw.below(99)} type:minority_stake` }),
  'stakes of a size': (_, draw) => {
    const from = 1 + draw.below(80)
    return { text: `stake:${from}..${from + 10}` }
  },
  'many sources': (_, draw) => ({
    text: `sources:>=${3 + draw.below(3)} confidence:>0.${90 + draw.below(9)}`,
  }),
  'valuations of a size': (_, draw) => ({
    text: `valuation:${1 + draw.below(20)}bn..${21 + draw.below(30)}bn`,
  }),
  'much left out': (_, draw) => ({
    text: `-lang:en -status:announced type:${draw.oneOf(DEAL_TYPES)} -price:>1m`,
  }),
  'only left out': (_, draw) => ({
    text: `-type:acquisition,funding_round,minority_stake -status:announced,completed -lang:${draw.oneOf(LANGS)}`,
  }),
  'one of fifty companies': (country, draw) => ({
    text: Array.from({ length: 50 }, () => `party:"${anyName(country, draw)}"`).join(' or '),
  }),
  'mixed alternatives': ({ vocabulary }, draw) => ({
    text: `(type:ipo price:>5bn) or (${vocabulary[draw.common(3000)]} -price:>1m stake:>50)`,
  }),
  'what contradicts itself': (_, draw) => ({
    text: `type:acquisition type:${draw.oneOf(['merger', 'funding_round'])}`,
  }),
  'the highest prices': () => ({ text: '', order: 'price' }),
  'the highest prices of a kind': (_, draw) => ({
    text: `type:${draw.oneOf(DEAL_TYPES)} lang:${draw.oneOf(LANGS)}`,
    order: 'price',
  }),
  'a later page': (_, draw) => ({ text: 'type:acquisition,merger', page: 2 + draw.below(99) }),
}

const LANGS = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt'] as const

function anyName({ names }: Country, draw: Draw): string {
  return names[draw.common(names.length)] ?? ''
}
