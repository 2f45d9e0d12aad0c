/** What of a person is compared with another person, made ready once; and the blocks they stand in. Pure. */
import { toNormalised } from 'postcode'

/** A person as a record has them; what is not known is null. */
export interface ComparablePerson {
  id: string
  firstName: string | null
  familyName: string | null
  /** YYYY-MM-DD. */
  dateOfBirth: string | null
  nhsNumber: string | null
  postcode: string | null
  town: string | null
  phone: string | null
  email: string | null
}

/** The same, in the plain form in which it is compared; what is not known is empty. */
export interface ReadyPerson {
  id: string
  first: string
  family: string
  born: string
  nhsNumber: string
  postcode: string
  town: string
  phone: string
  email: string
}

export const ready = (person: ComparablePerson): ReadyPerson => ({
  id: person.id,
  first: letters(person.firstName),
  family: letters(person.familyName),
  born: person.dateOfBirth ?? '',
  nhsNumber: digits(person.nhsNumber),
  postcode: toNormalised(person.postcode ?? '') ?? '',
  town: letters(person.town),
  phone: digits(person.phone).replace(/^(00)?44/, '0'),
  email: (person.email ?? '').trim().toLowerCase(),
})

const digits = (text: string | null): string => (text ?? '').replaceAll(/\D/g, '')

/** Letters only: "O’Brien" and "obrien", "Siân" and "Sian" are the same. */
const letters = (text: string | null): string =>
  (text ?? '')
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}]/gu, '')

/** One that holds more tells nothing: a surgery's telephone, 1 January 1900. */
export const largestBlock = 100

/** The blocks a person stands in; whoever shares one is compared. Names are taken in either order. */
export function blocksOf({ first, family, born, nhsNumber, postcode, phone, email }: ReadyPerson): string[] {
  const [year, month, day] = born.split('-')
  const names = [first, family].filter(name => name !== '')
  return [
    ...(nhsNumber ? [`nhs:${nhsNumber}`] : []),
    ...(born ? [`born:${born}`] : []),
    ...(email ? [`email:${email}`, `mailbox:${email.split('@')[0]}`] : []),
    ...(phone ? [`phone:${phone}`] : []),
    ...(names.length === 2 ? [`names:${names.toSorted().join(' ')}`] : []),
    ...(email.includes('@') ? [`host:${email.split('@')[1]}`] : []),
    ...(born ? [`month:${year}-${month}`, `birthday:${month}-${day}`] : []),
    ...names.flatMap(name => [
      `name:${name}`,
      ...(postcode ? [`at:${postcode} ${name}`] : []),
      ...(born ? [`year:${year} ${name}`, `day:${month}-${day} ${name}`] : []),
    ]),
  ]
}
