import { inLocale } from '../src/core/card/locale.ts'
import type { Action } from './action.ts'
import { follow } from './follow.ts'
import { HOME_TEXTS } from './home-texts.data.ts'
import { typedNumber } from './typed-number.ts'

const FIELD = 'deal'
const LONGEST = 20

/** Asks which deal the asker wants to follow. */
export const pickFollow: Action = {
  name: 'pick-follow',
  permission: 'everyone',
  async run({ locale }) {
    const { followDeal, deal } = inLocale(HOME_TEXTS, locale)
    const from = { command: 'deal', subcommand: null, option: 'number', orTyped: false }
    return {
      form: {
        title: followDeal,
        submit: { action: 'follow-picked', subject: '' },
        fields: [
          { kind: 'line', name: FIELD, label: deal, required: true, maxLength: LONGEST, from },
        ],
      },
    }
  },
}

/** Lets him follow it. */
export const followPicked: Action = {
  name: 'follow-picked',
  permission: 'everyone',
  async run(request, context) {
    const { id, shown } = typedNumber(request.fields[FIELD])
    return follow.run({ ...request, subject: String(id ?? shown) }, context)
  },
}
