/** /letters: what waits for the team's hand: letters to post, formats to have made, calls, and what came back. */
import { Button } from 'nhsuk-react-components'
import { pageNumber, pageOf } from '../../../platform/screen/query.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { asMoment, asWait } from '../../../ui/dates.ts'
import { Page } from '../../../ui/page.tsx'
import { Pages } from '../../../ui/pages.tsx'
import { ResponsiveTable } from '../../../ui/table.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { nameOf } from '../../people/person.ts'
import { doneWords, isPrinted, nextAfter, notDelivered, task } from '../by-hand/by-hand.ts'
import { lettersAsPdf } from '../by-hand/print.ts'
import { doneByHand, undelivered, waitingByHand, withFaces } from '../by-hand/queries.ts'
import { Ring } from '../by-hand/ring-first.tsx'
import type { ByHand } from '../by-hand/queries.ts'

export default screen({
  path: '/letters',
  needs: 'letter.work',
  load: async ({ tx, actor, query }) => {
    const page = pageNumber(query)
    const waiting = pageOf(await waitingByHand(tx, actor, page), page)
    const isPrint = query.get('as') === 'pdf'
    return {
      waiting,
      letters: isPrint ? await withFaces(tx, waiting.rows.filter(isPrinted)) : [],
      done: isPrint ? [] : await doneByHand(tx, actor),
      failed: isPrint ? [] : await undelivered(tx, actor),
      place: tx.place,
      today: tx.today,
      now: tx.now,
      sayIn: tx.sayIn,
    }
  },
  sees: ({ waiting, done, failed }) => [
    ...new Set([...waiting.rows, ...done, ...failed].map(({ person_id }) => person_id)),
  ],
  fileAs: 'pdf',
  file: data => lettersAsPdf(data),
  page: ({ waiting: { rows, page, hasMore }, done, failed, now }) => (
    <Page title="Letters and calls" wide>
      <p>
        Whoever no message can reach, or who reads on paper, hears from us by your hand. The oldest come
        first.
      </p>
      {rows.length === 0 ? (
        <p>Nothing waits for your team.</p>
      ) : (
        <>
          {rows.some(isPrinted) && (
            <Button href={`/letters?as=pdf&page=${page}`} secondary>
              Print all letters of this page
            </Button>
          )}
          <ResponsiveTable
            caption="Letters and calls that wait, oldest first"
            rows={rows}
            keyOf={row => row.message_id}
            columns={[
              { heading: 'What to do', cell: row => <WhatToDo row={row} /> },
              { heading: 'For', cell: row => <a href={`/people/${row.person_id}`}>{nameOf(row)}</a> },
              { heading: 'About', cell: row => row.told.news.subject },
              { heading: 'Waits', cell: row => asWait(row.queued_at, now) },
            ]}
          />
        </>
      )}
      <Pages of={{ page, hasMore }} at="/letters" />
      <h2 className="nhsuk-heading-m">Not delivered</h2>
      {failed.length === 0 ? (
        <p>No message came back in the last month.</p>
      ) : (
        <ul>
          {failed.map(row => (
            <li key={row.message_id}>
              <Tag text="Not delivered" colour="red" /> <a href={`/people/${row.person_id}`}>{nameOf(row)}</a>
              , {row.to_address}. {notDelivered(row.fault)}.{' '}
              {nextAfter({
                fault: row.fault,
                second: row.second_channel,
                secondStatus: row.second_status,
                askedThemselves: row.askedThemselves,
              })}
            </li>
          ))}
        </ul>
      )}
      <h2 className="nhsuk-heading-m">Done in the last two weeks</h2>
      {done.length === 0 ? (
        <p>Nothing yet.</p>
      ) : (
        <ul>
          {done.map(row => (
            <li key={row.message_id}>
              {doneWords(row).done}: {nameOf(row)}, by {row.done_by ?? 'somebody'},{' '}
              {row.sent_at && asMoment(row.sent_at)}.{' '}
              <a href={`/letters/${row.message_id}`}>
                Take it back<span className="nhsuk-u-visually-hidden"> for {nameOf(row)}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </Page>
  ),
})

function WhatToDo({ row }: { row: ByHand }) {
  return (
    <>
      <p className="nhsuk-u-margin-bottom-1">
        <a href={`/letters/${row.message_id}`}>
          {task(row)}
          <span className="nhsuk-u-visually-hidden"> for {nameOf(row)}</span>
        </a>
      </p>
      {row.first_fault && <p>A message before was not delivered: {row.first_fault}.</p>}
      {!isPrinted(row) && row.format !== 'braille' && <Ring of={row} />}
      {isPrinted(row) && !row.address && <p>We have no address for them now.</p>}
    </>
  )
}
