/** What is known of a service, in the order in which somebody asks. */
import { SummaryList } from 'nhsuk-react-components'
import { fieldLabel, inWords } from './fields.ts'
import type { ServiceRecord } from './record.ts'
import type { Field } from './together.ts'

export const shownFields: readonly Field[] = [
  'needs',
  'eligibility',
  'notFor',
  'minimumAge',
  'maximumAge',
  'cost',
  'costs',
  'schedules',
  'hours',
  'howToJoin',
  'locations',
  'areas',
  'access',
  'languages',
  'phone',
  'email',
  'url',
  'contacts',
  'attributes',
]

/** `content`: as everybody may read it. */
export function ServiceFacts({ content, whereabouts }: { content: ServiceRecord; whereabouts?: string }) {
  return (
    <>
      <p className="app-own-words">{content.description}</p>
      <SummaryList>
        {shownFields
          .filter(field => content[field] !== undefined && !isEmpty(content[field]))
          .map(field => (
            <SummaryList.Row key={field}>
              <SummaryList.Key>{fieldLabel(field)}</SummaryList.Key>
              <SummaryList.Value className="app-own-words">
                {inWords(field, content[field])}
                {field === 'needs' && content.needsFrom && ' (suggested from its words)'}
              </SummaryList.Value>
            </SummaryList.Row>
          ))}
        {whereabouts !== undefined && (
          <SummaryList.Row>
            <SummaryList.Key>On the map</SummaryList.Key>
            <SummaryList.Value>{whereabouts}</SummaryList.Value>
          </SummaryList.Row>
        )}
      </SummaryList>
    </>
  )
}

const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0
