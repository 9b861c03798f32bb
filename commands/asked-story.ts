import { cutText } from '../src/core/card/cut.ts'
import { inLocale } from '../src/core/card/locale.ts'
import type { Story } from '../src/core/story/story.ts'
import type { ActionRequest } from './action.ts'
import type { CommandContext, CommandReply } from './command.ts'
import { refusal } from './refusal.ts'
import { TEXTS } from './texts.data.ts'

type AskedStory = { readonly story: Story } | { readonly refusal: CommandReply }

/** The story whose number is the action's subject, or a refusal when there is none. */
export async function askedStory(
  { subject, locale }: ActionRequest,
  { store }: CommandContext,
): Promise<AskedStory> {
  const story = /^\d{1,15}$/.test(subject) ? await store.story(Number(subject)) : null
  if (story !== null) return { story }
  return { refusal: refusal(inLocale(TEXTS, locale).noDeal(cutText(subject, 20))) }
}
