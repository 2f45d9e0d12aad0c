/** What a link worker does next from a record: talk, find support, plan, ask. */
import { Button } from 'nhsuk-react-components'
import type { PersonRecord } from './queries.ts'

export function NextSteps({ record }: { record: PersonRecord }) {
  const at = `/people/${record.person_id}`
  return (
    <div className="nhsuk-button-group">
      <Button href={`${at}/conversations/new`}>Log a conversation</Button>
      <Button href={`${at}/services`} secondary>
        Find support
      </Button>
      <Button href={`${at}/plan`} secondary>
        {record.strengths === null ? 'Write the plan' : 'Change the plan'}
      </Button>
      <Button href={`${at}/wellbeing/new`} secondary>
        Ask the four questions
      </Button>
    </div>
  )
}
