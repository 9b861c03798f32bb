import { toCardinal } from 'n2words/en-US'
import { digitWords, levels, type RoughWriting, roughNumbers, sumNouns } from './rough-writing.ts'
import { wordSet } from './words.ts'

/** How English tells a sum without its figure: "hundreds of millions", "a low nine-figure sum". */
export const ENGLISH_ROUGH: RoughWriting = {
  several: roughNumbers(
    `several|a_few|multiple|a_handful_of|some_few=2..10 tens_of|several_tens_of=20..100
     dozens_of|several_dozen=20..100 hundreds_of|several_hundreds_of=100..1000 low_hundreds_of=100..400
     high_hundreds_of=600..1000 many_hundreds_of=300..1000`,
  ),
  digits: digitWords(
    toCardinal,
    (count) => [`${count}-figure`, `${count} figure`, `${count}-figures`, `${count} figures`],
    'single-digit=1 double-digit=2 triple-digit=3 two-digit=2 three-digit=3 single_digit=1 double_digit=2 triple_digit=3',
  ),
  levels: levels('low|lower=low mid|middle|medium=mid high|upper=high'),
  sumNouns: sumNouns('amount|sum|range|millions=1'),
  bareDigits: true,
  joints: wordSet('of in'),
  currency: 'USD',
}
