/** Asking a long list of referrals for a status, a name and an order. The address keeps what was asked. */
import { Button, Details, Select, TextInput } from 'nhsuk-react-components'
import { isNarrowed, sorts, statusOptions, type WantedList } from './wanted-list.ts'

export const ListForm = ({ wanted }: { wanted: WantedList }) => (
  <Details open={isNarrowed(wanted) || wanted.sort !== 'newest'}>
    <Details.Summary>Find in this list, or order it otherwise</Details.Summary>
    <Details.Text>
      <Questions {...wanted} />
    </Details.Text>
  </Details>
)

const Questions = ({ status, typed, sort }: WantedList) => (
  <form method="get" action="/referrals">
    <TextInput
      id="name"
      name="name"
      label="Name"
      labelProps={{ size: 's' }}
      width={20}
      defaultValue={typed}
    />
    <Select id="status" name="status" label="Status" labelProps={{ size: 's' }} defaultValue={status ?? ''}>
      <Select.Option value="">All</Select.Option>
      {statusOptions.map(({ value, label }) => (
        <Select.Option key={value} value={value}>
          {label}
        </Select.Option>
      ))}
    </Select>
    <Select id="sort" name="sort" label="Order" labelProps={{ size: 's' }} defaultValue={sort}>
      {Object.entries(sorts).map(([value, label]) => (
        <Select.Option key={value} value={value}>
          {label}
        </Select.Option>
      ))}
    </Select>
    <Button secondary>Show</Button>
  </form>
)
