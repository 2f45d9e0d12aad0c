/** The questions of a search that few need: how far, when, what must be there, for whom. Each may be left out. */
import { Checkboxes, Radios, Select, TextInput } from 'nhsuk-react-components'
import { useSay } from '../../ui/setting.ts'
import { accessOptions, dayOptions, timeOptions } from '../directory/facets.ts'
import { languageOptions } from './languages.ts'
import { wayOptions } from './travel.ts'
import type { Problem, Wanted } from './wanted.ts'
import { asked as words } from './words.ts'

export interface Asking {
  wanted: Wanted
  /** What stands in a field: as it was typed, or as it was read. */
  said: (field: Problem['field'], read: string | number | null) => string
  wrong: (field: Problem['field']) => { error?: string }
  /** A choice with how many of what was found have its facet, in brackets. */
  counted: (choice: string, facet: string) => string
}

const small = { legendProps: { size: 's' as const }, small: true }

export function MoreChoices(asking: Asking) {
  const { wanted, counted } = asking
  const say = useSay()
  return (
    <div className="app-columns">
      <NumberQuestion asking={asking} name="within" label={say(words.within)} />
      <Radios {...small} inline idPrefix="by" name="by" legend={say(words.by)}>
        {wayOptions(say).map(({ value, label }) => (
          <Radios.Item key={value} value={value} defaultChecked={wanted.by === value}>
            {label}
          </Radios.Item>
        ))}
      </Radios>
      <Several name="day" legend={say(words.days)} chosen={wanted.days} options={dayOptions(say)} />
      <div>
        <Several name="time" legend={say(words.times)} chosen={wanted.times} options={timeOptions(say)} />
        <Radios {...small} idPrefix="where" name="where" legend={say(words.where)}>
          <Radios.Item value="" defaultChecked={wanted.where === null}>
            {say(words.either)}
          </Radios.Item>
          <Radios.Item value="person" defaultChecked={wanted.where === 'person'}>
            {counted(say(words.inPerson), 'where:person')}
          </Radios.Item>
          <Radios.Item value="online" defaultChecked={wanted.where === 'online'}>
            {counted(say(words.online), 'where:online')}
          </Radios.Item>
        </Radios>
      </div>
      <Checkboxes {...small} idPrefix="only" name="cost" legend={say(words.only)}>
        <Checkboxes.Item name="cost" value="free" defaultChecked={wanted.cost === 'free'}>
          {counted(say(words.onlyFree), 'cost:free')}
        </Checkboxes.Item>
        <Checkboxes.Item name="open" value="yes" defaultChecked={wanted.open}>
          {counted(say(words.onlyOpen), 'status:open')}
        </Checkboxes.Item>
        <Checkboxes.Item name="peer" value="yes" defaultChecked={wanted.peer}>
          {counted(say(words.onlyPeer), 'peer:yes')}
        </Checkboxes.Item>
      </Checkboxes>
      <Several
        name="access"
        legend={say(words.access)}
        chosen={wanted.access}
        options={accessOptions(say).map(({ value, label }) => ({
          value,
          label: counted(label, `access:${value}`),
        }))}
      />
      <NumberQuestion asking={asking} name="age" label={say(words.age)} />
      <Select
        id="language"
        name="language"
        label={say(words.language)}
        labelProps={{ size: 's' }}
        defaultValue={wanted.language ?? ''}
      >
        <Select.Option value="">{say(words.anyLanguage)}</Select.Option>
        {languageOptions(say).map(({ value, label }) => (
          <Select.Option key={value} value={value}>
            {counted(label, `language:${value}`)}
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
