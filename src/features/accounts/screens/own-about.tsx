/** /account/about: what a link worker wants people to know of them. It stands on every person's page. */
import { isStaff } from '../../../platform/actor.ts'
import { NotFound } from '../../../platform/errors.ts'
import { longText } from '../../../platform/screen/field.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { LongTextField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { moves } from '../account.ts'
import { changeMyAbout } from '../own.ts'
import { accountToRead } from '../queries.ts'

export default screen({
  path: '/account/about',
  needs: 'account.own',
  load: async ({ tx, actor }) => {
    if (!isStaff(actor)) throw new NotFound()
    return accountToRead(tx, actor, 'account.own', actor.accountId)
  },
  sees: 'nobody',
  fields: account => ({
    about: longText({
      label: 'About you (optional)',
      name: 'What you write about yourself',
      hint: 'Two or three short sentences. The people you work with read this on their page and in letters',
      max: 500,
      initial: account.about,
    }),
  }),
  page: (_, { fields }) => (
    <Page title="About you" back={{ href: '/account', text: 'Your account' }}>
      <Form button="Save">
        <LongTextField field={fields.about} rows={4} />
      </Form>
    </Page>
  ),
  submit: async ({ tx, actor, value }) => {
    await changeMyAbout(tx, actor, value.about)
    return { goTo: '/account', say: moves['change-about'] }
  },
})
