import { ARTICLES, SPECIMENS } from './articles.ts'
import { GNAD10 } from './background.ts'
import { CORE_RELATIONS } from './core-relations.ts'
import { detectionSet } from './detection.ts'
import { FREITAG } from './freitag.ts'
import { MNA2018 } from './mna.ts'
import type { DealSet } from './set.ts'
import { SMARTDATA } from './smartdata.ts'

/** Every set the evaluation can read, what a team meets today first. */
export const DEAL_SETS: readonly DealSet[] = [
  ARTICLES,
  SPECIMENS,
  MNA2018,
  SMARTDATA,
  detectionSet(
    'twitter_fin_topic',
    'Twitter Financial News, topic (zeroshot on Hugging Face; MIT according to its card)',
  ),
  CORE_RELATIONS,
  GNAD10,
  detectionSet('sentivent', 'SENTiVENT event sentences (Jacobs and Hoste 2021; no licence stated)'),
  detectionSet('sentifm_en', 'SentiFM English (Jacobs and others 2018; no licence stated)'),
  detectionSet(
    'reuters21578',
    'Reuters-21578, ModApte split, topic acq (copyright Reuters Ltd.; research only)',
  ),
  FREITAG,
]
