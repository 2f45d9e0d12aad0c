/** Whether a row of a list is about somebody we know for certain. What is only likely is asked of somebody later. Pure. */
import type { Listed } from './row.ts'

/** What tells one person from another. */
type Details = Pick<
  Listed,
  'first_name' | 'family_name' | 'date_of_birth' | 'nhs_number' | 'phone' | 'email' | 'postcode'
>

export interface KnownPerson extends Details {
  person_id: string
  isWithUs: boolean
  hasDied: boolean
}

const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}]/gu, '')

/** People by what they are looked for by: a list of thousands asks for every row. */
export interface Index<Person> {
  byNumber: Map<string, Person>
  byNames: Map<string, Person[]>
}

export function indexOf<Person extends Details>(people: readonly Person[]): Index<Person> {
  const index: Index<Person> = { byNumber: new Map(), byNames: new Map() }
  for (const person of people) addTo(index, person)
  return index
}

/** Of two with one number the first is found. */
export function addTo<Person extends Details>({ byNumber, byNames }: Index<Person>, person: Person): void {
  if (person.nhs_number !== null && !byNumber.has(person.nhs_number)) byNumber.set(person.nhs_number, person)
  const namesakes = byNames.get(namesOf(person))
  if (namesakes) namesakes.push(person)
  else byNames.set(namesOf(person), [person])
}

const namesOf = (one: Details): string =>
  [one.date_of_birth, plain(one.first_name), plain(one.family_name)].join(' ')

/**
 * Who it is: the same NHS number; or the same names, birthday, and postcode, telephone or email address. A family
 * shares all but the first name and the birthday, so neither may be missing.
 */
export function sameIn<Person extends Details>(
  one: Details,
  { byNumber, byNames }: Index<Person>,
): Person | undefined {
  const numbered = one.nhs_number === null ? undefined : byNumber.get(one.nhs_number)
  if (numbered || one.date_of_birth === null) return numbered
  return byNames
    .get(namesOf(one))
    ?.find(
      other =>
        !(one.nhs_number !== null && other.nhs_number !== null) &&
        (['postcode', 'phone', 'email'] as const).some(
          detail => one[detail] !== null && one[detail] === other[detail],
        ),
    )
}

/** Why the NHS number that both have cannot be right: it is somebody’s who was born, or is called, otherwise. */
export function whyNotTheirNumber(one: Details, other: Details): string[] {
  if (one.nhs_number === null || one.nhs_number !== other.nhs_number) return []
  const [born, known] = [one.date_of_birth, other.date_of_birth]
  const differs = born !== null && known !== null && born !== known ? 'date of birth' : 'name'
  return differs === 'name' && sharesName(one, other)
    ? []
    : [`The NHS number belongs to somebody with another ${differs}. Check both, or leave the number out`]
}

/** People marry, and lists swap the names: one that is the same is enough. */
function sharesName(one: Details, other: Details): boolean {
  const known = [plain(other.first_name), plain(other.family_name)]
  return [plain(one.first_name), plain(one.family_name)].some(name => name !== '' && known.includes(name))
}
