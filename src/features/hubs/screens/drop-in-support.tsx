/** /hubs/:hub/drop-ins/:dropIn/support: they wish for support. What they said at the drop-in stands there already. */
import { isStaff } from '../../../platform/actor.ts'
import { WrongAnswer } from '../../../platform/errors.ts'
import { date } from '../../../platform/screen/date-field.ts'
import { choices, longText, text } from '../../../platform/screen/field.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { CheckboxField, DateField, LongTextField, TextField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { UnlessNotNow } from '../../../ui/unless-not-now.tsx'
import { isNeed, needOptions } from '../../directory/needs.ts'
import { reachField, reachIn } from '../../people/contact-details.ts'
import { identityFields, reachFields } from '../../people/details-fields.tsx'
import { becomeSupport } from '../changes/support.ts'
import { whyNotSupport } from '../drop-in.ts'
import { dropInToRead } from '../drop-ins.ts'

export default screen({
  path: '/hubs/:hub/drop-ins/:dropIn/support',
  needs: 'drop-in.write',
  load: async ({ tx, actor, params }) => ({
    dropIn: await dropInToRead(tx, actor, params.hub, params.dropIn),
    today: tx.today,
    mayTakeOn: isStaff(actor) && actor.role === 'linkWorker',
  }),
  sees: 'nobody',
  whyNot: ({ dropIn }) => whyNotSupport(dropIn),
  fields: ({ dropIn, today }) => {
    const { first_name, family_name, date_of_birth } = identityFields(
      { first_name: dropIn.first_name ?? '' },
      today,
    )
    return {
      first_name,
      family_name: { ...family_name, label: 'Family name (optional)' },
      date_of_birth: date({
        label: `${date_of_birth.label} (optional)`,
        name: date_of_birth.label,
        hint: 'It opens their own page, and tells us whether we know them',
        latest: { date: today, message: 'Date of birth must be in the past' },
        earliest: {
          date: Temporal.PlainDate.from('1900-01-01'),
          message: 'Date of birth must be after 1900',
        },
      }),
      reach: reachField({ isOptional: true }),
      elsewhere: text({
        label: 'Another way to reach them (optional)',
        hint: 'For example: here on Thursdays, or through the hostel’s office',
        max: 255,
      }),
      neutral: reachFields({}, new Map()).neutral,
      needs: choices({
        label: 'What would they like help with? (optional)',
        options: needOptions,
        initial: dropIn.need !== null && isNeed(dropIn.need) ? [dropIn.need] : [],
      }),
      reason: longText({
        label: 'Why, in their own words',
        name: 'The reason',
        hint: 'They read it on their own page',
        required: 'Enter why, in their own words',
        max: 2000,
      }),
      agreed: choices({
        label: 'Do they agree?',
        options: [{ value: 'yes', label: 'Yes: a link worker contacts them, and this is written down' }],
        required: 'Ask whether they agree, and tick it',
      }),
      takeOn: choices({
        label: 'Who meets them? (optional)',
        options: [{ value: 'yes', label: 'I take them on now' }],
      }),
      same: choices({
        label: 'Is it somebody else?',
        options: [{ value: 'yes', label: 'Yes, I am sure: this is somebody else' }],
      }),
    }
  },
  page: ({ dropIn, mayTakeOn }, { fields }) => (
    <Page
      title="They would like support"
      caption={dropIn.hub}
      back={{ href: `/hubs/${dropIn.hub_code}/drop-ins`, text: 'Drop-ins' }}
    >
      <UnlessNotNow>
        <Form button="Save">
          <TextField field={fields.first_name} />
          <TextField field={fields.family_name} />
          <DateField field={fields.date_of_birth} />
          <TextField field={fields.reach} />
          <TextField field={fields.elsewhere} />
          <CheckboxField field={fields.neutral} />
          <LongTextField field={fields.reason} rows={3} />
          <CheckboxField field={fields.needs} isDense />
          <CheckboxField field={fields.agreed} />
          {mayTakeOn && <CheckboxField field={fields.takeOn} />}
          {(fields.same.problem !== undefined ||
            (Array.isArray(fields.same.raw) && fields.same.raw.length > 0)) && (
            <CheckboxField field={fields.same} />
          )}
        </Form>
      </UnlessNotNow>
    </Page>
  ),
  submit: async ({ tx, actor, params, data, value }) => {
    const takesOn = data.mayTakeOn && value.takeOn.length > 0
    if (!value.reach && value.elsewhere === '')
      throw new WrongAnswer('reach', 'Enter a phone number, an email address, or another way to reach them')
    const { personId, heard } = await becomeSupport(tx, actor, params, {
      details: {
        first_name: value.first_name,
        family_name: value.family_name,
        preferred_name: null,
        date_of_birth: value.date_of_birth,
        nhs_number: null,
        address: null,
        postcode: null,
        ...reachIn(value.reach),
        is_neutral: value.neutral.length > 0,
        careful: null,
      },
      elsewhere: value.elsewhere,
      needs: value.needs,
      reason: value.reason,
      isSomebodyElse: value.same.length > 0,
      takesOn,
    })
    const about = [personId]
    if (takesOn) return { goTo: `/people/${personId}`, say: 'They are on your caseload now', about }
    return {
      goTo: `/hubs/${params.hub}/drop-ins`,
      say: waits[heard],
      about,
    }
  },
})

/** They wait, and how they hear of it. */
const waits = {
  message: 'They wait for your team now, and were sent a message',
  letter: 'They wait for your team now. A letter waits to be posted',
  call: 'They wait for your team now. No message can reach them: tell them what happens next',
} as const
