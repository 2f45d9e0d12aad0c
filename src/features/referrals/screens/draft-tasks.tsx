/** /referrals/drafts/:draft: the parts of a referral, in any order, over as many days as it takes. */
import { Button } from 'nhsuk-react-components'
import { screen } from '../../../platform/screen/screen.ts'
import { asDay } from '../../../ui/dates.ts'
import { Page } from '../../../ui/page.tsx'
import { TaskList } from '../../../ui/task-list.tsx'
import { sectionNamed } from '../../people/profile/sections.ts'
import {
  helpfulIn,
  isDone,
  nameInDraft,
  needed,
  nextPart,
  partNames,
  sectionsAsked,
  type PartName,
} from '../draft.ts'
import { daysKept, draftToWrite, referralOfDraft } from '../my-drafts.ts'

export default screen({
  path: '/referrals/drafts/:draft',
  needs: 'referral.write',
  sees: 'nobody',
  load: async ({ tx, actor, params }) => {
    const sent = await referralOfDraft(tx, actor, params.draft)
    return sent ? { sent } : draftToWrite(tx, actor, params.draft)
  },
  page: draft => {
    if ('sent' in draft) return <Sent id={draft.sent} />
    const { id, answers, updatedAt } = draft
    const task = (part: PartName, otherwise: 'Incomplete' | 'If you know') => ({
      href: `/referrals/drafts/${id}/${part}`,
      text: partNames[part],
      state: isDone(answers, part) ? ('Completed' as const) : otherwise,
    })
    const left = needed.filter(part => !isDone(answers, part)).length
    return (
      <Page
        title={nameInDraft(answers)}
        caption="Refer a person"
        back={{ href: '/referrals', text: 'My referrals' }}
      >
        <p>
          {left === 0
            ? 'Everything we need is here.'
            : `${needed.length - left} of ${needed.length} parts we need are complete.`}{' '}
          We keep this draft until {asDay(updatedAt.add({ hours: 24 * daysKept }))}.
        </p>
        <h2 className="nhsuk-heading-m">What we need</h2>
        <TaskList name="needed" tasks={needed.map(part => task(part, 'Incomplete'))} />
        <h2 className="nhsuk-heading-m">What helps the link worker</h2>
        <p>You can leave all of this out. The link worker asks what is missing later.</p>
        <TaskList
          name="helpful"
          tasks={[
            ...helpfulIn(answers).map(part => task(part, 'If you know')),
            ...sectionsAsked.map(key => ({
              href: `/referrals/drafts/${id}/more/${key}`,
              text: sectionNamed(key).title,
              state: answers.profile?.[key] ? ('Completed' as const) : ('If you know' as const),
            })),
          ]}
        />
        {nextPart(answers) ? (
          <Button href={`/referrals/drafts/${id}/${nextPart(answers)}`}>Continue</Button>
        ) : (
          <Button href={`/referrals/drafts/${id}/check`}>Check your answers</Button>
        )}
      </Page>
    )
  },
})

/** A draft keeps its address once it is sent. */
const Sent = ({ id }: { id: string }) => (
  <Page title="This referral was sent" back={{ href: '/referrals', text: 'My referrals' }}>
    <p>
      <a href={`/referrals/${id}`}>Read the referral, and what became of it</a>
    </p>
  </Page>
)
