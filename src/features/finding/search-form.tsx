/** The form of a search: a few questions in sight, the others a click away. It is a GET: its address can be shared. */
import { Button, Checkboxes, Details, Radios, Select, TextInput } from 'nhsuk-react-components'
import type { ReactNode } from 'react'
import { accessNeeds, partsOfDay } from '../directory/facets.ts'
import { dayNames, everyDay } from '../directory/hours/week.ts'
import { needOptions } from '../directory/needs.ts'
import { languageOptions } from './languages.ts'
import { wayLabels, ways } from './travel.ts'
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
  const said = (field: string, read: string | number | null) => typed.get(field) ?? read?.toString() ?? ''
  const { days, times, access } = wanted
  const chosen = wishesOf(wanted).map(({ label }) => label)
  const count = (facet: string) => (counts[facet] === undefined ? '' : ` (${counts[facet]})`)
  return (
    <form method="get" role="search" className="app-search">
      {hidden}
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
          <div className="app-columns">
            <TextInput
              id="within"
              name="within"
              label="At most how many minutes away?"
              labelProps={{ size: 's' }}
              defaultValue={said('within', wanted.within)}
              width={3}
              inputMode="numeric"
              {...wrong('within')}
            />
            <Radios
              idPrefix="by"
              name="by"
              legend="How would you get there?"
              legendProps={{ size: 's' }}
              inline
              small
            >
              {ways.map(way => (
                <Radios.Item key={way} value={way} defaultChecked={wanted.by === way}>
                  {wayLabels[way]}
                </Radios.Item>
              ))}
            </Radios>
            <Checkboxes idPrefix="day" name="day" legend="On which days?" legendProps={{ size: 's' }} small>
              {everyDay.map(day => (
                <Checkboxes.Item
                  key={day}
                  value={day.toLowerCase()}
                  defaultChecked={days.includes(day.toLowerCase())}
                >
                  {dayNames[day]}
                </Checkboxes.Item>
              ))}
            </Checkboxes>
            <div>
              <Checkboxes
                idPrefix="time"
                name="time"
                legend="At what time?"
                legendProps={{ size: 's' }}
                small
              >
                {Object.entries(partsOfDay).map(([value, { name }]) => (
                  <Checkboxes.Item
                    key={value}
                    value={value}
                    defaultChecked={times.some(one => one === value)}
                  >
                    In the {name}
                  </Checkboxes.Item>
                ))}
              </Checkboxes>
              <Radios idPrefix="where" name="where" legend="How?" legendProps={{ size: 's' }} small>
                <Radios.Item value="" defaultChecked={wanted.where === null}>
                  Either way
                </Radios.Item>
                <Radios.Item value="person" defaultChecked={wanted.where === 'person'}>
                  In person{count('where:person')}
                </Radios.Item>
                <Radios.Item value="online" defaultChecked={wanted.where === 'online'}>
                  Online or by phone{count('where:online')}
                </Radios.Item>
              </Radios>
            </div>
            <Checkboxes idPrefix="only" legend="Show only" legendProps={{ size: 's' }} small name="cost">
              <Checkboxes.Item name="cost" value="free" defaultChecked={wanted.cost === 'free'}>
                What is free{count('cost:free')}
              </Checkboxes.Item>
              <Checkboxes.Item name="open" value="yes" defaultChecked={wanted.open}>
                What takes new people now{count('status:open')}
              </Checkboxes.Item>
              <Checkboxes.Item name="peer" value="yes" defaultChecked={wanted.peer}>
                People who have been through it themselves{count('peer:yes')}
              </Checkboxes.Item>
            </Checkboxes>
            <Checkboxes
              idPrefix="access"
              name="access"
              legend="What must be there?"
              legendProps={{ size: 's' }}
              small
            >
              {Object.entries(accessNeeds).map(([value, { name }]) => (
                <Checkboxes.Item key={value} value={value} defaultChecked={access.some(one => one === value)}>
                  {name.replace(/^./, letter => letter.toUpperCase())}
                  {count(`access:${value}`)}
                </Checkboxes.Item>
              ))}
            </Checkboxes>
            <TextInput
              id="age"
              name="age"
              label="For somebody of what age?"
              labelProps={{ size: 's' }}
              defaultValue={said('age', wanted.age)}
              width={3}
              inputMode="numeric"
              {...wrong('age')}
            />
            <Select
              id="language"
              name="language"
              label="In which language?"
              labelProps={{ size: 's' }}
              defaultValue={wanted.language ?? ''}
            >
              <Select.Option value="">Any language</Select.Option>
              {languageOptions.map(({ value, label }) => (
                <Select.Option key={value} value={value}>
                  {label}
                  {count(`language:${value}`)}
                </Select.Option>
              ))}
            </Select>
          </div>
        </Details.Text>
      </Details>
      <Button>Search</Button>
    </form>
  )
}
