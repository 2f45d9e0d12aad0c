/** One unmet need as it was recorded, and what can be done with it now. */
import { SummaryList } from 'nhsuk-react-components'
import { asMoment } from '../../ui/dates.ts'
import { Tag } from '../../ui/tag.tsx'
import { needLabel } from '../directory/needs.ts'
import { areaWords } from './area-words.ts'
import { sameSearch } from './filters.ts'
import type { UnmetNeed } from './queries.ts'
import { reasonWords, whyNotAddMore, whyNotTakeBack } from './unmet-need.ts'

interface Shown {
  unmet: UnmetNeed
  now: Temporal.Instant
  /** Its address, and the address of the search it came from. */
  at: string
  search: string
}

export function Told({ unmet, now, at, search }: Shown) {
  return (
    <>
      {unmet.taken_back_at && (
        <p>
          <Tag text="Taken back" colour="grey" /> {asMoment(unmet.taken_back_at)}. It is not counted.
        </p>
      )}
      <SummaryList>
        <Row name="For">{needLabel(unmet.need)}</Row>
        {unmet.looked_for !== '' && <Row name="Looked for">{unmet.looked_for}</Row>}
        <Row name="Why nothing fitted">{reasonWords(unmet.reasons, unmet.other)}</Row>
        <Row name="Counted in">{areaWords(unmet)}</Row>
        <Row name="Recorded">
          {unmet.recorded_by_name}, {asMoment(unmet.recorded_at)}
        </Row>
      </SummaryList>
      <ul>
        {whyNotAddMore(unmet, now).length === 0 && (
          <li>
            <a href={`${at}/more`}>Add more</a>
          </li>
        )}
        {whyNotTakeBack(unmet).length === 0 && (
          <li>
            <a href={`${at}/take-back`}>Take it back</a>
          </li>
        )}
        <li>
          <a href={`${search}?${sameSearch(unmet)}`}>Search again</a>
        </li>
      </ul>
    </>
  )
}

const Row = ({ name, children }: { name: string; children: React.ReactNode }) => (
  <SummaryList.Row>
    <SummaryList.Key>{name}</SummaryList.Key>
    <SummaryList.Value className="app-own-words">{children}</SummaryList.Value>
  </SummaryList.Row>
)
