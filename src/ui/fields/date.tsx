/** Questions answered with a day. */
import { DateInput } from 'nhsuk-react-components'
import type { RawDate } from '../../platform/screen/field.ts'
import { grouped, type Props } from './question.ts'
import { useSay } from '../setting.ts'
import { words } from '../words.ts'
import { Saved } from './saved.tsx'

/** Day, month, year. */
export function DateField(props: Props) {
  const { field } = props
  const say = useSay()
  const typed =
    field.raw !== null && typeof field.raw === 'object' && 'day' in field.raw ? field.raw : emptyDate
  const right = (part: keyof RawDate) =>
    field.part !== undefined && field.part !== part ? { error: false as const } : {}
  return (
    <>
      <DateInput {...grouped(props, useSay())} id={field.name} defaultValue={typed}>
        <DateInput.Day label={say(words.dayBox)} {...right('day')} />
        <DateInput.Month label={say(words.monthBox)} {...right('month')} />
        <DateInput.Year label={say(words.yearBox)} {...right('year')} />
      </DateInput>
      <Saved field={field} />
    </>
  )
}

const emptyDate: RawDate = { day: '', month: '', year: '' }
