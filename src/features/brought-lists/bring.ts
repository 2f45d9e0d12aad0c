/** A list is brought in: every row that can be taken, or nothing. */
import { isStaff, type Actor } from '../../platform/actor.ts'
import { NotFound, refuseIf } from '../../platform/errors.ts'
import type { Tx } from '../../platform/tx.ts'
import { startSupport } from '../caseload/changes/start.ts'
import { findOrAddPerson, type Details } from '../people/changes.ts'
import { lockAllSame } from '../people/duplicates/lock-same.ts'
import { addListedReferral } from '../referrals/changes/from-list.ts'
import { whyNotBring, whyNotNow, type Counts } from './brought-list.ts'
import { endList } from './changes.ts'
import { previewOf, readList, type Taken } from './preview.ts'
import { listToChange } from './queries.ts'

/** Brings the list in, as it reads now. Answers with what it did, and with everybody whose record it wrote. */
export async function bringList(
  tx: Tx,
  actor: Actor,
  id: string,
  { leavesOut }: { leavesOut: boolean },
): Promise<{ counts: Counts; people: string[] }> {
  if (!isStaff(actor)) throw new NotFound()
  const list = await listToChange(tx, actor, id)
  refuseIf(whyNotNow(list.status))
  // First: a practice that sends one of them in this second waits, and then sees that they are with us.
  await lockAllSame(tx, readList(tx, list).listed.map(detailsOf))
  const { taken, counts } = await previewOf(tx, list)
  refuseIf(whyNotBring({ counts, leavesOut }))
  const people: string[] = []
  for (const one of taken)
    people.push(await bringRow(tx, actor, { one, teamId: list.team_id, file: list.file }))
  await endList(tx, id, { status: 'brought', counts })
  return { counts, people }
}

async function bringRow(
  tx: Tx,
  actor: Actor,
  {
    one: { listed, person, linkWorkerId, practice },
    teamId,
    file,
  }: { one: Taken; teamId: string; file: string },
): Promise<string> {
  const details = detailsOf(listed)
  const { person_id: personId } = await findOrAddPerson(tx, details, person?.person_id)
  const referralId = await addListedReferral(tx, actor, {
    personId,
    teamId,
    organisationId: practice?.organisation_id ?? null,
    needs: listed.needs,
    reason: listed.reason,
    since: listed.waitingSince ? startOf(listed.waitingSince) : tx.now,
    linkWorkerId,
    file,
    row: listed.row,
  })
  if (linkWorkerId !== null)
    await startSupport(tx, actor, {
      personId,
      referralId,
      teamId,
      linkWorkerId,
      waitsSince: null,
      given: 'began elsewhere',
    })
  return personId
}

const startOf = (day: string): Temporal.Instant =>
  Temporal.PlainDate.from(day).toZonedDateTime('Europe/London').toInstant()

const detailsOf = (listed: Taken['listed']): Details => ({
  first_name: listed.first_name,
  family_name: listed.family_name,
  preferred_name: null,
  date_of_birth: listed.date_of_birth ? Temporal.PlainDate.from(listed.date_of_birth) : null,
  nhs_number: listed.nhs_number,
  address: listed.address,
  postcode: listed.postcode,
  phone: listed.phone,
  email: listed.email,
  prefers: 'phone',
  is_neutral: false,
  careful: null,
})
