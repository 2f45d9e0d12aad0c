/** The questions of a search that few need: how far, when, what must be there, for whom. Each may be left out. */
import { Checkboxes, Radios, Select, TextInput } from 'nhsuk-react-components'
import { accessNeeds, partsOfDay } from '../directory/facets.ts'
import { dayNames, everyDay } from '../directory/hours/week.ts'
import { languageOptions } from './languages.ts'
import { wayLabels, ways } from './travel.ts'
import type { Problem, Wanted } from './wanted.ts'

export interface Asking {
  wanted: Wanted
  /** What stands in a field: as it was typed, or as it was read. */
  said: (field: Problem['field'], read: string | number | null) => string
  wrong: (field: Problem['field']) => { error?: string }
  /** How many of what was found have a facet, in brackets. */
  count: (facet: string) => string
}

const small = { legendProps: { size: 's' as const }, small: true }

export function MoreChoices(asking: Asking) {
  const { wanted, count } = asking
  return (
    <div className="app-columns">
      <NumberQuestion asking={asking} name="within" label="At most how many minutes away?" />
      <Radios {...small} inline idPrefix="by" name="by" legend="How would you get there?">
        {ways.map(way => (
          <Radios.Item key={way} value={way} defaultChecked={wanted.by === way}>
            {wayLabels[way]}
          </Radios.Item>
        ))}
      </Radios>
      <Several name="day" legend="On which days?" chosen={wanted.days} options={days} />
      <div>
        <Several name="time" legend="At what time?" chosen={wanted.times} options={times} />
        <Radios {...small} idPrefix="where" name="where" legend="How?">
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
      <Checkboxes {...small} idPrefix="only" name="cost" legend="Show only">
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
      <Several
        name="access"
        legend="What must be there?"
        chosen={wanted.access}
        options={access.map(({ value, label }) => ({ value, label: label + count(`access:${value}`) }))}
      />
      <NumberQuestion asking={asking} name="age" label="For somebody of what age?" />
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
  )
}

interface Option {
  value: string
  label: string
}

const days: readonly Option[] = everyDay.map(day => ({ value: day.toLowerCase(), label: dayNames[day] }))
const times: readonly Option[] = Object.entries(partsOfDay).map(([value, { name }]) => ({
  value,
  label: `In the ${name}`,
}))
const access: readonly Option[] = Object.entries(accessNeeds).map(([value, { name }]) => ({
  value,
  label: name.replace(/^./, letter => letter.toUpperCase()),
}))

interface SeveralProps {
  name: string
  legend: string
  chosen: readonly string[]
  options: readonly Option[]
}

const Several = ({ name, legend, chosen, options }: SeveralProps) => (
  <Checkboxes {...small} idPrefix={name} name={name} legend={legend}>
    {options.map(({ value, label }) => (
      <Checkboxes.Item key={value} value={value} defaultChecked={chosen.includes(value)}>
        {label}
      </Checkboxes.Item>
    ))}
  </Checkboxes>
)

interface NumberProps {
  asking: Asking
  name: 'within' | 'age'
  label: string
}

const NumberQuestion = ({ asking: { wanted, said, wrong }, name, label }: NumberProps) => (
  <TextInput
    id={name}
    name={name}
    label={label}
    labelProps={{ size: 's' }}
    defaultValue={said(name, wanted[name])}
    width={3}
    inputMode="numeric"
    {...wrong(name)}
  />
)
