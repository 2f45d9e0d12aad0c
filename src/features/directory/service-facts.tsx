/** What is known of a service, in the order in which somebody asks. */
import { SummaryList } from 'nhsuk-react-components'
import { InEnglish } from '../../ui/in-english.tsx'
import { useSay } from '../../ui/setting.ts'
import { fieldSaid, inWords } from './fields.ts'
import type { ServiceRecord } from './record.ts'
import type { Field } from './together.ts'
import { words } from './words.ts'

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

/** What its source wrote, as it wrote it. */
const ownWords = new Set<Field>([
  'eligibility',
  'notFor',
  'costs',
  'hours',
  'howToJoin',
  'areas',
  'access',
  'contacts',
  'attributes',
])

/** `content`: as everybody may read it. */
export function ServiceFacts({ content, whereabouts }: { content: ServiceRecord; whereabouts?: string }) {
  const say = useSay()
  return (
    <>
      <InEnglish as="p" className="app-own-words">
        {content.description}
      </InEnglish>
      <SummaryList>
        {shownFields
          .filter(field => content[field] !== undefined && !isEmpty(content[field]))
          .map(field => (
            <SummaryList.Row key={field}>
              <SummaryList.Key>{fieldSaid(field, say)}</SummaryList.Key>
              <SummaryList.Value className="app-own-words">
                {ownWords.has(field) ? (
                  <InEnglish>{inWords(field, content[field], say)}</InEnglish>
                ) : (
                  inWords(field, content[field], say)
                )}
                {field === 'needs' && content.needsFrom && ` ${say(words.suggested)}`}
              </SummaryList.Value>
            </SummaryList.Row>
          ))}
        {whereabouts !== undefined && (
          <SummaryList.Row>
            <SummaryList.Key>{say(words.onTheMap)}</SummaryList.Key>
            <SummaryList.Value>{whereabouts}</SummaryList.Value>
          </SummaryList.Row>
        )}
      </SummaryList>
    </>
  )
}

const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0
