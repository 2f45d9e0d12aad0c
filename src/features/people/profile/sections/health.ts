/** Health, only as far as support needs to know it. Pregnancy only while it lasts (guidance of the standard). Pure. */
import type { Section } from '../item.ts'

const at = 'Problem list / Problem list record entry'

export const health: Section = {
  key: 'health',
  title: 'Health, where it matters for support',
  about: 'Only what somebody must know to support them well. This is no medical record.',
  items: [
    {
      key: 'health_summary',
      label: 'In a few words',
      hint: 'What a link worker should know, written so that the person could read it',
      kind: 'long',
      size: 4000,
      prsb: 'Clinical Summary / Clinical summary',
      voice: 'who supports them',
    },
    {
      key: 'habits',
      label: 'Smoking, alcohol, drugs, food, moving',
      hint: 'Only where they would like support with it',
      kind: 'long',
      size: 1000,
      prsb: [
        'Social context / Lifestyle choices',
        'Social context / Smoking status / Smoking status / Free text',
        'Social context / Smoking status / Smoking status - details',
        'Social context / Alcohol intake / Alcohol intake / Free text',
        'Social context / Drug/substance use / Drug/substance use / Free text',
      ],
      voice: 'the person',
    },
    {
      key: 'pregnant',
      label: 'Pregnancy',
      kind: 'choices',
      options: [{ value: 'yes', label: 'They are pregnant now' }],
      prsb: 'Pregnancy status / Pregnancy state',
      voice: 'the person',
    },
    {
      key: 'due_on',
      label: 'When is the baby due?',
      kind: 'date',
      prsb: 'Pregnancy status / Expected delivery date',
      voice: 'the person',
    },
  ],
  entries: {
    key: 'problems',
    name: 'Problem or condition',
    most: 10,
    items: [
      {
        key: 'problem',
        label: 'What is it?',
        hint: 'For example: hip replaced, diabetes, autism',
        kind: 'text',
        size: 150,
        prsb: `${at} / Problem`,
        voice: 'who supports them',
      },
      {
        key: 'problem_since',
        label: 'Since when?',
        hint: 'Month and year are enough. For example: March 2024',
        kind: 'text',
        size: 40,
        prsb: `${at} / Onset date`,
        voice: 'who supports them',
      },
      {
        key: 'problem_until',
        label: 'When did it end?',
        kind: 'text',
        size: 40,
        prsb: `${at} / End Date`,
        voice: 'who supports them',
      },
      {
        key: 'problem_comment',
        label: 'What does it mean for support?',
        hint: 'How far it has come, and what they can and cannot do',
        kind: 'text',
        size: 1000,
        prsb: [`${at} / Stage of disease`, `${at} / Comment`],
        voice: 'who supports them',
      },
    ],
  },
}
