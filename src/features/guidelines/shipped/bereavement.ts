/** Bereavement: the guideline that comes with the program. Pure. */
import type { Guideline } from '../guideline.ts'
import { commonRules, doors } from './doors.ts'

export const bereavement: Guideline = {
  suits: [
    'People who grieve and would like company, or somebody to listen.',
    'People who must do things that somebody else did before: bills, cooking, driving.',
    'Any time after a death: weeks, or years.',
  ],
  doesNotSuit: [
    {
      key: 'bereavement-counselling',
      words: 'What they want is counselling for grief',
      door: 'Cruse, or the hospice that knew the family. We can look for company beside it.',
    },
    {
      key: 'bereavement-child',
      words: 'It is a child who grieves',
      door: 'Their school and GP, and Child Bereavement UK: childbereavementuk.org.',
    },
  ],
  checkFirst: [
    {
      key: 'bereavement-sudden',
      words: 'The death was sudden, violent, or by suicide',
      door: 'Ask for the local service after suicide or a sudden death. Ask how safe they feel.',
    },
    {
      key: 'bereavement-stuck',
      words: 'After more than 6 months, each day is still as hard as the first',
      door: 'Their GP hears of it. NHS talking therapies may help beside us.',
    },
  ],
  redFlags: [
    {
      key: 'bereavement-follow',
      route: 'crisis',
      words: 'They speak of following the person who died',
      door: 'In danger now: ring 999 and stay with them. Otherwise ring 111, option 2, and tell their GP today.',
    },
  ],
  doors: [doors.cruse, doors.samaritans, doors.talking],
  sources: [commonRules, 'NICE NG225, Self-harm: assessment, management and preventing recurrence'],
}
