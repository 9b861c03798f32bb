/** What a field should reach, and the best figure known for it elsewhere with its source. */
export interface Aim {
  readonly set: string
  readonly field: string
  /** F1 at least, or for a share of mistakes (`atMost`) at most. */
  readonly value: number
  readonly atMost?: true
  readonly elsewhere?: string
}

const NAIVE = 'first two capitalised names'

/** Aims by set and field; a field that is not listed is measured without one. */
export const AIMS: readonly Aim[] = [
  { set: 'articles', field: 'deal article', value: 0.97 },
  { set: 'articles', field: 'acquirers', value: 0.9 },
  { set: 'articles', field: 'targets', value: 0.9 },
  { set: 'articles', field: 'price', value: 0.93 },
  { set: 'articles', field: 'stakePct', value: 0.93 },
  { set: 'articles', field: 'type', value: 0.85 },
  { set: 'articles', field: 'status', value: 0.85 },
  { set: 'mna2018', field: 'acquirer', value: 0.93, elsewhere: `0.80, ${NAIVE}` },
  { set: 'mna2018', field: 'target', value: 0.88, elsewhere: `0.22, ${NAIVE}` },
  { set: 'mna2018', field: 'acquirer+target both', value: 0.83, elsewhere: `0.19, ${NAIVE}` },
  { set: 'smartdata_de', field: 'deal article', value: 0.8, elsewhere: '0.50, keywords' },
  { set: 'smartdata_de', field: 'buyer', value: 0.75, elsewhere: `0.15, ${NAIVE}` },
  { set: 'smartdata_de', field: 'acquired', value: 0.75, elsewhere: `0.15, ${NAIVE}` },
  { set: 'twitter_fin_topic', field: 'deal article', value: 0.75, elsewhere: '0.49, keywords' },
  {
    set: 'core_company_relations',
    field: 'who bought whom',
    value: 0.85,
    elsewhere: `0.10, ${NAIVE}`,
  },
  { set: 'core_company_relations', field: 'direction swapped', value: 0.02, atMost: true },
  {
    set: 'gnad10_de_background',
    field: 'false alarms',
    value: 0.005,
    atMost: true,
    elsewhere: '12 %, keywords',
  },
  {
    set: 'sentivent',
    field: 'deal article',
    value: 0.84,
    elsewhere: '0.839, RoBERTa-large (Jacobs and Hoste 2021)',
  },
  {
    set: 'reuters21578',
    field: 'deal article',
    value: 0.96,
    elsewhere: '0.956, linear SVM (Joachims 2002)',
  },
  {
    set: 'freitag_acquisitions',
    field: 'acquired',
    value: 0.75,
    elsewhere: '0.473 per mention, PAUM (Dědek 2012)',
  },
  {
    set: 'freitag_acquisitions',
    field: 'purchaser',
    value: 0.8,
    elsewhere: '0.511 per mention, PAUM (Dědek 2012)',
  },
  {
    set: 'freitag_acquisitions',
    field: 'seller',
    value: 0.6,
    elsewhere: '0.232 per mention, PAUM (Dědek 2012)',
  },
  {
    set: 'freitag_acquisitions',
    field: 'price',
    value: 0.8,
    elsewhere: '0.659 per mention, PAUM (Dědek 2012)',
  },
]
