import type { Action } from './action.ts'
import { changeSetting, chooseSetting } from './alerts/setting-form.ts'
import { CHANNEL_ACTIONS } from './channel-actions.ts'
import { correct, correctField } from './correct.ts'
import { openDeal, sortDeals, turnDeals } from './deals-actions.ts'
import { evidence } from './evidence.ts'
import { fillIn } from './fill-in.ts'
import { follow, unfollow } from './follow.ts'
import { followPicked, pickFollow } from './follow-pick.ts'
import { mute, muteCompany, unmute } from './mute.ts'
import { share } from './share.ts'
import { sources } from './sources.ts'

/** Everything that buttons and forms can ask for. */
export const ACTIONS: readonly Action[] = [
  evidence,
  sources,
  follow,
  unfollow,
  pickFollow,
  followPicked,
  mute,
  muteCompany,
  unmute,
  correct,
  correctField,
  openDeal,
  sortDeals,
  turnDeals,
  share,
  chooseSetting,
  changeSetting,
  fillIn,
  ...CHANNEL_ACTIONS,
]
