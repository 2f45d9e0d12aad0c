/** /people/:person/attempts/:attempt/take-back: an attempt that was written down by mistake. */
import { NotFound } from '../../../platform/errors.ts'
import { isStaff } from '../../../platform/actor.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { asMoment } from '../../../ui/dates.ts'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { UnlessNotNow } from '../../../ui/unless-not-now.tsx'
import { channels, outcomes, whyNotTakeBack } from '../attempt.ts'
import { around } from '../around.ts'
import { takeBackAttempt } from '../changes/attempts.ts'
import { waitOf } from '../queries.ts'

export default screen({
  path: '/people/:person/attempts/:attempt/take-back',
  needs: 'contact-attempt.write',
  load: async ({ tx, actor, params }) => {
    const wait = await waitOf(tx, actor, 'contact-attempt.write', params.person)
    const attempt = wait.attempts.find(({ attempt_id }) => attempt_id === params.attempt)
    if (!attempt) throw new NotFound()
    return { wait, attempt, me: isStaff(actor) ? actor.accountId : '' }
  },
  sees: ({ wait }) => [wait.person_id],
  whyNot: ({ attempt, me }) => whyNotTakeBack(attempt, me),
  page: ({ wait, attempt }) => (
    <Page
      title="Take an attempt back"
      {...around(wait)}
      back={{ href: `/people/${wait.person_id}/attempts`, text: 'All attempts' }}
    >
      <p>
        {outcomes[attempt.outcome].label}, {channels[attempt.channel].label.toLowerCase()},{' '}
        {asMoment(attempt.at)}.
      </p>
      <UnlessNotNow>
        <p>It was written down by mistake, and counts no more.</p>
        <Form button="Take it back" />
      </UnlessNotNow>
    </Page>
  ),
  submit: async ({ tx, actor, params }) => {
    await takeBackAttempt(tx, actor, params.person, params.attempt)
    return { goTo: `/people/${params.person}/attempts`, say: 'Taken back' }
  },
})
