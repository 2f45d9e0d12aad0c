/** Who is told of a concern, and who of them can act: only that stops the clock. Pure. */

export const tellable = {
  emergency: '999',
  'mental-health': '111 option 2, or the mental health crisis team',
  gp: 'Their GP practice',
  lead: 'Our safeguarding lead',
  adults: 'Adult social care at the council',
  children: 'Children’s social care at the council',
  'out-of-hours': 'The council’s team outside office hours',
  police: 'The police on 101',
  'domestic-abuse': 'A domestic abuse service',
  practical: 'Whoever can help today, such as a food bank or the council’s housing team',
  manager: 'My manager',
  other: 'Somebody else',
} as const
export type Told = keyof typeof tellable

export const toldOptions = Object.entries(tellable).map(([value, label]) => ({ value: value as Told, label }))

export const isTold = (word: string): word is Told => Object.hasOwn(tellable, word)

export const ways = {
  telephone: 'By telephone',
  'in-person': 'In person',
  form: 'With their form, or by secure email',
  other: 'Some other way',
} as const
export type Way = keyof typeof ways

export const wayOptions = Object.entries(ways).map(([value, label]) => ({ value: value as Way, label }))

const councils = ['lead', 'adults', 'out-of-hours'] as const

/**
 * Who can act, by the kind of concern. A manager, a friend or a GP who is told of abuse still has to tell
 * somebody: the duty to enquire is the council's (Care Act 2014, section 42; Children Act 1989, section 47).
 */
const canAct: Record<string, readonly Told[]> = {
  'life-at-risk-now': ['emergency'],
  'suicide-or-self-harm': ['emergency', 'mental-health', 'gp'],
  'abuse-of-an-adult': ['emergency', 'police', ...councils],
  'domestic-abuse': ['emergency', 'police', 'domestic-abuse', ...councils],
  'a-child-at-risk': ['emergency', 'police', 'children', 'lead', 'out-of-hours'],
  neglect: ['emergency', ...councils],
  'urgent-health': ['emergency', 'gp', 'mental-health'],
  'urgent-practical': ['emergency', 'practical', ...councils],
}

export const whoCanAct = (kind: string): readonly Told[] => canAct[kind] ?? []

export const stopsClock = (kind: string, who: Told): boolean => whoCanAct(kind).includes(who)
