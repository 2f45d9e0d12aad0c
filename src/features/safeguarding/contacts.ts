/** Whom this place tells: kept by its administrators, with the public route where they have not said. Pure. */

interface Kept {
  label: string
  /** Where to turn while the place has not filled it in. */
  instead: string
}

export const contactList = {
  lead: {
    label: 'Our safeguarding lead',
    instead: 'Ring social care at the council yourself: do not wait for a lead',
  },
  adults: {
    label: 'Adult social care',
    instead: 'Find the council at www.gov.uk/find-local-council, ring it and ask for adult safeguarding',
  },
  children: {
    label: 'Children’s social care',
    instead:
      'Report it at www.gov.uk/report-child-abuse-to-local-council, or ring the NSPCC on 0808 800 5000 for advice',
  },
  'out-of-hours': {
    label: 'The council’s team outside office hours',
    instead: 'Ring the council’s main number: at night it leads to the team on duty. In danger, ring 999',
  },
  'domestic-abuse': {
    label: 'A domestic abuse service',
    instead: 'Ring the National Domestic Abuse Helpline on 0808 2000 247: free, day and night',
  },
  'mental-health': {
    label: 'The mental health crisis team',
    instead: 'Ring 111 and choose option 2: day and night',
  },
} as const satisfies Record<string, Kept>
export type ContactCode = keyof typeof contactList

export const contactCodes = Object.keys(contactList) as ContactCode[]

export interface Contact {
  who: string
  phone: string
}

export type Contacts = Partial<Record<ContactCode, Contact>>

/** Where to turn: the place's own, whose number stands beside it, or the public route. */
export function contactWords(contacts: Contacts, code: ContactCode): { words: string; isOurs: boolean } {
  const ours = contacts[code]
  return ours
    ? { words: ours.who || contactList[code].label, isOurs: true }
    : { words: contactList[code].instead, isOurs: false }
}

/** Those that the place has not filled in, of the ones a checklist names. */
export const missing = (contacts: Contacts, named: readonly ContactCode[]): ContactCode[] =>
  named.filter(code => !contacts[code])
