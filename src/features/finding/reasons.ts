/** Why a service is shown, or was ruled out, in words a person can weigh. What is not known is said. Pure. */
import { freshness } from '../directory/freshness.ts'
import { costWords, distanceWords, openingWords } from '../directory/facts-in-words.ts'
import { needLabel } from '../directory/needs.ts'
import type { ServiceRecord } from '../directory/record.ts'
import type { Term } from './terms.ts'
import { timeWords } from './travel.ts'
import type { Wanted } from './wanted.ts'
import { asList } from './words.ts'
import { verdictOf, type Offered, type Wish } from './wishes.ts'

export interface Weighed extends Offered {
  cost: 'free' | 'some' | 'paid' | 'unknown'
  status: 'open' | 'paused' | 'closed'
  position_from: 'source' | 'postcode' | 'area' | null
  area: string | null
  needs: readonly string[]
  answered: readonly number[]
  checked_on: Temporal.PlainDate | null
  content: Pick<ServiceRecord, 'schedules' | 'hours'>
}

export interface Frame {
  wanted: Wanted
  terms: readonly Pick<Term, 'says' | 'needs'>[]
  wishes: readonly Wish[]
  today: Temporal.PlainDate
}

/** The reasons, what was asked first. */
export function reasonsFor(service: Weighed, { wanted, terms, wishes, today }: Frame): string[] {
  const said = [...new Set(service.answered.map(at => terms[at]?.says ?? ''))].filter(words => words !== '')
  const askedNeeds = terms.flatMap(({ needs }) => needs)
  const helps = service.needs
    .filter(need => askedNeeds.length === 0 || askedNeeds.some(one => one === need))
    .slice(0, 3)
    .map(need => needLabel(need).toLowerCase())
  const byWish = wishes
    .filter(({ name }) => name !== 'cost' && name !== 'within')
    .map(wish => ({ name: wish.name, verdict: verdictOf(wish, service), words: wish.words }))
    // When it is open stands there already.
    .filter(({ name, verdict }) => name !== 'day' || verdict !== 'granted')
    .map(({ verdict, words }) => words[verdict])
  return [
    said.length > 0 ? `it fits ${asList(said.map(words => `“${words}”`))}` : '',
    helps.length > 0 ? `it helps with ${asList(helps)}` : '',
    whereWords(service, wanted),
    costWords[service.cost],
    service.status === 'paused' ? 'it is full or on a break' : '',
    openingWords(service.content),
    ...byWish,
    checkedWords(service.checked_on, today),
  ].filter(words => words !== '')
}

/** Why wishes ruled it out; what was asked to be left out, where it is that. */
export function ruledOutBy(
  service: Weighed,
  { wishes, without }: { wishes: readonly Wish[]; without: readonly string[] },
): string[] {
  const refused = wishes
    .filter(wish => verdictOf(wish, service) === 'refused')
    .map(wish => wish.words.refused)
  return refused.length > 0 ? refused : [`it has to do with ${asList(without)}, which you asked to leave out`]
}

function whereWords(service: Weighed, { near, by }: Wanted): string {
  if (near === null && service.distance === null) return ''
  if (service.distance === null)
    return service.facets.includes('where:online') ? 'online or by phone' : distanceWords(service)
  return `${distanceWords(service)}, ${timeWords(service.distance, by)}`
}

function checkedWords(checkedOn: Temporal.PlainDate | null, today: Temporal.PlainDate): string {
  if (checkedOn === null) return 'nobody has checked this entry yet: ring first'
  const { months } = checkedOn.until(today, { largestUnit: 'months' })
  const ago = months < 1 ? 'this month' : months === 1 ? 'a month ago' : `${months} months ago`
  return freshness(checkedOn, today) === 'fresh' ? `checked ${ago}` : `last checked ${ago}: ring first`
}
