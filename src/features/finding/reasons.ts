/** Why a service is shown, or was ruled out, in words a person can weigh. What is not known is said. Pure. */
import { english } from '../../platform/screen/words.ts'
import type { Say } from '../../platform/words/say.ts'
import { freshness } from '../directory/freshness.ts'
import { distanceWords, openingWords } from '../directory/facts-in-words.ts'
import { needInSentence } from '../directory/needs.ts'
import type { ServiceRecord } from '../directory/record.ts'
import { costWords } from '../directory/words.ts'
import type { Term } from './terms.ts'
import { timeWords } from './travel.ts'
import type { Wanted } from './wanted.ts'
import { wished, words as w } from './words.ts'
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
export function reasonsFor(
  service: Weighed,
  { wanted, terms, wishes, today }: Frame,
  say: Say = english,
): string[] {
  const said = [...new Set(service.answered.map(at => terms[at]?.says ?? ''))].filter(words => words !== '')
  const askedNeeds = terms.flatMap(({ needs }) => needs)
  const helps = service.needs
    .filter(need => askedNeeds.length === 0 || askedNeeds.some(one => one === need))
    .slice(0, 3)
    .map(need => needInSentence(need, say))
  const byWish = wishes
    .filter(({ name }) => name !== 'cost' && name !== 'within')
    .map(wish => ({ name: wish.name, verdict: verdictOf(wish, service), words: wish.words }))
    // When it is open stands there already.
    .filter(({ name, verdict }) => name !== 'day' || verdict !== 'granted')
    .map(({ verdict, words }) => words[verdict])
  return [
    said.length > 0 ? say(w.fits, { words: say.list(said.map(one => say(w.quoted, { words: one }))) }) : '',
    helps.length > 0 ? say(w.helps, { needs: say.list(helps) }) : '',
    whereWords(service, wanted, say),
    say(costWords[service.cost]),
    service.status === 'paused' ? say(wished.full) : '',
    openingWords(service.content, say),
    ...byWish,
    checkedWords(service.checked_on, today, say),
  ].filter(words => words !== '')
}

/** Why wishes ruled it out; what was asked to be left out, where it is that. */
export function ruledOutBy(
  service: Weighed,
  { wishes, without }: { wishes: readonly Wish[]; without: readonly string[] },
  say: Say = english,
): string[] {
  const refused = wishes
    .filter(wish => verdictOf(wish, service) === 'refused')
    .map(wish => wish.words.refused)
  return refused.length > 0 ? refused : [say(w.leftOut, { things: say.list(without) })]
}

function whereWords(service: Weighed, { near, by }: Wanted, say: Say): string {
  if (near === null && service.distance === null) return ''
  if (service.distance === null)
    return service.facets.includes('where:online') ? say(wished.online) : distanceWords(service, say)
  return say(w.whereAndTime, {
    where: distanceWords(service, say),
    time: timeWords(service.distance, by, say),
  })
}

function checkedWords(checkedOn: Temporal.PlainDate | null, today: Temporal.PlainDate, say: Say): string {
  if (checkedOn === null) return say(w.notChecked)
  const { months: count } = checkedOn.until(today, { largestUnit: 'months' })
  if (freshness(checkedOn, today) !== 'fresh') return say(w.lastChecked, { count })
  if (count < 1) return say(w.checkedNow)
  return count === 1 ? say(w.checkedMonth) : say(w.checkedMonths, { count })
}
