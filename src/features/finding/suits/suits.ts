/** What suits a person when support is looked for, and the search that starts from it. */
import type { AccessNeed, PartOfDay } from '../../directory/facets.ts'
import type { Need } from '../../directory/needs.ts'
import type { Way } from '../travel.ts'
import { isAnything, nothingWanted, wantedIn, type Problem, type Wanted } from '../wanted.ts'

export interface Suits {
  interests: string
  hard: string
  tried: string
  travels_by: Way
  travels_minutes: number | null
  days: string[]
  times: PartOfDay[]
  pays: 'free' | 'any'
  language: string | null
  access: AccessNeed[]
}

export const nothingSaid: Suits = {
  interests: '',
  hard: '',
  tried: '',
  travels_by: 'walk',
  travels_minutes: null,
  days: [],
  times: [],
  pays: 'any',
  language: null,
  access: [],
}

interface Known {
  suits: Suits
  needs: readonly Need[]
  postcode: string | null
  age: number | null
}

/** A search that asks for what suits them: nobody has to say it twice. */
export const wantedFrom = ({ suits, needs, postcode, age }: Known): Wanted => ({
  ...nothingWanted,
  q: suits.interests.replace(/\s+/g, ' ').slice(0, 200),
  needs: [...needs],
  near: postcode,
  within: suits.travels_minutes,
  by: suits.travels_by,
  days: suits.days,
  times: suits.times,
  cost: suits.pays === 'free' ? 'free' : null,
  age,
  language: suits.language,
  access: suits.access,
})

/**
 * What is wanted for a person: as the address says where a form was sent (it has `q`); else what suits them, with the
 * need that the address names.
 */
export function wantedFor(known: Known, query: URLSearchParams): { wanted: Wanted; problems: Problem[] } {
  const said = wantedIn(query)
  if (query.has('q')) return { ...said, wanted: { ...said.wanted, near: said.wanted.near ?? known.postcode } }
  const needs = said.wanted.needs.length > 0 ? said.wanted.needs : known.needs
  const start = wantedFrom({ ...known, needs })
  return isAnything({ ...said.wanted, needs: [] })
    ? { ...said, wanted: { ...said.wanted, needs: [...needs], near: said.wanted.near ?? known.postcode } }
    : { ...said, wanted: start }
}

/** Whole years on a day. */
export const ageOn = (born: Temporal.PlainDate | null, today: Temporal.PlainDate): number | null =>
  born === null ? null : born.until(today, { largestUnit: 'years' }).years
