/** Somebody says that they have been here before: whoever is on record gets the link to their own page, and nobody learns who is. */
import { Refused } from '../../../platform/errors.ts'
import type { Client } from '../../../platform/screen/screen.ts'
import type { Tx } from '../../../platform/tx.ts'
import { tellPerson } from '../../messages/to-person.ts'
import { reachable } from '../../people/changes.ts'
import { samePeople } from '../../people/duplicates/same-people.ts'
import { linkAgain, words } from '../words.ts'

interface Said {
  first_name: string
  family_name: string
  born: Temporal.PlainDate
  phone: string | null
  email: string | null
}

/**
 * Name, date of birth and a phone or email that the record has, or nothing happens. The link goes where the record says,
 * never to what was typed. Who asks too often is told so, whether there is a record or not.
 */
export async function sendOwnLink(tx: Tx, { address }: Client, { born, ...said }: Said): Promise<void> {
  try {
    await tx.limits.count('self-referral-code', `again ${address}`)
  } catch (error) {
    throw error instanceof Refused ? new Refused([tx.say(words.tooMany)]) : error
  }
  const found = await samePeople(tx, {
    ...said,
    date_of_birth: born,
    nhs_number: null,
    postcode: null,
  })
  const one = found.find(
    ({ agrees, hasDied }) =>
      !hasDied &&
      (['first name', 'family name', 'date of birth'] as const).every(part => agrees.includes(part)) &&
      (agrees.includes('phone') || agrees.includes('email')),
  )
  if (one === undefined || (await isAskedTooOften(tx, one.personId))) return
  const person = await tx.db
    .selectFrom('person')
    .select(reachable)
    .where('person_id', '=', one.personId)
    .executeTakeFirstOrThrow()
  await tellPerson(tx, person, linkAgain(tx.place.service_name))
}

/** So that nobody fills the telephone of somebody they know. */
async function isAskedTooOften(tx: Tx, personId: string): Promise<boolean> {
  try {
    await tx.limits.count('code-message', personId)
    return false
  } catch (error) {
    if (error instanceof Refused) return true
    throw error
  }
}
