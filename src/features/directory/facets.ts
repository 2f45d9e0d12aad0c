/**
 * What a service offers, as short words a search can compare: "cost:free", "at:tu-morning", "access:step-free".
 * What its record does not say is a facet of its own ("at:?"), so that nobody is ruled out by silence. Pure.
 */
import type { Location, Schedule, ServiceRecord } from './record.ts'
import type { Say } from '../../platform/words/say.ts'
import { dayName } from './hours/day-words.ts'
import { everyDay } from './hours/week.ts'
import { choices } from './words.ts'

/** When a session of a day is: a morning ends at midday, an evening begins at five. */
export const partsOfDay = {
  morning: { name: choices.morning, label: choices.inTheMorning, from: '00:00', until: '12:00' },
  afternoon: { name: choices.afternoon, label: choices.inTheAfternoon, from: '12:00', until: '17:00' },
  evening: { name: choices.evening, label: choices.inTheEvening, from: '17:00', until: '24:00' },
} as const
export type PartOfDay = keyof typeof partsOfDay

/** Access needs people ask for, and the words services use when they meet them. */
export const accessNeeds = {
  'step-free': {
    name: choices['step-free'],
    words: /step.?free|wheelchair|level access|\bramp|\blift\b|ground floor|no steps/i,
  },
  toilet: { name: choices.toilet, words: /(accessible|disabled|adapted) (toilet|wc)|changing places/i },
  hearing: { name: choices.hearing, words: /hearing loop|induction loop|deaf|\bbsl\b|sign language/i },
  sight: {
    name: choices.sight,
    words: /braille|large print|guide dogs?|visual(ly)? impair|audio/i,
  },
  parking: { name: choices.parking, words: /parking|car park|blue badge/i },
  quiet: {
    name: choices.quiet,
    words: /quiet (room|space|hour)|autism.friendly|sensory|dementia.friendly/i,
  },
  companion: {
    name: choices.companion,
    words: /carers? (are |is )?welcome|companion|bring (a )?(carer|friend)/i,
  },
} as const
export type AccessNeed = keyof typeof accessNeeds

/** What a search can ask for, as options of a question. */
export const dayOptions = (say: Say) =>
  everyDay.map(day => ({ value: day.toLowerCase(), label: dayName(day, say) }))
export const timeOptions = (say: Say) =>
  Object.entries(partsOfDay).map(([value, { label }]) => ({ value: value as PartOfDay, label: say(label) }))
export const accessOptions = (say: Say) =>
  Object.entries(accessNeeds).map(([value, { name }]) => ({
    value: value as AccessNeed,
    label: capital(say(name)),
  }))

/** As a line of its own begins. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

const notStepFree = /not (wheelchair )?accessible|no (wheelchair|step.?free) access|stairs only|no lift/i
const peer =
  /peer.?(support|led|group|mentor)|lived experience|self.?help|support groups?|experts? by experience|mutual aid|been through/i
const online =
  /\bonline\b|\bzoom\b|virtual|by (tele)?phone|telephone (support|helpline|line)|helpline|video call/i

/** Every facet of a record, each once, in order. */
export function facetsOf(record: ServiceRecord): string[] {
  const { needs = [], cost = 'unknown', status = 'open', languages = [] } = record
  return [
    ...new Set([
      ...needs.map(need => `need:${need}`),
      `cost:${cost}`,
      `status:${status}`,
      ...timesOf(record.schedules ?? []),
      ...accessOf(record),
      ...(languages.length === 0 ? ['language:?'] : languages.map(one => `language:${one.toLowerCase()}`)),
      ...whereOf(record),
      ...(peer.test(saidIn(record)) ? ['peer:yes'] : []),
    ]),
  ].toSorted()
}

const saidIn = ({ name, description = '', eligibility = '' }: ServiceRecord) =>
  `${name}\n${description}\n${eligibility}`

function timesOf(schedules: readonly Schedule[]): string[] {
  if (schedules.length === 0) return ['at:?']
  return schedules.flatMap(({ byDay, opens, closes }) =>
    (byDay.length === 0 ? ['?'] : byDay.map(day => day.replace(/^-?\d+/, '').toLowerCase())).flatMap(day =>
      day === '?' ? ['at:?'] : partsFor(opens, closes).map(part => `at:${day}-${part}`),
    ),
  )
}

/** Every part of the day in which it is open for a while; "?" where only the day is known. */
function partsFor(opens: string | undefined, closes: string | undefined): (PartOfDay | '?')[] {
  if (opens === undefined) return ['?']
  const end = closes === undefined || closes <= opens ? (closes === undefined ? opens : '24:00') : closes
  return (Object.keys(partsOfDay) as PartOfDay[]).filter(part => {
    const { from, until } = partsOfDay[part]
    return opens < until && (end > from || opens >= from)
  })
}

/** A list of access needs is never the whole of them: one that is not named is not known. */
function accessOf(record: ServiceRecord): string[] {
  const shown = (record.locations ?? []).filter(place => !place.isConfidential)
  const words = [...(record.access ?? []), ...shown.flatMap(place => place.access ?? [])].join('; ')
  const said = `${words}\n${record.description ?? ''}`
  if (notStepFree.test(said))
    return ['access:not-step-free', ...met(said).filter(one => one !== 'access:step-free')]
  return met(said)
}

const met = (said: string): string[] =>
  (Object.keys(accessNeeds) as AccessNeed[])
    .filter(need => accessNeeds[need].words.test(said))
    .map(need => `access:${need}`)

function whereOf(record: ServiceRecord): string[] {
  const { locations = [] } = record
  const isSomewhere = locations.some(place => isPlace(place))
  const isOnline = locations.some(place => place.isOnline) || online.test(saidIn(record))
  return [
    isSomewhere && 'where:person',
    isOnline && 'where:online',
    !isSomewhere && !isOnline && 'where:?',
  ].filter(facet => facet !== false)
}

const isPlace = ({ isOnline, isConfidential, address, postcode, x }: Location): boolean =>
  !isOnline && (isConfidential || address !== undefined || postcode !== undefined || x !== undefined)

/** The days and parts of days somebody can come, as facets: every part of a day where none is named, and so on. */
export function timeFacets(days: readonly string[], parts: readonly PartOfDay[]): string[] {
  const allDays = days.length > 0 ? days : everyDay.map(day => day.toLowerCase())
  const allParts = parts.length > 0 ? parts : (Object.keys(partsOfDay) as PartOfDay[])
  return allDays.flatMap(day => allParts.map(part => `at:${day}-${part}`))
}
