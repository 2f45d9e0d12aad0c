/**
 * Ethnic group, in two steps with own words: the 19 answers of the 2021 census for England and Wales, each with the NHS
 * code of 16+1 categories (2001). Gypsy or Irish Traveller and Roma are C, Arab is S; Chinese, asked under Asian, is R.
 * Z is asked and declined; 99 is not known or not asked: never the same (standards/quality.md C2; domain.md 6.1). Pure.
 */
import { unsaid, type Answer, type Item } from '../item.ts'
import type { Content } from '../content.ts'

const prsb = 'Person demographics / Ethnicity'
const other = (label: string, nhs: string): Answer => ({ value: 'any-other', label, nhs })

const groups: Record<string, { label: string; key: string; answers: readonly Answer[] }> = {
  white: {
    label: 'White',
    key: 'ethnic_white',
    answers: [
      { value: 'british', label: 'English, Welsh, Scottish, Northern Irish or British', nhs: 'A' },
      { value: 'irish', label: 'Irish', nhs: 'B' },
      { value: 'traveller', label: 'Gypsy or Irish Traveller', nhs: 'C' },
      { value: 'roma', label: 'Roma', nhs: 'C' },
      other('Any other White background', 'C'),
    ],
  },
  mixed: {
    label: 'Mixed or multiple ethnic groups',
    key: 'ethnic_mixed',
    answers: [
      { value: 'white-caribbean', label: 'White and Black Caribbean', nhs: 'D' },
      { value: 'white-african', label: 'White and Black African', nhs: 'E' },
      { value: 'white-asian', label: 'White and Asian', nhs: 'F' },
      other('Any other mixed or multiple background', 'G'),
    ],
  },
  asian: {
    label: 'Asian or Asian British',
    key: 'ethnic_asian',
    answers: [
      { value: 'indian', label: 'Indian', nhs: 'H' },
      { value: 'pakistani', label: 'Pakistani', nhs: 'J' },
      { value: 'bangladeshi', label: 'Bangladeshi', nhs: 'K' },
      { value: 'chinese', label: 'Chinese', nhs: 'R' },
      other('Any other Asian background', 'L'),
    ],
  },
  black: {
    label: 'Black, African, Caribbean or Black British',
    key: 'ethnic_black',
    answers: [
      { value: 'african', label: 'African', nhs: 'N' },
      { value: 'caribbean', label: 'Caribbean', nhs: 'M' },
      other('Any other Black, African or Caribbean background', 'P'),
    ],
  },
  other: {
    label: 'Another ethnic group',
    key: 'ethnic_other',
    answers: [{ value: 'arab', label: 'Arab', nhs: 'S' }, other('Any other ethnic group', 'S')],
  },
}

export const ethnicity: readonly Item[] = [
  {
    key: 'ethnic_group',
    label: 'What is their ethnic group?',
    short: 'Ethnic group',
    hint: 'As they say it themselves. We ask to see whether everybody gets the same help',
    kind: 'choice',
    options: [
      ...Object.entries(groups).map(([value, { label }]) => ({ value, label })),
      { ...unsaid, nhs: 'Z' },
    ],
    prsb,
    voice: 'the person',
    ask: 'Ask how they would describe their ethnic group. They may prefer not to say',
  },
  ...Object.entries(groups).map(([group, { label, key, answers }]): Item => ({
    key,
    label: `Which best describes their background? (${label})`,
    short: 'Background',
    kind: 'choice',
    options: answers,
    prsb,
    voice: 'the person',
    when: { item: 'ethnic_group', is: group },
  })),
  {
    key: 'ethnic_words',
    label: 'In their own words',
    hint: 'How they describe their ethnic group or background',
    kind: 'text',
    size: 100,
    prsb,
    voice: 'the person',
  },
]

/** The NHS code: of the answer in detail; Z where they were asked and declined; 99 where it is not known. */
export function ethnicCode(identity: Content | undefined): string {
  const group = identity?.['ethnic_group']
  if (group === unsaid.value) return 'Z'
  const { key, answers } = groups[typeof group === 'string' ? group : ''] ?? { key: '', answers: [] }
  return answers.find(({ value }) => value === identity?.[key])?.nhs ?? '99'
}
