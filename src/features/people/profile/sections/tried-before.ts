/** What has been tried already: so that nobody offers again what did not work, and what worked is built on. Pure. */
import type { Section } from '../item.ts'

const ours = {
  ours: 'What was tried, also what did not work: guidance of the standard on the summary (domain.md 1.2, rule 10)',
}

export const triedBefore: Section = {
  key: 'tried-before',
  title: 'What has been tried',
  about: 'Groups, services, medicines, talking to somebody: whatever they tried for this.',
  items: [
    {
      key: 'tried_worked',
      label: 'What helped, if only a little?',
      kind: 'long',
      size: 2000,
      prsb: ours,
      voice: 'the person',
    },
    {
      key: 'tried_not_worked',
      label: 'What did not help?',
      hint: 'And why, if they know: too far, too loud, not their kind of people',
      kind: 'long',
      size: 2000,
      prsb: ours,
      voice: 'the person',
    },
    {
      key: 'tried_never_again',
      label: 'What should nobody offer again?',
      kind: 'text',
      size: 500,
      prsb: ours,
      voice: 'the person',
    },
  ],
}
