/** What happened to an account, told in sentences. Events keep the facts; the words are written when read. */
import { staffRoles, type StaffRole } from '../../permissions.ts'
import type { MoveName } from './account.ts'
import type { AccountEvent } from './queries.ts'

const manner: Record<string, string> = {
  passkey: 'with a passkey',
  password: 'with a password and a one-time code',
}

const whatChanged: Record<string, string> = {
  name: 'the name',
  job_title: 'the job title',
  role: 'the role',
  organisation_id: 'the organisation',
  team_id: 'the team',
  phone: 'the phone number',
}

export function tell({ move, by, particulars }: AccountEvent): string {
  const who = by ?? 'An operator'
  const facts = particulars as { how?: string; changed?: string[]; role?: StaffRole; name?: string }
  const sentences: Record<MoveName, string> = {
    invite: `${who} made the account and sent an invitation`,
    change: `${who} changed ${listed((facts.changed ?? []).map(one => whatChanged[one] ?? one))}${
      facts.role ? `: now ${staffRoles[facts.role].toLowerCase()}` : ''
    }`,
    deactivate: `${who} deactivated the account`,
    reactivate: `${who} reactivated the account`,
    'invite-again': `${who} sent a new invitation`,
    'end-sessions': `${who} ended every session`,
    join: `${who} accepted the invitation ${manner[facts.how ?? ''] ?? ''}`,
    'join-organisation': `${who} signed in with their organisation for the first time`,
    'change-password': `${who} changed the password`,
    'forgotten-password': `${who} set a new password by a link`,
    'add-passkey': `${who} added the passkey “${facts.name ?? ''}”`,
    'remove-passkey': `${who} removed the passkey “${facts.name ?? ''}”`,
    'new-code-key': `${who} set up a new app for one-time codes`,
    'change-about': `${who} changed what people read about them`,
    'change-photo': `${who} changed their photo`,
    'remove-photo': `${who} removed their photo`,
  }
  return sentences[move as MoveName]
}

const listed = (parts: readonly string[]): string =>
  new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(parts)
