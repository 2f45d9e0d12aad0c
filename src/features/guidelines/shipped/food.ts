/** Food and energy bills: the guideline that comes with the program. Pure. */
import type { Guideline } from '../guideline.ts'
import { commonRules, doors } from './doors.ts'

export const food: Guideline = {
  suits: [
    'People who choose between eating and heating.',
    'People who would like to cook, grow or share food with others.',
    'People who would like their home to be warmer and cheaper.',
  ],
  doesNotSuit: [
    {
      key: 'food-diet',
      words: 'They need a diet for an illness, or lose weight and nobody knows why',
      door: 'Their GP first: a dietitian may be needed, or a closer look.',
    },
    {
      key: 'food-swallow',
      words: 'They have trouble swallowing',
      door: 'Their GP first.',
    },
  ],
  checkFirst: [
    {
      key: 'food-machine',
      words: 'A machine at home keeps them well, or medicine must be kept cold',
      door: 'They ask for the Priority Services Register of their supplier. It is free.',
    },
    {
      key: 'food-meter',
      words: 'The meter runs out within days',
      door: 'Write it in the referral. They ring their supplier today: it can give credit.',
    },
  ],
  redFlags: [
    {
      key: 'food-none',
      route: 'urgent',
      words: 'They or a child have nothing to eat today',
      door: 'A food bank and the council’s help in hardship, today.',
    },
    {
      key: 'food-cold',
      route: 'urgent',
      words: 'There is no heating, and somebody is old, ill or very young',
      door: 'Ring the supplier and the council today. For a power cut, ring 105.',
    },
    {
      key: 'food-very-cold',
      route: 'crisis',
      words: 'They shiver, are confused or very sleepy with cold',
      door: 'Ring 999.',
    },
  ],
  doors: [doors.citizensAdvice, doors.council],
  sources: [commonRules, 'NICE NG6, Excess winter deaths and illness and the health risks of cold homes'],
}
