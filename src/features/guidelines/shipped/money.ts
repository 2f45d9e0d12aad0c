/** Money, benefits and debt: the guideline that comes with the program. Pure. */
import type { Guideline } from '../guideline.ts'
import { commonRules, doors } from './doors.ts'

export const money: Guideline = {
  suits: [
    'People who would like to know what they can claim, and would like somebody beside them.',
    'People whose debts keep them awake.',
    'People who find letters and forms hard.',
  ],
  doesNotSuit: [
    {
      key: 'money-letter',
      words: 'The office asks for medical evidence, and nothing else is missing',
      door: 'Their practice writes it. Citizens Advice says what it should cover.',
    },
    {
      key: 'money-court',
      words: 'A court or appeal date is near',
      door: 'Citizens Advice or a law centre today. Link workers may not speak at a hearing.',
    },
  ],
  checkFirst: [
    {
      key: 'money-deadline',
      words: 'A letter sets a date within 2 weeks',
      door: 'Write the date in the referral. They ring Citizens Advice without waiting for us.',
    },
    {
      key: 'money-gambling',
      words: 'The money goes on gambling, drink or drugs',
      door: 'Choose that need as well. The National Gambling Helpline is open day and night.',
    },
  ],
  redFlags: [
    {
      key: 'money-nothing',
      route: 'urgent',
      words: 'They have nothing for food or heating today',
      door: 'Ring the council about help in hardship, and a food bank, today.',
    },
    {
      key: 'money-bailiff',
      route: 'urgent',
      words: 'Bailiffs are at the door, or their home is to be taken',
      door: 'Ring National Debtline or StepChange today. Ask about Breathing Space.',
    },
    {
      key: 'money-taken',
      route: 'safeguarding',
      words: 'Somebody takes or controls their money',
      door: 'Talk with them alone. Tell your safeguarding lead today.',
    },
    {
      key: 'money-lender',
      route: 'safeguarding',
      words: 'They fear somebody who lent them money',
      door: 'In danger, ring 999. Tell your safeguarding lead today. Stop Loan Sharks: 0300 555 2222.',
    },
  ],
  doors: [doors.citizensAdvice, doors.stepChange, doors.debtline, doors.gambling, doors.council],
  sources: [
    commonRules,
    'Debt Respite Scheme (Breathing Space) Regulations 2020',
    'Care Act 2014, section 42',
  ],
}
