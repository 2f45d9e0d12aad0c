/** Who is acting: somebody signed in, somebody who came by a link, the program itself, or nobody known. */
import type { Permission, Reach, Role, StaffRole } from '../permissions.ts'
import { reach } from '../permissions.ts'

export interface Staff {
  role: StaffRole
  accountId: string
  sessionId: string
  name: string
  teamId: string | null
  organisationId: string
}

/** A person, or a provider asked about one introduction, behind a link in a message. */
export interface LinkHolder {
  role: 'person' | 'provider'
  linkId: string
  personId: string
  introductionId: string | null
  /** In which a person reads. */
  language?: string
}

/** A job or an operator's command. */
export interface Program {
  role: 'program'
  name: string
}

export interface Anyone {
  role: 'anyone'
}

export type Actor = Staff | LinkHolder | Program | Anyone

export const anyone: Anyone = { role: 'anyone' }

export const isStaff = (actor: Actor): actor is Staff => 'accountId' in actor
export const isLinkHolder = (actor: Actor): actor is LinkHolder => 'linkId' in actor

/** How far this actor's permission reaches; undefined when they do not have it. */
export function reachOf(actor: Actor, permission: Permission): Reach | undefined {
  return isStaff(actor) || isLinkHolder(actor) ? reach(actor.role satisfies Role, permission) : undefined
}

/** What the audit writes for them. */
export function auditName(actor: Actor): string {
  if (isStaff(actor)) return actor.accountId
  if (isLinkHolder(actor)) return actor.linkId
  return actor.role === 'program' ? actor.name : 'anyone'
}

/** The account to name on a row this actor wrote; null for somebody without one. */
export const accountOf = (actor: Actor): string | null => (isStaff(actor) ? actor.accountId : null)
