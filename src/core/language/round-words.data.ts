import { wordSet } from './words.ts'

/** What a sentence calls the round of money that another has told of, in all languages. Lower case. */
export const ROUND_WORDS = wordSet(
  'round deal financing funding investment raise raising fundraise transaction it',
  'runde finanzierung finanzierungsrunde investition kapitalrunde kapitalerhöhung transaktion sie',
  'tour levée opération financement investissement augmentation transaction elle celle-ci',
  'ronda operación inversión financiación ampliación transacción',
  'round operazione investimento finanziamento aumento raccolta',
  'ronde financiering investering financieringsronde investeringsronde kapitaalronde deze',
  'rodada operação investimento captação aporte financiamento transação',
)
