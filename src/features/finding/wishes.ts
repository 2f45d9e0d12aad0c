/**
 * The wishes a search is narrowed by. Of each: which facets grant it, which leave it open, and what is said of a
 * service that grants it, leaves it open, or does not. The same list makes the filter, the reasons and what was
 * ruled out. Pure.
 */
import { english } from '../../platform/screen/words.ts'
import type { Say } from '../../platform/words/say.ts'
import { accessNeeds, partsOfDay, timeFacets, type AccessNeed } from '../directory/facets.ts'
import { dayName, joined } from '../directory/hours/day-words.ts'
import { dayCalled } from '../directory/hours/week.ts'
import { languageName } from './languages.ts'
import { metresWithin, timeWords } from './travel.ts'
import type { Wanted } from './wanted.ts'
import { wished as words } from './words.ts'

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
export function wishesOf(wanted: Wanted, say: Say = english): Wish[] {
  const { cost, days, times, age, access, language, where, peer, open, within, by } = wanted
  return [
    ...(cost === 'free' ? [freeWish(say)] : []),
    ...(days.length + times.length > 0 ? [whenWish(days, times, say)] : []),
    ...(age === null ? [] : [ageWish(age, say)]),
    ...access.map(need => accessWish(need, say)),
    ...(language === null ? [] : [languageWish(language, say)]),
    ...(where === null ? [] : [whereWish(where, say)]),
    ...(peer ? [peerWish(say)] : []),
    ...(open ? [openWish(say)] : []),
    ...(within === null ? [] : [nearWish(within, by, say)]),
  ]
}

interface ByFacet {
  yes: readonly string[]
  unknown?: readonly string[]
  /** Granted, unknown, refused. */
  words: readonly [string, string, string]
}

const byFacet = (name: Wish['name'], label: string, { yes, unknown = [], words: said }: ByFacet): Wish => ({
  name,
  label,
  rule: { by: 'facets', yes, unknown },
  words: { granted: said[0], unknown: said[1], refused: said[2] },
})

const freeWish = (say: Say): Wish =>
  byFacet('cost', say(words.free), {
    yes: ['cost:free'],
    unknown: ['cost:unknown', 'cost:some'],
    words: [say(words.isFree), say(words.mayCost), say(words.costs)],
  })

function whenWish(days: readonly string[], times: Wanted['times'], say: Say): Wish {
  const named = days.map(day => dayName(dayCalled(day === 'we' ? 'We' : day) ?? 'MO', say))
  const parts = times.map(time => say(partsOfDay[time].name))
  const when = joined(say.list(named, 'or'), say.list(parts, 'or'), (one, other) =>
    say(words.when, { days: one, times: other }),
  )
  const dayUnsure = (days.length > 0 ? days : ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su']).map(
    day => `at:${day}-?`,
  )
  const [open, closed] = days.length === 0 ? [words.openIn, words.notOpenIn] : [words.openOn, words.notOpenOn]
  return byFacet('day', when, {
    yes: timeFacets(days, times).concat(times.length === 0 ? dayUnsure : []),
    unknown: ['at:?', ...dayUnsure],
    words: [say(open, { when }), say(words.whenUnknown), say(closed, { when })],
  })
}

const ageWish = (age: number, say: Say): Wish => ({
  name: 'age',
  label: say(words.aged, { age }),
  rule: { by: 'age', age },
  words: {
    granted: say(words.forAge, { age }),
    unknown: say(words.agesUnknown),
    refused: say(words.notForAge, { age }),
  },
})

function accessWish(need: AccessNeed, say: Say): Wish {
  const access = say(accessNeeds[need].name)
  return {
    name: 'access',
    label: access,
    rule: { by: 'silence', yes: `access:${need}`, no: `access:not-${need}` },
    words: {
      granted: access,
      unknown: say(words.accessUnknown, { access }),
      refused: say(words.noAccess, { access }),
    },
  }
}

function languageWish(code: string, say: Say): Wish {
  const language = languageName(code, say)
  return byFacet('language', language, {
    yes: [`language:${code}`],
    unknown: ['language:?'],
    words: [
      say(words.inLanguage, { language }),
      say(words.languageUnknown, { language }),
      say(words.notInLanguage, { language }),
    ],
  })
}

const whereWish = (where: 'online' | 'person', say: Say): Wish =>
  where === 'online'
    ? byFacet('where', say(words.online), {
        yes: ['where:online'],
        unknown: ['where:?'],
        words: [say(words.online), say(words.onlineUnknown), say(words.notOnline)],
      })
    : byFacet('where', say(words.inPerson), {
        yes: ['where:person'],
        unknown: ['where:?'],
        words: [say(words.inPerson), say(words.inPersonUnknown), say(words.notInPerson)],
      })

const peerWish = (say: Say): Wish =>
  byFacet('peer', say(words.peers), {
    yes: ['peer:yes'],
    words: [say(words.withPeers), '', say(words.noPeers)],
  })

const openWish = (say: Say): Wish =>
  byFacet('open', say(words.takesPeople), {
    yes: ['status:open'],
    words: [say(words.itTakesPeople), '', say(words.full)],
  })

const minutesBy = { walk: words.minutesWalk, bus: words.minutesBus, car: words.minutesCar }

function nearWish(within: number, by: Wanted['by'], say: Say): Wish {
  const metres = metresWithin(within, by)
  return {
    name: 'within',
    rule: { by: 'distance', metres },
    label: say(minutesBy[by], { minutes: within }),
    words: {
      granted: '',
      unknown: say(words.farUnknown),
      refused: say(words.tooFar, { minutes: within, limit: timeWords(metres, by, say) }),
    },
  }
}
