/** What a column of such a list may hold, and what people call it. Pure. */

/** The names that lists give it, in small letters and without signs; the first that fits decides. */
interface Known {
  label: string
  called: readonly string[]
}

export const fields = {
  first_name: {
    label: 'First name',
    called: ['firstname', 'forename', 'givenname', 'first', 'christianname'],
  },
  family_name: { label: 'Family name', called: ['familyname', 'surname', 'lastname', 'last'] },
  full_name: { label: 'Whole name', called: ['name', 'fullname', 'patientname', 'clientname', 'personname'] },
  date_of_birth: { label: 'Date of birth', called: ['dateofbirth', 'dob', 'born', 'birthdate', 'birthday'] },
  nhs_number: { label: 'NHS number', called: ['nhsnumber', 'nhsno', 'nhs'] },
  phone: {
    label: 'Phone number',
    called: [
      'phone',
      'phonenumber',
      'telephone',
      'tel',
      'mobile',
      'mobilenumber',
      'contactnumber',
      'contact',
    ],
  },
  email: { label: 'Email address', called: ['email', 'emailaddress', 'mail'] },
  address: { label: 'Address', called: ['address', 'homeaddress', 'street'] },
  postcode: { label: 'Postcode', called: ['postcode', 'postalcode', 'pcode'] },
  reason: {
    label: 'Why they were referred: the person reads it',
    // Notes and presenting issues are written for colleagues: nobody’s guess may show them to the person.
    called: ['reason', 'reasonforreferral', 'referralreason', 'why'],
  },
  needs: {
    label: 'What they would like help with',
    called: ['needs', 'need', 'category', 'categories', 'support'],
  },
  waiting_since: {
    label: 'Waiting since',
    called: [
      'waitingsince',
      'referred',
      'referraldate',
      'dateofreferral',
      'datereferred',
      'received',
      'date',
    ],
  },
  referrer: {
    label: 'Who referred them: they will see it',
    // A GP, surgery or practice in a list is most often where somebody is registered.
    called: ['referrer', 'referredby'],
  },
  link_worker: {
    label: 'Link worker',
    called: ['linkworker', 'worker', 'allocatedto', 'assignedto', 'supportedby'],
  },
} as const satisfies Record<string, Known>

export type ListField = keyof typeof fields
export const isListField = (word: string): word is ListField => Object.hasOwn(fields, word)

export const fieldOptions = Object.entries(fields).map(([value, { label }]) => ({
  value: value as ListField,
  label,
}))

const bare = (name: string): string => name.toLowerCase().replaceAll(/[^a-z]/g, '')

/** What each column most likely holds, by its heading; null where no name fits. No two hold the same. */
export function guessFields(columns: readonly string[]): (ListField | null)[] {
  const taken = new Set<ListField>()
  return columns.map(column => {
    const name = bare(column)
    const found = fieldOptions.find(
      ({ value }) => !taken.has(value) && (fields[value].called as readonly string[]).includes(name),
    )
    if (!found) return null
    taken.add(found.value)
    return found.value
  })
}

/** What is wrong with what somebody says of the columns: which column, and what to do. */
export function whyNotSo(said: readonly (ListField | null)[]): { column: number; words: string } | undefined {
  for (const [column, field] of said.entries())
    if (field && said.indexOf(field) < column)
      return { column, words: `Two columns hold “${fields[field].label}”. Choose one` }
  if (!said.includes('first_name') && !said.includes('full_name'))
    return { column: 0, words: 'Say which column holds the name' }
  return undefined
}
