/**
 * What somebody looks for, as it stands in an address: shared by the public finder, the search for a person, the
 * directory, shortlists and unmet need. Anybody can write anything there: what cannot be is said, never a fault.
 */
import { wordsIn } from '../../platform/screen/query.ts'
import { english } from '../../platform/screen/words.ts'
import type { Say } from '../../platform/words/say.ts'
import { accessNeeds, partsOfDay, type AccessNeed, type PartOfDay } from '../directory/facets.ts'
import { everyDay } from '../directory/hours/week.ts'
import { isNeed, type Need } from '../directory/needs.ts'
import { readPostcode } from '../people/contact-details.ts'
import { ways, type Way } from './travel.ts'
import { asked as words } from './words.ts'

export interface Wanted {
  /** In their own words. */
  q: string
  needs: Need[]
  /** A postcode to start from. */
  near: string | null
  /** At most so many minutes from there, and by what. */
  within: number | null
  by: Way
  /** "mo" to "su". */
  days: string[]
  times: PartOfDay[]
  cost: 'free' | null
  age: number | null
  access: AccessNeed[]
  /** ISO 639 code. */
  language: string | null
  where: 'online' | 'person' | null
  peer: boolean
  open: boolean
  /** The words whose wishes stand among these already: as long as they are `q`, no wish is heard in them again. */
  heard: string | null
}

export interface Problem {
  /** The field's name in the address. */
  field: 'q' | 'near' | 'within' | 'age'
  words: string
}

export const nothingWanted: Wanted = {
  q: '',
  needs: [],
  near: null,
  within: null,
  by: 'walk',
  days: [],
  times: [],
  cost: null,
  age: null,
  access: [],
  language: null,
  where: null,
  peer: false,
  open: false,
  heard: null,
}

/** The most letters of a search that are read. Nobody types more; what is pasted is cut, and that is said. */
export const longestSearch = 200

/** Reads the part of an address after its question mark. What is wrong is left out and said. */
export function wantedIn(
  query: URLSearchParams,
  say: Say = english,
): { wanted: Wanted; problems: Problem[] } {
  const problems: Problem[] = []
  const whole = (query.get('q') ?? '').trim()
  if (whole.length > longestSearch)
    problems.push({ field: 'q', words: say(words.tooLong, { max: longestSearch }) })
  const near = readNear(query.get('near') ?? '', problems, say)
  const where = query.get('where')
  return {
    wanted: {
      q: wordsIn(query, 'q'),
      needs: unique(query.getAll('need').filter(isNeed)),
      near,
      within: readNumber(
        query,
        { field: 'within', least: 1, most: 240, wrong: say(words.withinWrong) },
        problems,
      ),
      by: ways.find(way => way === query.get('by')) ?? 'walk',
      days: unique(query.getAll('day').filter(day => everyDay.some(one => one.toLowerCase() === day))),
      times: unique(query.getAll('time').filter(one => Object.hasOwn(partsOfDay, one)) as PartOfDay[]),
      cost: query.get('cost') === 'free' ? 'free' : null,
      age: readNumber(query, { field: 'age', least: 0, most: 120, wrong: say(words.ageWrong) }, problems),
      access: unique(query.getAll('access').filter(one => Object.hasOwn(accessNeeds, one)) as AccessNeed[]),
      language: /^[a-z]{2,3}$/.test(query.get('language') ?? '') ? query.get('language') : null,
      where: where === 'online' || where === 'person' ? where : null,
      peer: query.get('peer') === 'yes',
      open: query.get('open') === 'yes',
      heard: wordsIn(query, 'heard') || null,
    },
    problems,
  }
}

const unique = <One>(all: readonly One[]): One[] => [...new Set(all)]

function readNear(typed: string, problems: Problem[], say: Say): string | null {
  if (typed.trim() === '') return null
  const read = readPostcode(typed.slice(0, 40))
  if ('value' in read) return read.value
  problems.push({ field: 'near', words: say(words.postcodeWrong) })
  return null
}

interface NumberAsked {
  field: 'within' | 'age'
  least: number
  most: number
  wrong: string
}

function readNumber(
  query: URLSearchParams,
  { field, least, most, wrong }: NumberAsked,
  problems: Problem[],
): number | null {
  const typed = (query.get(field) ?? '').trim()
  if (typed === '') return null
  const number = Number(typed)
  if (/^\d{1,3}$/.test(typed) && number >= least && number <= most) return number
  problems.push({ field, words: wrong })
  return null
}

/** Has anything been asked for? */
export const isAnything = (wanted: Wanted): boolean =>
  wantedToQuery({ ...wanted, by: 'walk', heard: null }).size > 0

/** The same as parameters of an address: every one in its place, so that the same search has one address. */
export function wantedToQuery(wanted: Wanted): URLSearchParams {
  const query = new URLSearchParams()
  const put = (name: string, value: string | number | null) => {
    if (value !== null && value !== '') query.append(name, String(value))
  }
  put('q', wanted.q)
  for (const need of wanted.needs) put('need', need)
  put('near', wanted.near)
  put('within', wanted.within)
  if (wanted.by !== 'walk') put('by', wanted.by)
  for (const day of wanted.days) put('day', day)
  for (const time of wanted.times) put('time', time)
  put('cost', wanted.cost)
  put('age', wanted.age)
  for (const need of wanted.access) put('access', need)
  put('language', wanted.language)
  put('where', wanted.where)
  put('peer', wanted.peer ? 'yes' : null)
  put('open', wanted.open ? 'yes' : null)
  put('heard', wanted.heard)
  return query
}
