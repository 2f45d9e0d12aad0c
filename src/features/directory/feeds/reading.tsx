/** The parts of an import’s page that only a feed has: how far its fetching is, and what becomes of it. */
import { Button } from 'nhsuk-react-components'
import { asMoment } from '../../../ui/dates.ts'
import { Form } from '../../../ui/form.tsx'
import type { Import } from '../import/queries.ts'
import type { ReadingFrom } from './memory.ts'
import type { ShownFeed } from './queries.ts'
import { schedules } from './schedule.ts'

interface Props {
  one: Import
  from: ReadingFrom
}

const number = (count: number): string => count.toLocaleString('en-GB')

/** Which page it is at, of how many, and how long it will take. */
export function Fetching({ one, from }: Props) {
  const { import_id, rows_read: read, rows_total: all } = one
  return (
    <>
      <div role="status">
        {read === 0 ? (
          <p>The feed is being asked for its first page.</p>
        ) : (
          <p>
            {pagesRead(one)} {all !== null && timeLeft(all - read, from.secondsPerPage)}
          </p>
        )}
        {read > 0 && all !== null && (
          <progress className="app-progress" value={read} max={all} aria-label="Pages fetched" />
        )}
      </div>
      <p>This page keeps itself up to date. You can leave it and come back.</p>
      <Form to={`/imports/${import_id}/cancel`} button="Cancel this import" look="secondary" />
    </>
  )
}

const pagesRead = ({ rows_read, rows_total }: Import): string =>
  rows_total === null
    ? `${number(rows_read)} ${rows_read === 1 ? 'page' : 'pages'} fetched.`
    : `Page ${number(rows_read)} of ${number(rows_total)} fetched.`

function timeLeft(pages: number, seconds: number | undefined): string {
  if (seconds === undefined) return ''
  const left = pages * seconds
  if (left < 5) return 'Nearly done.'
  return left < 90
    ? `About ${Math.ceil(left / 10) * 10} seconds left.`
    : `About ${Math.ceil(left / 60)} minutes left.`
}

/** The feed stopped in the middle: what came is kept, and it goes on by itself. */
export function Waiting({ one, from }: Props) {
  return (
    <>
      <p>
        The feed stopped before its end. {one.rows_read > 0 && `${pagesRead(one)} What came is kept.`}{' '}
        {from.paused_at === null
          ? one.waits_until && `We go on at ${asMoment(one.waits_until)}.`
          : 'The feed is paused, so nobody goes on.'}
      </p>
      <div className="nhsuk-button-group">
        <Form to={`/feeds/${from.feed_id}/read`} button="Go on now" />
        <Form to={`/imports/${one.import_id}/cancel`} button="Cancel this import" look="secondary" />
      </div>
    </>
  )
}

/** The end of a reading that brought nothing in. */
export function NotRead({ one, from }: Props) {
  return (
    <>
      <p>
        {one.status === 'cancelled'
          ? 'Nothing was changed, and nothing that came was kept.'
          : 'Nothing was changed. The feed could not be read, as it says below.'}
        {from.paused_at === null &&
          from.removed_at === null &&
          ` It is read again on ${asMoment(from.next_at)}.`}
      </p>
      <Button href={`/feeds/${from.feed_id}`} secondary>
        See the feed
      </Button>
    </>
  )
}

/** Where the reading comes from, at the end of the page. */
export const FromFeed = ({ one, from }: Props) => (
  <p className="nhsuk-body-s">
    Read from{' '}
    <a className="app-own-words" href={`/feeds/${from.feed_id}`}>
      {from.address}
    </a>
    . Begun by {one.started_by}, {asMoment(one.started_at)}.
  </p>
)

/** When it is read next, or why not. */
export function nextOf({ paused_at, removed_at, next_at, every }: ShownFeed): string {
  if (removed_at) return 'Never. Its services stay, and say that they are no longer read'
  return paused_at ? 'Not while it is paused' : `${asMoment(next_at)}, then ${schedules[every]}`
}
