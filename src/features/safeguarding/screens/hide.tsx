/** /safeguarding/:concern/hide and /unhide: whether the person reads that something was done to keep them safe. */
import { InsetText, WarningCallout } from 'nhsuk-react-components'
import { longText } from '../../../platform/screen/field.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { LongTextField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { useSay } from '../../../ui/setting.ts'
import { UnlessNotNow } from '../../../ui/unless-not-now.tsx'
import { hideConcern, unhideConcern } from '../changes/hide.ts'
import { whyNotHide, whyNotUnhide } from '../concern.ts'
import { around, peopleIn, toWork } from '../to-work.ts'
import { keptSafe, words } from '../words.ts'

const why = () => ({
  why: longText({ label: 'Why?', name: 'Why', required: 'Enter why', max: 2000 }),
})

export const hide = screen({
  path: '/safeguarding/:concern/hide',
  needs: 'concern.work',
  load: toWork,
  sees: concern => peopleIn(concern),
  whyNot: concern => whyNotHide(concern),
  fields: why,
  page: (concern, { fields }) => (
    <Page title="Hide it from the person" {...around(concern)}>
      <UnlessNotNow>
        <p>Nothing they read will show that it exists. They may have read it already.</p>
        <Form button="Hide it">
          <LongTextField field={fields.why} rows={3} />
        </Form>
      </UnlessNotNow>
    </Page>
  ),
  submit: async ({ tx, actor, params, value }) => {
    await hideConcern(tx, actor, params.concern, value.why)
    return { goTo: `/safeguarding/${params.concern}`, say: 'Hidden from the person' }
  },
})

export const unhide = screen({
  path: '/safeguarding/:concern/unhide',
  needs: 'concern.work',
  load: toWork,
  sees: concern => peopleIn(concern),
  whyNot: concern => whyNotUnhide(concern),
  fields: why,
  page: (concern, { fields }) => (
    <Page title="Let the person read it" {...around(concern)}>
      <UnlessNotNow>
        <WarningCallout>
          <WarningCallout.Heading>Could somebody else read their page?</WarningCallout.Heading>
          <p>If whoever they fear may see their phone or their post, leave it hidden.</p>
        </WarningCallout>
        <p>This is all that they would read, on their own page:</p>
        <InsetText>
          <p>
            {keptSafe(useSay(), concern.told)} {useSay()(words.ask)}
          </p>
        </InsetText>
        <Form button="Let them read it">
          <LongTextField field={fields.why} rows={3} />
        </Form>
      </UnlessNotNow>
    </Page>
  ),
  submit: async ({ tx, actor, params, value }) => {
    await unhideConcern(tx, actor, params.concern, value.why)
    return { goTo: `/safeguarding/${params.concern}`, say: 'The person can read it now' }
  },
})
