/** Whether a row of a list is about somebody we know for certain. What is only likely is asked of somebody later. Pure. */
import type { Listed } from './row.ts'

export interface KnownPerson {
  person_id: string
  first_name: string
  family_name: string
  date_of_birth: string | null
  nhs_number: string | null
  phone: string | null
  email: string | null
  postcode: string | null
  isWithUs: boolean
  /** The number is theirs, but the birthday is not. */
  bornOtherwise?: boolean
}

const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}]/gu, '')

/**
 * Who it is: the same NHS number; or the same names, birthday, and postcode, telephone or email address. A family
 * shares all but the first name and the birthday, so neither may be missing.
 */
export function sameIn(one: Listed, people: readonly KnownPerson[]): KnownPerson | null {
  const byNumber = people.find(({ nhs_number }) => nhs_number !== null && nhs_number === one.nhs_number)
  if (byNumber) {
    const [known, given] = [byNumber.date_of_birth, one.date_of_birth]
    return { ...byNumber, bornOtherwise: known !== null && given !== null && known !== given }
  }
  return (
    people.find(
      other =>
        one.date_of_birth !== null &&
        one.date_of_birth === other.date_of_birth &&
        plain(one.first_name) === plain(other.first_name) &&
        plain(one.family_name) === plain(other.family_name) &&
        !(one.nhs_number !== null && other.nhs_number !== null) &&
        (['postcode', 'phone', 'email'] as const).some(
          detail => one[detail] !== null && one[detail] === other[detail],
        ),
    ) ?? null
  )
}
