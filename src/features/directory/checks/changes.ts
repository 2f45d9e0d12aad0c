/** What staff do to keep a service true: say that it is still right, put it right, add one that no list has. */
import { isStaff, reachOf, type Actor, type Staff } from '../../../platform/actor.ts'
import { Conflict, NotFound, orNotFound, refuseIf } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/tx.ts'
import type { Permission } from '../../../permissions.ts'
import type { ServiceRecord } from '../record.ts'
import type { Field } from '../together.ts'
import { checkFields, checkWhole, type Checker, type Way } from './assurance.ts'
import { addWhole, state, type Voice } from './human.ts'
import type { Stated } from './stated.ts'

/** Somebody signed in says that all we say of it, as they read it, is right. */
export async function sayStillRight(tx: Tx, actor: Actor, id: string, from: number): Promise<void> {
  const by = staffWho(actor, 'directory.report')
  await serviceToChange(tx, id, from)
  await checkWhole(tx, id, byStaff(by, 'one click'))
}

interface Change {
  stated: Stated
  how: Way
  /** The rest was checked as well. */
  isAll: boolean
  /** The version it was made from. */
  from: number
}

/** An administrator puts it right. No import writes over what is said here. */
export async function changeService(
  tx: Tx,
  actor: Actor,
  id: string,
  { stated, how, isAll, from }: Change,
): Promise<void> {
  const by = byStaff(staffWho(actor, 'directory.change'), how)
  await serviceToChange(tx, id, from)
  refuseIf(isEmpty(stated) && !isAll ? ['Change something, or say that you checked the rest'] : [])
  await stateAs(tx, 'staff', id, { stated, by })
  if (isAll) await checkWhole(tx, id, by)
}

/** An administrator adds a service that no list has. Returns its id. */
export async function addService(
  tx: Tx,
  actor: Actor,
  { record, how }: { record: ServiceRecord; how: Way },
): Promise<string> {
  const by = byStaff(staffWho(actor, 'directory.change'), how)
  const id = await addWhole(tx, record)
  await checkWhole(tx, id, by)
  return id
}

/** States fields in somebody's name, and writes down who did. */
export async function stateAs(
  tx: Tx,
  voice: Voice,
  id: string,
  { stated, by, unsaid = [] }: { stated: Stated; by: Checker; unsaid?: readonly Field[] },
): Promise<void> {
  if (isEmpty(stated)) return
  await state(tx, voice, id, { stated, unsaid })
  await checkFields(tx, id, { by, stated })
}

const isEmpty = (stated: Stated): boolean => Object.keys(stated).length === 0

/** The service, locked; Conflict where somebody changed it since `from`. */
export async function serviceToChange(tx: Tx, id: string, from?: number) {
  const service = await lockedService(tx, id)
  if (from !== undefined) await refuseOvertaken(tx, service, from)
  return service
}

/** The service, locked. */
export const lockedService = async (tx: Tx, id: string) =>
  orNotFound(
    await tx.db
      .selectFrom('service')
      .select(['service_id', 'version', 'updated_at', 'status', 'name', 'email', 'is_gone'])
      .where('place_id', '=', tx.place.place_id)
      .where('service_id', '=', id)
      .where('merged_into', 'is', null)
      .forUpdate()
      .executeTakeFirst(),
  )

type Locked = Awaited<ReturnType<typeof lockedService>>

/** Conflict, with who and when, where this is not the version somebody read. */
export async function refuseOvertaken(
  tx: Tx,
  { service_id, version, updated_at }: Locked,
  from: number,
): Promise<void> {
  if (version !== from) throw new Conflict(await changedBy(tx, service_id, updated_at), updated_at)
}

/** Who changed it last: somebody by hand, or a list that was brought in. */
async function changedBy(tx: Tx, id: string, at: Temporal.Instant): Promise<string> {
  const last = await tx.db
    .selectFrom('assurance')
    .select('by_name')
    .where('service_id', '=', id)
    .where('field', 'is not', null)
    .where('at', '>=', at)
    .executeTakeFirst()
  return last?.by_name ?? 'An import'
}

export function staffWho(actor: Actor, permission: Permission): Staff {
  if (!isStaff(actor) || reachOf(actor, permission) === undefined) throw new NotFound()
  return actor
}

export const byStaff = ({ name, accountId }: Staff, how: Way): Checker => ({
  kind: 'staff',
  name,
  accountId,
  how,
})
