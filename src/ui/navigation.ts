/** What stands in the header for each role: the few places somebody in it goes every day. */
import type { StaffRole } from '../permissions.ts'

export interface Destination {
  href: string
  text: string
}

export const navigation: Record<StaffRole, readonly Destination[]> = {
  linkWorker: [
    { href: '/caseload', text: 'Caseload' },
    { href: '/inbox', text: 'Inbox' },
    { href: '/waiting-list', text: 'Waiting list' },
    { href: '/letters', text: 'Letters and calls' },
    { href: '/people', text: 'Find a person' },
    { href: '/safeguarding', text: 'Safeguarding' },
    { href: '/hubs', text: 'Hubs' },
    { href: '/directory', text: 'Directory' },
    { href: '/guidelines', text: 'Guidelines' },
  ],
  referrer: [
    { href: '/referrals', text: 'My referrals' },
    { href: '/referrals/new', text: 'Refer a person' },
    { href: '/safeguarding', text: 'Safeguarding' },
    { href: '/practice', text: 'Lessons and thanks' },
    { href: '/guidelines', text: 'Guidelines' },
    { href: '/directory', text: 'Directory' },
  ],
  manager: [
    { href: '/morning', text: 'This morning' },
    { href: '/team', text: 'Team' },
    { href: '/inbox', text: 'Inbox' },
    { href: '/waiting-list', text: 'Waiting list' },
    { href: '/letters', text: 'Letters and calls' },
    { href: '/people', text: 'Find a person' },
    { href: '/safeguarding', text: 'Safeguarding' },
    { href: '/people/pairs', text: 'Same person?' },
    { href: '/indicators', text: 'Indicators' },
    { href: '/practices', text: 'Practices' },
    { href: '/unmet-needs', text: 'Unmet need' },
    { href: '/hubs', text: 'Hubs' },
    { href: '/directory', text: 'Directory' },
  ],
  administrator: [
    { href: '/directory', text: 'Directory' },
    { href: '/imports', text: 'Imports' },
    { href: '/accounts', text: 'Accounts' },
    { href: '/organisations', text: 'Organisations' },
    { href: '/hubs', text: 'Hubs' },
    { href: '/triage/rules', text: 'Triage rules' },
    { href: '/capacity/weights', text: 'Weights' },
    { href: '/safeguarding/contacts', text: 'Safeguarding contacts' },
    { href: '/waiting-list/policy', text: 'Reaching people' },
    { href: '/guidelines', text: 'Guidelines' },
    { href: '/languages', text: 'Languages' },
    { href: '/practices', text: 'Practices' },
    { href: '/unmet-needs', text: 'Unmet need' },
  ],
  commissioner: [
    { href: '/indicators', text: 'Indicators' },
    { href: '/planner', text: 'Planner' },
    { href: '/practices', text: 'Practices' },
    { href: '/unmet-needs', text: 'Unmet need' },
    { href: '/hubs/footfall', text: 'Hubs' },
    { href: '/directory', text: 'Directory' },
  ],
  privacyOfficer: [{ href: '/audit', text: 'Who looked' }],
}

/** Where somebody in this role starts. */
export const homeOf = (role: StaffRole): string => navigation[role][0]?.href ?? '/account'
