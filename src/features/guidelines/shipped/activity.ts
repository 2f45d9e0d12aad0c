/** Physical activity and healthy living: the guideline that comes with the program. Pure. */
import type { Guideline } from '../guideline.ts'
import { commonRules, doors } from './doors.ts'

export const activity: Guideline = {
  suits: [
    'People who would like to move more, with company and at their own pace.',
    'People who have been ill, and would like to start gently.',
    'People who would like to eat, sleep or live more healthily.',
  ],
  doesNotSuit: [
    {
      key: 'activity-rehab',
      words: 'They need rehabilitation after a heart attack, a stroke or an operation',
      door: 'The hospital or their GP refers them to cardiac rehab, stroke rehab or physiotherapy.',
    },
    {
      key: 'activity-smoking',
      words: 'All they want is to stop smoking',
      door: 'The local stop smoking service: nhs.uk/better-health/quit-smoking.',
    },
  ],
  checkFirst: [
    {
      key: 'activity-falls',
      words: 'They fell in the last year, or feel unsteady',
      door: 'Their GP or the falls team looks at it. You can refer at the same time.',
    },
    {
      key: 'activity-heart',
      words: 'They have a heart or lung illness that is not steady',
      door: 'Their GP or nurse says what is safe.',
    },
    {
      key: 'activity-weight',
      words: 'They lose weight without trying, or hardly eat',
      door: 'Their GP first.',
    },
  ],
  redFlags: [
    {
      key: 'activity-chest',
      route: 'crisis',
      words: 'They have chest pain, faint, or cannot get their breath now',
      door: 'Ring 999.',
    },
    {
      key: 'activity-chest-before',
      route: 'urgent',
      words: 'They had chest pain, fainted or lost their breath on moving',
      door: 'Their GP today. At night, ring 111. Moving more waits until then.',
    },
  ],
  doors: [doors.nhs111],
  sources: [
    commonRules,
    'NICE PH44, Physical activity: brief advice for adults in primary care',
    'NICE NG249, Falls: assessment and prevention',
    'UK Chief Medical Officers’ physical activity guidelines, 2019',
  ],
}
