/**
 * Risks, to them or to somebody who visits. “No known risks” is said explicitly. A risk ends with a date and stays to
 * be read: its history matters (guidance of the standard; domain.md 1.2, rule 8). Pure.
 */
import type { Section } from '../item.ts'

const at = 'Risks / Risks record entry'

export const risks: Section = {
  key: 'risks',
  title: 'Risks',
  about: 'They do not see this on their page. Whoever meets them does.',
  items: [
    {
      key: 'risks_known',
      label: 'Is there any risk that we know of?',
      short: 'Risks that we know of',
      kind: 'choice',
      options: [
        { value: 'none', label: 'No known risks' },
        { value: 'some', label: 'Yes, as written below' },
      ],
      safer: ['some'],
      prsb: `${at} / Risk`,
      voice: 'who supports them',
      ask: 'Say whether there are any risks. “No known risks” is an answer',
    },
  ],
  entries: {
    key: 'risk_entries',
    name: 'Risk',
    most: 20,
    isHistory: { since: 'risk_since', until: 'risk_until' },
    items: [
      {
        key: 'risk',
        label: 'What is the risk, and to whom?',
        hint: 'For example: falls on the stairs, a dog that is not tied up',
        kind: 'text',
        size: 300,
        prsb: `${at} / Risk`,
        voice: 'who supports them',
      },
      {
        key: 'risk_comment',
        label: 'What do we do about it?',
        short: 'What we do about it',
        kind: 'text',
        size: 1000,
        prsb: `${at} / Comment`,
        voice: 'who supports them',
      },
      {
        key: 'risk_since',
        label: 'Since when?',
        short: 'Since',
        kind: 'date',
        isPast: true,
        prsb: `${at} / Start date of risk`,
        voice: 'who supports them',
      },
      {
        key: 'risk_review_on',
        label: 'When do we look at it again?',
        short: 'We look at it again on',
        kind: 'date',
        prsb: {
          ours: 'Risks need to be validated and reviewed (guidance of the standard; domain.md 1.2, rule 8)',
        },
        voice: 'who supports them',
      },
      {
        key: 'risk_until',
        label: 'When did it end?',
        short: 'Ended',
        hint: 'It stays on the record, as something that was',
        kind: 'date',
        isPast: true,
        prsb: `${at} / End date of risk`,
        voice: 'who supports them',
      },
    ],
  },
}
