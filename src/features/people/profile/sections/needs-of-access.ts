/**
 * What somebody needs to take part: Accessible Information Standard (identify, record, flag, share, meet, review) and
 * reasonable adjustments under the Equality Act 2010. The reference sets are the standard's own. Pure.
 */
import { unsaid, type Section } from '../item.ts'

const at = 'Individual requirements'
const adjustment = `${at} / Reasonable adjustment / Reasonable adjustment record entry`

export const needsOfAccess: Section = {
  key: 'needs-of-access',
  title: 'What they need to take part',
  about: 'Everybody who meets them sees this. Nobody should have to explain it twice.',
  items: [
    {
      key: 'adjustments_needed',
      label: 'Is there anything we must do differently for them?',
      hint: 'By law we make reasonable changes for people who need them',
      kind: 'choice',
      options: [
        { value: 'yes', label: 'Yes', snomed: '1108111000000107' },
        { value: 'no', label: 'No' },
        unsaid,
      ],
      safer: ['yes'],
      prsb: `${adjustment} / Reasonable adjustment flag`,
      voice: 'the person',
      ask: 'Ask what would make it easier for them to take part',
      answeredBy: ['adjustments', 'interpreter', 'mobility', 'impairments', 'other_requirement'],
      short: 'Changes needed',
    },
    {
      key: 'interpreter',
      label: 'Which interpreter do they need?',
      short: 'Interpreter',
      hint: 'Spoken or signed. For example: Polish, British Sign Language',
      kind: 'text',
      size: 150,
      prsb: { ours: 'An interpreter is the adjustment most often needed, and the one that has to be booked' },
      voice: 'the person',
    },
    {
      key: 'mobility',
      label: 'How do they move about?',
      short: 'Moving about',
      hint: 'For example: two sticks, a wheelchair outdoors, no stairs',
      kind: 'text',
      size: 300,
      prsb: `${at} / Mobility`,
      voice: 'the person',
    },
    {
      key: 'impairments',
      label: 'What kind of impairment?',
      short: 'Impairments',
      kind: 'choices',
      options: [
        { value: 'sight', label: 'Seeing' },
        { value: 'hearing', label: 'Hearing' },
        { value: 'speech', label: 'Speaking' },
        { value: 'moving', label: 'Moving or using their hands' },
        { value: 'learning', label: 'Learning or understanding' },
        { value: 'memory', label: 'Remembering or concentrating' },
        { value: 'mental', label: 'Mental health' },
        { value: 'neuro', label: 'Autism, ADHD or another neurodivergence' },
        { value: 'energy', label: 'Stamina, breathing or pain' },
        { value: 'other', label: 'Something else' },
      ],
      prsb: `${at} / Impairment / Impairment record entry / Impairment category`,
      voice: 'the person',
    },
    {
      key: 'impairment_detail',
      label: 'What can they do, and what helps?',
      kind: 'long',
      size: 1000,
      prsb: [
        `${at} / Impairment / Impairment record entry / Impairment category / Free text`,
        `${at} / Impairment / Impairment record entry / Impairment additional detail`,
      ],
      voice: 'the person',
    },
    {
      key: 'other_requirement',
      label: 'Anything else they need',
      kind: 'long',
      size: 1000,
      prsb: `${at} / Other individual requirements / Other individual requirement`,
      voice: 'the person',
    },
    {
      key: 'needs_review_on',
      label: 'When do we ask again?',
      short: 'We ask again on',
      hint: 'Needs change. For example, 1 3 2027',
      kind: 'date',
      prsb: { ours: 'Review is the sixth step of the Accessible Information Standard, DAPB1605 (2025)' },
      voice: 'who supports them',
    },
  ],
  entries: {
    key: 'adjustments',
    name: 'Change we make',
    most: 8,
    items: [
      {
        key: 'adjustment',
        label: 'What do we do?',
        hint: 'For example: letters in 18 point, ring the doorbell twice, a quiet room',
        kind: 'text',
        size: 150,
        prsb: `${adjustment} / Reasonable adjustment`,
        voice: 'the person',
      },
      {
        key: 'adjustment_kind',
        label: 'What kind is it?',
        short: 'Kind',
        kind: 'choice',
        options: [
          { value: 'communication', label: 'Help to communicate', snomed: '999002121000000109' },
          {
            value: 'professional',
            label: 'Somebody who interprets or speaks for them',
            snomed: '999002151000000104',
          },
          { value: 'contact', label: 'A way to be contacted', snomed: '999002131000000106' },
          { value: 'format', label: 'Information in a format', snomed: '999002141000000102' },
          { value: 'other', label: 'Another change' },
        ],
        prsb: `${adjustment} / Reasonable adjustment`,
        voice: 'the person',
      },
      {
        key: 'adjustment_without',
        label: 'What happens if we do not?',
        short: 'Without it',
        kind: 'text',
        size: 1000,
        prsb: `${adjustment} / Reasonable adjustment additional detail`,
        voice: 'the person',
      },
    ],
  },
}
