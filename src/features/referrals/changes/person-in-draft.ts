/** The person as a draft describes them. */
import { carefulWords, type Answers } from '../draft.ts'

/** What is left out of a draft is empty, or not known. */
export const detailsOf = (answers: Answers) => ({
  first_name: answers.first_name ?? '',
  family_name: answers.family_name ?? '',
  preferred_name: answers.preferred_name || null,
  date_of_birth: answers.date_of_birth ? Temporal.PlainDate.from(answers.date_of_birth) : null,
  nhs_number: answers.nhs_number ?? null,
  address: answers.address || null,
  postcode: answers.postcode ?? null,
  phone: answers.phone ?? null,
  email: answers.email ?? null,
  prefers: answers.prefers ?? ('phone' as const),
  is_neutral: answers.is_neutral ?? false,
  language: answers.language ?? 'en',
  format: answers.format ?? ('standard' as const),
  careful: carefulWords(answers),
})
