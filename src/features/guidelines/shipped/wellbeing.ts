/** Emotional wellbeing: the guideline that comes with the program. Pure. */
import type { Guideline } from '../guideline.ts'
import { commonRules, doors } from './doors.ts'

export const wellbeing: Guideline = {
  suits: [
    'People who feel low, worried or stressed, and would like things to do and people to be with.',
    'People whose mood hangs together with money, housing, work or loneliness.',
    'People who wait for therapy, and would like something beside it.',
  ],
  doesNotSuit: [
    {
      key: 'wellbeing-therapy',
      words: 'What they want is therapy or a diagnosis',
      door: 'NHS talking therapies, or their GP. They can refer themselves for therapy, in England.',
    },
    {
      key: 'wellbeing-specialist',
      words: 'They need a specialist: an eating disorder, trauma, or mania',
      door: 'Their GP refers them to the mental health team.',
    },
  ],
  checkFirst: [
    {
      key: 'wellbeing-worse',
      words: 'They get worse, or stopped taking what a doctor gave them',
      door: 'Their GP sees them first, or at the same time.',
    },
    {
      key: 'wellbeing-birth',
      words: 'They are pregnant, or had a baby in the last year',
      door: 'Their midwife, health visitor or GP hears of it today. You can refer as well.',
    },
  ],
  redFlags: [
    {
      key: 'wellbeing-not-eating',
      route: 'urgent',
      words: 'They hardly eat, drink or get up any more',
      door: 'Their GP today. At night, ring 111.',
    },
    {
      key: 'wellbeing-baby',
      route: 'crisis',
      words: 'They fear that they may harm themselves or their baby',
      door: 'Ring 999 if it may happen now. Otherwise ring 111, option 2, and tell their GP today.',
    },
  ],
  doors: [doors.talking, doors.nhs111, doors.samaritans, doors.calm],
  sources: [
    commonRules,
    'NICE NG222, Depression in adults: treatment and management',
    'NICE NG225, Self-harm: assessment, management and preventing recurrence',
    'NICE CG192, Antenatal and postnatal mental health',
  ],
}
