import { type LinearModel, linearModel } from './linear-model.ts'
import STORED from './roles.json' with { type: 'json' }

/** Which part a name plays in its sentence; learned from the texts under `eval/corpus`, in all languages together. */
export const ROLE_MODEL: LinearModel = linearModel(STORED)
