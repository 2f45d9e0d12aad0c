/** What somebody typed about a service, against what we say now: only what differs is stated. Pure. */
import { readHours } from '../hours/read.ts'
import { openingWords } from '../facts-in-words.ts'
import type { Need } from '../needs.ts'
import type { Location, ServiceRecord } from '../record.ts'
import type { Field } from '../together.ts'

/** Fields as they would be kept. An empty text, or an empty list, says that there is none. */
export type Stated = { [Name in Field]?: ServiceRecord[Name] | '' | [] }

/** The answers of a form about a service; a field that the form does not ask is left out. */
export interface Typed {
  name: string
  organisation?: string
  description: string
  status?: 'open' | 'paused' | 'closed'
  pausedUntil?: Temporal.PlainDate | null
  alert?: string
  needs?: Need[]
  phone: string
  email: string | null
  url: string | null
  address: string
  postcode: string | null
  hours: string
  cost: 'free' | 'some' | 'paid' | 'unknown'
  eligibility: string
  notFor: string
  howToJoin: string
}

/** What of the typed differs from the record. */
export function statedIn(typed: Typed, record: ServiceRecord): Stated {
  const stated: Stated = {}
  for (const field of texts) {
    const now = typed[field] ?? ''
    if (typed[field] !== undefined && now !== asTyped(record[field])) stated[field] = now
  }
  if (typed.organisation !== undefined && typed.organisation !== record.organisation.name)
    stated.organisation = { ...record.organisation, name: typed.organisation }
  if (typed.status !== undefined && typed.status !== (record.status ?? 'open')) stated.status = typed.status
  const until = typed.status === 'paused' ? (typed.pausedUntil?.toString() ?? '') : ''
  if (typed.status !== undefined && until !== (record.pausedUntil ?? '')) stated.pausedUntil = until
  // Needs that a human chose are suggested by nothing any more.
  if (typed.needs && !isSame(typed.needs, record.needs ?? []))
    Object.assign(stated, { needs: typed.needs, ...(record.needsFrom ? { needsFrom: '' } : {}) })
  const cost = typed.cost === 'unknown' ? '' : typed.cost
  if (cost !== (record.cost ?? '')) stated.cost = cost
  if (typed.hours !== asTyped(hoursIn(record))) Object.assign(stated, hoursTyped(typed.hours))
  const where = whereIn(record)
  if (typed.address !== asTyped(where?.address) || (typed.postcode ?? '') !== (where?.postcode ?? ''))
    stated.locations = movedTo(typed, record)
  return stated
}

const texts = [
  'name',
  'description',
  'alert',
  'phone',
  'email',
  'url',
  'eligibility',
  'notFor',
  'howToJoin',
] as const

/** As a form gives it back when nobody touched it. */
const asTyped = (value = ''): string => value.replace(/\r\n?/g, '\n').trim()

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every(each => other.includes(each))

/** Its hours in one line, as they stand in a form. */
export function hoursIn({ schedules = [], hours = '' }: ServiceRecord): string {
  if (schedules.length === 0) return hours
  return openingWords({ schedules, hours }).replace(/^open /, '')
}

/** Words become schedules where every one of them is understood. Either way they stand for all hours there were. */
function hoursTyped(words: string): Pick<Stated, 'hours' | 'schedules'> {
  const read = words === '' ? { schedules: [] } : readHours(words)
  return 'schedules' in read ? { schedules: read.schedules, hours: '' } : { schedules: [], hours: words }
}

/** The place that a form asks about: the first that everybody may know. */
export const whereIn = ({ locations = [] }: ServiceRecord): Location | undefined =>
  locations.find(location => !location.isConfidential && !location.isOnline)

/** Elsewhere: a position on the map or a property number of the old place is not one of the new. */
function movedTo({ address, postcode }: Typed, record: ServiceRecord): Location[] {
  const { locations = [] } = record
  const where = whereIn(record)
  const { x: _x, y: _y, uprn: _uprn, address: _address, postcode: _postcode, ...kept } = where ?? {}
  const moved: Location = {
    ...kept,
    ...(address === '' ? {} : { address }),
    ...(postcode === null ? {} : { postcode }),
  }
  const isNowhere = address === '' && postcode === null
  const others = locations.filter(location => location !== where)
  return isNowhere ? others : [moved, ...others]
}

/** A service that no list has, as somebody typed it. */
export function recordTyped(typed: Typed & { organisation: string }): ServiceRecord {
  const empty: ServiceRecord = { name: '', organisation: { name: '' } }
  const stated = Object.entries(statedIn(typed, empty)).filter(
    ([, value]) => value !== '' && !(Array.isArray(value) && value.length === 0),
  )
  return { ...empty, ...Object.fromEntries(stated) }
}
