/** Verbs, adverbs and adjectives of headlines and company releases, which a headline capitalises like a name. */
export const ENGLISH_HEADLINE_WORDS = `sheet sheets withdraws submits submit affirms affirm reaffirms reaffirm releases releasing
  disrupts disrupt revises revise revised corrects correct selects select selected reveals reveal outlines outline
  commences commence pursues pursue brings bring deploys deploy demonstrates demonstrate discusses discuss earns earn
  elevates elevate empowers empower engages engage engaged ensures ensure establishes establish evaluates evaluate exceeds exceed
  exercises exercise fuels fulfills gives give goes go granted graduates grabs hosts hits hit identifies identify
  implements implement improves improve includes include included indicates indicate integrates integrate integrated invites kicks lays
  leverages leverage maintains maintain manages meets meet mourns notifies needs opposes oppose opposed optimizes
  outperforms picks places pledges pledge prepares prepare presents presented prevails prevents proceeds proceed proves prove
  publishes publish published pushes puts put qualifies qualify questions rebrands rebrand recommends recommend recovers recover refutes refute
  registers register reiterates reiterate relaunches relocates relocate renews renew renewed reopens repays reshapes resolves resolve responds respond
  restates restructures restructure resumes resume retains retain retained returns return reviews reviewed rewards
  schedules schedule scheduled sends send serves shares-in shifts shuts signals simplifies simplify spends spend sponsors spurs streamlines suffers
  suggests suggest supplies testifies thanks tracks transfers transfer transferred transitions transition turns turn undergoes unlocks unlock
  updates updated upgrades upgrade upholds uphold visits believes believe estimates estimated anticipates anticipate
  anticipated assumes assume assumed determines determine discontinues discontinue disagrees demands demand encourages encourage
  reminds remind reserves revisit covers cover covering contains contain owns own owning operates operate consists comprises comprise
  comprised brought given known used done made went came bids-for seeks-to ceases cease ceased stalls stall stalled
  regards regarding related relating respect connection receipt favor favour range overall greater added accretive
  immediately currently fully unanimously appropriate likely unlikely expected multi bidder bidders video proposing
  resolution resolutions circular prospectus despatch timing lowering concerning aggregate approximately combined
  combination headquartered located situated effective immediate respective corresponding whose which purchaser
  purchasers vendor vendors buyer buyers seller sellers counterparty counterparties holder obligations liabilities liability warranties
  cash-free accretion dilution dilutive synergies synergy footnote footnotes appendix schedule-to exclusivity`
