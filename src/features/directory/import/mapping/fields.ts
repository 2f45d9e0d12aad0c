/** What a column of a list can hold: the fields of a service that fit in a row, and which columns may share one. Pure. */

interface Field {
  label: string
  /** Several columns may hold parts of it; they are taken in their order. */
  isJoined?: true
  /** It is no use without this one. */
  needs?: MappedField
}

const fields = {
  name: { label: 'Name of the service' },
  key: { label: 'The list’s own number for it' },
  organisation: { label: 'Who runs it' },
  charityNumber: { label: 'Charity number' },
  companyNumber: { label: 'Company number' },
  description: { label: 'What it is, in words', isJoined: true },
  categories: { label: 'Categories', isJoined: true },
  status: { label: 'Whether it is open' },
  closed: { label: 'Whether or when it closed' },
  alert: { label: 'What to know before you go', isJoined: true },
  eligibility: { label: 'Who it is for', isJoined: true },
  notFor: { label: 'Who it is not for', isJoined: true },
  ages: { label: 'Ages, like 18 to 25' },
  minimumAge: { label: 'Youngest age' },
  maximumAge: { label: 'Oldest age' },
  access: { label: 'Access, like step-free', isJoined: true },
  languages: { label: 'Languages', isJoined: true },
  areas: { label: 'Areas served', isJoined: true },
  cost: { label: 'What it costs', isJoined: true },
  howToJoin: { label: 'How to join', isJoined: true },
  placeName: { label: 'Name of the building' },
  address: { label: 'Address, or a part of it', isJoined: true },
  postcode: { label: 'Postcode' },
  latitude: { label: 'Latitude', needs: 'longitude' },
  longitude: { label: 'Longitude', needs: 'latitude' },
  position: { label: 'Latitude and longitude together' },
  easting: { label: 'Easting', needs: 'northing' },
  northing: { label: 'Northing', needs: 'easting' },
  uprn: { label: 'UPRN' },
  isOnline: { label: 'Whether it is online' },
  isConfidential: { label: 'Whether the address is secret' },
  hours: { label: 'Opening hours', isJoined: true },
  monday: { label: 'Hours on Monday' },
  tuesday: { label: 'Hours on Tuesday' },
  wednesday: { label: 'Hours on Wednesday' },
  thursday: { label: 'Hours on Thursday' },
  friday: { label: 'Hours on Friday' },
  saturday: { label: 'Hours on Saturday' },
  sunday: { label: 'Hours on Sunday' },
  day: { label: 'Day of the week' },
  opens: { label: 'When it starts' },
  closes: { label: 'When it ends' },
  from: { label: 'First day' },
  until: { label: 'Last day' },
  repeats: { label: 'How it repeats (RRULE)' },
  notOn: { label: 'Days it is not on', isJoined: true },
  phone: { label: 'Phone', isJoined: true },
  email: { label: 'Email', isJoined: true },
  url: { label: 'Web address' },
  contactName: { label: 'Whom to ask for', isJoined: true },
  contactTitle: { label: 'What they are, like manager' },
  assuredOn: { label: 'Day it was last checked' },
  assuredBy: { label: 'Who checked it last' },
} as const satisfies Record<string, { label: string; isJoined?: true; needs?: string }>

export type MappedField = keyof typeof fields

export const mappedFields: Readonly<Record<MappedField, Field>> = fields

/** A field of a service to the columns that hold it, in the order of the list. */
export type MappedFields = Partial<Record<MappedField, readonly string[]>>

export const isMappedField = (word: string): word is MappedField => Object.hasOwn(fields, word)

export const fieldOptions = (Object.keys(fields) as MappedField[]).map(value => ({
  value,
  label: fields[value].label,
}))

/** A column, and what somebody says it holds. */
export interface Said {
  column: string
  field: MappedField | null
}

export const fieldsFrom = (said: readonly Said[]): MappedFields =>
  said.reduce<MappedFields>(
    (all, { column, field }) => (field === null ? all : { ...all, [field]: [...(all[field] ?? []), column] }),
    {},
  )

/** Why a list cannot be read so: the column to look at, and what is wrong. Undefined where it can. */
export function whyNotMap(said: readonly Said[]): { column: string; words: string } | undefined {
  const chosen = fieldsFrom(said)
  for (const [index, { column, field }] of said.entries()) {
    if (field === null) continue
    const { label, isJoined, needs } = mappedFields[field]
    const before = said.slice(0, index).find(one => one.field === field)
    if (before && !isJoined)
      return { column, words: `“${before.column}” is the ${inText(label)} already. Select it once` }
    if (needs && !chosen[needs])
      return { column, words: `Select which column holds the ${inText(mappedFields[needs].label)} too` }
  }
  const [first] = said
  if (!chosen.name && first)
    return { column: first.column, words: 'Select which column holds the name of the service' }
  return undefined
}

/** As it stands inside a sentence: “UPRN” keeps its capitals. */
const inText = (label: string): string =>
  /^[A-Z]{2}/.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1)
