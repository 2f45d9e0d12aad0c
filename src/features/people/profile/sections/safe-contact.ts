/**
 * How to reach somebody without harm: a message seen by the wrong person can cost them dearly. Where two sources
 * differ the safer answer stands, and what is in words is kept of both. Pure.
 */
import { unsaid, type Answer, type Section } from '../item.ts'

const yesOrNo: readonly Answer[] = [{ value: 'yes', label: 'Yes' }, { value: 'no', label: 'No' }, unsaid]

const ours = { ours: 'Safe contact: quality.md C2, and where home is not safe (domain.md 2.6)' }

export const safeContact: Section = {
  key: 'safe-contact',
  title: 'Safe contact',
  about: 'Ask this when they are alone. It decides how everybody here gets in touch.',
  items: [
    {
      key: 'voicemail',
      label: 'May we leave a voicemail?',
      short: 'Voicemail',
      kind: 'choice',
      options: yesOrNo,
      safer: ['no'],
      prsb: ours,
      voice: 'the person',
      ask: 'Ask whether we may leave a voicemail',
    },
    {
      key: 'texts',
      label: 'May we send a text message?',
      short: 'Text messages',
      hint: 'If not, none is sent, whatever their preferred way is',
      kind: 'choice',
      options: yesOrNo,
      safer: ['no'],
      prsb: ours,
      voice: 'the person',
      ask: 'Ask whether a text message is safe for them',
    },
    {
      key: 'shared_phone',
      label: 'Does anybody else use or look at their phone?',
      kind: 'choice',
      options: yesOrNo,
      safer: ['yes'],
      prsb: ours,
      voice: 'the person',
    },
    {
      key: 'safe_times',
      label: 'When is it a good and safe time to ring?',
      short: 'Good and safe times',
      hint: 'For example: Tuesday and Thursday mornings, when nobody else is in',
      kind: 'text',
      size: 500,
      isJoined: true,
      prsb: ours,
      voice: 'the person',
    },
    {
      key: 'never_contact',
      label: 'How or when should we never get in touch?',
      short: 'Never',
      kind: 'text',
      size: 500,
      isJoined: true,
      prsb: ours,
      voice: 'the person',
    },
    {
      key: 'may_answer',
      label: 'Who else may answer, and what may they know?',
      hint: 'For example: my daughter Ruth, she knows everything. My neighbour, nothing',
      kind: 'long',
      size: 1000,
      isJoined: true,
      prsb: ours,
      voice: 'the person',
    },
    {
      key: 'contact_also',
      label: 'Another way that they prefer',
      hint: 'Beside text, phone, email and letter, which stand in their details',
      kind: 'choices',
      options: [
        { value: 'visit', label: 'A visit', nhs: '2' },
        { value: 'minicom', label: 'Minicom or textphone', nhs: '5' },
        { value: 'proxy', label: 'Somebody else takes the call for them', nhs: '6' },
        { value: 'sign', label: 'Sign language', nhs: '7' },
        { value: 'no-phone', label: 'No phone calls', nhs: '8' },
      ],
      isJoined: true,
      prsb: "Person demographics / Person's contact details / Preferred contact method",
      voice: 'the person',
    },
    {
      key: 'other_contact',
      label: 'Anywhere else to reach them',
      hint: 'For example: through the hostel’s office, or a username',
      kind: 'text',
      size: 255,
      isJoined: true,
      prsb: "Person demographics / Person's contact details / Other contact information",
      voice: 'the person',
    },
  ],
}
