/** Reasons that several items of the standard share for standing nowhere, or for the place they have. Pure. */
import { leftOut, type Standing } from './place.ts'

/** A coded value of SNOMED CT: its content needs a licence and is loaded where an operator has one. */
export const noSnomed = leftOut(
  'Words are kept, in the place beside it. Codes of SNOMED CT need a licence of the UK edition: none ship with the program',
)

export const oneService = leftOut(
  'Every referral here goes to social prescribing, for which no specialty, grade or service code existed at v1.1 (domain.md 1.2, rule 13)',
)

export const noGrade = leftOut(
  'A grade says nothing of help to the person: job title and organisation are kept',
)

export const noChildren = leftOut(
  'The standard itself says that children are not referred at v1.1. A place for young people would record it as a safeguarding concern',
)

/** In words where the standard offers a code or words. */
export const inWordsAt = (place: Standing) => ({ 'Coded value': noSnomed, 'Free text': place })
