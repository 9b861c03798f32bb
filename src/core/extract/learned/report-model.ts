import { type LinearModel, linearModel } from './linear-model.ts'
import STORED from './reports.json' with { type: 'json' }

/** Whether an article reports the deal that it tells of; learned from the texts under `eval/corpus`, in all languages together. */
export const REPORT_MODEL: LinearModel = linearModel(STORED)
