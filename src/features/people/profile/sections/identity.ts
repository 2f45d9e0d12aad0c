/**
 * Who they say they are. Sex and gender are asked apart and neither is taken from the other; sex is recorded and shown
 * on no page (Gender Recognition Act 2004, section 22). Name, birth and NHS number stand in the details of the person. Pure.
 */
import { unsaid, type Item, type Section } from '../item.ts'
import { ethnicity } from './ethnicity.ts'

const at = 'Person demographics'
const own = { voice: 'the person' } as const

const called: readonly Item[] = [
  { ...own, key: 'title', label: 'Title', kind: 'text', size: 35, prsb: `${at} / Person name / Title` },
  {
    ...own,
    key: 'suffix',
    label: 'Anything after their name',
    hint: 'For example: Junior, MBE',
    kind: 'text',
    size: 35,
    prsb: `${at} / Person name / Person name suffix`,
  },
  {
    ...own,
    key: 'alias',
    label: 'Other names they are known by',
    hint: 'For example, a name from before. Leave out what they do not want written down',
    kind: 'text',
    size: 70,
    prsb: `${at} / Person alias`,
  },
  {
    ...own,
    key: 'pronouns',
    label: 'Pronouns',
    hint: 'For example: she, he, they',
    kind: 'text',
    size: 70,
    prsb: `${at} / Pronoun`,
  },
]

const speech: readonly Item[] = [
  {
    ...own,
    key: 'language',
    label: 'Which language would they like to speak?',
    short: 'Language',
    kind: 'choice',
    options: [
      { value: 'english', label: 'English' },
      { value: 'welsh', label: 'Welsh' },
      { value: 'bsl', label: 'British Sign Language' },
      { value: 'another', label: 'Another language' },
      unsaid,
    ],
    prsb: { ours: 'First language: an interpreter is booked by it (quality.md C2, contact preference)' },
    ask: 'Ask which language they would like to speak',
  },
  {
    ...own,
    key: 'language_words',
    label: 'Which language?',
    kind: 'text',
    size: 70,
    prsb: { ours: 'First language, where it is not on the list' },
    when: { item: 'language', is: 'another' },
  },
  {
    ...own,
    key: 'carer',
    label: 'Do they look after somebody who could not manage without them?',
    short: 'Looks after somebody',
    hint: 'Family or a friend, without pay',
    kind: 'choice',
    options: [{ value: 'yes', label: 'Yes', snomed: '224484003' }, { value: 'no', label: 'No' }, unsaid],
    prsb: `${at} / Carer Status`,
    ask: 'Ask whether they look after somebody',
  },
]

const gender: readonly Item[] = [
  {
    ...own,
    heading: 'Questions about equality',
    key: 'gender',
    label: 'How do they describe their gender?',
    short: 'Gender',
    kind: 'choice',
    options: [
      { value: 'woman', label: 'Woman', nhs: '2' },
      { value: 'man', label: 'Man', nhs: '1' },
      { value: 'another', label: 'In another way', nhs: '9' },
      { ...unsaid, nhs: 'X' },
    ],
    prsb: `${at} / Gender`,
    ask: 'Ask how they describe their gender. They may prefer not to say',
  },
  {
    ...own,
    key: 'gender_words',
    label: 'In which way?',
    kind: 'text',
    size: 70,
    prsb: { ours: 'Gender in their own words (quality.md C2)' },
    when: { item: 'gender', is: 'another' },
  },
  {
    ...own,
    key: 'sex',
    label: 'What is their sex?',
    short: 'Sex',
    kind: 'choice',
    options: [
      { value: 'female', label: 'Female', nhs: '2' },
      { value: 'male', label: 'Male', nhs: '1' },
      { ...unsaid, nhs: 'X' },
    ],
    prsb: `${at} / Sex`,
    isHidden: true,
  },
]

const belonging: readonly Item[] = [
  {
    ...own,
    key: 'religion',
    label: 'What is their religion?',
    short: 'Religion',
    kind: 'choice',
    options: [
      { value: 'none', label: 'No religion' },
      { value: 'christian', label: 'Christian' },
      { value: 'buddhist', label: 'Buddhist' },
      { value: 'hindu', label: 'Hindu' },
      { value: 'jewish', label: 'Jewish' },
      { value: 'muslim', label: 'Muslim' },
      { value: 'sikh', label: 'Sikh' },
      { value: 'another', label: 'Another religion' },
      unsaid,
    ],
    prsb: `${at} / Religion`,
  },
  {
    ...own,
    key: 'religion_words',
    label: 'Which religion?',
    kind: 'text',
    size: 100,
    prsb: `${at} / Religion`,
    when: { item: 'religion', is: 'another' },
  },
  {
    ...own,
    key: 'orientation',
    label: 'How do they describe their sexual orientation?',
    short: 'Sexual orientation',
    kind: 'choice',
    options: [
      { value: 'heterosexual', label: 'Straight or heterosexual', nhs: '1' },
      { value: 'gay', label: 'Gay or lesbian', nhs: '2' },
      { value: 'bisexual', label: 'Bisexual', nhs: '3' },
      { value: 'another', label: 'In another way', nhs: '4' },
      { value: 'unsure', label: 'They do not know or are not sure', nhs: 'U' },
      { ...unsaid, nhs: 'Z' },
    ],
    prsb: `${at} / Sexual Orientation`,
  },
  {
    ...own,
    key: 'marital',
    label: 'What is their legal marital or civil partnership status?',
    short: 'Legal status',
    kind: 'choice',
    options: [
      { value: 'single', label: 'Single', nhs: 'S' },
      { value: 'married', label: 'Married or in a civil partnership', nhs: 'M' },
      { value: 'separated', label: 'Separated', nhs: 'P' },
      { value: 'divorced', label: 'Divorced, or the civil partnership was ended', nhs: 'D' },
      { value: 'widowed', label: 'Widowed, or the civil partner died', nhs: 'W' },
      { ...unsaid, nhs: 'N' },
    ],
    prsb: `${at} / Marital status`,
  },
]

export const identity: Section = {
  key: 'identity',
  title: 'Who they are',
  about: 'Everything here is theirs to say or leave out. It changes nothing about the help they get.',
  items: [
    ...called,
    ...speech,
    ...gender,
    ...ethnicity,
    ...belonging,
    {
      ...own,
      heading: 'Numbers elsewhere',
      key: 'other_number',
      label: 'Number in another system',
      hint: 'For example, a CHI number in Scotland or a Health and Care number in Northern Ireland',
      kind: 'text',
      size: 60,
      prsb: `${at} / Other identifier`,
      voice: 'who supports them',
    },
  ],
}
