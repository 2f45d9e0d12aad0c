/** What is said of an answer that cannot be read, whoever gave it. Pure. */
import { catalogue } from '../words/message.ts'
import { sayIn } from '../words/say.ts'

export const words = catalogue('answer', {
  hidden:
    '{what} has a hidden character that cannot be kept. We have taken it out: check your answer and send it again',
  tooLong: '{what} must be {max} characters or fewer',
  check: 'Check your answer',
  oneOfThese: 'Select one of these',
  fromTheList: 'Select from the list',
  dateIncludes: '{what} must include a {parts}',
  dateInNumbers: '{what} must have a {part} in numbers',
  dateYear: '{what} must have a year with 4 numbers, like 1948',
  dateReal: '{what} must be a real date',
  day: 'day',
  month: 'month',
  year: 'year',
  usedBefore:
    'You have already sent this form, with other answers. Those were saved. Send it again only to save these as well',
})

/** For rules and tests that read an answer without a page. */
export const english = sayIn({ language: 'en', direction: 'ltr', textOf: () => undefined })
