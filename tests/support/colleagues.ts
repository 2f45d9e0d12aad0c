/** More people who work here than the demonstration shows: colleagues, and the roles the second place has nobody in. */
import { startSession } from '../../src/features/accounts/sessions.ts'
import type { StaffRole } from '../../src/permissions.ts'
import { asProgram } from '../../src/platform/tx.ts'
import type { Town } from './town.ts'
import { Visitor } from './visitor.ts'

export interface Colleague {
  name: string
  email: string
  role: StaffRole
}

/** Somebody new, in the place, organisation and team of somebody who is there already. Returns their account. */
export async function hire(here: Town, beside: string, { name, email, role }: Colleague): Promise<string> {
  const [account] = await here.rows<{ account_id: string }>(
    `insert into account (place_id, email, name, role, job_title, organisation_id, team_id, created_at)
     select place_id, $2, $3, $4, job_title, organisation_id, team_id, created_at from account where email = $1
     returning account_id`,
    [beside, email, name, role],
  )
  if (!account) throw new Error(`There is no ${beside} to work beside`)
  return account.account_id
}

/** Somebody with a session of their own, begun now. */
export async function signedIn(here: Town, email: string): Promise<Visitor> {
  const [account] = await here.rows<{ account_id: string; place_id: number }>(
    'select account_id, place_id from account where email = $1',
    [email],
  )
  if (!account) throw new Error(`Nobody here has the address ${email}`)
  const cookie = await asProgram(here.app.ground, account.place_id, tx =>
    startSession(tx, account.account_id, 'Firefox on Linux'),
  )
  const visitor = here.stranger()
  visitor.cookies.set(cookie.name, { value: cookie.value, path: '/' })
  return visitor
}
