/** /account/about: what a link worker wants people to know of them. It stands on every person's page. */
import { isStaff } from '../../../platform/actor.ts'
import { NotFound } from '../../../platform/errors.ts'
import { longText, text } from '../../../platform/screen/field.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { LongTextField, TextField } from '../../../ui/fields.tsx'
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
    reachedWhen: text({
      label: 'When can people ring you? (optional)',
      name: 'When people can ring you',
      hint: 'For example, Monday to Thursday, 9am to 4pm',
      max: 120,
      initial: account.reached_when,
    }),
  }),
  page: (_, { fields }) => (
    <Page title="About you" back={{ href: '/account', text: 'Your account' }}>
      <Form button="Save">
        <LongTextField field={fields.about} rows={4} />
        <TextField field={fields.reachedWhen} />
      </Form>
    </Page>
  ),
  submit: async ({ tx, actor, value }) => {
    await changeMyAbout(tx, actor, value)
    return { goTo: '/account', say: moves['change-about'] }
  },
})
