/** What happened to an introduction, told in sentences. */
import { providerReasons, type MoveName } from './introduction.ts'
import type { IntroductionEvent } from './queries.ts'

export function tell({ move, name, why, by_role }: IntroductionEvent, service: string): string {
  const who = name ?? (by_role === 'provider' ? service : 'The person')
  const reason = why === null ? '' : `: ${(providerReasons as Record<string, string>)[why] ?? why}`
  const sentences: Record<MoveName, string> = {
    give: `${who} gave information`,
    send: `${who} sent the introduction`,
    accept: `${who} said yes`,
    decline: `${who} could not${reason}`,
    attend: `${who} said they came`,
    miss: `${who} said they have not come yet`,
    stop: `${who} said it is not wanted any more`,
  }
  return sentences[move as MoveName]
}
