/**
 * What an account is, what may happen to it, and why not.
 * Pure: no database, no clock, no request.
 */
import { staffRoles, type StaffRole } from '../../permissions.ts'

/** What can happen to an account, and what is said when it has. */
export const moves = {
  invite: 'Invitation sent',
  change: 'Account saved',
  deactivate: 'Account deactivated',
  reactivate: 'Account reactivated',
  'invite-again': 'New invitation sent',
  'end-sessions': 'Sessions ended',
  join: 'You are signed in. Next time, sign in the same way',
  'join-organisation': 'You are signed in',
  'change-password': 'Password changed',
  'forgotten-password': 'Password changed. Sign in with it now',
  'add-passkey': 'Passkey added',
  'remove-passkey': 'Passkey removed',
  'new-code-key': 'Your app now makes your codes',
  'change-about': 'Saved what people read about you',
  'change-photo': 'Saved. The people you work with see it',
  'remove-photo': 'Photo removed',
} as const
export type MoveName = keyof typeof moves

/** An account as these rules see it. */
export interface Account {
  role: StaffRole
  is_active: boolean
}

/** What the rules must know beside the account. */
export interface Facts {
  /** It is the account of whoever asks. */
  isSelf: boolean
  /** Administrators, beside this account, who are active and have signed in. */
  otherAdministrators: number
}

/** A link worker and a manager belong to one team; everybody else works across the place. */
export const needsTeam = (role: StaffRole): boolean => role === 'linkWorker' || role === 'manager'

export const whyNoTeam = (role: StaffRole, team: string | null): string | undefined =>
  needsTeam(role) && team === null
    ? `Select their team: a ${staffRoles[role].toLowerCase()} belongs to one`
    : undefined

const notActive = 'This account is not active. Reactivate it first'
const lastAdministrator =
  'Nobody else who has signed in is an administrator. Make somebody one first, and wait until they have signed in'

type Rule = (account: Account, facts: Facts) => string | false

const rules = {
  deactivate: [
    account => !account.is_active && 'This account is not active already',
    (_, { isSelf }) => isSelf && 'You cannot deactivate your own account. Ask another administrator',
    ({ role }, { otherAdministrators }) =>
      role === 'administrator' && otherAdministrators === 0 && lastAdministrator,
  ],
  reactivate: [account => account.is_active && 'This account is active already'],
  'invite-again': [
    account => !account.is_active && notActive,
    (_, { isSelf }) => isSelf && 'You cannot invite yourself. Use “Your account” instead',
  ],
  'end-sessions': [],
} as const satisfies Record<string, readonly Rule[]>

/** Why this cannot happen to the account now, in words for the screen. Empty means it can. */
export function blockers(account: Account, move: keyof typeof rules, facts: Facts): string[] {
  const asked: readonly Rule[] = rules[move]
  return asked.map(rule => rule(account, facts)).filter(reason => reason !== false)
}

/** Why the account cannot be given this role. */
export function whyNotRole(account: Account, role: StaffRole, facts: Facts): string[] {
  const leaves = account.role === 'administrator' && account.is_active && role !== 'administrator'
  return leaves && facts.otherAdministrators === 0 ? [lastAdministrator] : []
}

/** By what somebody can come in. */
export interface WaysIn {
  hasPassword: boolean
  passkeys: number
  hasOrganisation: boolean
}

const waysIn = ({ hasPassword, passkeys, hasOrganisation }: WaysIn): number =>
  Number(hasPassword) + passkeys + Number(hasOrganisation)

export const whyNotRemovePasskey = (ways: WaysIn): string[] =>
  waysIn(ways) > 1 ? [] : ['This passkey is your only way to sign in. Add another one first']

/** How long after signing in somebody may change how they sign in (OWASP ASVS 5.0, 7.5.1). */
const freshMinutes = 30

/** Why ways to sign in cannot be changed in this session: it may be a browser that was left open. */
export const whyNotNow = (signedIn: Temporal.Instant, now: Temporal.Instant): string[] =>
  now.since(signedIn).total('minutes') <= freshMinutes
    ? []
    : [`You signed in more than ${freshMinutes} minutes ago. Sign in again first`]

/** What the list of accounts says of each. In a demonstration people come in without any way of their own. */
export function stateOf(account: Account & WaysIn & { seen_at: Temporal.Instant | null }) {
  if (!account.is_active) return { text: 'Not active', colour: 'grey' } as const
  return waysIn(account) > 0 || account.seen_at !== null
    ? ({ text: 'Active', colour: 'green' } as const)
    : ({ text: 'Invited', colour: 'blue' } as const)
}
