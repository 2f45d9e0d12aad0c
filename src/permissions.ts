/**
 * Who may do what, and how far it reaches: the whole policy in one table. A role that is not named
 * on a line cannot. docs/permissions.md is printed from it; a test walks every route against it.
 */

/** People who sign in. */
export const staffRoles = {
  linkWorker: 'Link worker',
  referrer: 'Referrer',
  manager: 'Manager',
  administrator: 'Administrator',
  commissioner: 'Commissioner',
  privacyOfficer: 'Privacy officer',
} as const
export type StaffRole = keyof typeof staffRoles

/** Person and provider come in by a link and have no account. */
export type Role = StaffRole | 'person' | 'provider'

/** How far a permission reaches. Each phrase becomes one SQL condition in a feature's visibility.ts. */
export type Reach =
  | 'about me'
  | 'offered to me'
  | 'my own'
  | 'sent by my organisation'
  | 'my team'
  | 'my place'
  | 'counts of my place'

export const grants = {
  'account.own': {
    linkWorker: 'my own',
    referrer: 'my own',
    manager: 'my own',
    administrator: 'my own',
    commissioner: 'my own',
    privacyOfficer: 'my own',
  },
  'photo.read': {
    linkWorker: 'my place',
    referrer: 'my place',
    manager: 'my place',
    administrator: 'my place',
  },
  'account.manage': { administrator: 'my place' },
  'organisation.manage': { administrator: 'my place' },
  'referral.write': { referrer: 'my own' },
  'referral.read': { referrer: 'sent by my organisation', linkWorker: 'my team', manager: 'my team' },
  'referral.amend': { referrer: 'sent by my organisation' },
  'practice.read': { referrer: 'sent by my organisation' },
  'referral.answer': { linkWorker: 'my team', manager: 'my team' },
  'waiting-list.read': { linkWorker: 'my team', manager: 'my team' },
  'waiting-list.change': { linkWorker: 'my team', manager: 'my team' },
  'waiting-list.see-to': { manager: 'my team' },
  'contact-attempt.write': { linkWorker: 'my team', manager: 'my team' },
  'contact-policy.read': { linkWorker: 'my place', manager: 'my place', administrator: 'my place' },
  'contact-policy.change': { administrator: 'my place' },
  'caseload.read': { linkWorker: 'my own' },
  'list.bring': { manager: 'my team' },
  'team.read': { manager: 'my team' },
  'capacity.own': { linkWorker: 'my own' },
  'capacity.plan': { manager: 'my team' },
  'capacity.weights': { administrator: 'my place' },
  'support.weigh': { linkWorker: 'my team' },
  'planner.read': { manager: 'counts of my place', commissioner: 'counts of my place' },
  'person.read': { linkWorker: 'my team', manager: 'my team' },
  'letter.work': { linkWorker: 'my team', manager: 'my team' },
  'person.write': { linkWorker: 'my team' },
  'person.merge': { manager: 'my place' },
  'conversation.write': { linkWorker: 'my team' },
  'measure.write': { linkWorker: 'my team' },
  'plan.write': { linkWorker: 'my team' },
  'introduction.write': { linkWorker: 'my team' },
  'shortlist.write': { linkWorker: 'my team' },
  'favourite.own': { linkWorker: 'my own' },
  'support.write': { linkWorker: 'my team' },
  'support.hand-over': { linkWorker: 'my team', manager: 'my team' },
  'my.page': { person: 'about me' },
  'introduction.answer': { provider: 'offered to me' },
  'directory.read': {
    linkWorker: 'my place',
    referrer: 'my place',
    manager: 'my place',
    administrator: 'my place',
    commissioner: 'my place',
  },
  'directory.report': {
    linkWorker: 'my place',
    referrer: 'my place',
    manager: 'my place',
    administrator: 'my place',
    commissioner: 'my place',
  },
  'service-note.write': { linkWorker: 'my place', manager: 'my place', administrator: 'my place' },
  'directory.change': { administrator: 'my place' },
  'directory.import': { administrator: 'my place' },
  'unmet-need.record': { linkWorker: 'my own', referrer: 'my own', manager: 'my own' },
  'unmet-need.write': { linkWorker: 'my team', manager: 'my team' },
  'unmet-need.read': {
    manager: 'counts of my place',
    administrator: 'counts of my place',
    commissioner: 'counts of my place',
  },
  'concern.raise': { linkWorker: 'my own', referrer: 'my own', manager: 'my own' },
  'concern.read': { linkWorker: 'my own', referrer: 'my own', manager: 'my team' },
  'concern.work': { linkWorker: 'my own', referrer: 'my own', manager: 'my team' },
  'safeguarding-contact.change': { administrator: 'my place' },
  'hub.read': {
    linkWorker: 'my place',
    referrer: 'my place',
    manager: 'my place',
    administrator: 'my place',
  },
  'hub.change': { manager: 'my place', administrator: 'my place' },
  'drop-in.write': { linkWorker: 'my place', manager: 'my place' },
  'vocabulary.read': { linkWorker: 'my place', manager: 'my place', administrator: 'my place' },
  'vocabulary.change': { administrator: 'my place' },
  'triage-rule.read': {
    linkWorker: 'my place',
    referrer: 'my place',
    manager: 'my place',
    administrator: 'my place',
  },
  'triage-rule.change': { administrator: 'my place' },
  'words.read': { manager: 'my place', administrator: 'my place' },
  'words.change': { administrator: 'my place' },
  'guideline.change': { administrator: 'my place' },
  'practice.compare': {
    manager: 'counts of my place',
    administrator: 'counts of my place',
    commissioner: 'counts of my place',
  },
  'indicator.read': { manager: 'counts of my place', commissioner: 'counts of my place' },
  'audit.read': { privacyOfficer: 'my place' },
} as const satisfies Record<string, Partial<Record<Role, Reach>>>

export type Permission = keyof typeof grants

/** How far this role's permission reaches, or undefined: it does not have it. */
export function reach(role: Role, permission: Permission): Reach | undefined {
  const line: Partial<Record<Role, Reach>> = grants[permission]
  return line[role]
}
