/** The form of a search: a few questions in sight, the others a click away. It is a GET: its address can be shared. */
import { Button, Details, Select, TextInput } from 'nhsuk-react-components'
import type { ReactNode } from 'react'
import { useSay } from '../../ui/setting.ts'
import { needOptionsIn } from '../directory/needs.ts'
import { words as page } from '../../ui/words.ts'
import { MoreChoices } from './more-choices.tsx'
import { wishesOf } from './wishes.ts'
import { longestSearch, type Problem, type Wanted } from './wanted.ts'
import { asked as words } from './words.ts'

interface SearchFormProps {
  wanted: Wanted
  problems: readonly Problem[]
  /** As it was typed, where it could not be read. */
  typed: URLSearchParams
  /** How many services of those found have each facet: said beside a choice that is not made yet. */
  counts?: Readonly<Record<string, number>>
  /** Where it starts, where that is known already: then it is not asked. */
  startsAt?: string | undefined
  /** What else the address must keep. */
  hidden?: ReactNode
}

export function SearchForm({ wanted, problems, typed, counts = {}, startsAt, hidden }: SearchFormProps) {
  const say = useSay()
  const wrong = (field: Problem['field']) => {
    const problem = problems.find(one => one.field === field)
    return problem ? { error: problem.words, errorProps: { visuallyHiddenText: say(page.errorBefore) } } : {}
  }
  const said = (field: Problem['field'], read: string | number | null) =>
    typed.get(field) ?? read?.toString() ?? ''
  const chosen = wishesOf(wanted, say).map(({ label }) => label)
  const counted = (choice: string, facet: string) => {
    const count = counts[facet]
    return count === undefined ? choice : say(words.withCount, { choice, count })
  }
  return (
    <form method="get" role="search" className="app-search">
      {hidden}
      {wanted.heard !== null && <input type="hidden" name="heard" value={wanted.heard} />}
      <TextInput
        id="q"
        name="q"
        label={say(words.what)}
        labelProps={{ size: 's' }}
        hint={say(words.whatHint)}
        defaultValue={said('q', wanted.q).slice(0, longestSearch)}
        autoComplete="off"
        {...wrong('q')}
      />
      <div className="app-columns">
        <Select
          id="need"
          name="need"
          label={say(words.need)}
          labelProps={{ size: 's' }}
          defaultValue={wanted.needs[0] ?? ''}
        >
          <Select.Option value="">{say(words.anyNeed)}</Select.Option>
          {needOptionsIn(say).map(({ value, label }) => (
            <Select.Option key={value} value={value}>
              {label}
            </Select.Option>
          ))}
        </Select>
        {startsAt === undefined ? (
          <TextInput
            id="near"
            name="near"
            label={say(words.postcode)}
            labelProps={{ size: 's' }}
            hint={say(words.postcodeHint)}
            defaultValue={said('near', wanted.near)}
            width={10}
            autoComplete="postal-code"
            {...wrong('near')}
          />
        ) : (
          <TextInput
            id="near"
            name="near"
            label={say(words.postcodeToStart)}
            labelProps={{ size: 's' }}
            defaultValue={said('near', startsAt)}
            width={10}
            autoComplete="off"
            {...wrong('near')}
          />
        )}
      </div>
      <Details open={problems.some(({ field }) => field === 'within' || field === 'age')}>
        <Details.Summary>
          {chosen.length > 0 ? say(words.moreChosen, { chosen: say.row(chosen) }) : say(words.more)}
        </Details.Summary>
        <Details.Text>
          <MoreChoices wanted={wanted} said={said} wrong={wrong} counted={counted} />
        </Details.Text>
      </Details>
      <Button>{say(words.search)}</Button>
    </form>
  )
}
