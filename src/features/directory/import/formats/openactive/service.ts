/** An OpenActive opportunity as a record: an Event, SessionSeries, ScheduledSession, FacilityUse and their like. */
import type { Attribute, CostOption, Location, Organisation, ServiceRecord } from '../../../record.ts'
import { readPostcode } from '../../../../people/contact-details.ts'
import { emailIn, given, phoneIn, positionIn, urlIn, withoutNothing } from '../../cells.ts'
import { costOf } from '../open-referral/free-or-paid.ts'
import { listed, words, type Part } from '../part.ts'
import { hoursOf } from './hours.ts'

/** Nothing, with a note, where it has no name or nobody runs it. What it leaves out its series says. */
export function opportunityOf(one: Part): ServiceRecord | null {
  const [series] = one.parts('superEvent', 'aggregateFacilityUse')
  const all = [one, ...(series ? [series] : [])]
  const first = (read: (part: Part) => string) => all.map(read).find(text => text !== '') ?? ''
  const parts = (...names: string[]) =>
    all.map(part => part.parts(...names)).find(found => found.length > 0) ?? []
  const name = first(part => words(part, 'name'))
  const organisation = parts('organizer', 'provider').map(organisationOf)[0]
  if (name === '') one.notes.fault('name', 'The activity has no name. Add it at the source')
  if (!organisation) one.notes.fault('organizer', 'Nobody says who runs the activity. Add it at the source')
  if (name === '' || !organisation) return null
  const offers = parts('offers').map(offerOf)
  const isFree = all.some(part => part.cells['isAccessibleForFree'] === 'true')
  const [age] = parts('ageRange')
  return given({
    name,
    organisation,
    description: first(part => words(part, 'description')),
    status: statuses[first(part => (part.cells['eventStatus'] ?? '').replace(/^.*[/:]/, ''))],
    needs: ['activity'],
    attributes: [...attributesOf(parts), ...wordedOf(all, 'level'), ...wordedOf(all, 'category')],
    cost: isFree
      ? 'free'
      : costOf(
          offers.map(offer => offer.amount),
          '',
        ),
    costs: offers,
    eligibility: genders[first(part => (part.cells['genderRestriction'] ?? '').replace(/^.*\//, ''))] ?? '',
    minimumAge: Number(age?.cells['minValue']) || null,
    maximumAge: Number(age?.cells['maxValue']) || null,
    access: [
      ...parts('accessibilitySupport').map(concept => words(concept, 'prefLabel')),
      first(part => words(part, 'accessibilityInformation')),
    ].filter(text => text !== ''),
    locations: placesOf(all, parts('location')),
    ...hoursOf(one, series),
    contacts: parts('leader').map(leaderOf),
    url: all.map(part => urlIn(part.cells, 'url', part.notes)).find(url => url !== null) ?? null,
    howToJoin: joiningOf(first(part => words(part, 'meetingPoint'))),
  })
}

const joiningOf = (meeting: string): string => (meeting === '' ? '' : `Meet here: ${meeting}`)

const statuses: Record<string, ServiceRecord['status']> = {
  EventCancelled: 'closed',
  EventPostponed: 'paused',
}

const genders: Record<string, string> = { FemaleOnly: 'Women only', MaleOnly: 'Men only' }

const organisationOf = (part: Part): Organisation | undefined => {
  const name = words(part, 'name')
  if (name === '') return undefined
  return withoutNothing({
    name,
    description: words(part, 'description'),
    url: urlIn(part.cells, 'url', part.notes),
    email: emailIn(part.cells, 'email', part.notes),
    phone: phoneIn(part.cells, 'telephone', part.notes),
  }) as unknown as Organisation
}

/** Activities and kinds of facility by their codes in OpenActive's lists; level and category in words. */
function attributesOf(parts: (...names: string[]) => Part[]): Attribute[] {
  return parts('activity', 'facilityType').flatMap(concept => {
    const [name, id] = [words(concept, 'prefLabel'), concept.cells['@id'] ?? '']
    if (name === '') return []
    const taxonomy = id.includes('facility-types') ? 'OpenActive facility types' : 'OpenActive activity list'
    return [{ taxonomy, code: id.split('#')[1] ?? name, name }]
  })
}

/** "Beginner", "Toning & Strength": words without a code. The series may say what the session does not. */
function wordedOf(all: readonly Part[], column: 'level' | 'category'): Attribute[] {
  const said = all.map(part => part.cells[column] ?? '').find(text => text !== '') ?? ''
  const taxonomy = column === 'level' ? 'Level' : 'Category'
  return listed(said).map(name => ({ taxonomy, code: name, name }))
}

/** Other money than pounds stays in words. */
function offerOf(part: Part): CostOption {
  const { price = '', priceCurrency = 'GBP' } = part.cells
  const isPounds = priceCurrency === 'GBP' && price !== '' && Number.isFinite(Number(price))
  return withoutNothing({
    option: words(part, 'name'),
    amount: isPounds ? Number(price) : null,
    words: isPounds || price === '' ? '' : `${price} ${priceCurrency}`,
  })
}

function placesOf(all: readonly Part[], locations: readonly Part[]): Location[] {
  const isOnline = all.some(part => /Online|Mixed/.test(part.cells['eventAttendanceMode'] ?? ''))
  return [...locations.map(placeOf), ...(isOnline ? [{ isOnline }] : [])]
}

function placeOf(place: Part): Location {
  const [address] = place.parts('address')
  const [geo] = place.parts('geo')
  const point = geo && positionIn(geo.cells, ['latitude', 'longitude'], geo.notes)
  const lines = ['streetAddress', 'addressLocality', 'addressRegion'].map(
    column => address && words(address, column),
  )
  const read = readPostcode(address?.cells['postalCode'] ?? '')
  if ('problem' in read && (address?.cells['postalCode'] ?? '') !== '')
    address?.notes.warn(
      'postalCode',
      `“${address.cells['postalCode']}” is not a UK postcode, so it was left out. Correct it`,
    )
  return withoutNothing({
    name: words(place, 'name'),
    address: lines.filter(Boolean).join(', ') || words(place, 'address'),
    postcode: 'value' in read ? read.value : null,
    x: point?.x,
    y: point?.y,
    access: place
      .parts('amenityFeature')
      .filter(({ cells }) => cells['value'] === 'true')
      .map(one => words(one, 'name')),
  })
}

const leaderOf = (part: Part) =>
  withoutNothing({
    name:
      words(part, 'name') || [words(part, 'givenName'), words(part, 'familyName')].filter(Boolean).join(' '),
    title: 'Leader',
  })
