/** /imports/:import: progress, then the preview, then the report; and its confirm and cancel. */
import { Button, InsetText } from 'nhsuk-react-components'
import { screen } from '../../../platform/screen/screen.ts'
import { asMoment } from '../../../ui/dates.ts'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { readingOf, type ReadingFrom } from '../feeds/memory.ts'
import { Fetching, FromFeed, NotRead, Waiting } from '../feeds/reading.tsx'
import { cancelImport, confirmImport } from '../import/changes.ts'
import { changesNothing, statusWords } from '../import/import.ts'
import { importToRead, type Import } from '../import/queries.ts'
import { Counts, Doubts, Faults, FirstChanges } from '../import/report.tsx'

export const show = screen({
  path: '/imports/:import',
  needs: 'directory.import',
  load: async ({ tx, params }) => {
    const one = await importToRead(tx, params.import)
    return { ...one, now: tx.now, from: await readingOf(tx, one.import_id, one.feed_id) }
  },
  sees: 'nobody',
  page: one => {
    const isWaiting = one.status === 'fetching' && one.waits_until !== null
    const isGoing = ['fetching', 'reading', 'applying'].includes(one.status) && !isWaiting
    return (
      <Page
        title={one.file_name}
        caption={isWaiting ? 'Waiting for the feed' : statusWords[one.status].text}
        back={{ href: '/imports', text: 'Imports' }}
        wide
        isLive={isGoing}
      >
        {isWaiting && one.from && <Waiting one={one} from={one.from} />}
        {isGoing && <Progress one={one} />}
        {!isWaiting && !isGoing && <Outcome one={one} />}
        {one.status === 'ready' && one.is_again && (
          <InsetText>
            <p>
              Another import of this source came first. This is what {one.from ? 'the feed' : 'the file'}{' '}
              would change now.
            </p>
          </InsetText>
        )}
        {one.status === 'ready' && <ReadByHand one={one} />}
        {one.status === 'ready' && <FirstChanges one={one} />}
        <Faults one={one} />
        {one.from ? (
          <FromFeed one={one} from={one.from} />
        ) : (
          <p className="nhsuk-body-s">
            Uploaded by {one.started_by}, {asMoment(one.started_at)}.
          </p>
        )}
      </Page>
    )
  },
})

interface Shown extends Import {
  now: Temporal.Instant
  /** The feed it is a reading of. */
  from: ReadingFrom | undefined
}

function Progress({ one }: { one: Shown }) {
  const { import_id, status, rows_read, rows_total, started_at, now } = one
  if (status === 'fetching') return one.from && <Fetching one={one} from={one.from} />
  if (status === 'applying')
    return <p role="status">All changes are being made together. This page keeps itself up to date.</p>
  return (
    <>
      <div role="status">
        {rows_total === null ? (
          <p>The file is being opened.</p>
        ) : (
          <p>
            {rows_read.toLocaleString('en-GB')} of {rows_total.toLocaleString('en-GB')} rows read.
            {timeLeft(rows_read / rows_total, now.since(started_at).total('seconds'))}
          </p>
        )}
        {rows_total !== null && (
          <progress className="app-progress" value={rows_read} max={rows_total} aria-label="Rows read" />
        )}
      </div>
      <p>This page keeps itself up to date. You can leave it and come back.</p>
      <Form to={`/imports/${import_id}/cancel`} button="Cancel this import" look="secondary" />
    </>
  )
}

/** "About 2 minutes left", from how long this share of it took. */
function timeLeft(share: number, seconds: number): string {
  const left = (seconds / Math.max(share, 0.001)) * (1 - share)
  if (left < 5) return ' Nearly done.'
  return left < 90
    ? ` About ${Math.ceil(left / 10) * 10} seconds left.`
    : ` About ${Math.ceil(left / 60)} minutes left.`
}

function Outcome({ one }: { one: Shown }) {
  const { status, import_id, kind, from } = one
  if (from && (status === 'cancelled' || status === 'refused')) return <NotRead one={one} from={from} />
  if (status === 'mapping') return <Unknown one={one} />
  if (status === 'cancelled') return <p>Nothing was changed, and the file was not kept.</p>
  if (status === 'refused')
    return <p>Nothing was changed. Mend the file as it says below, then upload it again.</p>
  if (status === 'done')
    return (
      <>
        <Counts one={one} />
        <div className="nhsuk-button-group">
          <Button href={from ? `/feeds/${from.feed_id}` : '/imports'} secondary>
            {from ? 'See the feed' : 'Upload another file'}
          </Button>
          {kind === 'directory' && <a href="/directory">See the directory</a>}
        </div>
      </>
    )
  if (changesNothing(one.counts))
    return (
      <>
        <InsetText>
          <p>
            {from
              ? 'Nothing that can be taken is new. Tell the owner of the feed what stands below.'
              : one.counts.same === 0
                ? 'No row of this file can be taken. Mend it as it says below, then upload it again.'
                : 'This file changes nothing: everything in it is known already.'}
          </p>
        </InsetText>
        <Counts one={one} />
        <Doubts one={one} />
        <Form to={`/imports/${import_id}/cancel`} button="Close this import" look="secondary" />
      </>
    )
  return (
    <>
      <p>Nothing has changed yet. If you confirm, all of this happens at once:</p>
      <Counts one={one} />
      <Doubts one={one} />
      <div className="nhsuk-button-group">
        <Form to={`/imports/${import_id}/confirm`} button="Confirm and bring in" />
        <Form to={`/imports/${import_id}/cancel`} button="Cancel" look="secondary" />
      </div>
    </>
  )
}

/** A list that waits for somebody to say what its columns hold. */
function Unknown({ one: { import_id, sample } }: { one: Import }) {
  const lists = sample?.length ?? 1
  return (
    <>
      <p>
        {lists === 1
          ? 'We do not know this list yet. Say once what its columns hold: we remember it.'
          : `There are ${lists} lists in this file, and we do not know all of them yet. Say once what their columns hold: we remember it.`}
      </p>
      <div className="nhsuk-button-group">
        <Button href={`/imports/${import_id}/columns`}>Say what its columns hold</Button>
        <Form to={`/imports/${import_id}/cancel`} button="Cancel" look="secondary" />
      </div>
    </>
  )
}

/** A list that was read as somebody said: here they can say it better. */
function ReadByHand({ one: { import_id, sample, source_name } }: { one: Import }) {
  if (sample === null) return null
  return (
    <>
      <p>This list is from {source_name}. It was read as its columns were explained.</p>
      <ul>
        {sample.map(({ name }, index) => (
          <li key={name}>
            <a href={`/imports/${import_id}/columns?list=${index + 1}`}>
              {sample.length === 1
                ? 'Its columns mean something else'
                : `The columns of ${name} mean something else`}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}

export const confirm = screen({
  path: '/imports/:import/confirm',
  needs: 'directory.import',
  load: ({ tx, params }) => importToRead(tx, params.import),
  sees: 'nobody',
  page: one => (
    <Page
      title={`Confirm ${one.file_name}`}
      back={{ href: `/imports/${one.import_id}`, text: 'Back to the import' }}
    >
      <Counts one={one} />
      <Form button="Confirm and bring in" />
    </Page>
  ),
  submit: async ({ tx, params }) => {
    await confirmImport(tx, params.import)
    return { goTo: `/imports/${params.import}` }
  },
})

export const cancel = screen({
  path: '/imports/:import/cancel',
  needs: 'directory.import',
  load: ({ tx, params }) => importToRead(tx, params.import),
  sees: 'nobody',
  page: one => (
    <Page
      title={`Cancel ${one.file_name}`}
      back={{ href: `/imports/${one.import_id}`, text: 'Back to the import' }}
    >
      <p>Nothing changes, and nothing that came is kept.</p>
      <Form button="Cancel this import" look="secondary" />
    </Page>
  ),
  submit: async ({ tx, params }) => {
    await cancelImport(tx, params.import)
    return { goTo: `/imports/${params.import}`, say: 'Import cancelled' }
  },
})
