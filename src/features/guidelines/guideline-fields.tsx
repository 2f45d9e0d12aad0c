/** The questions on a guideline: one thing a line. The rules for everybody have a few more. */
import { longText, text, textOf, type Field } from '../../platform/screen/field.ts'
import type { Drawn } from '../../platform/screen/form.ts'
import { LongTextField, TextField } from '../../ui/fields.tsx'
import { readOutward } from '../directory/outward.ts'
import type { Door, Everybody, Guideline, Item, RedFlag, Subject } from './guideline.ts'
import {
  doorLines,
  itemLines,
  readDoors,
  readItems,
  readRedFlags,
  readSentences,
  redFlagLines,
  sentenceLines,
  withKeys,
} from './lines.ts'

/** Several lines, each read into something. */
function lines<Value>(
  from: Parameters<typeof longText>[0],
  read: (typed: string) => { value: Value } | { problem: string },
): Field<Value> {
  const typed = longText({ max: 10_000, ...from })
  return {
    ...typed,
    read(raw) {
      const answer = typed.read(raw)
      return 'problem' in answer ? answer : read(answer.value)
    },
  }
}

const twoParts = 'One a line: what applies | the better door'

export const guidelineFields = (known: Guideline) => ({
  suits: lines(
    {
      label: 'Whom it suits',
      hint: 'One sentence a line',
      required: 'Enter whom it suits',
      initial: sentenceLines(known.suits),
    },
    readSentences,
  ),
  doesNotSuit: lines(
    { label: 'Where another door is better', hint: twoParts, initial: itemLines(known.doesNotSuit) },
    readItems,
  ),
  checkFirst: lines(
    { label: 'What to check first', hint: twoParts, initial: itemLines(known.checkFirst) },
    readItems,
  ),
  redFlags: lines(
    {
      label: 'What cannot wait for us',
      hint: 'One a line: crisis, urgent or safeguarding | what applies | what to do now',
      initial: redFlagLines(known.redFlags),
    },
    readRedFlags,
  ),
  doors: lines(
    {
      label: 'Other doors',
      hint: 'One a line: who | what for | phone | web address. Check each number before you save',
      initial: doorLines(known.doors),
    },
    readDoors,
  ),
  sources: lines(
    { label: 'Where this comes from', hint: 'One a line', initial: sentenceLines(known.sources) },
    readSentences,
  ),
})

/** Asked last, about every change. */
export const changeFields = () => ({
  what: text({
    label: 'What did you change?',
    name: 'What you changed',
    hint: 'Anybody can read it. Whoever is writing a referral now is told',
    required: 'Enter what you changed',
    max: 300,
  }),
  why: text({
    label: 'Why?',
    name: 'Why',
    hint: 'Anybody can read it',
    required: 'Enter why you changed it',
    max: 500,
  }),
})

const age = (label: string, initial: number | null) =>
  textOf(
    { label, attributes: { inputMode: 'numeric', width: 3 }, initial: initial?.toString() ?? null },
    typed =>
      /^\d{1,3}$/.test(typed) && Number(typed) <= 120
        ? { value: Number(typed) }
        : { problem: 'An age must be a number of years between 0 and 120, or nothing' },
  )

function readArea(typed: string): { value: string[] } | { problem: string } {
  const codes = typed.split(/[\s,;]+/).filter(code => code !== '')
  const wrong = codes.find(code => readOutward(code) === undefined)
  return wrong === undefined
    ? { value: [...new Set(codes.map(code => readOutward(code) ?? ''))] }
    : { problem: `“${wrong}” is no first half of a postcode. Enter codes like LA1, LA2` }
}

export const everybodyFields = (known: Everybody) => ({
  youngest: age('Youngest age in years (optional)', known.youngest),
  doorYoung: text({ label: 'Better door for who is younger', max: 300, initial: known.doorYoung }),
  oldest: age('Oldest age in years (optional)', known.oldest),
  doorOld: text({ label: 'Better door for who is older', max: 300, initial: known.doorOld }),
  area: lines(
    {
      label: 'Where people live',
      hint: 'First halves of postcodes, like LA1, LA2. Leave empty for the whole place',
      initial: known.area.join(', '),
    },
    readArea,
  ),
  doorArea: text({ label: 'Better door for who lives elsewhere', max: 300, initial: known.doorArea }),
  agreement: lines(
    {
      label: 'What the person must know',
      hint: 'One sentence a line',
      required: 'Enter what the person must know',
      initial: sentenceLines(known.agreement),
    },
    readSentences,
  ),
  ...guidelineFields(known),
})

interface Typed {
  suits: string[]
  doesNotSuit: Omit<Item, 'key'>[]
  checkFirst: Omit<Item, 'key'>[]
  redFlags: Omit<RedFlag, 'key'>[]
  doors: Door[]
  sources: string[]
}

/** What was typed as it is kept, each with the key it had. A key belongs to one list alone. */
export const guidelineOf = (subject: Subject, typed: Typed, before: Guideline): Guideline => ({
  suits: typed.suits,
  doesNotSuit: withKeys(`${subject}-no`, typed.doesNotSuit, before.doesNotSuit),
  checkFirst: withKeys(`${subject}-check`, typed.checkFirst, before.checkFirst),
  redFlags: withKeys(`${subject}-flag`, typed.redFlags, before.redFlags),
  doors: typed.doors,
  sources: typed.sources,
})

export type GuidelineQuestions = keyof ReturnType<typeof guidelineFields>

export const GuidelineFields = ({ fields }: { fields: Record<GuidelineQuestions, Drawn> }) => (
  <>
    <LongTextField field={fields.suits} />
    <LongTextField field={fields.doesNotSuit} rows={12} />
    <LongTextField field={fields.checkFirst} rows={12} />
    <LongTextField field={fields.redFlags} rows={12} />
    <LongTextField field={fields.doors} rows={12} />
    <LongTextField field={fields.sources} />
  </>
)

export const ChangeFields = ({ fields }: { fields: Record<'what' | 'why', Drawn> }) => (
  <>
    <h2 className="nhsuk-heading-m">This change</h2>
    <TextField field={fields.what} />
    <TextField field={fields.why} />
  </>
)
