/** Which GP practice they are registered with, by its code where it is known (NHS Organisation Data Service). Pure. */
import { unsaid, type Section } from '../item.ts'

const at = 'GP practice / GP practice record entry'

export const practice: Section = {
  key: 'practice',
  title: 'GP practice',
  about: 'Where the practice has a code on our list, its name is filled in from there.',
  items: [
    {
      key: 'registered',
      label: 'Are they registered with a GP practice?',
      kind: 'choice',
      options: [
        { value: 'yes', label: 'Yes' },
        { value: 'no', label: 'No, and they would like to be', nhs: 'V81997' },
        { value: 'no-wish', label: 'No, and they do not wish to be', snomed: '1092961000000104' },
        { value: 'private', label: 'No, they use a private GP', snomed: '1092941000000100' },
        unsaid,
      ],
      prsb: `${at} / GP opt out indicator`,
      voice: 'the person',
      ask: 'Ask which GP practice they are registered with',
      answeredBy: ['practice_code', 'practice_details'],
      short: 'Registered',
    },
    {
      key: 'practice_code',
      label: 'Code of the practice',
      hint: 'For example, P81001. You can leave it out and enter the name',
      kind: 'text',
      size: 10,
      pattern: {
        matches: /^[A-Z0-9]{3,10}$/,
        problem: 'Code of the practice must be letters and numbers, like P81001',
      },
      prsb: `${at} / GP practice identifier`,
      voice: 'who supports them',
    },
    {
      key: 'practice_details',
      label: 'Name and address of the practice',
      kind: 'text',
      size: 300,
      prsb: `${at} / GP practice details`,
      voice: 'who supports them',
    },
    {
      key: 'gp_name',
      label: 'Name of their GP',
      hint: 'If they see one in particular',
      kind: 'text',
      size: 70,
      prsb: `${at} / GP name`,
      voice: 'the person',
    },
  ],
}
