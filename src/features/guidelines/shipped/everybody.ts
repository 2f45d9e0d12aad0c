/** The rules for everybody that come with the program. Pure. */
import type { Everybody } from '../guideline.ts'
import { commonRules, doors } from './doors.ts'

export const everybody: Everybody = {
  youngest: 18,
  oldest: null,
  doorYoung:
    'Their GP, school nurse or college can help. Children can ring Childline on 0800 1111, day and night.',
  doorOld: '',
  area: [],
  doorArea: 'The practice they are registered with can say who supports people where they live.',
  agreement: [
    'They know about the referral and said yes to it.',
    'They know that the practice hears what became of it.',
    'They read the reason. Write to them, not about them.',
  ],
  suits: [
    'Adults who would like something in their life to change, beyond what medicine can do.',
    'People with several worries at once, who do not know where to start.',
    'People who would like somebody to come along the first time.',
  ],
  doesNotSuit: [
    {
      key: 'everybody-unaware',
      words: 'They do not know about the referral, or did not say yes',
      door: 'Talk with them first. They can also come to us later, by themselves.',
    },
    {
      key: 'everybody-unstable',
      words: 'They have a serious mental illness that is not steady now',
      door: 'Their mental health team, or their GP. Come back to us when things are steadier.',
    },
    {
      key: 'everybody-care',
      words: 'They need personal care, such as help to wash, dress or eat',
      door: 'Ask the council for a care needs assessment.',
    },
    {
      key: 'everybody-letter',
      words: 'All they need is a medical letter or report',
      door: 'Their practice writes it. Citizens Advice helps with the form around it.',
    },
    {
      key: 'everybody-supported',
      words: 'Somebody else already supports them with this',
      door: 'Ask that worker first. Refer when they find that something is missing.',
    },
  ],
  checkFirst: [
    {
      key: 'everybody-symptom',
      words: 'They have a new symptom that nobody has looked at',
      door: 'Their GP looks at it first. You can refer at the same time.',
    },
    {
      key: 'everybody-capacity',
      words: 'They may not be able to decide about this by themselves now',
      door: 'Support them to decide. If they cannot, follow the Mental Capacity Act and say who was asked.',
    },
    {
      key: 'everybody-ready',
      words: 'They say that now is not the time',
      door: 'Tell them how to come back. The door stays open.',
    },
  ],
  redFlags: [
    {
      key: 'everybody-suicide',
      route: 'crisis',
      words: 'They speak of ending their life, or have hurt themselves',
      door: 'In danger now: ring 999 and stay with them. Otherwise ring 111, option 2, and tell their GP today.',
    },
    {
      key: 'everybody-danger',
      route: 'crisis',
      words: 'They or somebody else are in danger now',
      door: 'Ring 999.',
    },
    {
      key: 'everybody-body',
      route: 'crisis',
      words: 'Chest pain, signs of a stroke, trouble breathing or heavy bleeding',
      door: 'Ring 999.',
    },
    {
      key: 'everybody-voices',
      route: 'urgent',
      words: 'They hear or believe things that others do not, and it is new or worse',
      door: 'Their GP or mental health team today. At night, ring 111 and choose option 2.',
    },
    {
      key: 'everybody-adult',
      route: 'safeguarding',
      words: 'An adult who needs care is hurt, neglected or used by somebody',
      door: 'Tell your safeguarding lead and the council’s adult social care today. In danger, ring 999.',
    },
    {
      key: 'everybody-child',
      route: 'safeguarding',
      words: 'A child is hurt, neglected or at risk',
      door: 'Tell your safeguarding lead and the council’s children’s social care today. In danger, ring 999.',
    },
    {
      key: 'everybody-home',
      route: 'safeguarding',
      words: 'Somebody at home frightens, controls or hurts them',
      door: 'Talk with them alone. Tell your safeguarding lead today. In danger, ring 999.',
    },
  ],
  doors: [doors.emergency, doors.nhs111, doors.samaritans, doors.calm, doors.childline, doors.careNeeds],
  sources: [
    commonRules,
    'NICE NG225, Self-harm: assessment, management and preventing recurrence',
    'NICE NG108, Decision-making and mental capacity',
    'Care Act 2014, sections 9 and 42',
    'Children Act 1989, sections 17 and 47',
    'Mental Capacity Act 2005',
  ],
}
