/** /provider/:link: what one provider is asked about one person: yes, no, and later whether they came. */
import { Button, InsetText, SummaryList } from 'nhsuk-react-components'
import { isLinkHolder, type Actor } from '../../../platform/actor.ts'
import { orNotFound } from '../../../platform/errors.ts'
import { date } from '../../../platform/screen/date-field.ts'
import { choice } from '../../../platform/screen/field.ts'
import { screen, type Visit } from '../../../platform/screen/screen.ts'
import { asDate } from '../../../ui/dates.ts'
import { DateField, RadioField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { UnlessNotNow } from '../../../ui/unless-not-now.tsx'
import { needLabel } from '../../directory/needs.ts'
import { firstNameOf, nameOf } from '../../people/person.ts'
import { acceptIntroduction, declineIntroduction, recordAttendance } from '../changes.ts'
import {
  blockers,
  moves,
  providerReasons,
  statusWords,
  warmths,
  type ProviderReason,
} from '../introduction.ts'
import { introductionToRead } from '../queries.ts'

const introductionIdOf = (actor: Actor): string =>
  orNotFound(isLinkHolder(actor) ? actor.introductionId : null)

/** The introduction the link is about, cut down to what the person agreed to share. */
async function offered({ tx, actor, params }: Visit<'/provider/:link'>) {
  const { shared, phone, email, note, need, ...introduction } = await introductionToRead(
    tx,
    actor,
    'introduction.answer',
    introductionIdOf(actor),
  )
  return {
    ...introduction,
    phone: shared.includes('phone') ? phone : null,
    email: shared.includes('email') ? email : null,
    note: shared.includes('note') ? note : '',
    need: shared.includes('need') ? needLabel(need) : null,
    at: `/provider/${params.link}`,
    today: tx.today,
    place: tx.place,
  }
}

export const show = screen({
  path: '/provider/:link',
  needs: 'introduction.answer',
  load: offered,
  sees: introduction => [introduction.person_id],
  page: introduction => {
    const { status, at } = introduction
    if (status === 'declined') return <Declined />
    const name = firstNameOf(introduction)
    return (
      <Page title={`${nameOf(introduction)} would like to come to ${introduction.service}`}>
        <SummaryList>
          <Row label="For" value={introduction.need} />
          <Row label="Phone" value={introduction.phone} />
          <Row label="Email" value={introduction.email} />
          <Row label="Note" value={introduction.note} />
          <Row label="How" value={warmths[introduction.warmth].text} />
          <Row
            label="First time"
            value={introduction.first_session_on && asDate(introduction.first_session_on)}
          />
          <Row
            label="Link worker"
            value={`${introduction.link_worker}, ${introduction.link_worker_phone ?? introduction.place.phone}`}
          />
        </SummaryList>
        <p>
          {name} agreed to share this with you, for this only. Do not pass it on. To ask something, ring{' '}
          {introduction.link_worker}.
        </p>
        {status === 'sent' ? (
          <>
            <h2 className="nhsuk-heading-m">Can {name} come?</h2>
            <div className="nhsuk-button-group">
              <Button href={`${at}/yes`}>Yes, {name} can come</Button>
              <Button href={`${at}/no`} secondary>
                No, not at the moment
              </Button>
            </div>
          </>
        ) : (
          <InsetText>
            <p>{statusWords[status].text}.</p>
          </InsetText>
        )}
        {blockers(status, 'attend').length === 0 && status !== 'sent' && hasBegun(introduction) && (
          <Button href={`${at}/came`}>Tell us whether {name} came</Button>
        )}
      </Page>
    )
  },
})

/** Whether somebody came is asked from the first day on. */
const hasBegun = ({
  first_session_on,
  today,
}: {
  first_session_on: Temporal.PlainDate | null
  today: Temporal.PlainDate
}): boolean => first_session_on === null || Temporal.PlainDate.compare(first_session_on, today) <= 0

/** Whoever cannot take somebody on no longer reads what was shared for it. */
const Declined = () => (
  <Page title="Thank you for telling us">
    <p>You said that they cannot come at the moment. The link worker finds something else.</p>
    <p>What was shared with you is no longer shown here.</p>
  </Page>
)

export const yes = screen({
  path: '/provider/:link/yes',
  needs: 'introduction.answer',
  load: offered,
  sees: introduction => [introduction.person_id],
  whyNot: introduction => blockers(introduction.status, 'accept'),
  fields: ({ today }) => ({
    firstSessionOn: date({
      label: 'When is the first time? (optional)',
      name: 'The first time',
      hint: 'Leave it empty if you do not know yet',
      earliest: { date: today, message: 'The first time must be today or later' },
    }),
  }),
  page: (introduction, { fields }) => (
    <Page title={`Yes, ${firstNameOf(introduction)} can come`} back={{ href: introduction.at, text: 'Back' }}>
      <UnlessNotNow>
        <Form button="Say yes">
          <DateField field={fields.firstSessionOn} />
        </Form>
      </UnlessNotNow>
    </Page>
  ),
  submit: async ({ tx, actor, data, value }) => {
    await acceptIntroduction(tx, actor, data.introduction_id, value)
    return { goTo: data.at, say: moves.accept.done }
  },
})

const reasons = Object.entries(providerReasons).map(([value, label]) => ({
  value: value as ProviderReason,
  label,
}))

export const no = screen({
  path: '/provider/:link/no',
  needs: 'introduction.answer',
  load: offered,
  sees: introduction => [introduction.person_id],
  whyNot: introduction => blockers(introduction.status, 'decline'),
  fields: () => ({ reason: choice({ label: 'Why not?', options: reasons, required: 'Select why not' }) }),
  page: (introduction, { fields }) => (
    <Page title="No, not at the moment" back={{ href: introduction.at, text: 'Back' }}>
      <UnlessNotNow>
        <p>That is fine. The link worker will find something else.</p>
        <Form button="Say no" look="secondary">
          <RadioField field={fields.reason} />
        </Form>
      </UnlessNotNow>
    </Page>
  ),
  submit: async ({ tx, actor, data, value }) => {
    await declineIntroduction(tx, actor, data.introduction_id, value)
    return { goTo: data.at, say: moves.decline.done }
  },
})

export const came = screen({
  path: '/provider/:link/came',
  needs: 'introduction.answer',
  load: offered,
  sees: introduction => [introduction.person_id],
  whyNot: introduction => blockers(introduction.status, 'attend'),
  fields: introduction => ({
    came: choice({
      label: `Did ${firstNameOf(introduction)} come?`,
      options: [
        { value: 'yes', label: 'Yes' },
        { value: 'no', label: 'Not yet' },
      ],
      required: 'Select whether they came',
    }),
  }),
  page: (introduction, { fields }) => (
    <Page title={introduction.service} back={{ href: introduction.at, text: 'Back' }}>
      <UnlessNotNow>
        <Form button="Send">
          <RadioField field={fields.came} />
        </Form>
      </UnlessNotNow>
    </Page>
  ),
  submit: async ({ tx, actor, data, value }) => {
    await recordAttendance(tx, actor, data.introduction_id, {
      came: value.came === 'yes',
      permission: 'introduction.answer',
    })
    return { goTo: data.at, say: moves.attend.done }
  },
})

function Row({ label, value }: { label: string; value: string | null }) {
  if (!value) return null
  return (
    <SummaryList.Row>
      <SummaryList.Key>{label}</SummaryList.Key>
      <SummaryList.Value className="app-own-words">{value}</SummaryList.Value>
    </SummaryList.Row>
  )
}
