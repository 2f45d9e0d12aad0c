/**
 * The wishes a search is narrowed by. Of each: which facets grant it, which leave it open, and what is said of a
 * service that grants it, leaves it open, or does not. The same list makes the filter, the reasons and what was
 * ruled out. Pure.
 */
import { accessNeeds, partsOfDay, timeFacets } from '../directory/facets.ts'
import { dayCalled, dayNames } from '../directory/hours/week.ts'
import { languageName } from './languages.ts'
import { metresWithin, timeWords } from './travel.ts'
import type { Wanted } from './wanted.ts'
import { asList } from './words.ts'

/** What of a service the wishes are held against. */
export interface Offered {
  facets: readonly string[]
  minimum_age: number | null
  maximum_age: number | null
  /** Metres in a straight line; null where it is not known. */
  distance: number | null
}

export type Verdict = 'granted' | 'unknown' | 'refused'

/** Which services grant a wish: the same for one service here, and for all of them in the database (candidates.ts). */
export type Rule =
  | { by: 'facets'; yes: readonly string[]; unknown: readonly string[] }
  /** Granted by one facet, refused by another, else not known. */
  | { by: 'silence'; yes: string; no: string }
  | { by: 'age'; age: number }
  | { by: 'distance'; metres: number }

export interface Wish {
  /** Its name in the address. */
  name: 'cost' | 'day' | 'age' | 'access' | 'language' | 'where' | 'peer' | 'open' | 'within'
  /** Short, for the list of what is asked: "free", "Tuesday morning". */
  label: string
  rule: Rule
  words: Record<Verdict, string>
}

/** Does this service grant it? What nobody has said is unknown, and rules nothing out. */
export function verdictOf({ rule }: Pick<Wish, 'rule'>, service: Offered): Verdict {
  const has = (facet: string) => service.facets.includes(facet)
  switch (rule.by) {
    case 'facets':
      return rule.yes.some(has) ? 'granted' : rule.unknown.some(has) ? 'unknown' : 'refused'
    case 'silence':
      return has(rule.no) ? 'refused' : has(rule.yes) ? 'granted' : 'unknown'
    case 'age': {
      const { minimum_age: least, maximum_age: most } = service
      if (least === null && most === null) return 'unknown'
      return rule.age >= (least ?? 0) && rule.age <= (most ?? 200) ? 'granted' : 'refused'
    }
    case 'distance':
      if (service.distance === null) return 'unknown'
      return service.distance <= rule.metres ? 'granted' : 'refused'
  }
}

/** Every wish of a search, in the order of the form. */
export function wishesOf(wanted: Wanted): Wish[] {
  const { cost, days, times, age, access, language, where, peer, open, within, by } = wanted
  return [
    ...(cost === 'free'
      ? [
          byFacet('cost', 'free', {
            yes: ['cost:free'],
            unknown: ['cost:unknown', 'cost:some'],
            words: ['it is free', 'it may cost something: ask', 'it costs money'],
          }),
        ]
      : []),
    ...(days.length + times.length > 0 ? [whenWish(days, times)] : []),
    ...(age === null ? [] : [ageWish(age)]),
    ...access.map(need => {
      const { name } = accessNeeds[need]
      return {
        name: 'access' as const,
        label: name,
        rule: { by: 'silence' as const, yes: `access:${need}`, no: `access:not-${need}` },
        words: {
          granted: name,
          unknown: `${name} is not confirmed`,
          refused: `it says that it is not ${name}`,
        },
      }
    }),
    ...(language === null
      ? []
      : [
          byFacet('language', languageName(language), {
            yes: [`language:${language}`],
            unknown: ['language:?'],
            words: [
              `in ${languageName(language)}`,
              `${languageName(language)} is not confirmed`,
              `it does not name ${languageName(language)} among its languages`,
            ],
          }),
        ]),
    ...(where === null ? [] : [whereWish(where)]),
    ...(peer
      ? [
          byFacet('peer', 'people who have been through it', {
            yes: ['peer:yes'],
            words: [
              'with people who have been through it',
              '',
              'it does not say that people there have been through it themselves',
            ],
          }),
        ]
      : []),
    ...(open
      ? [
          byFacet('open', 'takes new people now', {
            yes: ['status:open'],
            words: ['it takes new people', '', 'it is full or on a break'],
          }),
        ]
      : []),
    ...(within === null ? [] : [nearWish(within, by)]),
  ]
}

interface ByFacet {
  yes: readonly string[]
  unknown?: readonly string[]
  /** Granted, unknown, refused. */
  words: readonly [string, string, string]
}

const byFacet = (name: Wish['name'], label: string, { yes, unknown = [], words }: ByFacet): Wish => ({
  name,
  label,
  rule: { by: 'facets', yes, unknown },
  words: { granted: words[0], unknown: words[1], refused: words[2] },
})

function whenWish(days: readonly string[], times: Wanted['times']): Wish {
  const named = days.map(day => dayNames[dayCalled(day === 'we' ? 'We' : day) ?? 'MO'])
  const parts = times.map(time => partsOfDay[time].name)
  const label = [asList(named, 'or'), asList(parts, 'or')].filter(Boolean).join(' ')
  const dayUnsure = (days.length > 0 ? days : ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su']).map(
    day => `at:${day}-?`,
  )
  const on = days.length === 0 ? `in the ${label}` : `on ${label}`
  return byFacet('day', label, {
    yes: timeFacets(days, times).concat(times.length === 0 ? dayUnsure : []),
    unknown: ['at:?', ...dayUnsure],
    words: [`open ${on}`, 'we do not know at which times it is open: ask', `it is not open ${on}`],
  })
}

function ageWish(age: number): Wish {
  return {
    name: 'age',
    label: `aged ${age}`,
    rule: { by: 'age', age },
    words: {
      granted: `for somebody aged ${age}`,
      unknown: 'it does not say for which ages it is',
      refused: `it is not for somebody aged ${age}`,
    },
  }
}

const whereWish = (where: 'online' | 'person'): Wish =>
  where === 'online'
    ? byFacet('where', 'online or by phone', {
        yes: ['where:online'],
        unknown: ['where:?'],
        words: ['online or by phone', 'we do not know whether it is online', 'it is in person only'],
      })
    : byFacet('where', 'in person', {
        yes: ['where:person'],
        unknown: ['where:?'],
        words: ['in person', 'we do not know whether it is in person', 'it is online or by phone only'],
      })

function nearWish(within: number, by: Wanted['by']): Wish {
  const metres = metresWithin(within, by)
  return {
    name: 'within',
    rule: { by: 'distance', metres },
    label: `${within} minutes ${by === 'walk' ? 'on foot' : `by ${by}`}`,
    words: {
      granted: '',
      unknown: 'we do not know how far it is',
      refused: `it is more than ${within} minutes away (${timeWords(metres, by)} is the limit)`,
    },
  }
}
