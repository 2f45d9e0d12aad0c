/** /referrals/one-screen: the whole referral on one page, for those who refer ten times a week. */
import { Details, InsetText } from 'nhsuk-react-components'
import { choice, choices, longText, text, type Field } from '../../../platform/screen/field.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { WrongAnswer } from '../../../platform/errors.ts'
import { Form } from '../../../ui/form.tsx'
import { CheckboxField, DateField, LongTextField, RadioField, TextField } from '../../../ui/fields.tsx'
import { Page } from '../../../ui/page.tsx'
import { needOptions, type Need } from '../../directory/needs.ts'
import { versionsInForce, type InForce } from '../../guidelines/in-force.ts'
import { mayBeTicked } from '../../guidelines/judge.ts'
import { guidelinesInForce } from '../../guidelines/queries.ts'
import { reachField, reachIn } from '../../people/contact-details.ts'
import { identityFields, reachFields } from '../../people/details-fields.tsx'
import { myOrganisation } from '../before-sending.ts'
import { ExpectedWait } from '../before-sending-shown.tsx'
import { referOnOneScreen } from '../changes/one-screen.ts'
import { moves } from '../referral.ts'

const none = { value: 'none', label: 'None of these' }

/** What must never wait, whatever the need. */
const redFlags = (inForce: InForce) => mayBeTicked(inForce, []).filter(({ kind }) => kind === 'red flag')

/** Needs whose guideline has no red flag of its own: what everybody is asked is all there is to ask. */
const needsWithoutFlags = (inForce: InForce, needs: readonly Need[]) =>
  needs.filter(need => inForce[need].content.redFlags.length === 0)

/** “None of these” and one of these cannot both be meant. */
const onlyOrNone = (field: Field<string[]>): Field<string[]> => ({
  ...field,
  read(raw) {
    const answer = field.read(raw)
    return 'value' in answer && answer.value.length > 1 && answer.value.includes(none.value)
      ? { problem: 'Select what is so now, or none of these, but not both' }
      : answer
  },
})

export default screen({
  path: '/referrals/one-screen',
  needs: 'referral.write',
  sees: 'nobody',
  load: async ({ tx, actor }) => {
    const inForce = await guidelinesInForce(tx)
    const { wait } = await myOrganisation(tx, actor)
    return { place: tx.place, today: tx.today, inForce, wait, flags: redFlags(inForce) }
  },
  fields: ({ today, flags }) => {
    const { first_name, family_name, date_of_birth, nhs_number } = identityFields({}, today)
    return {
      first_name,
      family_name,
      date_of_birth,
      nhs_number: { ...nhs_number, hint: 'For example, 999 123 4567' },
      reach: reachField(),
      neutral: reachFields({}, new Map()).neutral,
      needs: choices({
        label: 'What would they like help with?',
        options: needOptions,
        required: 'Select at least one thing they would like help with',
      }),
      reason: longText({
        label: 'Why, in plain words they will read',
        name: 'The reason',
        required: 'Enter why you are referring them',
        max: 2000,
      }),
      flags: onlyOrNone(
        choices({
          label: 'Is any of this so now?',
          options: [...flags.map(({ key, words }) => ({ value: key, label: words })), none],
          required: 'Select what is so now, or none of these',
        }),
      ),
      careful_known: choice({
        label: 'Is there anything to be careful about?',
        options: [
          { value: 'none', label: 'No known risks' },
          { value: 'some', label: 'Yes' },
        ],
        required: 'Select whether there is anything to be careful about',
      }),
      careful: text({
        label: 'What should we be careful about?',
        name: 'What to be careful about',
        max: 2000,
      }),
      agreed: choice({
        label: 'Do they know about this referral and agree to it?',
        options: [
          { value: 'yes', label: 'Yes, and that you hear how it went' },
          {
            value: 'no',
            label: 'Not yet',
            hint: 'We keep this as a draft, so that you can talk with them first',
          },
        ],
        required: 'Select whether they know and agree',
      }),
    }
  },
  page: ({ place, wait }, { fields }) => (
    <Page wide title="Refer a person on one screen" back={{ href: '/referrals', text: 'My referrals' }}>
      <InsetText>
        <p>Not a crisis service. {place.crisis_words}</p>
      </InsetText>
      <ExpectedWait wait={wait} />
      <Form button="Send referral" beside={<a href="/referrals/new">Write it part by part instead</a>}>
        <div className="app-columns">
          <TextField field={fields.first_name} />
          <TextField field={fields.family_name} />
          <DateField field={fields.date_of_birth} />
          <TextField field={fields.nhs_number} />
          <TextField field={fields.reach} />
          <CheckboxField field={fields.neutral} />
        </div>
        <CheckboxField field={fields.needs} isDense />
        <LongTextField field={fields.reason} rows={3} />
        <CheckboxField field={fields.flags} isDense />
        <div className="app-columns">
          <RadioField field={fields.careful_known} below={{ some: <TextField field={fields.careful} /> }} />
          <RadioField field={fields.agreed} />
        </div>
        <Details>
          <Details.Summary>What they should know before they agree</Details.Summary>
          <Details.Text>
            <ul>
              <li>a link worker will contact them, and it is free</li>
              <li>the link worker, and they themselves, will read what you write here</li>
              <li>you will hear how it went</li>
              <li>they can say no at any time, and it changes nothing about their care</li>
            </ul>
          </Details.Text>
        </Details>
      </Form>
    </Page>
  ),
  submit: async ({ tx, actor, data, value: { reach, neutral, careful_known, careful, flags, ...rest } }) => {
    if (careful_known === 'some' && careful === '')
      throw new WrongAnswer('careful', 'Enter what we should be careful about')
    const { draft, sent } = await referOnOneScreen(tx, actor, {
      ...rest,
      date_of_birth: rest.date_of_birth?.toString() ?? null,
      careful_known,
      careful: careful_known === 'some' ? careful : '',
      ...reachIn(reach),
      is_neutral: neutral.length > 0,
      tell_back: 'summary',
      suits: {
        ticked: flags.filter(key => key !== none.value),
        versions: versionsInForce(data.inForce, needsWithoutFlags(data.inForce, rest.needs)),
      },
    })
    return sent
      ? { goTo: `/referrals/${sent.id}`, say: moves.send.done, about: [sent.personId] }
      : { goTo: `/referrals/drafts/${draft}/check` }
  },
})
