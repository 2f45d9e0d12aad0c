/** The form of a search: a few questions in sight, the others a click away. It is a GET: its address can be shared. */
import { Button, Details, Select, TextInput } from 'nhsuk-react-components'
import type { ReactNode } from 'react'
import { needOptions } from '../directory/needs.ts'
import { MoreChoices } from './more-choices.tsx'
import { wishesOf } from './wishes.ts'
import { longestSearch, type Problem, type Wanted } from './wanted.ts'

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
  const wrong = (field: Problem['field']) => {
    const problem = problems.find(one => one.field === field)
    return problem ? { error: problem.words } : {}
  }
  const said = (field: Problem['field'], read: string | number | null) =>
    typed.get(field) ?? read?.toString() ?? ''
  const chosen = wishesOf(wanted).map(({ label }) => label)
  const count = (facet: string) => (counts[facet] === undefined ? '' : ` (${counts[facet]})`)
  return (
    <form method="get" role="search" className="app-search">
      {hidden}
      {wanted.heard !== null && <input type="hidden" name="heard" value={wanted.heard} />}
      <TextInput
        id="q"
        name="q"
        label="What are you looking for?"
        labelProps={{ size: 's' }}
        hint="In your own words. For example: someone to talk to, help with a gas bill, a walking group"
        defaultValue={said('q', wanted.q).slice(0, longestSearch)}
        autoComplete="off"
        {...wrong('q')}
      />
      <div className="app-columns">
        <Select
          id="need"
          name="need"
          label="Or choose a need"
          labelProps={{ size: 's' }}
          defaultValue={wanted.needs[0] ?? ''}
        >
          <Select.Option value="">Any need</Select.Option>
          {needOptions.map(({ value, label }) => (
            <Select.Option key={value} value={value}>
              {label}
            </Select.Option>
          ))}
        </Select>
        {startsAt === undefined ? (
          <TextInput
            id="near"
            name="near"
            label="Postcode"
            labelProps={{ size: 's' }}
            hint="To show what is near. We do not keep it"
            defaultValue={said('near', wanted.near)}
            width={10}
            autoComplete="postal-code"
            {...wrong('near')}
          />
        ) : (
          <TextInput
            id="near"
            name="near"
            label="Postcode to start from"
            labelProps={{ size: 's' }}
            defaultValue={said('near', startsAt)}
            width={10}
            autoComplete="off"
            {...wrong('near')}
          />
        )}
      </div>
      <Details open={problems.some(({ field }) => field === 'within' || field === 'age')}>
        <Details.Summary>More choices{chosen.length > 0 && `: ${chosen.join(', ')}`}</Details.Summary>
        <Details.Text>
          <MoreChoices wanted={wanted} said={said} wrong={wrong} count={count} />
        </Details.Text>
      </Details>
      <Button>Search</Button>
    </form>
  )
}
