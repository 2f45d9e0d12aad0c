/** How far it is, what it costs and when it is open, in words a person can weigh. Pure. */
import { english } from '../../platform/screen/words.ts'
import type { Say } from '../../platform/words/say.ts'
import { inWords } from './hours/in-words.ts'
import { needInSentence } from './needs.ts'
import type { ServiceRecord } from './record.ts'
import { costWords, words } from './words.ts'

export interface Candidate {
  service_id: string
  name: string
  organisation_name: string
  needs: readonly string[]
  cost: 'free' | 'some' | 'paid' | 'unknown'
  /** Metres away in a straight line; null when either position is unknown. */
  distance: number | null
  position_from: 'source' | 'postcode' | 'area' | null
  /** Outward code. */
  area?: string | null
  content: Pick<ServiceRecord, 'schedules' | 'hours' | 'email'>
}

/** What is known of a service for one need, in words. */
export function reasonsFor(service: Candidate, need: string, say: Say = english): string[] {
  return [
    say(words.helpsWith, { need: needInSentence(need, say) }),
    distanceWords(service, say),
    say(costWords[service.cost]),
    openingWords(service.content, say),
  ]
}

/** "about 1.2 km away in a straight line": roads are longer, and it says so. Of an area, kilometres will do. */
export function distanceWords(
  { distance, position_from, area }: Pick<Candidate, 'distance' | 'position_from' | 'area'>,
  say: Say = english,
): string {
  if (distance === null) return say(words.distanceUnknown)
  if (position_from === 'area') {
    const count = Math.max(1, Math.round(distance / 1000))
    return say(words.inArea, { area: String(area), distance: say(words.kilometres, { count }) })
  }
  const far =
    distance < 950
      ? say(words.metres, { count: Math.max(50, Math.round(distance / 50) * 50) })
      : say(words.kilometres, { count: say.decimal(Math.round(distance / 100) / 10, 1) })
  return say(position_from === 'source' ? words.far : words.aboutFar, { distance: far })
}

/** "open Monday to Friday 9am to 5pm". Hours we cannot read stay as their source wrote them. */
export function openingWords(
  content: Pick<ServiceRecord, 'schedules' | 'hours'>,
  say: Say = english,
): string {
  const hours = hoursInWords(content, say)
  return hours === '' ? say(words.openUnknown) : say(words.open, { hours })
}

/** The same where it stands beside "When": empty where nobody knows. */
export const hoursInWords = (
  { schedules = [], hours }: Pick<ServiceRecord, 'schedules' | 'hours'>,
  say: Say = english,
): string => say.row([inWords(schedules, say), hours ?? ''].filter(Boolean))
