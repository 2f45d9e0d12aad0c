/** /letters/:letter…: one letter or call: what it says, how it is done, and that it was. One step each, and back. */
import { crisisIn, shippedCrisisWords } from '../../../ui/crisis.tsx'
import { InsetText } from 'nhsuk-react-components'
import { screen, type Visit } from '../../../platform/screen/screen.ts'
import { asMoment } from '../../../ui/dates.ts'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { UnlessNotNow } from '../../../ui/unless-not-now.tsx'
import { nameOf } from '../../people/person.ts'
import { blockers, doneWords, isPrinted, task } from '../by-hand/by-hand.ts'
import { markDone, notNeeded, putBack } from '../by-hand/changes.ts'
import { lettersAsPdf } from '../by-hand/print.ts'
import { oneByHand, withFaces } from '../by-hand/queries.ts'
import { Ring } from '../by-hand/ring-first.tsx'
import { partsOf, type Part } from '../letters/parts.ts'
import { subjectOf } from '../say-it.ts'

async function load({ tx, actor, params }: Visit<'/letters/:letter'>) {
  const row = await oneByHand(tx, actor, params.letter)
  return {
    row,
    letters: await withFaces(tx, [row]),
    place: tx.place,
    today: tx.today,
    now: tx.now,
    sayIn: tx.sayIn,
  }
}

export const show = screen({
  path: '/letters/:letter',
  needs: 'letter.work',
  load,
  sees: ({ row }) => [row.person_id],
  whyNot: ({ row }) => blockers(row.status, 'done'),
  fileAs: 'pdf',
  file: data => lettersAsPdf(data),
  page: ({ row, place, sayIn }) => {
    const say = sayIn(row.told.language)
    const at = `/letters/${row.message_id}`
    const isDone = row.status === 'sent'
    return (
      <Page
        title={isDone ? doneWords(row).done : task(row)}
        caption={nameOf(row)}
        back={{ href: '/letters', text: 'Letters and calls' }}
      >
        {row.first_fault && <p>A message before was not delivered: {row.first_fault}.</p>}
        {isPrinted(row) ? (
          <p>
            <a href={`${at}?as=pdf`}>
              {isDone ? 'Open a copy as PDF, without their web address' : 'Open it as PDF to print'}
            </a>
            {!row.address && '. We have no address for them now: add it to their details first'}
          </p>
        ) : (
          row.format !== 'braille' && <Ring of={row} />
        )}
        <h2 className="nhsuk-heading-m">{row.about === 'help' ? 'What would help' : 'What it says'}</h2>
        <InsetText>
          <div lang={say.language} dir={say.direction}>
            <p>
              <strong>{subjectOf(row.told, say)}</strong>
            </p>
            {partsOf(row.told, say, { address: null, crisis: crisisIn(say, place.crisis_words) }).map(
              part => (
                <div key={part.symbol}>
                  {part.heading && (
                    <p className="nhsuk-u-margin-bottom-1">
                      <strong>{part.heading}</strong>
                    </p>
                  )}
                  <div {...(isByPlace(part, place.crisis_words) && { lang: 'en', dir: 'ltr' })}>
                    {part.lines.map(line => (
                      <p key={line} className="app-own-words">
                        {line}
                      </p>
                    ))}
                  </div>
                </div>
              ),
            )}
          </div>
        </InsetText>
        {isDone && row.sent_at ? (
          <>
            <p id="send" tabIndex={-1}>
              {doneWords(row).done} by {row.done_by ?? 'somebody'}, {asMoment(row.sent_at)}.
            </p>
            <Form to={`${at}/undo`} button="Take it back: it was not done" look="secondary" />
          </>
        ) : (
          <UnlessNotNow>
            <Form button={doneWords(row).button} />
            <Form to={`${at}/cancel`} button="It is not needed any more" look="secondary" />
          </UnlessNotNow>
        )}
      </Page>
    )
  },
  submit: async ({ tx, actor, params, data }) => {
    await markDone(tx, actor, params.letter)
    return { goTo: '/letters', say: doneWords(data.row).done }
  },
})

/** What the place wrote of itself, in English. */
const isByPlace = ({ symbol }: Part, crisis: string): boolean =>
  symbol === 'house' || (symbol === 'help' && crisis !== shippedCrisisWords)

export const undo = screen({
  path: '/letters/:letter/undo',
  needs: 'letter.work',
  load,
  sees: ({ row }) => [row.person_id],
  whyNot: ({ row }) => blockers(row.status, 'undo'),
  page: ({ row }) => (
    <Page title="Take it back" caption={nameOf(row)} back={{ href: '/letters', text: 'Letters and calls' }}>
      <UnlessNotNow>
        <p>It waits on the list again. A letter gets a new web address, so print it again.</p>
        <Form button="Put it back on the list" />
      </UnlessNotNow>
    </Page>
  ),
  submit: async ({ tx, actor, params }) => {
    await putBack(tx, actor, params.letter)
    return { goTo: '/letters', say: 'It waits on the list again' }
  },
})

export const cancel = screen({
  path: '/letters/:letter/cancel',
  needs: 'letter.work',
  load,
  sees: ({ row }) => [row.person_id],
  whyNot: ({ row }) => blockers(row.status, 'cancel'),
  page: ({ row }) => (
    <Page
      title="Not needed any more"
      caption={nameOf(row)}
      back={{ href: '/letters', text: 'Letters and calls' }}
    >
      <UnlessNotNow>
        <p>They know by another way, or it is over. It leaves the list.</p>
        <Form button="Take it off the list" />
      </UnlessNotNow>
    </Page>
  ),
  submit: async ({ tx, actor, params }) => {
    await notNeeded(tx, actor, params.letter)
    return { goTo: '/letters', say: 'Taken off the list' }
  },
})
