/** /hubs/new */
import { screen } from '../../../platform/screen/screen.ts'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { addHub } from '../changes/hub.ts'
import { hubFields, hubOf, HubQuestions } from '../hub-fields.tsx'

export default screen({
  path: '/hubs/new',
  needs: 'hub.change',
  load: async () => undefined,
  sees: 'nobody',
  fields: () => hubFields(),
  page: (_, { fields }) => (
    <Page title="Add a hub" back={{ href: '/hubs', text: 'Hubs' }}>
      <p>Its page and its poster are public at once. Its address is made from its name, and stays.</p>
      <Form button="Add hub">
        <HubQuestions fields={fields} />
      </Form>
    </Page>
  ),
  submit: async ({ tx, actor, value }) => {
    const code = await addHub(tx, actor, hubOf(value))
    return { goTo: `/hubs/${code}/change`, say: 'Hub added. Now its rooms and sessions' }
  },
})
